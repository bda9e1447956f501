"""`python -m bench`: the bot beside python-telegram-bot as its tutorials show it, and both beside the budgets.

Two cores: one process drives the people and the fake Bot API, one is the bot. Ratios of one run count; absolute figures
depend on the machine and on what else it does.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
from datetime import UTC, datetime
from pathlib import Path

from bench import bots, cases
from bench.budgets import verdicts

RESULTS = Path(__file__).parent / "results"
TAPS = ((1, 0.0), (64, 0.0), (64, 0.05), (256, 0.0), (256, 0.05))
QUICK = ((1, 0.0), (64, 0.0), (256, 0.05))


async def run(quick: bool) -> dict[str, cases.Found]:
    found: dict[str, cases.Found] = {}
    seconds = 3.0 if quick else 8.0
    tell("disk", found.setdefault("disk", await cases.disk(300)))
    for people, delay in QUICK if quick else TAPS:
        for name, command in (("bare", bots.BARE), ("ours", bots.OURS)):
            key = f"{name} {people} people {delay * 1000:.0f} ms"
            # The peer needs half a minute for one tap of each of 256 people at 50 ms.
            longer = max(seconds, people * delay * 2.5) if name == "bare" else seconds
            tell(key, found.setdefault(key, await cases.taps(command, people, delay, longer)))
    tell("start", found.setdefault("start", await cases.start(3, 500)))
    tell("browser", found.setdefault("browser", await cases.browser(100, seconds)))
    many = (5_000, 10, 6.0) if quick else (100_000, 20, 30.0)
    tell("announcement", found.setdefault("announcement", await cases.announcement(*many)))
    return found


def tell(name: str, found: cases.Found) -> None:
    print(f"{name:26} " + "  ".join(f"{key} {value:.1f}" for key, value in found.items()), flush=True)


def keep(found: dict[str, cases.Found]) -> Path:
    """The figures as JSON, for comparing runs."""
    now = datetime.now(UTC)
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{now:%Y%m%d-%H%M%S}.json"
    about = {"at": now.isoformat(), "python": platform.python_version(), "cores": os.cpu_count()}
    path.write_text(json.dumps({"about": about, "figures": found}, indent=1), "utf-8")
    return path


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("--quick", action="store_true", help="a check that everything runs, in a minute and a half")
    found = asyncio.run(run(parser.parse_args().quick))
    path = keep(found)
    print()
    for line in verdicts(found):
        print(line)
    print(f"\nfigures: {path}")


if __name__ == "__main__":
    main()
