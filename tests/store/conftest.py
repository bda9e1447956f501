"""Every test of the store runs on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from bot.store.db import Database
from bot.store.migrate import migrate, open_database
from tests.postgres import DatabaseUrl
from tests.prepared import prepared

NOW = 1_795_338_000_000
SHARED = "store"
FILE = "sqlite:///"
# Next to nothing is in any table: TRUNCATE, which makes new files for all of them, takes five times as long.
EMPTY = """
DO $$
DECLARE found record;
BEGIN
    SET LOCAL session_replication_role = replica;
    FOR found IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' LOOP
        EXECUTE format('DELETE FROM %I', found.tablename);
    END LOOP;
    PERFORM setval(format('%I', sequencename)::regclass, start_value, false) FROM pg_sequences
        WHERE schemaname = 'public' AND last_value IS NOT NULL;
END $$
"""
_made: set[str] = set()


@pytest.fixture
async def postgres_url(postgres_server: DatabaseUrl) -> str:
    """One migrated database for all tests of the store, emptied before each: faster than one for each."""
    url = postgres_server(SHARED)
    if url not in _made:
        await _make(postgres_server("postgres"), url)
        _made.add(url)
    else:
        await _empty(url)
    return url


async def _make(admin_url: str, url: str) -> None:
    admin = await asyncpg.connect(admin_url)
    await admin.execute(f"CREATE DATABASE {SHARED}")
    await admin.close()
    opened = await open_database(url)
    await migrate(opened, NOW)
    await opened.close()


async def _empty(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(EMPTY)
    await connection.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'bot.db'}"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """Open and migrated."""
    opened = await (prepared(Path(url.removeprefix(FILE))) if url.startswith(FILE) else open_database(url))
    await migrate(opened, NOW)
    yield opened
    await opened.close()
