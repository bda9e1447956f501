"""A piece of the reference that a person shows in a chat the bot is no part of."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.html import Html


@dataclass(frozen=True, slots=True)
class Clipping:
    """`title` and `description` are chosen from, `text` is sent. `id` has at most 64 ASCII characters."""

    id: str
    title: str
    description: str
    text: Html


@dataclass(frozen=True, slots=True)
class Clippings:
    """What was found; `hint`, of at most 64 characters, is a button that leads into the bot."""

    found: tuple[Clipping, ...]
    hint: str
