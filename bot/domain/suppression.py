"""Which groups are hidden beside those of fewer than FEWEST people, so that these cannot be worked out either.

Where groups add up to a total that is shown, the one left out is the difference. Secondary suppression and its audit:
Hundepool et al., Statistical Disclosure Control (Wiley 2012), ch. 4. The audit asks what a reader can conclude who
sees the total and the groups that are shown, and knows that the smallest of the others are hidden first: of every
small group any number of people from 1 to FEWEST - 1 must remain possible.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.cohort import FEWEST
from bot.domain.feedback import Reaction
from bot.domain.report import By, Group, Row
from bot.domain.tally import Counts

_MOST: Final = FEWEST - 1
"""People of a small group."""
_OVERLAPPING: Final = ("cohort", "module", "version", "law-date")
"""By these a person may be in several groups."""
_RESULTS: Final[Mapping[str, Callable[[Counts], int]]] = {
    "scores": lambda counts: counts.scored,
    "gain": lambda counts: counts.pairs,
    "reaction": lambda counts: sum(counts.marks),
    "intents": lambda counts: sum(counts.intents),
}
"""What is not told of few results, and how many of them there are."""


def hiding(groups: Mapping[str, Group], by: By, total: Group) -> frozenset[str] | None:
    """The groups of a report that cover its small ones; None: none may be shown.

    Regions and professions part people, and modules, versions and law dates what they have begun: both add up to the
    total. So may cohorts, with those who are in none. Months are all of the same people.
    """
    sizes = {key: group.persons for key, group in groups.items()}
    rest = max(0, total.persons - sum(sizes.values())) if by == "cohort" else 0
    return covering(sizes, rest, overlapping=by in _OVERLAPPING)


def without_few(rows: Sequence[Row], groups: Mapping[str, Group], total: Group) -> list[Row]:
    """Of some groups there are too few results: these could be worked out too, unless those of others are left out."""
    hidden = {name: _few(rows, groups, total, size) for name, size in _RESULTS.items()}
    return [
        replace(
            row,
            scores=None if row.key in hidden["scores"] else row.scores,
            gain=None if row.key in hidden["gain"] else row.gain,
            reaction=None if row.key in hidden["reaction"] else _reaction(row, hidden["intents"]),
        )
        for row in rows
    ]


def _reaction(row: Row, hidden: frozenset[str]) -> Reaction | None:
    return replace(row.reaction, intents=None) if row.reaction and row.key in hidden else row.reaction


def _few(
    rows: Sequence[Row], groups: Mapping[str, Group], total: Group, size: Callable[[Counts], int]
) -> frozenset[str]:
    sizes = {row.key: size(groups[row.key].counts) for row in rows if not row.withheld}
    found = covering(sizes, max(0, size(total.counts) - sum(sizes.values())))
    return frozenset(sizes) if found is None else found


def covering(sizes: Mapping[str, int], rest: int = 0, *, overlapping: bool = False) -> frozenset[str] | None:
    """The groups that cover the small ones; None: nothing that could be shown would cover them, so show none.

    `sizes` are people by group, `rest` those in the total who are in none of them: no group, as nothing tells who they
    are, but they cover others. `overlapping`: the same person may be in several groups, so that small ones together
    may be no more people than the largest of them.
    """
    small = [size for size in sizes.values() if 0 < size < FEWEST]
    if not small or rest >= FEWEST or sum(sizes.values()) + rest < FEWEST:
        return frozenset()
    small += [rest] if rest else []
    shown = sorted((size, key) for key, size in sizes.items() if size >= FEWEST)
    hidden: list[tuple[int, str]] = []
    while shown:
        enough = hidden or not overlapping
        if enough and _vague(small, [size for size, _ in hidden], shown[0][0]):
            return frozenset(key for _, key in hidden)
        hidden.append(shown.pop(0))
    return None


def _vague(small: Sequence[int], hidden: Sequence[int], least: int) -> bool:
    """Whether each small group may be of 1 to _MOST people, when the sum of all that is not shown is known, and that
    the hidden ones are of FEWEST to `least` people, the smallest that is shown."""
    whole, others = sum(small) + sum(hidden), len(small) - 1
    lowest, highest = others + FEWEST * len(hidden), _MOST * others + least * len(hidden)
    return lowest <= whole - _MOST and whole - 1 <= highest
