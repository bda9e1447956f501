"""Which groups are hidden beside those of fewer than FEWEST people, so that these cannot be worked out either.

Where groups add up to a total that is shown, the one left out is the difference. Secondary suppression and its audit:
Hundepool et al., Statistical Disclosure Control (Wiley 2012), ch. 4. The audit asks what a reader can conclude who
sees the total and the groups that are shown, and knows that the smallest of the others are hidden first: of every
small group any number of people from 1 to FEWEST - 1 must remain possible.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot.domain.cohort import FEWEST

_MOST: Final = FEWEST - 1
"""People of a small group."""


def covering(sizes: Mapping[str, int], rest: int = 0, *, overlapping: bool = False) -> frozenset[str] | None:
    """The groups that cover the small ones; None: nothing that could be shown would cover them, so show none.

    `sizes` are people by group, `rest` those in the total who are in none of them. `overlapping`: the same person may
    be in several, so that small groups together may be no more people than the largest of them.
    """
    small = [size for size in (*sizes.values(), rest) if 0 < size < FEWEST]
    if not small or rest >= FEWEST or sum(sizes.values()) + rest < FEWEST:
        return frozenset()
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
