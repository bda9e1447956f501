"""The doors to a database: `write` and `read` run a function in one transaction, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Protocol, TypeVar

T = TypeVar("T")
LeaseName = Literal["receiver", "sender", "ticker"]


class Row(Protocol):
    """A row by column name."""

    def __getitem__(self, column: str, /) -> Any: ...


class StoreUnavailable(Exception):
    """The database cannot take this now (disk full, read-only, connection lost). Nothing was changed."""


class Tx(Protocol):
    """A transaction. Statements are called by the name they have in store/sql/*.sql."""

    async def one(self, name: str, /, **values: object) -> Row | None:
        """The first row, or None."""

    async def all(self, name: str, /, **values: object) -> Sequence[Row]: ...

    async def run(self, name: str, /, **values: object) -> int:
        """How many rows were changed."""

    async def many(self, name: str, rows: Iterable[Mapping[str, object]], /) -> None:
        """The same statement for every row."""

    async def script(self, sql: str, /) -> None:
        """One statement that is not named: a step of a migration."""

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Undo what happens inside when it raises, and only that."""


Work = Callable[[Tx], Awaitable[T]]


class Database(Protocol):
    """Work given to `write` may wait for nothing but its transaction: no network inside a transaction."""

    @property
    def dialect(self) -> Literal["sqlite", "postgres"]: ...

    async def write(self, work: Work[T]) -> T:
        """Run in a transaction of its own and commit; undo everything when it raises. Raises StoreUnavailable."""

    async def read(self, work: Work[T]) -> T:
        """Run on a snapshot; nothing may be changed."""

    async def lease(self, name: LeaseName) -> bool:
        """Be the one process with this role until closing or dying. False: another process is."""

    async def close(self) -> None: ...
