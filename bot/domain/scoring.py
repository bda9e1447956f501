"""Right and wrong. Every item is scored all or nothing: half of a duty done is not mastery."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.domain.course import Item

_NUMBER: Final = re.compile(
    r"""\s*(?P<sign>[-+−–]?)\s*
    (?P<whole>[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3}){1,3}|[0-9]{1,12})
    (?:[.,](?P<part>[0-9]{1,6}))?
    (?:\s*/\s*(?P<under>[0-9]{1,6}))?
    [^0-9]{0,40}\Z""",
    re.VERBOSE,
)
_SPACES: Final = re.compile(r"[ \u00a0\u202f]")


@dataclass(frozen=True, slots=True)
class Slips:
    """Where a choice of several differs from the key: `missed` are right and unmarked, `extra` wrong and marked."""

    missed: tuple[str, ...]
    extra: tuple[str, ...]


def right_options(item: Item) -> tuple[str, ...]:
    """The key: the correct options, or all of them in their order."""
    return tuple(option.id for option in item.options if option.correct or item.kind == "order")


def choice_is_right(item: Item, options: Sequence[str]) -> bool:
    if item.kind == "order":
        return tuple(options) == right_options(item)
    return set(options) == set(right_options(item))


def number_is_right(item: Item, given: float) -> bool:
    """A hair beyond the tolerance is inside it: 0.1 + 0.2 is not the learner's fault."""
    if item.answer is None:
        return False
    return abs(given - item.answer.value) <= item.answer.tolerance + 1e-9


def slips(item: Item, options: Sequence[str]) -> Slips:
    key = right_options(item)
    return Slips(
        missed=tuple(option for option in key if option not in options),
        extra=tuple(option for option in options if option not in key),
    )


def parse_number(text: str) -> float | None:
    """A number as people type it: `48`, `48,5`, `1 000`, `1/4`, `48 часов`; None when it is not plainly one."""
    found = _NUMBER.match(text)
    if found is None:
        return None
    value = float(_SPACES.sub("", found["whole"]) + "." + (found["part"] or "0"))
    if found["under"] is not None:
        if not int(found["under"]):
            return None
        value /= int(found["under"])
    return -value if found["sign"] in ("-", "−", "–") else value


def number_text(value: float) -> str:
    """The shortest decimal form, the same for 48 and 48.0."""
    return f"{value + 0.0:.6f}".rstrip("0").rstrip(".")


def scaled(raw: int, most: int) -> float:
    """raw/max as cmi5 has it, 0..1."""
    return raw / most if most else 0.0
