"""The browser chat's door to the store. Deliveries that come within one turn of the loop share a transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.engine.channel import DeliveryError
from bot.store import browser
from bot.store.browser import FileBubble, Kept, View
from bot.store.db import Database, Tx

Keep = Callable[[Tx], Awaitable[Kept]]


class Memory:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[tuple[Keep, asyncio.Future[Kept]]] = []
        self._turn = asyncio.Lock()

    async def keep(self, work: Keep) -> Kept:
        """Run `work` in a transaction shared with whatever else waits; returns when it is durable."""
        done: asyncio.Future[Kept] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        async with self._turn:
            if not done.done():
                await asyncio.sleep(0)
                await self._commit()
        return await done

    async def view(self, address: str) -> View | None:
        return await self._database.read(lambda tx: browser.view(tx, address))

    async def delivered_file(self, address: str, file: int) -> FileBubble | None:
        return await self._database.read(lambda tx: browser.delivered_file(tx, address, file))

    async def use_login(self, nonce: str, expires: int) -> bool:
        return await self._database.write(lambda tx: browser.use_login(tx, nonce, expires))

    async def _commit(self) -> None:
        batch, self._waiting = self._waiting, []
        try:
            kept = await self._database.write(lambda tx: _all(tx, batch))
        except asyncio.CancelledError:
            # Whoever shared the transaction cannot know whether it was committed.
            _fail(batch, DeliveryError("stopped while being kept", doubtful=True))
            raise
        except Exception as error:
            _fail(batch, error)
            return
        for (_, done), result in zip(batch, kept, strict=True):
            if not done.done():
                done.set_result(result)


async def _all(tx: Tx, batch: list[tuple[Keep, Any]]) -> list[Kept]:
    return [await work(tx) for work, _ in batch]


def _fail(batch: list[tuple[Keep, asyncio.Future[Kept]]], error: Exception) -> None:
    for _, done in batch:
        if not done.done():
            done.set_exception(error)
