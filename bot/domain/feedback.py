"""What learners say of a module at its end, in two taps, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from bot.domain.cohort import FEWEST

Intent = Literal["yes", "partly", "no"]
INTENTS: Final[tuple[Intent, ...]] = ("yes", "partly", "no")
MARKS: Final = (1, 2, 3, 4)
"""Not useful, little, useful, very useful."""
_USEFUL: Final = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said of an attempt; `intent` is "" until they told it."""

    useful: int
    intent: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """How many gave each of the MARKS, and how many told each of the INTENTS."""

    marks: Sequence[int]
    intents: Sequence[int]


@dataclass(frozen=True, slots=True)
class Reaction:
    """Answers of a group. Shares are 0..1, None where too few have answered: they would tell who said what.

    `useful` gave one of the two upper marks; `intents` are of those who told their intent.
    """

    answers: int | None
    mean: float | None = None
    useful: float | None = None
    intents: Mapping[Intent, float] | None = None


def reaction(told: Told) -> Reaction:
    """From how many said what; `answers` None: there are some, but fewer than FEWEST."""
    answers = sum(told.marks)
    if answers < FEWEST:
        return Reaction(None if answers else 0)
    marks, whole = list(zip(MARKS, told.marks, strict=True)), sum(told.intents)
    intents = {intent: number / whole for intent, number in zip(INTENTS, told.intents, strict=True) if whole >= FEWEST}
    return Reaction(
        answers,
        mean=sum(mark * number for mark, number in marks) / answers,
        useful=sum(number for mark, number in marks if mark >= _USEFUL) / answers,
        intents=intents or None,
    )
