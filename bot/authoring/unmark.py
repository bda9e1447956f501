"""Telegram HTML, as markup.py makes it, back into Markdown that gives the same HTML."""

from __future__ import annotations

import html
import re
from typing import Final

from bot.authoring import markup

_PARTS: Final = re.compile(r"<(/?)(b|i|code)>|\n|[^<\n]+")
_SIGNS: Final = {"b": "**", "i": "*"}
_LISTED: Final = re.compile(r"(• |\d+\. )(.*)", re.DOTALL)


def unmark(text: str) -> str:
    """Markdown for a text of several paragraphs."""
    return "\n\n".join(_paragraph(part) for part in text.split("\n\n"))


def unmark_line(text: str) -> str:
    return _inline(text)


def _paragraph(text: str) -> str:
    lines = text.split("\n")
    if not _LISTED.match(lines[0]):
        return _inline(text)
    return "".join(_point(line) for line in lines)[1:]


def _point(line: str) -> str:
    found = _LISTED.match(line)
    if not found:  # a line break inside a point of the list
        return f"\\\n   {_inline(line)}"
    sign = "- " if found[1] == "• " else found[1]
    return f"\n{sign}{_inline(found[2])}"


def _inline(text: str) -> str:
    parts: list[str] = []
    in_code = False
    for found in _PARTS.finditer(text):
        if found[2] == "code":
            in_code = not found[1]
            parts.append("`")
        elif found[2]:
            parts.append(_SIGNS[found[2]])
        elif found[0] == "\n":
            parts.append("\\\n")
        else:
            plain = html.unescape(found[0])
            parts.append(plain if in_code else markup.escape(plain))
    return "".join(parts)
