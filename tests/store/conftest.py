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
TEMPLATE = "store_template"
_made: set[str] = set()


@pytest.fixture
async def postgres_template(postgres_server: DatabaseUrl) -> str:
    """A migrated database, made once a session: copying it is faster than migrating again."""
    url = postgres_server(TEMPLATE)
    if url not in _made:
        admin = await asyncpg.connect(postgres_server("postgres"))
        await admin.execute(f"CREATE DATABASE {TEMPLATE}")
        await admin.close()
        opened = await open_database(url)
        await migrate(opened, NOW)
        await opened.close()
        _made.add(url)
    return TEMPLATE


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
