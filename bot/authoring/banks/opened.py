"""The bytes of a bank as text, within limits."""

from __future__ import annotations

import codecs
from typing import Final

from bot.authoring.problems import ContentError, problem

MAX_BANK: Final = 2_000_000
"""Bytes. A thousand questions in one language take less than half of it."""
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def measured(name: str, size: int) -> None:
    """Raises ContentError."""
    if size > MAX_BANK:
        raise ContentError([problem(name, 0, "too-big", size=f"{size / 1e6:.1f}", limit=f"{MAX_BANK / 1e6:.1f}")])


def decoded(name: str, data: bytes | str) -> str:
    """UTF-8, or UTF-16 that says so with a mark, as Notepad saves it. Lines end in one way. Raises ContentError."""
    measured(name, len(data))
    text = data if isinstance(data, str) else _text(name, data)
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def glimpse(data: bytes, size: int) -> str:
    """The first letters, whatever else there is."""
    return data[: 2 * size].decode(_encoding(data), "ignore")[:size]


def _encoding(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ContentError([problem(name, line, "not-utf8")]) from None
