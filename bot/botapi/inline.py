"""`@bot 116.1` in any chat: answered at once, never stored, and given up quietly when Telegram no longer waits."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from telegram.error import TelegramError

from bot.botapi.client import Client
from bot.chat.clipping import Clipping, Clippings
from bot.domain.course import Locale

log = logging.getLogger(__name__)
KIND: Final = "inline_query"
QUERY_LIMIT: Final = 256
_KEPT: Final = 30
"""Seconds for which Telegram may show a person the same answer again."""

LookUp = Callable[[str, Locale], Awaitable[Clippings]]


@dataclass(frozen=True, slots=True)
class Asked:
    """`locale` is that of the sender's Telegram: Russian, or else English."""

    query: str
    text: str
    locale: Locale


class Inline:
    """Answers inline queries; other updates are none of its business."""

    def __init__(self, client: Client, look_up: LookUp) -> None:
        self._client, self._look_up = client, look_up

    async def __call__(self, update: object) -> None:
        asked = read(update)
        if asked is None:
            return
        told = await self._look_up(asked.text, asked.locale)
        try:
            await self._client.call("answerInlineQuery", **answer(asked, told))
        except TelegramError as error:
            log.info("an inline query was not answered: %s", error.message)


def read(update: object) -> Asked | None:
    """None for what is no inline query."""
    told = update.get(KIND) if isinstance(update, dict) else None
    if not isinstance(told, dict) or not isinstance(told.get("id"), str):
        return None
    sender, text = told.get("from"), told.get("query")
    code = sender.get("language_code") if isinstance(sender, dict) else None
    russian = isinstance(code, str) and code.lower().split("-")[0] == "ru"
    return Asked(told["id"], text[:QUERY_LIMIT] if isinstance(text, str) else "", "ru" if russian else "en")


def answer(asked: Asked, told: Clippings) -> dict[str, Any]:
    """The parameters of answerInlineQuery. Answers are personal: Telegram keeps others by the query alone,
    and the same one is asked in two languages."""
    body: dict[str, Any] = {
        "inline_query_id": asked.query,
        "results": [_article(one) for one in told.found],
        "cache_time": _KEPT,
        "is_personal": True,
    }
    if not told.found:
        body["button"] = {"text": told.hint, "start_parameter": "law"}
    return body


def _article(one: Clipping) -> dict[str, Any]:
    return {
        "type": "article",
        "id": one.id,
        "title": one.title,
        "description": one.description,
        "input_message_content": {
            "message_text": one.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
    }
