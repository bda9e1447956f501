"""GET /health: whether this process does its work, for whoever watches it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

Health = Callable[[], Awaitable[Mapping[str, Any]]]
"""Facts about the process; `ok` False makes the answer 503."""


def endpoint(health: Health) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        facts = dict(await health())
        return JSONResponse(facts, 200 if facts.get("ok", True) else 503)

    return answer
