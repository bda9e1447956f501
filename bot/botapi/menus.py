"""What Telegram shows of the bot before anyone writes to it: command menus, name and descriptions."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from telegram.error import TelegramError

from bot.botapi.client import Client

log = logging.getLogger(__name__)

Recall = Callable[[str], Awaitable[str | None]]
Remember = Callable[[str, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Menu:
    """Commands and what they do. `language`: two letters, empty for every other; `scope` None: everywhere."""

    commands: tuple[tuple[str, str], ...]
    language: str = ""
    scope: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The bot in a language: at most 64, 512 and 120 characters."""

    name: str
    description: str
    short_description: str
    language: str = ""


async def set_menus(
    client: Client, menus: Iterable[Menu], cards: Iterable[Card], *, recall: Recall, remember: Remember
) -> None:
    """Tells Telegram what has changed since the last time.

    Telegram allows few changes of the name a day, and the bot works without: a failure is logged, and tried
    again at the next start.
    """
    for method, parameters in _wanted(menus, cards):
        key, digest = _key(client.number, method, parameters), _digest(parameters)
        if await recall(key) == digest:
            continue
        try:
            await client.call(method, **parameters)
        except TelegramError as error:
            log.warning("%s is not done: %s", key, error.message)
        else:
            await remember(key, digest)


def _wanted(menus: Iterable[Menu], cards: Iterable[Card]) -> Iterator[tuple[str, dict[str, Any]]]:
    for menu in menus:
        commands = [{"command": name, "description": text} for name, text in menu.commands]
        scope = {"scope": menu.scope} if menu.scope else {}
        yield "setMyCommands", {"commands": commands, "language_code": menu.language, **scope}
    for card in cards:
        language = {"language_code": card.language}
        yield "setMyName", {"name": card.name, **language}
        yield "setMyDescription", {"description": card.description, **language}
        yield "setMyShortDescription", {"short_description": card.short_description, **language}


def _key(bot: str, method: str, parameters: dict[str, Any]) -> str:
    scope = parameters.get("scope", {})
    parts = (bot, method, parameters["language_code"], *(str(scope[name]) for name in sorted(scope)))
    return ":".join(parts)


def _digest(parameters: dict[str, Any]) -> str:
    text = json.dumps(parameters, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
