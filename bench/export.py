"""`python -m bench.export`: every result as a file by the operator's command, in all three formats.

A hundred thousand attempts are put into a database in bulk, then the command runs as a process of its own, whose time
and memory are told beside what is allowed: 60 s and 200 MB.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from bench.engines import places
from bot.commands.reporting import FORMS
from bot.domain.attempt import Attempt
from bot.domain.tally import Place
from bot.store import attempts, courses
from bot.store.backfill import backfill
from bot.store.migrate import migrate, open_database
from tests import content

SECONDS: Final = 60
MEGABYTES: Final = 200
LONG_AGO: Final = 1_700_000_000_000
REGIONS: Final = ("RU-MOW", "RU-ARK", "RU-KGD", "RU-VGG", "RU-SE", "")
PROFESSIONS: Final = ("police", "jp", "judge", "prosecutor", "lawyer", "")
EACH: Final = 5
"""Attempts of one person."""
_PORTION: Final = 10_000
_WATCH: Final = """
import os, subprocess, sys, time
began = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(child.pid, 0)
print(status, time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""
"""A process of its own, and a small one: a child's peak is never below what its parent held when it was started."""


@dataclass(frozen=True, slots=True)
class Run:
    """One export; of its `seconds` the processor worked for `processor`. `peak` memory and `size` of the file in MB."""

    form: str
    seconds: float
    processor: float
    peak: float
    size: float

    @property
    def met(self) -> bool:
        return self.seconds <= SECONDS and self.peak <= MEGABYTES


async def fill(url: str, rows: int) -> None:
    database = await open_database(url)
    try:
        await migrate(database, LONG_AGO)
        await database.write(backfill)
        await database.write(content.real)
        ready = list(taken(rows, sorted((await database.read(courses.current_versions)).items())))
        for start in range(0, rows, _PORTION):
            await database.write(lambda tx, start=start: attempts.add(tx, ready[start : start + _PORTION]))
    finally:
        await database.close()


def taken(rows: int, versions: Sequence[tuple[str, str]]) -> Iterator[tuple[Attempt, Place]]:
    """So many attempts at these modules: half have passed, others have failed or stopped half-way."""
    for number in range(1, rows + 1):
        module, version = versions[number % len(versions)]
        person, began = number // EACH, LONG_AGO + number * 60_000
        place = Place(REGIONS[person % len(REGIONS)], PROFESSIONS[person // 7 % len(PROFESSIONS)])
        begun = Attempt(number, 1_000_000 + person, module, version, f"seed{number}", began, began)
        yield (begun if number % 7 == 0 else ended(begun)), place


def ended(begun: Attempt) -> Attempt:
    right, at = begun.id % 11, begun.began + 700_123
    scored = replace(begun, raw=right, max=10, scaled=right / 10, pre_raw=begun.id % 8, pre_max=7)
    return replace(scored, state="passed" if right >= 6 else "failed", ended=at, touched=at, step=40)


async def exported(url: str, form: str, folder: Path) -> Run:
    """By the command, as an operator runs it."""
    file = folder / f"results.{form}"
    command = (sys.executable, "-m", "bot", "export", "--format", form, "-o", str(file))
    watch = (sys.executable, "-I", "-c", _WATCH, *command)
    watching = await asyncio.create_subprocess_exec(
        *watch, env={**os.environ, "DATABASE_URL": url}, stdout=asyncio.subprocess.PIPE
    )
    status, seconds, processor, peak = (await watching.communicate())[0].decode().split()
    if status != "0":
        raise SystemExit(f"the export as {form} failed")
    return Run(form, float(seconds), float(processor), float(peak), file.stat().st_size / 1_000_000)


def tell(engine: str, rows: int, runs: Sequence[Run]) -> None:
    print(f"{f'{engine}, {rows} attempts':28}{'s':>8}{'cpu s':>8}{'peak MB':>9}{'file MB':>9}")
    for run in runs:
        print(f"{run.form:28}{run.seconds:8.1f}{run.processor:8.1f}{run.peak:9.0f}{run.size:9.1f}")
    failed = [run.form for run in runs if not run.met]
    print(f"{SECONDS} s and {MEGABYTES} MB: " + (f"NOT met by {', '.join(failed)}" if failed else "met"), flush=True)


async def measure(engine: str, rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder, places(Path(folder), [engine]) as made:
        url = await made[engine](0)
        await fill(url, rows)
        tell(engine, rows, [await exported(url, form, Path(folder)) for form in FORMS])


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.export")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--engine", choices=("sqlite", "postgres"), default="sqlite")
    chosen = parser.parse_args()
    asyncio.run(measure(chosen.engine, chosen.rows))


if __name__ == "__main__":
    main()
