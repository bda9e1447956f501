"""Screens as text, to be read and compared with what is checked in under tests/screens."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from bot.chat.action import encode
from bot.chat.screen import Screen
from bot.domain.course import LOCALES
from bot.texts import Texts, texts

SCREENS = Path(__file__).parents[1] / "screens"
UPDATE = "PYTEST_UPDATE_SCREENS"
"""Set it to write the files anew; then read the difference."""


def drawn(screen: Screen) -> str:
    rows = ["".join(f"[{button.label}]" for button in row) for row in screen.rows]
    awaits = [f"awaits: {encode(screen.awaits)}"] if screen.awaits else []
    return "\n".join([screen.text, "", *rows, *awaits])


def in_both(show: Callable[[Texts], Screen]) -> str:
    return "\n\n".join(f"--- {locale} ---\n{drawn(show(texts(locale)))}" for locale in LOCALES) + "\n"


def check(name: str, show: Callable[[Texts], Screen]) -> None:
    """The screen is drawn in both languages as it was when somebody last read it."""
    file, now = SCREENS / f"{name}.txt", in_both(show)
    if os.environ.get(UPDATE):
        file.write_text(now, "utf-8")
    assert file.read_text("utf-8") == now, f"{name} looks different; set {UPDATE}=1 if that is meant"
