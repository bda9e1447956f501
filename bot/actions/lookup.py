"""Buttons of the reference: law, glossary, bookmarks, a lawyer's sign-off."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Slug, Small, Word, action


@action("fl")
@dataclass(frozen=True, slots=True)
class FindLaw(Action):
    """Ask what to look for in the register of law."""


@action("lr")
@dataclass(frozen=True, slots=True)
class LawResults(Action):
    """What was found by the last question, one page of it; typed text on that screen is the next question."""

    page: Small


@action("le")
@dataclass(frozen=True, slots=True)
class OpenEntry(Action):
    """An entry of the register as it is now. `origin` is the list it was opened from: `found`, `kept`, `doubts`."""

    entry: Slug
    origin: Word = ""
    page: Small = 0


@action("ke")
@dataclass(frozen=True, slots=True)
class KeepEntry(Action):
    """Put an entry among my bookmarks (`on` 1) or take it out (0)."""

    entry: Slug
    on: Small


@action("bm")
@dataclass(frozen=True, slots=True)
class Bookmarks(Action):
    """Entries I keep at hand, one page of them."""

    page: Small


@action("tm")
@dataclass(frozen=True, slots=True)
class Terms(Action):
    """The glossary, one page of it."""

    page: Small


@action("ft")
@dataclass(frozen=True, slots=True)
class FoundTerms(Action):
    """Terms found by the last question; typed text there is the next one."""

    page: Small


@action("sg")
@dataclass(frozen=True, slots=True)
class SignEntry(Action):
    """I have checked this entry. `proof` begins the digest of what was on the screen: nothing else is signed."""

    entry: Slug
    proof: Word


@action("us")
@dataclass(frozen=True, slots=True)
class UnsignEntry(Action):
    """Take the signature back."""

    entry: Slug
    proof: Word


@action("db")
@dataclass(frozen=True, slots=True)
class Doubts(Action):
    """Cards and questions that rest on uncertain entries, one page of them."""

    page: Small
