"""Group commit: what many tasks want written is written in one transaction, and each is told when it is durable."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class GroupCommit(Generic[T]):
    """`add` returns when its item is committed. While one commit runs, the items of the next gather."""

    def __init__(self, commit: Callable[[list[T]], Awaitable[None]], most: int = 500) -> None:
        self._commit, self._most = commit, most
        self._waiting: list[tuple[T, asyncio.Future[None]]] = []
        self._filled = asyncio.Event()

    async def add(self, item: T) -> None:
        """Raises what the commit raised; then the item was not written."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        self._filled.set()
        await done

    async def run(self) -> None:
        """The loop that commits; it never ends by itself."""
        while True:
            await self._filled.wait()
            batch, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            if not self._waiting:
                self._filled.clear()
            error = await self._try([item for item, _ in batch])
            for _, done in batch:
                _settle(done, error)

    async def _try(self, items: list[T]) -> Exception | None:
        try:
            await self._commit(items)
        except Exception as error:  # handed to every task that waits for this commit
            return error
        return None


def _settle(done: asyncio.Future[None], error: Exception | None) -> None:
    if done.done():  # the task that waited was cancelled
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)
