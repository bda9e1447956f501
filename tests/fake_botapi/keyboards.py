"""Inline keyboards: what may be on a button, and how a test looks at one."""

import re
from dataclasses import dataclass
from typing import Any

from .wire import Json, bad

BUTTONS_MAX, ROW_MAX, DATA_MAX = 100, 8, 64
KINDS = {
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
}  # fmt: skip
URL = re.compile(r"(?i)(https?://[^\s/]+\.[^\s]+|https?://(localhost|127\.0\.0\.1)|tg://)")
STYLES = {"danger", "success", "primary"}


@dataclass(slots=True, frozen=True)
class Button:
    label: str
    data: str | None
    url: str | None


def checked(markup: Any) -> Json | None:
    """An inline keyboard Telegram would show whole, or None where there is nothing to show."""
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    for row in rows:
        if len(row) > ROW_MAX:
            raise bad(f"REPLY_MARKUP_INVALID: {len(row)} buttons in a row, at most {ROW_MAX} are shown")
        for button in row:
            _check(button)
    if sum(map(len, rows)) > BUTTONS_MAX:
        raise bad("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": rows} if rows else None


def _check(button: Json) -> None:
    kinds = KINDS & button.keys()
    if not button["text"].strip():
        raise bad("BUTTON_TEXT_INVALID: a button has no label")
    if len(kinds) != 1:
        raise bad("can't parse inline keyboard button: exactly one kind of button is needed")
    data = button.get("callback_data")
    if data is not None:
        # Bytes, not characters: half as many Cyrillic letters fit.
        if not 1 <= len(data.encode()) <= DATA_MAX:
            raise bad("BUTTON_DATA_INVALID")
    elif "url" in button and not URL.match(button["url"]):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: wrong HTTP URL")
    elif "web_app" in button and not button["web_app"]["url"].startswith("https://"):
        raise bad(f"inline keyboard button Web App URL '{button['web_app']['url']}' is invalid")
    elif "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    if button.get("style", "primary") not in STYLES:
        raise bad("BUTTON_STYLE_INVALID")


def rows(markup: Json | None) -> list[list[Button]]:
    if markup is None:
        return []
    return [
        [Button(one["text"], one.get("callback_data"), one.get("url")) for one in row]
        for row in markup["inline_keyboard"]
    ]
