"""SQLite: one connection writes, one reads, each in its thread.

A whole transaction is one hop to that thread. Its work is written as coroutines, like all work on a database, but here
they never really wait, so they are run to their end on the spot; one that waits for anything else is refused.
"""

from __future__ import annotations

import fcntl
import sqlite3
from collections.abc import AsyncIterator, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import IO, Any, Final, Literal, TypeVar, cast

import aiosqlite

from bot.store.db import LeaseName, Row, StoreUnavailable, Work
from bot.store.statements import Statement, statements

T = TypeVar("T")
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA busy_timeout=10000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
)
_DOWN: Final = ("disk", "readonly", "unable to open", "locked", "full", "not a database", "malformed")


class SqliteTx:
    """See db.Tx."""

    def __init__(self, connection: sqlite3.Connection, named: Mapping[str, Statement]) -> None:
        self._connection, self._named, self._depth = connection, named, 0

    async def one(self, name: str, /, **values: object) -> Row | None:
        with _translated():
            return cast("Row | None", self._connection.execute(self._named[name].sql, values).fetchone())

    async def all(self, name: str, /, **values: object) -> Sequence[Row]:
        with _translated():
            return self._connection.execute(self._named[name].sql, values).fetchall()

    async def run(self, name: str, /, **values: object) -> int:
        with _translated():
            return self._connection.execute(self._named[name].sql, values).rowcount

    async def many(self, name: str, rows: Iterable[Mapping[str, object]], /) -> None:
        with _translated():
            self._connection.executemany(self._named[name].sql, rows)

    async def script(self, sql: str, /) -> None:
        with _translated():
            self._connection.execute(sql)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        self._depth += 1
        name = f"s{self._depth}"
        self._connection.execute(f"SAVEPOINT {name}")
        try:
            yield
        except BaseException:
            if self._connection.in_transaction:  # a full disk has undone the whole transaction already
                self._connection.execute(f"ROLLBACK TO {name}")
            raise
        finally:
            if self._connection.in_transaction:
                self._connection.execute(f"RELEASE {name}")
            self._depth -= 1


class Sqlite:
    """See db.Database. Made by `open_sqlite`."""

    dialect: Literal["sqlite"] = "sqlite"

    def __init__(self, path: Path, writer: aiosqlite.Connection, reader: aiosqlite.Connection) -> None:
        self._path, self._writer, self._reader = path, writer, reader
        self._leases: list[IO[str]] = []

    async def write(self, work: Work[T]) -> T:
        return await _in_thread(self._writer, "BEGIN IMMEDIATE", work)

    async def read(self, work: Work[T]) -> T:
        return await _in_thread(self._reader, "BEGIN", work)

    async def lease(self, name: LeaseName) -> bool:
        """A lock on a file beside the database; the system gives it back when the process dies."""
        file = self._path.with_name(f"{self._path.name}.{name}.lock").open("w")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._leases.append(file)
        return True

    async def close(self) -> None:
        await self._reader.close()
        await self._writer.close()
        for file in self._leases:
            file.close()


async def open_sqlite(path: Path) -> Sqlite:
    """Open or make the database file. Raises StoreUnavailable when the place cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _translated():  # tried here, since a thread of aiosqlite that cannot open its file ends with a traceback
            sqlite3.connect(path).close()
        writer = await _connect(path)
    except OSError as error:
        raise StoreUnavailable(str(error)) from error
    try:
        reader = await _connect(path)
        await reader.execute("PRAGMA query_only=ON")
    except BaseException:
        await writer.close()
        raise
    return Sqlite(path, writer, reader)


async def _connect(path: Path) -> aiosqlite.Connection:
    with _translated():
        connection = await aiosqlite.connect(path, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        with _translated():
            await connection.executescript("; ".join(_PRAGMAS))
    except BaseException:
        await connection.close()
        raise
    return connection


async def _in_thread(connection: aiosqlite.Connection, begin: str, work: Work[T]) -> T:
    # The one use of a private name of aiosqlite: its public methods cost a hop to the thread for each statement,
    # which is most of the time of a tap (docs/decisions/0002-one-hop-per-transaction.md).
    hop: Any = connection._execute
    return cast(T, await hop(_transaction, connection._conn, begin, work))


def _transaction(connection: sqlite3.Connection, begin: str, work: Work[T]) -> T:
    with _translated():
        connection.execute(begin)
    try:
        result = _finish(cast("Coroutine[Any, Any, T]", work(SqliteTx(connection, statements("sqlite")))))
        with _translated():
            connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return result


def _finish(work: Coroutine[Any, Any, T]) -> T:
    try:
        work.send(None)
    except StopIteration as end:
        return cast(T, end.value)
    work.close()
    raise RuntimeError("work inside a transaction waited for something other than its transaction")


@contextmanager
def _translated() -> Iterator[None]:
    """Trouble with the disk or the file becomes StoreUnavailable; mistakes in SQL stay what they are."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if any(word in str(error) for word in _DOWN):
            raise StoreUnavailable(str(error)) from error
        raise
