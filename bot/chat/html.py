"""Text with the few HTML tags that every channel can show. Plain strings are escaped when they are joined in."""

from __future__ import annotations

import html
import re
from typing import Final

_TAG: Final = re.compile(r"<[^>]*>")


class Html(str):
    """A string that is already safe markup; everything else is escaped by the functions below."""

    __slots__ = ()


def escape(text: str) -> Html:
    """Markup that shows `text` as it is; markup passes unchanged."""
    return text if isinstance(text, Html) else Html(html.escape(text, quote=False))


def tag(name: str, text: str) -> Html:
    return Html(f"<{name}>{escape(text)}</{name}>")


def bold(text: str) -> Html:
    return tag("b", text)


def italic(text: str) -> Html:
    return tag("i", text)


def folded(text: str) -> Html:
    """A quotation that opens on a tap, for notes most readers skip."""
    return Html(f"<blockquote expandable>{escape(text)}</blockquote>")


def join(separator: str, *parts: str) -> Html:
    """Non-empty parts, escaped and joined."""
    return Html(escape(separator).join(escape(part) for part in parts if part))


def lines(*parts: str) -> Html:
    return join("\n", *parts)


def paragraphs(*parts: str) -> Html:
    return join("\n\n", *parts)


def plain(markup: str) -> str:
    """What a reader sees: tags gone, entities resolved."""
    return html.unescape(_TAG.sub("", markup))


def length(markup: str) -> int:
    """Visible length as Telegram counts it: UTF-16 code units after the entities are parsed."""
    text = plain(markup)
    return len(text.encode("utf-16-le", "replace")) // 2
