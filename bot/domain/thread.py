"""A thread between a learner, of whom only work and region are known, and the trainer who answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

LONGEST: Final = 1_000
"""Characters of one message."""
MOST_WAITING: Final = 5
"""Questions of one learner that wait for an answer at the same time."""

Side = Literal["learner", "trainer", "closed"]
State = Literal["open", "taken", "answered", "closed"]


@dataclass(frozen=True, slots=True)
class Message:
    """`words` are empty once the person who said them is forgotten."""

    side: Side
    words: str
    at: int


@dataclass(frozen=True, slots=True)
class Thread:
    """`last` is the side that spoke last; `trainer` who took it. `learner` is None once they are forgotten."""

    id: int
    learner: int | None
    profession: str
    region: str
    at: int
    touched: int
    last: Side = "learner"
    trainer: int | None = None

    @property
    def state(self) -> State:
        if self.last == "learner":
            return "open" if self.trainer is None else "taken"
        return "answered" if self.last == "trainer" else "closed"
