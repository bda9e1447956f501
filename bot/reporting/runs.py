"""Markup of modules as plain data: lines of runs of text, which a template sets and never reads as source."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, Final

_TAG: Final = re.compile(r"<(/?)([a-z]+)[^>]*>")
_STYLES: Final = {"b": "bold", "i": "italic", "code": "code"}
_MARK: Final = re.compile(r"(•|\d{1,2}\.) +")

Line = dict[str, Any]
"""`mark` is the bullet or number of a list line, else ""; `runs` are `{text, bold, italic, code}`."""


def paragraphs(markup: str) -> list[list[Line]]:
    """Paragraphs of lines. A style may go on over the end of a line."""
    styles: list[str] = []
    return [[_line(text, styles) for text in block.split("\n")] for block in markup.split("\n\n") if block.strip()]


def inline(markup: str) -> list[dict[str, Any]]:
    """All of it in one line."""
    return list(_runs(" ".join(markup.split("\n")), []))


def _line(text: str, styles: list[str]) -> Line:
    found = None if styles else _MARK.match(text)
    return {"mark": found[1] if found else "", "runs": list(_runs(text[found.end() :] if found else text, styles))}


def _runs(text: str, styles: list[str]) -> Iterator[dict[str, Any]]:
    """`styles` are those open at the beginning, and afterwards those still open."""
    end = 0
    for tag in _TAG.finditer(text):
        yield from _run(text[end : tag.start()], styles)
        end = tag.end()
        style = _STYLES.get(tag[2])
        if style and not tag[1]:
            styles.append(style)
        elif style in styles:
            styles.remove(style)
    yield from _run(text[end:], styles)


def _run(text: str, styles: list[str]) -> Iterator[dict[str, Any]]:
    if text:
        yield {"text": html.unescape(text), **{style: style in styles for style in _STYLES.values()}}
