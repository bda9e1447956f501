"""A module on its way to publication: who may do what with it next. Moments are ms UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

State = Literal["draft", "in-review", "returned", "approved", "published", "dropped"]
OPEN: Final[tuple[State, ...]] = ("draft", "in-review", "returned", "approved")
"""States in which it can still become something."""


@dataclass(frozen=True, slots=True)
class Draft:
    """`version` is what the compiler made of it last; `step` counts changes, so an old button changes nothing.

    `author` is None once they are forgotten. `warnings` are the compiler's, in both languages. `confirmed` holds the
    keys of English texts that were found good although their Russian has changed (domain.staleness).
    """

    id: int
    module: str
    version: str
    state: State
    author: int | None
    at: int
    touched: int
    step: int = 0
    warnings: tuple[Mapping[str, Any], ...] = ()
    confirmed: frozenset[str] = frozenset()

    @property
    def open(self) -> bool:
        return self.state in OPEN


def revised(draft: Draft, version: str, warnings: tuple[Mapping[str, Any], ...], at: int) -> Draft:
    """Made anew: a sign-off held for the version before, so it has to be asked for again."""
    if draft.version == version:
        return replace(draft, warnings=warnings)
    return _changed(draft, at, version=version, warnings=warnings, state="draft")


def confirmed(draft: Draft, keys: frozenset[str], at: int) -> Draft:
    """These English texts are good as they are. The content stays the same, and so does its sign-off."""
    return _changed(draft, at, confirmed=draft.confirmed | keys)


def submitted(draft: Draft, at: int) -> Draft | None:
    """To the reviewers; None when there is nothing to submit."""
    return _changed(draft, at, state="in-review") if draft.state in ("draft", "returned") else None


def reviewed(draft: Draft, reviewer: int, verdict: Literal["approved", "returned"], at: int) -> Draft | None:
    """None when it is not in review, or is the reviewer's own."""
    if draft.state != "in-review" or draft.author == reviewer:
        return None
    return _changed(draft, at, state=verdict)


def published(draft: Draft, at: int) -> Draft | None:
    """None when it is not signed off."""
    return _changed(draft, at, state="published") if draft.state == "approved" else None


def dropped(draft: Draft, at: int) -> Draft | None:
    """Given up by its author; None when it has come to its end already."""
    return _changed(draft, at, state="dropped") if draft.open else None


def _changed(draft: Draft, at: int, **changes: Any) -> Draft:
    return replace(draft, step=draft.step + 1, touched=at, **changes)
