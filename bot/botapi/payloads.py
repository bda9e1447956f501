"""Calls of the outbox as parameters of the Bot API: plain data, for library objects take 50 us a keyboard."""

from __future__ import annotations

from typing import Any, Final

TOAST_LIMIT: Final = 200
CAPTION_LIMIT: Final = 1024

Payload = dict[str, Any]


def screen_payload(chat: int, body: Payload) -> Payload:
    """A screen or a note. No rows: no keyboard, which takes an old one away on editing."""
    payload: Payload = {
        "chat_id": chat,
        "text": body["text"],
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    rows = body.get("rows")
    if rows:
        payload["reply_markup"] = {"inline_keyboard": [[_button(button) for button in row] for row in rows]}
    return payload


def toast_payload(body: Payload) -> Payload:
    payload: Payload = {"callback_query_id": body["query"]}
    text = cut(body.get("text", ""), TOAST_LIMIT)
    return payload | {"text": text} if text else payload


def file_payload(chat: int, body: Payload) -> Payload:
    """Without the file itself. The caption is plain text, cut where Telegram would refuse it."""
    payload: Payload = {"chat_id": chat}
    caption = cut(body.get("caption", ""), CAPTION_LIMIT)
    if caption:
        payload["caption"] = caption
    return payload | protection(body)


def protection(body: Payload) -> Payload:
    """Whether a new message may be forwarded; an edit cannot change it."""
    return {"protect_content": True} if body.get("protect") else {}


def cut(text: str, limit: int) -> str:
    """At most `limit` UTF-16 units, as Telegram counts; an ellipsis stands for what is gone."""
    units = text.encode("utf-16-le", errors="replace")
    if len(units) <= 2 * limit:
        return text
    return units[: 2 * (limit - 1)].decode("utf-16-le", errors="ignore") + "…"


def _button(button: dict[str, str]) -> Payload:
    if "data" in button:
        return {"text": button["label"], "callback_data": button["data"]}
    home, found, _ = button["url"].partition("/dashboard/enter?")
    if found and home.startswith("https://"):  # inside Telegram it opens as a Mini App, which proves who opened it
        return {"text": button["label"], "web_app": {"url": f"{home}/dashboard/app"}}
    return {"text": button["label"], "url": button["url"]}
