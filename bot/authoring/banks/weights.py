"""Percents of credit, as question banks give them, into a key: all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bot.authoring.banks.bank import Asked, Option
from bot.authoring.banks.words import Words

_NEARLY: Final = 1.0
"""Percent: three thirds are 99.9 in most files."""


@dataclass(frozen=True, slots=True)
class Weighed:
    line: int
    text: Words
    feedback: Words | None
    weight: float


def key(asked: Asked, options: Sequence[Weighed], one: bool, blame: Callable[..., None]) -> Asked | None:
    """`one`: only one may be chosen. None when there is credit for half an answer, which a module does not give."""
    if not one and all(option.weight == 0 for option in options):
        one = True  # nobody said which is right: that is what will be complained of
    partial = [option for option in options if 0 < option.weight < 100] if one else []
    for option in partial:
        blame(option.line, "bank-partial", weight=f"{option.weight:g}")
    if partial:
        return None
    right = [option.weight for option in options if option.weight > 0]
    if not one and abs(sum(right) - 100) > _NEARLY:
        blame(options[0].line, "bank-weights-sum", sum=f"{sum(right):g}")
    elif not one and max(right) - min(right) > _NEARLY:
        blame(options[0].line, "bank-weights-uneven")
    asked.kind = "single" if one else "multiple"
    asked.options = [Option(each.line, each.text, each.feedback, each.weight > 0) for each in options]
    return asked
