from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from bot.domain.learner import Learner
from bot.store import learners
from bot.store.db import Database, StoreUnavailable, Tx
from bot.store.migrate import NewerDatabase, migrate, migrations, open_database
from tests.postgres import DatabaseUrl
from tests.store.conftest import NOW
from tests.store.reflection import everything

NUMBERS = [step.number for step in migrations()]
_COLUMNS = """SELECT table_name || '.' || column_name AS place, data_type, column_default, is_nullable
              FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1"""


@pytest.fixture
async def postgres_url(postgres_server: DatabaseUrl) -> AsyncIterator[str]:
    """An empty database of its own: here the migrations themselves are tested."""
    name = f"migrate_{secrets.token_hex(6)}"
    admin = await asyncpg.connect(postgres_server("postgres"))
    await admin.execute(f"CREATE DATABASE {name}")
    yield postgres_server(name)
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


async def shape(database: Database) -> list[tuple[Any, ...]]:
    """Tables, columns and indexes as the database describes them."""

    async def work(tx: Tx) -> list[tuple[Any, ...]]:
        connection = tx._connection
        if database.dialect == "sqlite":
            sql = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
            return [tuple(row) for row in connection.execute(sql)]
        indexes = await connection.fetch("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'")
        columns = await connection.fetch(_COLUMNS)
        return sorted([tuple(map(str, row.values())) for row in (*indexes, *columns)])

    return await database.write(work)


def test_no_two_steps_have_one_number() -> None:
    assert NUMBERS[0] == 1 and len(set(NUMBERS)) == len(NUMBERS)


async def test_a_new_database_takes_every_step_once(url: str) -> None:
    database = await open_database(url)
    try:
        assert await migrate(database, NOW) == NUMBERS
        assert await migrate(database, NOW + 1) == []
        assert {row["at"] for row in (await everything(database))["migration"]} == {NOW}
    finally:
        await database.close()


async def test_step_by_step_with_data_in_it_comes_to_the_same(url: str, tmp_path: Path) -> None:
    database = await open_database(url)
    try:
        assert await migrate(database, NOW, upto=1) == [1]
        await database.write(lambda tx: _person(tx))
        for number in NUMBERS[1:]:
            assert await migrate(database, NOW + number, upto=number) == [number]
        assert await database.read(lambda tx: learners.load(tx, 7)) == Learner(7, "en", "police", "", joined=NOW)
        stepwise = await shape(database)
        fresh = await emptied(database, tmp_path)
        try:
            assert await migrate(fresh, NOW) == NUMBERS
            assert await shape(fresh) == stepwise
        finally:
            await fresh.close()
    finally:
        await database.close()


async def emptied(database: Database, tmp_path: Path) -> Database:
    """An empty database of the same kind."""
    if database.dialect == "sqlite":
        return await open_database(f"sqlite:///{tmp_path}/fresh.db")
    for sql in ("DROP SCHEMA public CASCADE", "CREATE SCHEMA public"):
        await database.write(lambda tx, sql=sql: tx.script(sql))
    return await open_database(database._url)


async def _person(tx: Tx) -> None:
    await learners.add(tx, 7, NOW)
    await learners.save(tx, Learner(7, "en", "police", ""))


async def test_the_database_of_a_newer_release_is_left_alone(database: Database) -> None:
    number = NUMBERS[-1] + 1
    await database.write(lambda tx: tx.run("add_migration", number=number, at=NOW))
    before = await everything(database)
    with pytest.raises(NewerDatabase, match=f"has migration {number}, this release ends at {NUMBERS[-1]}"):
        await migrate(database, NOW)
    assert await everything(database) == before


async def test_a_step_that_fails_leaves_nothing_behind(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.store import migrate as module

    steps = [*migrations(), module.Migration(NUMBERS[-1] + 1, "CREATE TABLE half (id INTEGER);\nnonsense;")]
    monkeypatch.setattr(module, "migrations", lambda: steps)
    database = await open_database(url)
    try:
        with pytest.raises(Exception, match="nonsense"):
            await migrate(database, NOW)
        assert await everything(database) == {}
    finally:
        await database.close()


@pytest.mark.postgres
async def test_ten_processes_may_migrate_at_once(postgres_url: str) -> None:
    import asyncio

    opened = [await open_database(postgres_url) for _ in range(4)]
    try:
        applied = await asyncio.gather(*(migrate(one, NOW) for one in opened))
        assert sorted(applied) == [[], [], [], NUMBERS]
    finally:
        for one in opened:
            await one.close()


async def test_an_address_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="sqlite:/// or postgresql://"):
        await open_database("mysql://here")


async def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StoreUnavailable):
        await open_database(f"sqlite:///{tmp_path}/file/bot.db")
    (tmp_path / "folder.db").mkdir()
    with pytest.raises(StoreUnavailable, match="unable to open"):
        await open_database(f"sqlite:///{tmp_path}/folder.db")


async def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(StoreUnavailable, match="not a database"):
        await open_database(f"sqlite:///{tmp_path}/bot.db")


@pytest.mark.postgres
async def test_a_server_that_is_not_there_is_said(postgres_server: DatabaseUrl, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        await open_database(f"postgresql://bot@/bot?host={tmp_path}")
    with pytest.raises(StoreUnavailable, match="does not exist"):
        await open_database(postgres_server("no_such_database"))
