"""What learners say of a module at its end, in two taps, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
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
class Reaction:
    """Answers of a group. Shares are 0..1, None where too few have answered: they would tell who said what.

    `useful` gave one of the two upper marks; `intents` are of those who told their intent.
    """

    answers: int | None
    mean: float | None = None
    useful: float | None = None
    intents: Mapping[Intent, float] | None = None


def reaction(said: Mapping[Said, int]) -> Reaction:
    """From how many said what; `answers` None: there are some, but fewer than FEWEST."""
    answers = sum(said.values())
    if answers < FEWEST:
        return Reaction(None if answers else 0)
    told = {intent: sum(number for one, number in said.items() if one.intent == intent) for intent in INTENTS}
    whole = sum(told.values())
    return Reaction(
        answers,
        mean=sum(one.useful * number for one, number in said.items()) / answers,
        useful=sum(number for one, number in said.items() if one.useful >= _USEFUL) / answers,
        intents={intent: number / whole for intent, number in told.items()} if whole >= FEWEST else None,
    )
