"""PostgreSQL through asyncpg, for several processes on one database."""

from __future__ import annotations

import asyncio
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


class LeaseLost(Exception):
    """The connection that held a role of this process broke, and another process has it now: this one must end."""


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

    def __init__(self, url: str, pool: Any, keeper: Any) -> None:
        self._url, self._pool, self._keeper = url, pool, keeper
        self._held: set[LeaseName] = set()
        self._keeping = asyncio.Lock()

    async def write(self, work: Work[T]) -> T:
        return await self._transaction(work, readonly=False)

    async def read(self, work: Work[T]) -> T:
        return await self._transaction(work, readonly=True)

    async def _transaction(self, work: Work[T], *, readonly: bool) -> T:
        with _translated():
            if self._held and self._keeper.is_closed():
                await self._regain()
            async with self._pool.acquire() as connection, connection.transaction(readonly=readonly):
                return await work(PostgresTx(connection, statements("postgres")))

    async def lease(self, name: LeaseName) -> bool:
        """A session lock on a connection kept for it; the server gives it back when the process dies.

        Raises LeaseLost, as any later transaction does, when a lease held before went to another process.
        """
        try:
            with _translated():
                if self._keeper.is_closed():
                    await self._regain()
                taken = await self._lock(name)
        except StoreUnavailable:
            return False
        if taken:
            self._held.add(name)
        return taken

    async def _regain(self) -> None:
        """After the server broke the connection: take again what was held, before anyone acts on it."""
        async with self._keeping:
            if self._keeper.is_closed():
                self._keeper = await asyncpg.connect(self._url)
            else:
                return
        for name in self._held:
            if not await self._lock(name):
                raise LeaseLost(f"another process is the {name} now")

    async def _lock(self, name: LeaseName) -> bool:
        async with self._keeping:  # a connection does one thing at a time
            return bool(await self._keeper.fetchval("SELECT pg_try_advisory_lock($1)", zlib.crc32(name.encode())))

    async def close(self) -> None:
        await self._keeper.close()
        await self._pool.close()


_SESSION: Final = {"jit": "off"}
"""Our statements are short: to compile one costs more than to run it."""


async def open_postgres(url: str) -> Postgres:
    """Connect. Raises StoreUnavailable when the server cannot be reached or refuses us."""
    try:
        with _translated():
            keeper = await asyncpg.connect(url)
            pool = await asyncpg.create_pool(url, min_size=1, max_size=_CONNECTIONS, server_settings=_SESSION)
    except asyncpg.PostgresError as error:
        raise StoreUnavailable(str(error)) from error
    return Postgres(url, pool, keeper)


def _ordered(statement: Statement, values: Mapping[str, object]) -> list[object]:
    return [values[name] for name in statement.order]


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except _DOWN as error:
        raise StoreUnavailable(str(error) or type(error).__name__) from error
