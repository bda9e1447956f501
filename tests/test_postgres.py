"""The server of tests/postgres.py itself."""

import asyncpg
import pytest

pytestmark = pytest.mark.postgres


async def test_every_test_gets_an_empty_database_of_its_own(postgres_url: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    try:
        await connection.execute("CREATE TABLE mark (id BIGINT)")
        tables = await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        assert tables == 1
        assert await connection.fetchval("SHOW fsync") == "off"
    finally:
        await connection.close()


async def test_a_connection_left_open_does_not_stop_the_next_test(postgres_url: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    assert await connection.fetchval("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 0
    connection.terminate()
