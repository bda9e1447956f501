"""A browser without a screen: cookies, posts with an Origin, and the event stream."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp
from yarl import URL

from bot.web import login
from tests.web.bench import SECRET, Bench

PATIENCE = 5.0


@dataclass(frozen=True)
class Heard:
    kind: str
    body: dict[str, Any]
    seq: str


class Events:
    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self.answer = answer
        self.comments: list[str] = []

    async def next(self) -> Heard:
        """The next event; raises EOFError when the stream has ended."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            while line := (await self.answer.content.readline()).decode():
                name, _, value = line.rstrip("\n").partition(": ")
                if line.startswith(":"):
                    self.comments.append(value)
                elif name:
                    fields[name] = value
                elif fields:
                    return Heard(fields["event"], json.loads(fields["data"]), fields.get("id", ""))
        raise EOFError

    async def shown(self) -> str:
        """The text of the next event, which must be a screen."""
        heard = await self.next()
        assert heard.kind == "show", heard
        return str(heard.body["text"])


class Visitor:
    def __init__(self, web: Bench, client: aiohttp.ClientSession, address: str) -> None:
        self.web, self.client, self.address = web, client, address

    async def get(self, path: str, **options: Any) -> aiohttp.ClientResponse:
        answer = await self.client.get(self.web.url + path, allow_redirects=False, **options)
        await answer.read()
        return answer

    async def post(self, path: str, body: object, headers: Mapping[str, str] | None = None) -> int:
        text = body if isinstance(body, bytes | str) else json.dumps(body)
        data = BytesIO(text if isinstance(text, bytes) else text.encode())
        own = {"Origin": self.web.url} if headers is None else headers
        async with self.client.post(self.web.url + path, data=data, headers=own) as answer:
            await answer.read()
            return answer.status

    async def tap(self, data: str, message: int | None, nonce: str) -> int:
        return await self.post("/tap", {"data": data, "message": message, "nonce": nonce})

    async def say(self, text: str, nonce: str) -> int:
        return await self.post("/say", {"text": text, "nonce": nonce})

    @asynccontextmanager
    async def events(self, after: str = "") -> AsyncIterator[Events]:
        headers = {"Last-Event-ID": after} if after else {}
        async with self.client.get(f"{self.web.url}/events", headers=headers) as answer:
            assert answer.status == 200
            yield Events(answer)


@asynccontextmanager
async def visitor(web: Bench, address: str | None) -> AsyncIterator[Visitor]:
    """A browser that is signed in to the chat `address`; None: to nothing."""
    async with AsyncExitStack() as stack:
        jar = aiohttp.CookieJar(unsafe=True)
        client = await stack.enter_async_context(aiohttp.ClientSession(cookie_jar=jar))
        if address is not None:
            cookie = login.start_session(SECRET, address, web.clock())
            jar.update_cookies({"session": cookie}, URL(web.url))
        yield Visitor(web, client, address or "")
