"""What is special to SQLite: one writer, one hop a transaction, a file on a disk that may be full."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.store import facts, files
from bot.store.db import Database, StoreUnavailable, Tx
from bot.store.migrate import migrate, open_database
from tests.store.conftest import NOW


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/bot.db"


@pytest.fixture
async def database(url: str, hard_disk: None) -> AsyncIterator[Database]:
    opened = await open_database(url)
    await migrate(opened, NOW)
    yield opened
    await opened.close()


async def put(database: Database, value: str) -> None:
    await database.write(lambda tx: facts.put(tx, "name", value))


async def got(database: Database) -> str | None:
    return await database.read(lambda tx: facts.get(tx, "name"))


async def test_the_database_is_set_up_to_survive_a_power_cut(database: Database) -> None:
    connection = database._writer._conn

    def pragma(name: str) -> object:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]

    async def work(tx: Tx) -> dict[str, object]:
        return {name: pragma(name) for name in ("journal_mode", "synchronous", "foreign_keys")}

    assert await database.write(work) == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


async def test_what_raises_is_undone(database: Database) -> None:
    await put(database, "before")

    async def work(tx: Tx) -> None:
        await facts.put(tx, "name", "after")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.write(work)
    assert await got(database) == "before"


async def test_a_reader_changes_nothing(database: Database) -> None:
    with pytest.raises(StoreUnavailable, match="readonly"):
        await database.read(lambda tx: facts.put(tx, "name", "x"))
    assert await got(database) is None


async def test_savepoints_nest(database: Database) -> None:
    async def work(tx: Tx) -> None:
        async with tx.savepoint():
            await facts.put(tx, "name", "outer")
            with pytest.raises(ZeroDivisionError):
                async with tx.savepoint():
                    await facts.put(tx, "name", "inner")
                    raise ZeroDivisionError

    await database.write(work)
    assert await got(database) == "outer"


async def test_work_that_waits_for_something_else_is_refused(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await facts.put(tx, "name", "x")
        await asyncio.sleep(0)

    with pytest.raises(RuntimeError, match="waited for something other"):
        await database.write(work)
    assert await got(database) is None
    await put(database, "the next one works")


async def test_a_mistake_in_sql_is_no_trouble_with_the_disk(database: Database) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        await database.write(lambda tx: tx.script("SELECT * FROM nowhere"))
    with pytest.raises(sqlite3.ProgrammingError, match="did not supply a value"):
        await database.write(lambda tx: tx.run("set_fact", name="x"))


async def test_a_full_disk_loses_nothing_and_passes(database: Database) -> None:
    connection = database._writer._conn
    await put(database, "kept")

    async def limit(pages: int) -> None:
        async def work(tx: Tx) -> None:
            connection.execute(f"PRAGMA max_page_count = {pages}")

        await database.write(work)

    async def fill(tx: Tx) -> None:
        await facts.put(tx, "name", "lost")
        async with tx.savepoint():
            for number in range(100):
                await files.add(tx, f"{number}", "image/png", os.urandom(50_000), NOW)

    await limit(1)  # the file cannot grow beyond what it has
    with pytest.raises(StoreUnavailable, match="full"):
        await database.write(fill)
    assert await got(database) == "kept"
    await limit(2**30)
    await put(database, "again")
    assert await got(database) == "again"


async def test_a_database_another_process_holds_for_long_is_unavailable(database: Database, tmp_path: Path) -> None:
    connection = database._writer._conn
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        await database._writer.execute("PRAGMA busy_timeout=1")
        with pytest.raises(StoreUnavailable, match="locked"):
            await put(database, "x")
        assert not connection.in_transaction
        other.execute("COMMIT")
        await put(database, "y")
    finally:
        other.close()


HOLDER = """
import asyncio, sys
from bot.store.migrate import open_database
async def main():
    database = await open_database(sys.argv[1])
    print(await database.lease("sender"), flush=True)
    sys.stdin.read()
asyncio.run(main())
"""


@contextmanager
def holder(url: str) -> Iterator[subprocess.Popen[str]]:
    """Another process that asks for the lease of the sender and holds it."""
    command = [sys.executable, "-c", HOLDER, url]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


async def test_a_lease_is_held_by_one_process_until_it_dies(database: Database, url: str) -> None:
    with holder(url) as child:
        assert child.stdout is not None and child.stdout.readline() == "True\n"
        assert not await database.lease("sender")
        assert await database.lease("ticker"), "each role has a lease of its own"
    assert await database.lease("sender")


async def test_a_lease_ends_with_closing(database: Database, url: str) -> None:
    other = await open_database(url)
    assert await other.lease("receiver")
    assert not await database.lease("receiver")
    await other.close()
    assert await database.lease("receiver")
