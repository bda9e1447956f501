"""What every request must satisfy, and what every answer carries. Plain ASGI, so that streams pass unbuffered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
BODY_LIMIT: Final = 64 * 1024
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS: Final = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
}


@dataclass(frozen=True, slots=True)
class Site:
    """Where people reach us. `url` is the public address (WEB_URL), empty on this machine only."""

    url: str = ""

    @property
    def https(self) -> bool:
        return self.url.startswith("https://")

    def knows(self, host: str) -> bool:
        """Whether `host` (a Host header) is ours: a foreign name pointed at us must not share our cookies."""
        name = _name(f"//{host}")
        return name in LOOPBACK or (bool(self.url) and name == _name(self.url))

    def same_origin(self, request: Request) -> bool:
        """Whether a page of ours sent this. Browsers always say so on POST; what says nothing is refused."""
        site = request.headers.get("sec-fetch-site")
        if site is not None:
            return site in ("same-origin", "none")
        origin = request.headers.get("origin", "")
        own = {f"http://{request.headers.get('host', '')}", f"https://{request.headers.get('host', '')}"}
        return origin in own or (bool(self.url) and origin == _origin(self.url))


class Guard:
    """Middleware: refuses foreign host names, adds the security headers."""

    def __init__(self, app: ASGIApp, *, site: Site, open_paths: Iterable[str] = ()) -> None:
        self._app, self._site, self._open = app, site, frozenset(open_paths)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["path"] in self._open or self._site.knows(Headers(scope=scope).get("host", "")):
            await self._app(scope, receive, self._with_headers(send))
        else:
            refusal = PlainTextResponse("This name is not ours: set WEB_URL to the address people use.\n", 421)
            await refusal(scope, receive, self._with_headers(send))

    def _with_headers(self, send: Send) -> Send:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
                if self._site.https:
                    headers.setdefault("Strict-Transport-Security", "max-age=31536000")
            await send(message)

        return sending


async def body(request: Request, limit: int = BODY_LIMIT) -> bytes:
    """The request's body. Raises HTTPException 413 as soon as more than `limit` bytes are announced or arrive."""
    announced = request.headers.get("content-length", "0")
    if not announced.isdecimal() or int(announced) > limit:
        raise HTTPException(413)
    parts, size = [], 0
    async for part in request.stream():
        parts.append(part)
        size += len(part)
        if size > limit:
            raise HTTPException(413)
    return b"".join(parts)


def _name(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def _origin(url: str) -> str:
    parts: Any = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
