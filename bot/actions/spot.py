"""Buttons used on the spot: job aids and the case navigator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final

from bot.chat.action import Action, Longest, Slug, Small, Word, action

TREE: Final = 24
EDITION: Final = 6


@action("po")
@dataclass(frozen=True, slots=True)
class Pocket(Action):
    """The job aids, one page of them: those of my profession first."""

    page: Small


@action("ai")
@dataclass(frozen=True, slots=True)
class OpenAid(Action):
    """A job aid as I left it."""

    aid: Word


@action("at")
@dataclass(frozen=True, slots=True)
class TickAid(Action):
    """Tick a line (`on` 1) or take the tick back (0): a second tap of the same button changes nothing."""

    aid: Word
    tick: Slug
    on: Small


@action("am")
@dataclass(frozen=True, slots=True)
class AidTerm(Action):
    """The term of an aid: how much is left, and since when; typed text on that screen is the beginning."""

    aid: Word


@action("ab")
@dataclass(frozen=True, slots=True)
class AidBegan(Action):
    """The term began so many minutes ago. `step` is the count of changes when the button was made."""

    aid: Word
    minutes: Small
    step: int


@action("aw")
@dataclass(frozen=True, slots=True)
class RemindOfTerm(Action):
    """Tell me before the term ends (`on` 1), or do not (0)."""

    aid: Word
    on: Small
    step: int


@action("ar")
@dataclass(frozen=True, slots=True)
class ResetAid(Action):
    """Ask whether to begin the aid anew."""

    aid: Word


@action("ax")
@dataclass(frozen=True, slots=True)
class ResetAidNow(Action):
    """Begin the aid anew."""

    aid: Word
    step: int


@action("nv")
@dataclass(frozen=True, slots=True)
class Navigator(Action):
    """The decision trees, one page of them: those of my profession first."""

    page: Small


@action("nw")
@dataclass(frozen=True, slots=True)
class AtFork(Action):
    """The place in a decision tree that these answers lead to, one digit each.

    `edition` stands for the ways of the tree the answers were given in; "" means the tree as it is now.
    """

    tree: Annotated[str, Longest(TREE)]
    edition: Annotated[str, Longest(EDITION)]
    trail: Word


@action("nl")
@dataclass(frozen=True, slots=True)
class ForkLaw(Action):
    """An entry of law cited at that place, by its number there."""

    tree: Annotated[str, Longest(TREE)]
    edition: Annotated[str, Longest(EDITION)]
    trail: Word
    number: Small


@action("al")
@dataclass(frozen=True, slots=True)
class AidLaw(Action):
    """An entry of law cited on an aid, by its number there."""

    aid: Word
    number: Small
