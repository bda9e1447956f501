from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.engine.channel import Incoming
from bot.engine.intake import Intake
from bot.engine.signal import Signal
from bot.store import inbox
from bot.store.db import Database, StoreUnavailable, Work
from tests.engine.conftest import Clock


@asynccontextmanager
async def running(intake: Intake) -> AsyncIterator[Intake]:
    async with asyncio.TaskGroup() as tasks:
        loop = tasks.create_task(intake.run())
        yield intake
        loop.cancel()


def tap(number: int, who: int = 1) -> Incoming:
    return Incoming(f"tg:{number}", f"tg:{who}", f"body {number}")


async def bodies(database: Database) -> list[str]:
    return [row.body for row in await database.write(lambda tx: inbox.claim(tx, 100))]


async def test_what_was_accepted_is_on_disk_and_the_worker_knows(database: Database, clock: Clock) -> None:
    worker = Signal()
    async with running(Intake(database, clock, iter(range(1, 99)).__next__, worker)) as intake:
        await intake.accept([tap(1), tap(2, who=2)])
        assert await bodies(database) == ["body 1", "body 2"]
        await asyncio.wait_for(worker.wait(), 5)


async def test_the_same_thing_twice_is_one_row_and_no_error(database: Database, clock: Clock) -> None:
    async with running(Intake(database, clock, iter(range(1, 99)).__next__, Signal())) as intake:
        await asyncio.gather(intake.accept([tap(1), tap(1)]), intake.accept([tap(1)]))
        await intake.accept([])
    assert await bodies(database) == ["body 1"]


class Full:
    """A database on a full disk."""

    dialect = "sqlite"

    async def write(self, work: Work[None]) -> None:
        raise StoreUnavailable("database or disk is full")


async def test_what_is_not_on_disk_is_not_accepted(clock: Clock) -> None:
    worker = Signal()
    async with running(Intake(Full(), clock, lambda: 1, worker)) as intake:
        with pytest.raises(StoreUnavailable):
            await intake.accept([tap(1)])
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(worker.wait(), 0.001)
