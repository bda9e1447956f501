from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine import tallier
from bot.store import concerns
from bot.store.db import Database, StoreUnavailable
from tests.prepared import prepared
from tests.store.conftest import NOW
from tests.store.reflection import everything
from tests.store.test_reports import fill


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    yield opened
    await opened.close()


async def run_until(database: Database, done: asyncio.Event) -> None:
    """The loop, for as long as it takes."""
    async with asyncio.timeout(30):
        async with asyncio.TaskGroup() as tasks:
            loop = tasks.create_task(tallier.run(database, lambda: NOW))
            await done.wait()
            loop.cancel()


async def test_totals_are_brought_up_to_date(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await database.write(fill)
    monkeypatch.setattr(tallier, "_EVERY", 0.001)
    done = asyncio.Event()
    fold = tallier.fold

    async def folded(database: Database) -> int:
        number = await fold(database)
        if number == 0 and await database.read(concerns.counted) is not None:
            done.set()
        return number

    monkeypatch.setattr(tallier, "fold", folded)
    await run_until(database, done)
    tables = await everything(database)
    assert tables["tally_delta"] == []
    assert tables["tally"]
    assert await database.read(concerns.counted) == NOW
    assert {row["at"] for row in tables["funnel_count"]} == {NOW}


async def test_a_database_that_is_away_is_tried_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await database.write(fill)
    monkeypatch.setattr(tallier, "_EVERY", 0.001)
    away = iter((True, False))
    done = asyncio.Event()
    folded = tallier.fold

    async def fold(database: Database) -> int:
        if next(away, False):
            raise StoreUnavailable("away")
        number = await folded(database)
        done.set()
        return number

    monkeypatch.setattr(tallier, "fold", fold)
    await run_until(database, done)
    assert (await everything(database))["tally"]


async def test_a_portion_is_folded_and_the_rest_waits(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await database.write(fill)
    waiting = len((await everything(database))["tally_delta"])
    folded = 0
    while portion := await tallier.fold(database):
        folded += portion
    assert folded == waiting
