"""One process at a time holds a role, also when the database server breaks the connection that held it."""

from __future__ import annotations

from pathlib import Path

import asyncpg
import pytest

from bot.store.db import Tx
from bot.store.migrate import migrate, open_database
from bot.store.postgres import LeaseLost

pytestmark = pytest.mark.postgres


async def test_a_role_has_one_holder(tmp_path: Path, postgres_url: str) -> None:
    first, second = await open_database(postgres_url), await open_database(postgres_url)
    assert [await first.lease(name) for name in ("receiver", "sender", "ticker")] == [True, True, True]
    assert not await second.lease("sender")
    await first.close()
    assert await second.lease("sender")
    await second.close()


async def test_a_broken_connection_takes_its_roles_again(postgres_url: str) -> None:
    first, second = await open_database(postgres_url), await open_database(postgres_url)
    await migrate(first, 0)
    assert await first.lease("sender")
    await cut(postgres_url)
    await first.write(nothing)
    assert not await second.lease("sender")
    await first.close()
    await second.close()


async def test_who_lost_a_role_to_another_must_end(postgres_url: str) -> None:
    first, second = await open_database(postgres_url), await open_database(postgres_url)
    await migrate(first, 0)
    assert await first.lease("sender")
    await cut(postgres_url)
    assert await second.lease("sender")
    with pytest.raises(LeaseLost, match="sender"):
        await first.write(nothing)
    await first.close()
    await second.close()


async def nothing(tx: Tx) -> None:
    await tx.all("staff")


async def cut(url: str) -> None:
    """The server ends every session that holds a lock of ours, as when it is restarted."""
    admin = await asyncpg.connect(url)
    await admin.execute(
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"
    )
    await admin.close()
