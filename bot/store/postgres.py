"""PostgreSQL through asyncpg, for several processes on one database."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Final, Literal, TypeVar, cast

import asyncpg

from bot.store.db import LeaseName, Row, StoreUnavailable, Work
from bot.store.statements import Statement, statements

T = TypeVar("T")
_CONNECTIONS: Final = 8
_DOWN: Final = (
    OSError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.DiskFullError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.TooManyConnectionsError,
    asyncpg.DeadlockDetectedError,
)


class PostgresTx:
    """See db.Tx."""

    def __init__(self, connection: Any, named: Mapping[str, Statement]) -> None:
        self._connection, self._named = connection, named

    async def one(self, name: str, /, **values: object) -> Row | None:
        statement = self._named[name]
        return cast("Row | None", await self._connection.fetchrow(statement.sql, *_ordered(statement, values)))

    async def all(self, name: str, /, **values: object) -> Sequence[Row]:
        statement = self._named[name]
        return cast("Sequence[Row]", await self._connection.fetch(statement.sql, *_ordered(statement, values)))

    async def run(self, name: str, /, **values: object) -> int:
        statement = self._named[name]
        status: str = await self._connection.execute(statement.sql, *_ordered(statement, values))
        return int(status.rsplit(" ", 1)[-1])

    async def many(self, name: str, rows: Iterable[Mapping[str, object]], /) -> None:
        statement = self._named[name]
        await self._connection.executemany(statement.sql, [_ordered(statement, row) for row in rows])

    async def script(self, sql: str, /) -> None:
        await self._connection.execute(sql)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        async with self._connection.transaction():
            yield


class Postgres:
    """See db.Database. Made by `open_postgres`."""

    dialect: Literal["postgres"] = "postgres"

    def __init__(self, pool: Any, keeper: Any) -> None:
        self._pool, self._keeper = pool, keeper

    async def write(self, work: Work[T]) -> T:
        return await self._transaction(work, readonly=False)

    async def read(self, work: Work[T]) -> T:
        return await self._transaction(work, readonly=True)

    async def _transaction(self, work: Work[T], *, readonly: bool) -> T:
        with _translated():
            async with self._pool.acquire() as connection, connection.transaction(readonly=readonly):
                return await work(PostgresTx(connection, statements("postgres")))

    async def lease(self, name: LeaseName) -> bool:
        """A session lock on a connection kept for it; the server gives it back when the process dies."""
        with _translated():
            return bool(await self._keeper.fetchval("SELECT pg_try_advisory_lock($1)", zlib.crc32(name.encode())))

    async def close(self) -> None:
        await self._keeper.close()
        await self._pool.close()


async def open_postgres(url: str) -> Postgres:
    """Connect. Raises StoreUnavailable when the server cannot be reached or refuses us."""
    try:
        with _translated():
            keeper = await asyncpg.connect(url)
            pool = await asyncpg.create_pool(url, min_size=1, max_size=_CONNECTIONS)
    except asyncpg.PostgresError as error:
        raise StoreUnavailable(str(error)) from error
    return Postgres(pool, keeper)


def _ordered(statement: Statement, values: Mapping[str, object]) -> list[object]:
    return [values[name] for name in statement.order]


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except _DOWN as error:
        raise StoreUnavailable(str(error) or type(error).__name__) from error
