"""GET /events: one page's view of its chat, as Server-Sent Events. The screen at once, then every change."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.store.browser import View
from bot.web.chat import changes
from bot.web.hub import Change, Listener
from bot.web.setup import Setup

# The comment keeps proxies from closing a quiet stream; the event lets the page notice that it has gone deaf.
BEAT: Final = b": still here\nevent: beat\ndata: {}\n\n"


class Stream(Response):
    """`after` is the last change the page has seen; None: a page that was just opened."""

    media_type = "text/event-stream"

    def __init__(self, setup: Setup, address: str, after: int | None) -> None:
        super().__init__(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        self._setup, self._address = setup, address
        self._seen = after
        self._beaten = time.monotonic()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(name, value) for name, value in self.raw_headers if name != b"content-length"]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        with self._setup.hub.listen(self._address) as listener:
            async with asyncio.TaskGroup() as group:
                watch = group.create_task(_close_when_gone(receive, listener))
                await self._tell(listener, send)
                watch.cancel()
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _tell(self, listener: Listener, send: Send) -> None:
        await self._tell_view(await self._view(), send)
        while not listener.closed:
            change = await listener.next(min(self._setup.beat, self._setup.poll or self._setup.beat))
            if listener.missed or (change is None and self._setup.poll):
                listener.missed = False
                await self._catch_up(send)
            elif change is not None and (change.seq is None or self._seen is None or change.seq > self._seen):
                await self._send([change], send)
            await self._beat(send)

    async def _catch_up(self, send: Send) -> None:
        view = await self._view()
        if view is not None and view.seq != self._seen:
            await self._tell_view(view, send)

    async def _tell_view(self, view: View | None, send: Send) -> None:
        if view is None or view.screen is None:
            await _write(send, b"event: empty\ndata: {}\n\n")
        await self._send(changes(view, self._seen), send)
        self._seen = view.seq if view else 0

    async def _send(self, found: Sequence[Change], send: Send) -> None:
        for change in found:
            self._seen = change.seq if change.seq is not None else self._seen
        if found:
            await _write(send, b"".join(map(encoded, found)))

    async def _beat(self, send: Send) -> None:
        if time.monotonic() - self._beaten >= self._setup.beat:
            self._beaten = time.monotonic()
            await _write(send, BEAT)

    async def _view(self) -> View | None:
        return await self._setup.memory.view(self._address)


def endpoint(setup: Setup, request: Request) -> Response:
    """Raises HTTPException 401 without a session."""
    address = setup.required_visitor(request)
    after = request.headers.get("last-event-id") or request.query_params.get("after", "")
    return Stream(setup, address, int(after) if after.isdecimal() and len(after) < 19 else None)


def encoded(change: Change) -> bytes:
    """A change as it goes over the wire; JSON has no raw line breaks, so one data line is enough."""
    mark = f"id: {change.seq}\n" if change.seq is not None else ""
    return f"{mark}event: {change.kind}\ndata: {json.dumps(change.body, ensure_ascii=False)}\n\n".encode()


async def _write(send: Send, data: bytes) -> None:
    await send({"type": "http.response.body", "body": data, "more_body": True})


async def _close_when_gone(receive: Receive, listener: Listener) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.close()
