"""A walk through a decision tree: the trail is the answers given, one digit each, so a button can carry it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

from bot.domain.reference import Answer, Fork, Tree

LONGEST_TRAIL: Final = 12
MOST_ANSWERS: Final = 6
_EDITION: Final = 6


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a trail leads: the forks passed with the answers given there, and the fork reached."""

    passed: tuple[tuple[Fork, Answer], ...]
    fork: Fork
    trail: str


def walk(tree: Tree, trail: str) -> Walk:
    """Follow the trail as far as the tree goes: what does not fit is left out."""
    passed: list[tuple[Fork, Answer]] = []
    fork = tree.nodes[tree.start]
    for digit in trail:
        place = int(digit) if digit in "0123456789" else len(fork.answers)
        if place >= len(fork.answers):
            break
        passed.append((fork, fork.answers[place]))
        fork = tree.nodes[fork.answers[place].to]
    return Walk(tuple(passed), fork, trail[: len(passed)])


def edition(tree: Tree) -> str:
    """A word for the tree's ways: a trail made for other ways would lead to a wrong finding, and is not followed."""
    ways = [f"{fork.id}>{','.join(answer.to for answer in fork.answers)}" for fork in tree.nodes.values()]
    return hashlib.sha256(f"{tree.start};{';'.join(ways)}".encode()).hexdigest()[:_EDITION]
