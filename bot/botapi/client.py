"""The Bot API as this bot uses it: raw JSON in, raw JSON out, errors by type."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import Any, Final, Self
from urllib.parse import quote, urlsplit

from telegram import Bot
from telegram.error import NetworkError, TelegramError

from bot.botapi.transport import AiohttpRequest, Timeouts

# At DEBUG the library logs addresses with the token in them, and what people wrote.
log = logging.getLogger(__name__)
logging.getLogger("telegram").setLevel(logging.WARNING)

API_URL: Final = "https://api.telegram.org"
CONNECTIONS: Final = 256
# A long poll answers at its own timeout; the rest is for the way.
POLL_MARGIN: Final = 10.0


class TokenRefused(Exception):
    """BOT_TOKEN is refused by the server: nothing can be done without another one."""

    def __init__(self) -> None:
        super().__init__("BOT_TOKEN is refused by the server")


class Client(Bot):
    """python-telegram-bot's Bot on our transport.

    `call` keeps answers unparsed: building objects nobody reads would take half of the time. Entering it
    opens the connections and asks nothing, so that the bot starts while Telegram is out of reach.
    """

    def __init__(
        self,
        token: str,
        *,
        api_url: str = API_URL,
        proxy: str | None = None,
        timeouts: Timeouts | None = None,
        connections: int = CONNECTIONS,
    ) -> None:
        self._hidden = _secrets(token, proxy)
        transport = partial(AiohttpRequest, timeouts=timeouts or Timeouts(), proxy=_usable(proxy), redact=self.redact)
        root = api_url.rstrip("/")
        self._files = transport(connections=connections)
        super().__init__(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=self._files,
            get_updates_request=transport(connections=1),
        )

    async def __aenter__(self) -> Self:
        for request in self._request:
            await request.initialize()
        return self

    async def __aexit__(self, *_: object) -> None:
        for request in self._request:
            await request.shutdown()

    def __repr__(self) -> str:
        """The library's own shows the token."""
        return f"Client({self.number})"

    @property
    def number(self) -> str:
        """The bot's own id: what comes before the colon of its token, and no secret."""
        return self.token.partition(":")[0]

    def redact(self, text: str) -> str:
        for secret in self._hidden:
            text = text.replace(secret, "***")
        return text

    async def call(self, method: str, /, **parameters: Any) -> Any:
        """The `result` of a method, as JSON has it. Raises TelegramError."""
        return await self._answered(method, parameters)

    async def updates(self, offset: int | None, seconds: int, allowed: Sequence[str]) -> list[Any]:
        """One long poll; updates below `offset` are gone for good once this is asked."""
        asked: dict[str, Any] = {"timeout": seconds, "allowed_updates": list(allowed)}
        if offset is not None:
            asked["offset"] = offset
        answer = await self._answered("getUpdates", asked, read_timeout=seconds + POLL_MARGIN)
        if not isinstance(answer, list):
            raise TelegramError("invalid server response")
        return answer

    async def called(self) -> str | None:
        """The bot's name in links; None when Telegram does not tell it now."""
        try:
            return str((await self.call("getMe"))["username"])
        except (TelegramError, LookupError, TypeError) as error:
            log.warning("the bot's name is not known: %s", error)
            return None

    async def download(self, path: str, limit: int) -> bytes:
        """The file at a `file_path` of getFile. Raises TelegramError, TooLarge beyond `limit` bytes."""
        return await self._files.download(f"{self.base_file_url}/{quote(path)}", limit)

    async def _answered(self, method: str, parameters: dict[str, Any], **timeouts: float) -> Any:
        try:
            return await self._do_post(method, parameters, **timeouts)
        except KeyError:
            # 200 without a result: something between us and Telegram answered in its place.
            raise NetworkError("invalid server response") from None


def _secrets(token: str, proxy: str | None) -> tuple[str, ...]:
    password = urlsplit(proxy).password if proxy else None
    return tuple(secret for secret in (token, password) if secret)


def _usable(proxy: str | None) -> str | None:
    if proxy and urlsplit(proxy).scheme not in {"http", "https", "socks4", "socks5"}:
        raise ValueError("a proxy is http://, https://, socks4:// or socks5://")
    return proxy
