"""The doors to a database: `write` and `read` run a function inside one transaction, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeVar

Row = Mapping[str, Any]
T = TypeVar("T")


class Tx(Protocol):
    """A transaction. Statements are called by the name they have in store/sql/*.sql."""

    async def one(self, name: str, /, **values: object) -> Row | None:
        """The first row, or None."""

    async def all(self, name: str, /, **values: object) -> Sequence[Row]: ...

    async def run(self, name: str, /, **values: object) -> int:
        """How many rows were changed."""

    async def many(self, name: str, rows: Iterable[Mapping[str, object]], /) -> None:
        """The same statement for every row."""

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Undo what happens inside when it raises, and only that."""


Work = Callable[[Tx], Awaitable[T]]


class Database(Protocol):
    """Work given to `write` may wait for nothing but its transaction: no network inside a transaction."""

    async def write(self, work: Work[T]) -> T:
        """Run in a transaction of its own and commit; undo everything when it raises."""

    async def read(self, work: Work[T]) -> T:
        """Run on a snapshot; nothing may be changed."""

    async def close(self) -> None: ...

