"""`python -m bench.regrade`: a wrong key put right in ten thousand attempts, and learners' taps meanwhile.

The errand runs as it does in the bot, step by step, in this process; between two steps a tap of a learner waits for
the database no longer than one step takes.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import statistics
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bot.engine.errands import Errands
from bot.engine.signal import Signal
from bot.routes import ERRANDS
from bot.store import releases
from bot.store.db import Database
from bot.store.migrate import migrate, open_database
from tests import content, released
from tests.store.reflection import everything

LONG_AGO = 1_700_000_000_000
DRAFT = 1


@dataclass
class Run:
    """`steps` in seconds; `kilobytes` is what the process took more than before."""

    steps: list[float] = field(default_factory=list)
    kilobytes: int = 0

    @property
    def seconds(self) -> float:
        return sum(self.steps)


async def prepared(url: str, people: int) -> Database:
    database = await open_database(url)
    await migrate(database, LONG_AGO)
    await database.write(content.short)
    for start in range(0, people, 1_000):
        many = min(1_000, people - start)
        await database.write(
            lambda tx, start=start, many=many: released.graduates(tx, many, LONG_AGO, first=1000 + start)
        )
    return database


async def graded(database: Database) -> Run:
    """Every step of the errand, from the first to the last; the note to each person is queued with it."""
    run, clock = Run(), [LONG_AGO]
    errands = Errands(database, ERRANDS, lambda: clock[0], lambda: "word", Signal())
    before = _peak()
    while True:
        began = time.perf_counter()
        if not await errands.once():
            break
        run.steps.append(time.perf_counter() - began)
    run.kilobytes = _peak() - before
    return run


async def measure(url: str, people: int) -> None:
    database = await prepared(url, people)
    try:
        await database.write(lambda tx: released.put_out(tx, released.KEY, "key", LONG_AGO))
        run = await graded(database)
        tally = await database.read(lambda tx: releases.tally(tx, DRAFT, in_earnest=True))
        assert tally is not None and tally.seen == people, tally
        await report(database, run, tally)
    finally:
        await database.close()


async def report(database: Database, run: Run, tally: releases.Tally) -> None:
    steps = [1000 * step for step in run.steps]
    tell("attempts", tally.seen)
    tell("other scores", tally.scores)
    tell("failed, passed", f"{tally.failed}, {tally.passed}")
    tell("seconds", f"{run.seconds:.1f}")
    tell("attempts a second", f"{tally.seen / run.seconds:.0f}")
    tell("steps", len(steps))
    tell("step ms, median, longest", f"{statistics.median(steps):.0f}, {max(steps):.0f}")
    tell("memory taken, MB", f"{run.kilobytes / 1024:.1f}")
    rows = (await everything(database))["outbox"]
    addresses = Counter(row["address"] for row in rows)
    assert set(addresses.values()) <= {1}, "somebody would be told twice"
    tell("people with one note", len(addresses))
    assert len(addresses) == tally.scores


def tell(name: str, value: object) -> None:
    print(f"{name:26} {value}", flush=True)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.regrade")
    parser.add_argument("--attempts", type=int, default=10_000)
    parser.add_argument("--url", default="", help="a fresh PostgreSQL database instead of SQLite")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(measure(chosen.url or f"sqlite:///{Path(place) / 'bot.db'}", chosen.attempts))


if __name__ == "__main__":
    main()
