"""What is typed into cells as the format wants it: texts, numbers, dates, codes, yes and no."""

from __future__ import annotations

import datetime
import re
from typing import Final

from bot.authoring.xlsx.cells import Value
from bot.authoring.xlsx.words import NO, YES, seen

_CODE: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_QUOTES: Final = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "\xa0": " "})
_BULLET: Final = re.compile(r"\s*[-+*]\s")
_NUMBERED: Final = re.compile(r"\s*(\d{1,9})[.)]\s")
_SOFT: Final = re.compile(r"(?<=[^\\\n])((?:\\\\)*)\\\n")
_NUMBER: Final = re.compile(r"([-+]?\d+(?:[.,]\d+)?)(%?)")
_DAY: Final = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_TITLED: Final = re.compile(r"([A-Za-z0-9_-]+)\s+[—–-]\s")
_SPLIT: Final = re.compile(r"[\s,;]+")


def blank(value: Value) -> bool:
    return isinstance(value, str) and not seen(value).strip()


def text(value: Value, block: bool = False) -> str | bool:
    """`block` for texts of several paragraphs: there a line break that was typed is meant."""
    if isinstance(value, bool):
        return value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if not isinstance(value, str):
        return f"{value:.15g}" if isinstance(value, float) else str(value)
    plain = _CODE.sub(lambda found: found[0].translate(_QUOTES), value)
    return _kept_breaks(plain) if block else plain


def typed_breaks(markdown: str) -> str:
    """For writing into a cell: the inverse of what `text` does to line breaks."""
    return markdown if "{%" in markdown else _SOFT.sub(r"\1\n", markdown)


def _kept_breaks(markdown: str) -> str:
    """A single line break, a mere space in Markdown, becomes a break; lists and paragraphs stay."""
    lines = [line.rstrip(" \t") for line in markdown.split("\n")]
    if "{%" in markdown:
        return "\n".join(lines)
    kept: list[str] = []
    in_list, fresh = False, True
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        in_list = bool(line) and (in_list or _begins_point(line, fresh))
        fresh = not line
        slashes = len(line) - len(line.rstrip("\\"))
        kept.append(f"{line}\\" if line and after and not _begins_point(after, in_list) and not slashes % 2 else line)
    return "\n".join(kept)


def _begins_point(line: str, any_number: bool) -> bool:
    """In the middle of a paragraph only 1. begins a list."""
    numbered = _NUMBERED.match(line)
    return bool(_BULLET.match(line)) or bool(numbered and (any_number or numbered[1] == "1"))


def code(value: Value) -> str | bool:
    """An id. What is chosen from a list with titles (`police — Полиция`) is its first word."""
    said = text(value)
    if isinstance(said, bool):
        return said
    said = seen(said).strip().strip("\"'“”«»„")
    titled = _TITLED.match(said)
    return titled[1] if titled else said


def codes(value: Value) -> list[str]:
    parts = str(text(value)).split("\n")
    if any(_TITLED.match(part.strip()) for part in parts):
        return [str(code(part)) for part in parts if part.strip()]
    bare = seen(str(text(value))).strip("[] ")
    return [str(code(part)) for part in _SPLIT.split(bare) if part]


def number(value: Value) -> Value:
    """80 %, 0,8 and 1 000 typed as text are numbers. What is none stays as it was."""
    if not isinstance(value, str):
        return value
    bare = re.sub(r"\s", "", seen(value)).replace("−", "-")
    found = _NUMBER.fullmatch(bare)
    if not found:
        return value
    result = float(found[1].replace(",", "."))
    result = result / 100 if found[2] else result
    return int(result) if result.is_integer() else result


def whole(value: Value) -> Value:
    result = number(value)
    return int(result) if isinstance(result, float) and result.is_integer() else result


def flag(value: Value) -> Value:
    """Yes and no in both languages; anything else stays, for the schema to refuse."""
    said = seen(str(value)).strip().casefold()
    if isinstance(value, bool):
        return value
    return True if said in YES else False if said in NO else value


def day(value: Value) -> str:
    """YYYY-MM-DD, also of 22.11.2026. What is no date stays as it was."""
    said = str(text(value)).strip()
    found = _DAY.fullmatch(seen(said))
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else said
