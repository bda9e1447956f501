"""An export from the tap to the file: a real job process, a real database, and what the person sees meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.engine import ticker
from bot.engine.channel import Incoming
from bot.engine.jobs import Jobs
from bot.engine.signal import Signal
from bot.routes import PRODUCTS
from bot.store import inbox
from bot.store.db import Database
from bot.store.migrate import open_database
from tests import nursery, reported
from tests.driver import Driver

WAY = ("Gleb> /start", "Gleb* English", "Gleb* Police", "Gleb* Rather not say", "Gleb> /stats", "Gleb* File")
BEGUN = "Bot  | You can go on with something else: the file comes into this chat."
HALF_WAY = "Bot  | ▰▰▰▰▰▰▰▰ 70 of about 70 results"
READY = "Bot  | The file of all results is ready."
FILE = "Bot  # results-2026-11-22-all.xlsx: All results, without names."
STUCK = "import signal, sys; print('progress 20 70', file=sys.stderr, flush=True); signal.pause()"


class Closely(Driver):
    """Every screen is delivered, be it replaced at once. The job process works while it may, and time flies there."""

    working = False

    async def _settle(self, database: Database, incoming: list[Incoming]) -> None:
        engine, jobs = self.engine(database), self.jobs(database)
        arrivals = [inbox.Arrival(one.key, one.address, one.body, self._next()) for one in incoming]
        await database.write(lambda tx: inbox.receive(tx, arrivals, self.clock))
        await ticker.tick(database, lambda: self.clock, engine.worker.signal)
        sending = asyncio.create_task(engine.sender.run())  # noqa: TID251 - it is ended below
        try:
            while await engine.worker.once() or (self.working and await jobs.once()):
                await self._deliver(database, engine, sending)
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    def jobs(self, database: Database, command: Sequence[str] = (), heard: Signal | None = None) -> Jobs:
        return Jobs(database, PRODUCTS, self._fast, heard or Signal(), command or nursery.command())

    def _fast(self) -> int:
        self.clock += 5_000
        return self.clock

    async def see(self, step: str) -> list[str]:
        """The lines that matter here."""
        told = await self.play(step)
        known = (BEGUN, HALF_WAY, READY, FILE)
        return [line for line in told if line.startswith(known)]


@pytest.fixture
async def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Closely:
    url = f"sqlite:///{tmp_path}/bot.db"
    monkeypatch.setenv("DATABASE_URL", url)
    driver = Closely(url, reported.reported)
    await driver.begin()
    for step in WAY:
        await driver.play(step)
    return driver


async def test_who_waits_sees_it_grow_in_one_message(driver: Closely) -> None:
    before = driver.channel.phones["gleb"].current.number
    driver.working = True
    told = await driver.see("Gleb* All: XLSX")
    assert told[:2] == [BEGUN, HALF_WAY]
    assert [line.startswith(one) for line, one in zip(told[2:], (BEGUN, READY, FILE), strict=True)] == [True] * 3
    assert driver.channel.phones["gleb"].current.number == before


async def test_who_went_elsewhere_stays_there_and_gets_the_file(driver: Closely) -> None:
    assert await driver.see("Gleb* All: XLSX") == [BEGUN]
    driver.working = True
    (line,) = await driver.see("Gleb> /pocket")
    assert line.startswith(FILE)
    assert "results" not in driver.channel.phones["gleb"].current.body["text"]


async def test_a_restart_in_the_middle_begins_it_anew(driver: Closely) -> None:
    await driver.see("Gleb* All: XLSX")
    await stopped(driver)
    assert "Bot  | ▰▰▱▱▱▱▱▱ 20 of about 70 results" in await driver.happen("Gleb", [])
    driver.working = True
    told = await driver.happen("Gleb", [])
    assert HALF_WAY in told and told[-1].startswith(FILE)


async def stopped(driver: Closely) -> None:
    """The bot is stopped when the job has told how far it is."""
    database, heard = await open_database(driver.url), Signal()
    jobs = driver.jobs(database, (sys.executable, "-c", STUCK), heard)
    work = asyncio.create_task(jobs.once())  # noqa: TID251 - it is ended below
    await heard.wait(20)
    work.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await work
    await database.close()
