"""People in the browser chat: each keeps a stream of events open and taps as soon as its screen has changed."""

from __future__ import annotations

import asyncio
import json
import random
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from bench.people import Figures, Learner, at
from bot import app
from bot.store import facts
from bot.store.migrate import open_database
from bot.web import login


class Browser(Learner):
    """A page: its stream of events tells it the screen, its posts are the taps."""

    def __init__(self, session: aiohttp.ClientSession, url: str, cookie: str, chance: random.Random) -> None:
        self._session, self._url, self._headers = session, url, {"Cookie": f"session={cookie}", "Origin": url}
        self.chance, self.times, self.screens = chance, [], []
        self._screen: dict[str, Any] = {}
        self._came = asyncio.Event()

    async def listen(self) -> None:
        async with self._session.get(f"{self._url}/events", headers=self._headers) as stream:
            kind = b""
            async for line in stream.content:
                if line.startswith(b"event: "):
                    kind = line[7:].strip()
                elif line.startswith(b"data: ") and kind == b"show":
                    self._screen = json.loads(line[6:])
                    self._came.set()

    async def begin(self) -> None:
        await self._post("say", {"text": "/start"})

    async def tap(self) -> None:
        began = time.perf_counter()
        data = self.choice([one["data"] for row in self._screen["rows"] for one in row if "data" in one])
        if data is None:
            await self._post("say", {"text": "48"})
        else:
            await self._post("tap", {"data": data, "message": self._screen["message"]})
        self.screens.append(time.perf_counter() - began)

    async def _post(self, path: str, body: dict[str, Any]) -> None:
        self._came.clear()
        sent = {**body, "nonce": secrets.token_urlsafe(12)}
        async with self._session.post(f"{self._url}/{path}", json=sent, headers=self._headers) as answer:
            answer.raise_for_status()
        await asyncio.wait_for(self._came.wait(), 60)


async def pages(place: Path, url: str, size: int, seconds: float, pause: float) -> Figures:
    """`size` people who tap, and then read for `pause` seconds on average: the pace of a server is 5 posts a second."""
    secret = await _secret(place)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        people = [
            Browser(session, url, login.start_session(secret, f"bench{n}", app.now()), random.Random(n))
            for n in range(size)
        ]
        async with _listening(people):
            await asyncio.gather(*(one.prepare() for one in people))
            began, spent = time.perf_counter(), time.process_time()
            await asyncio.gather(*(_read_and_tap(one, began + seconds, pause) for one in people))
            took, used = time.perf_counter() - began, time.process_time() - spent
    times = sorted(one for person in people for one in person.screens)
    return Figures(len(times) / took, at(times, 0.5), at(times, 0.99), used / took)


async def _read_and_tap(person: Browser, until: float, pause: float) -> None:
    while time.perf_counter() < until:
        await asyncio.sleep(person.chance.uniform(0.5, 1.5) * pause)
        await person.tap()


@asynccontextmanager
async def _listening(people: list[Browser]) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as group:
        streams = [group.create_task(person.listen()) for person in people]
        yield
        for stream in streams:
            stream.cancel()


async def _secret(place: Path) -> str:
    """The key of the sessions, which the bot has made at its first start."""
    database = await open_database(f"sqlite:///{place / 'bot.db'}")
    try:
        found = await database.read(lambda tx: facts.get(tx, "web_secret"))
    finally:
        await database.close()
    assert found
    return found
