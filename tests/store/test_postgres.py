"""What is special to PostgreSQL: a pool, leases that die with their connection, errors that mean the server is away."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from bot.store import facts
from bot.store.db import StoreUnavailable, Tx
from bot.store.migrate import migrate
from bot.store.postgres import LeaseLost, Postgres, open_postgres
from tests.store.conftest import NOW

pytestmark = pytest.mark.postgres


@pytest.fixture
async def database(postgres_url: str) -> AsyncIterator[Postgres]:
    opened = await open_postgres(postgres_url)
    await migrate(opened, NOW)
    yield opened
    await opened.close()


@pytest.fixture
async def other(postgres_url: str) -> AsyncIterator[Postgres]:
    opened = await open_postgres(postgres_url)
    yield opened
    await opened.close()


async def got(database: Postgres) -> str | None:
    return await database.read(lambda tx: facts.get(tx, "name"))


async def test_what_raises_is_undone_and_a_savepoint_undoes_only_itself(database: Postgres) -> None:
    async def work(tx: Tx) -> None:
        await facts.put(tx, "name", "outer")
        with pytest.raises(ZeroDivisionError):
            async with tx.savepoint():
                await facts.put(tx, "name", "inner")
                raise ZeroDivisionError

    await database.write(work)
    assert await got(database) == "outer"

    async def failing(tx: Tx) -> None:
        await facts.put(tx, "name", "lost")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.write(failing)
    assert await got(database) == "outer"


async def test_a_reader_changes_nothing(database: Postgres) -> None:
    with pytest.raises(StoreUnavailable, match="read-only"):
        await database.read(lambda tx: facts.put(tx, "name", "x"))


async def test_changed_rows_are_counted(database: Postgres) -> None:
    assert await database.write(lambda tx: tx.run("set_fact", name="a", value="1")) == 1
    assert await database.write(lambda tx: tx.run("claim_fact", name="a", value="2")) == 0


async def test_a_mistake_in_sql_is_no_trouble_with_the_server(database: Postgres) -> None:
    with pytest.raises(asyncpg.UndefinedTableError):
        await database.write(lambda tx: tx.script("SELECT * FROM nowhere"))


async def test_a_lease_is_held_by_one_and_given_back(database: Postgres, other: Postgres) -> None:
    assert await database.lease("sender")
    assert not await other.lease("sender")
    assert await other.lease("ticker")
    await database.close()
    await until_leased(other)


async def until_leased(database: Postgres) -> None:
    async with asyncio.timeout(10):
        while not await database.lease("sender"):
            continue


async def break_keeper(broken: Postgres, by: Postgres) -> None:
    """As a restart of the server does, but only to the connection that holds the leases."""
    number, ended = broken._keeper.get_server_pid(), asyncio.Event()
    broken._keeper.add_termination_listener(lambda connection: ended.set())

    async def work(tx: Tx) -> None:
        await tx._connection.fetchval("SELECT pg_terminate_backend($1)", number)

    await by.write(work)
    await asyncio.wait_for(ended.wait(), 10)
    assert broken._keeper.is_closed()


async def test_a_broken_lease_is_taken_again(database: Postgres, other: Postgres) -> None:
    assert await database.lease("sender")
    await break_keeper(database, other)
    await database.write(lambda tx: facts.put(tx, "name", "mine"))
    assert not await other.lease("sender"), "it was taken again before anything was written"


async def test_who_lost_the_lease_to_another_writes_nothing_more(database: Postgres, other: Postgres) -> None:
    assert await database.lease("sender")
    await break_keeper(database, other)
    await until_leased(other)
    with pytest.raises(LeaseLost, match="another process is the sender"):
        await database.write(lambda tx: facts.put(tx, "name", "x"))
    assert await got(other) is None


async def test_a_connection_the_server_ended_is_unavailable_and_the_next_works(database: Postgres) -> None:
    async def suicide(tx: Tx) -> None:
        await tx.script("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(StoreUnavailable):
        await database.write(suicide)
    await database.write(lambda tx: facts.put(tx, "name", "x"))
    assert await got(database) == "x"
