"""How much of a list, and of a text, a screen shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from bot.chat.html import length

T = TypeVar("T")
S = TypeVar("S", bound=str)
MOST_TEXT: Final = 3_000
"""Visible characters of a list: what is longer nobody reads on a phone."""


def page_of(found: Sequence[T], page: int, on_a_page: int) -> tuple[Sequence[T], int, int]:
    """The part of a list on a page, that page, and how many there are; a page too far is the last one."""
    pages = max(1, -(-len(found) // on_a_page))
    page = min(page, pages - 1)
    return found[page * on_a_page : (page + 1) * on_a_page], page, pages


def fitting(parts: Sequence[S], most: int) -> list[S]:
    """The first parts that are no longer than `most` together; one at least."""
    shown: list[S] = []
    room = most
    for part in parts:
        room -= length(part) + 2
        if room < 0 and shown:
            break
        shown.append(part)
    return shown


def clipped(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
