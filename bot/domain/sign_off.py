"""A reviewer's word on a draft: remarks on its parts, and verdicts that hold for one version. Moments are ms UTC."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from bot.domain.draft import Draft

Verdict = Literal["approved", "returned"]
Obstacle = Literal["changed", "own", "counted", "not-in-review"]
PROOF: Final = 12
"""Characters of a version that a button carries."""
LONGEST_REMARK: Final = 600


@dataclass(frozen=True, slots=True)
class Remark:
    """`part` is `card:always`, or "" when the whole draft is meant. `reviewer` is None once they are forgotten."""

    draft: int
    version: str
    part: str
    words: str
    reviewer: int | None
    at: int


@dataclass(frozen=True, slots=True)
class SignOff:
    """One verdict on one version. `reviewer` is None once they are forgotten."""

    draft: int
    version: str
    verdict: Verdict
    reviewer: int | None
    at: int


def obstacle(draft: Draft, reviewer: int, proof: str, verdict: Verdict | None = None) -> Obstacle | None:
    """Why nothing can be said of it; None: it can. `proof` begins the version that was on the screen."""
    if draft.author == reviewer:
        return "own"
    if len(proof) != PROOF or not draft.version.startswith(proof):
        return "changed"
    if draft.state == "in-review":
        return None
    return "counted" if draft.state == verdict else "not-in-review"


def standing(draft: Draft, said: Iterable[SignOff]) -> SignOff | None:
    """The newest verdict on the draft as it is now, of `said` in the order in which it was said."""
    return next((one for one in reversed(list(said)) if one.version == draft.version), None)
