"""Runs the bot under cProfile and prints where the time went, of the loop and of the database's threads.

python -m bench.profiled run
"""

from __future__ import annotations

import cProfile
import os
import pstats
import sys
from typing import Any

from bot.cli import app
from bot.store import sqlite


def main() -> None:
    loop, threads = cProfile.Profile(), dict[str, cProfile.Profile]()
    transaction = sqlite._transaction

    def profiled(connection: Any, begin: str, work: Any) -> Any:
        """Each connection has a thread of its own, and each thread needs its own profile."""
        return threads.setdefault(begin, cProfile.Profile()).runcall(transaction, connection, begin, work)

    setattr(sqlite, "_transaction", profiled)  # noqa: B010 - not typed as replaceable, and it is not
    try:
        loop.runcall(app)
    finally:
        for name, profile in {"loop": loop, **threads}.items():
            print(f"==== {name}", file=sys.stderr)
            stats = pstats.Stats(profile, stream=sys.stderr)
            stats.sort_stats(os.environ.get("PROFILE_SORT", "tottime")).print_stats(40)


if __name__ == "__main__":
    main()
