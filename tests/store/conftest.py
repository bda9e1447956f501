"""Every test of the store runs on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from bot.store.db import Database
from bot.store.migrate import migrate, open_database
from tests.postgres import DatabaseUrl

NOW = 1_795_338_000_000
SHARED = "store"
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
    tables = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    names = ", ".join(row["tablename"] for row in tables if row["tablename"] != "migration")
    await connection.execute(f"TRUNCATE {names} RESTART IDENTITY")
    await connection.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'bot.db'}"


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """Open and migrated."""
    opened = await open_database(url)
    await migrate(opened, NOW)
    yield opened
    await opened.close()
