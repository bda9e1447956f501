"""A screen is a value: text and buttons. It is measured when it is made, so a wrong one fails in a test."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from bot.chat.action import Action, encode
from bot.chat.html import Html, length

TEXT_LIMIT: Final = 4096
LABEL_LIMIT: Final = 64
BUTTONS_LIMIT: Final = 100
ROW_LIMIT: Final = 8


@dataclass(frozen=True, slots=True)
class Button:
    """A label with an action behind it, or a link."""

    label: str
    action: Action | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if not self.label.strip() or len(self.label) > LABEL_LIMIT:
            raise ValueError(f"a label has 1..{LABEL_LIMIT} characters: {self.label!r}")
        if (self.action is None) == (self.url is None):
            raise ValueError(f"a button has an action or a link, not both: {self.label!r}")


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Screen:
    """What a person sees. `awaits` is what typed text will mean here; None means text is not expected."""

    text: Html
    rows: Rows = ()
    awaits: Action | None = None
    protect: bool = False

    def __post_init__(self) -> None:
        if not 1 <= length(self.text) <= TEXT_LIMIT:
            raise ValueError(f"a screen has 1..{TEXT_LIMIT} visible characters, this one {length(self.text)}")
        if any(not row or len(row) > ROW_LIMIT for row in self.rows):
            raise ValueError(f"a row has 1..{ROW_LIMIT} buttons")
        if sum(map(len, self.rows)) > BUTTONS_LIMIT:
            raise ValueError(f"a screen has at most {BUTTONS_LIMIT} buttons")

    @cached_property
    def body(self) -> dict[str, Any]:
        """The screen as plain data, which is what is stored and delivered."""
        rows = [[_button_body(button) for button in row] for row in self.rows]
        return {"text": self.text, "rows": rows, "protect": self.protect}

    @cached_property
    def digest(self) -> str:
        """Two screens that look and act the same have the same digest; that of a protected one begins with `!`."""
        text = json.dumps(self.body, ensure_ascii=False, sort_keys=True)
        return ("!" if self.protect else "") + hashlib.sha256(text.encode()).hexdigest()[:16]


def _button_body(button: Button) -> dict[str, str]:
    if button.action is not None:
        return {"label": button.label, "data": encode(button.action)}
    return {"label": button.label, "url": button.url or ""}
