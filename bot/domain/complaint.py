"""What learners say is wrong with a question, and what is answered to them; who said it no trainer is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, TypeGuard, get_args

from bot.domain.course import Locale

LONGEST: Final = 500
"""Characters of a complaint or an answer in one's own words."""

Reason = Literal["key", "unclear", "translation", "other"]
Reply = Literal["thanks", "right", "wording", "words"]
"""`words`: the trainer typed an answer of their own."""
REASONS: Final[tuple[Reason, ...]] = get_args(Reason)
READY: Final[tuple[Reply, ...]] = ("thanks", "right", "wording")
"""Replies of one tap."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """`item_hash` is that of the question as shown. `learner` is None, `words` are empty once they are forgotten."""

    id: int
    learner: int | None
    module: str
    version: str
    item: str
    item_hash: str
    reason: Reason
    words: str
    locale: Locale
    at: int


@dataclass(frozen=True, slots=True)
class Reported:
    """A question with `number` open complaints. `newest` is the complaint it is opened by."""

    newest: int
    number: int
    at: int
    module: str
    version: str
    item: str


def is_reason(word: str) -> TypeGuard[Reason]:
    return word in REASONS


def is_ready(word: str) -> TypeGuard[Reply]:
    return word in READY


def counted(complaints: Iterable[Complaint]) -> list[tuple[Reason, int]]:
    """How many say what, the most frequent first."""
    found = Counter(one.reason for one in complaints)
    return sorted(found.items(), key=lambda pair: (-pair[1], REASONS.index(pair[0])))
