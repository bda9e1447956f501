"""What all screens share: the row at the foot, the letters of options, the bar of progress."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from bot.actions import Help, Menu, SetLanguage
from bot.chat.screen import Button
from bot.domain.course import Locale
from bot.texts import OTHER, Texts

T = TypeVar("T")
_LETTERS: Final[dict[Locale, str]] = {"ru": "АБВГДЕЖЗИК", "en": "ABCDEFGHIJ"}
_BLOCKS: Final = 8


def footer(t: Texts) -> tuple[Button, ...]:
    """Menu, the other language, help contacts: one tap away on every screen."""
    other = OTHER[t.locale]
    return (Button("≡", Menu()), Button(other.upper(), SetLanguage(other)), Button("☎", Help()))


def letter(t: Texts, place: int) -> str:
    """The letter of the option at this place, counted from 0, in the alphabet of the reader."""
    return _LETTERS[t.locale][place]


def bar(done: int, whole: int, blocks: int = _BLOCKS) -> str:
    """▰▰▰▱▱▱▱▱ — never full before the end."""
    full = blocks if done >= whole else min(blocks - 1, done * blocks // max(whole, 1))
    return "▰" * full + "▱" * (blocks - full)


def in_rows(buttons: Sequence[T], columns: int) -> tuple[tuple[T, ...], ...]:
    return tuple(tuple(buttons[start : start + columns]) for start in range(0, len(buttons), columns))
