"""Who may give and take roles, and the link by which a person comes to one. Moments are ms UTC."""

from __future__ import annotations

import hashlib
from base64 import b32encode
from dataclasses import dataclass
from typing import Final, Literal

from bot.domain.learner import Learner, Role

LIFE: Final = 3 * 24 * 3_600_000
"""ms in which a link must be opened."""
PREFIX: Final = "s-"
"""Tells these links from those into cohorts."""
STAFF: Final = (Role.TRAINER, Role.REVIEWER, Role.REGIONAL_ADMIN, Role.ADMIN, Role.OWNER)
_LEADING: Final = frozenset({Role.ADMIN, Role.OWNER})
_TOKEN: Final = 12
"""Characters of a token into a cohort."""

Outcome = Literal["", "granted", "refused", "withdrawn"]
State = Literal["open", "claimed", "granted", "refused", "withdrawn", "expired"]
Obstacle = Literal["own", "above", "last-owner"]


@dataclass(frozen=True, slots=True)
class Member:
    """A role that somebody holds; `region` is "" but for regional admins, `by` the role of who gave it."""

    learner: int
    role: Role
    region: str
    at: int
    by: str

    @property
    def number(self) -> str:
        return number(self.learner)


@dataclass(frozen=True, slots=True)
class Link:
    """An invitation to a role for one person. Who opens it first has it; the author then confirms that it is they.

    `author` and `claimant` are None when the person is forgotten.
    """

    id: int
    token: str
    role: Role
    region: str
    author: int | None
    at: int
    expires: int
    outcome: Outcome = ""
    claimant: int | None = None
    claimed: int | None = None

    def state(self, now: int) -> State:
        if self.outcome:
            return self.outcome
        if self.claimed is not None:
            return "claimed" if self.claimant is not None else "withdrawn"
        return "open" if now < self.expires else "expired"


def number(learner: int) -> str:
    """What is shown instead of a name, `K7M2-QX4D`: the same everywhere, and nothing leads back from it."""
    digits = b32encode(hashlib.sha256(f"staff {learner}".encode()).digest()).decode()
    return f"{digits[:4]}-{digits[4:8]}"


def is_link(argument: str) -> bool:
    """Whether `/start argument` is an invitation to staff. One into a cohort may begin the same by chance."""
    return argument.startswith(PREFIX) and len(argument) != _TOKEN


def gives(giver: Learner) -> tuple[Role, ...]:
    """The roles this person may give."""
    if Role.OWNER in giver.roles:
        return STAFF
    return tuple(role for role in STAFF if role not in _LEADING) if Role.ADMIN in giver.roles else ()


def giving(giver: Learner, person: int, held: frozenset[Role], role: Role) -> Obstacle | None:
    """Why a role cannot be given to who holds these."""
    if person == giver.id:
        return "own"
    return "above" if role not in gives(giver) or _leads(held, giver) else None


def taking(taker: Learner, person: int, held: frozenset[Role], role: Role, owners: int) -> Obstacle | None:
    """Why a role cannot be taken from who holds these. Anyone may lay their own down, but the last owner."""
    if role is Role.OWNER and owners < 2:
        return "last-owner"
    if person == taker.id:
        return None
    return "above" if role not in gives(taker) or _leads(held, taker) else None


def _leads(held: frozenset[Role], over: Learner) -> bool:
    """Only owners change what admins and owners may do."""
    return Role.OWNER not in over.roles and not held.isdisjoint(_LEADING)
