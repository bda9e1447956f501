"""A browser chat with a stand-in for the engine: it answers taps with the screens of a small script."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from starlette.applications import Starlette

from bot.chat.event import Event
from bot.engine.channel import Delivered, Delivery, Incoming
from bot.store.db import Database
from bot.store.migrate import migrate
from bot.web.chat import WebChannel, parse
from bot.web.hub import Hub
from bot.web.memory import Memory
from bot.web.server import listen, make_app, serve_on
from bot.web.setup import StoredFile
from tests.prepared import prepared

SECRET = "a secret of the tests"
NOW = 1_790_000_000_000


@dataclass
class Clock:
    now: int = NOW

    def __call__(self) -> int:
        return self.now


@dataclass
class Bench:
    """The web application over a real store; what arrives is kept in `rows` and may be answered by `react`."""

    app: Starlette
    channel: WebChannel
    memory: Memory
    hub: Hub
    database: Database
    clock: Clock
    rows: dict[str, Incoming] = field(default_factory=dict)
    posts: int = 0
    files: dict[int, StoredFile] = field(default_factory=dict)
    healthy: bool = True
    url: str = ""
    deliveries: int = 0
    shown: dict[str, tuple[int, str | None]] = field(default_factory=dict)
    react: Callable[[Bench, str, Event], AsyncIterator[None]] | None = None

    async def accept(self, rows: Sequence[Incoming]) -> None:
        for row in rows:
            self.posts += 1
            if row.key not in self.rows:
                self.rows[row.key] = row
                await self._answer(row)

    async def show(self, address: str, body: dict[str, Any], tapped: int | None = None) -> Delivered:
        """As the engine does: the chat's message and digest come from what was delivered before."""
        message, digest = self.shown.get(address, (None, None))
        self.deliveries += 1
        delivery = Delivery(self.deliveries, address, "show", {**body, "tapped": tapped}, message, digest)
        delivered = await self.channel.deliver(delivery)
        assert delivered.message is not None
        self.shown[address] = (delivered.message, body.get("digest"))
        return delivered

    async def toast(self, address: str, query: str | None, text: str) -> None:
        self.deliveries += 1
        body = {"query": query, "text": text}
        await self.channel.deliver(Delivery(self.deliveries, address, "toast", body))

    async def file(self, address: str, file: int, name: str, caption: str = "", picture: bool = False) -> None:
        self.deliveries += 1
        body = {"file": file, "name": name, "caption": caption, "picture": picture}
        await self.channel.deliver(Delivery(self.deliveries, address, "file", body))

    async def note(self, address: str, body: dict[str, Any]) -> Delivered:
        self.deliveries += 1
        message, digest = self.shown.get(address, (None, None))
        return await self.channel.deliver(Delivery(self.deliveries, address, "note", body, message, digest))

    async def _answer(self, row: Incoming) -> None:
        if self.react is not None:
            async for _ in self.react(self, row.address.removeprefix("web:"), parse(row.body)):
                pass


@asynccontextmanager
async def bench(folder: Path, *, shared: bool = False, **options: Any) -> AsyncIterator[Bench]:
    """Closes its database; `options` go to make_app."""
    database = await prepared(folder / "web.db")
    try:
        await migrate(database, NOW)
        yield _made(database, shared, options)
    finally:
        await database.close()


def _made(database: Database, shared: bool, options: dict[str, Any]) -> Bench:
    hub, memory, clock = Hub(), Memory(database), Clock()
    made: list[Bench] = []

    async def read_file(file: int) -> StoredFile | None:
        return made[0].files.get(file)

    async def check_health() -> dict[str, object]:
        return {"ok": made[0].healthy, "watching": hub.watching}

    async def accept(rows: Sequence[Incoming]) -> None:
        await made[0].accept(rows)

    app = make_app(
        memory=memory, hub=hub, accept=accept, now=clock, secret=SECRET,
        read_file=read_file, check_health=check_health, **options,
    )  # fmt: skip
    made.append(Bench(app, WebChannel(memory, hub, shared=shared), memory, hub, database, clock))
    return made[0]


@asynccontextmanager
async def served(bench: Bench, port: int = 0) -> AsyncIterator[str]:
    """The bench behind a real socket of this machine; gives its address."""
    stop = asyncio.Event()
    door = listen("127.0.0.1", port)
    async with asyncio.TaskGroup() as group:
        server = group.create_task(serve_on(bench.app, door, stop))
        bench.url = f"http://127.0.0.1:{door.getsockname()[1]}"
        try:
            yield bench.url
        finally:
            stop.set()
            await server
            door.close()
