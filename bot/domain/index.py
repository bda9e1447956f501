"""Which texts hold a word: an inverted index by stem, which forgives one slip of the finger and unfinished words."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from bot.domain.words import ALIKE, folded, near, shortened, stem, swapped, words

SHORTEST_FORGIVEN: Final = 5
_SHORTEST_BEGUN: Final = 3
_BEGUN: Final = 12
"""At most so many words are tried for an unfinished one."""
_ALIKE, _SLIP, _UNFINISHED = 0.6, 0.7, 0.6

Weighted = Sequence[tuple[str, float]]
"""The texts of a document, each with what a word in it is worth."""


class Match(NamedTuple):
    """Documents with what they are worth for one word, and how the index writes that word."""

    word: str
    worth: Mapping[int, float]


class WordIndex:
    """Documents are known by their place in the sequence it was made of."""

    def __init__(self, documents: Sequence[Weighted]) -> None:
        worth: dict[str, dict[int, float]] = defaultdict(dict)
        forms: dict[str, Counter[str]] = defaultdict(Counter)
        for place, texts in enumerate(documents):
            for text, weight in texts:
                for word in words(folded(text)):
                    root = stem(word)
                    forms[root][word] += 1
                    worth[root][place] = max(worth[root].get(place, 0.0), weight)
        total = len(documents)
        alone = {root: _rarer(found, total) for root, found in worth.items()}
        alike = {root for root, others in ALIKE.items() if alone.keys() & set(others)}
        self._worth = {root: _with_alike(root, alone) for root in (*alone, *(alike - alone.keys()))}
        self._form = {
            root: min(found.items(), key=lambda one: (-one[1], len(one[0]), one[0]))[0] for root, found in forms.items()
        }
        self._sorted = sorted(self._worth)
        self._slips: dict[str, list[str]] = defaultdict(list)
        for root in self._sorted:
            if len(root) >= SHORTEST_FORGIVEN - 1:
                for short in shortened(root):
                    self._slips[short].append(root)

    def find(self, word: str) -> Match | None:
        """The word as it stands; else in the other keyboard, with a slip, or as the beginning of words."""
        for spelt in (word, *([other] if (other := swapped(word)).isalpha() else [])):
            if (root := stem(spelt)) in self._worth:
                return Match(spelt, self._worth[root])
        return self._begun(word) or self._slipped(word)

    def _slipped(self, word: str) -> Match | None:
        if len(word) < SHORTEST_FORGIVEN:
            return None
        root = stem(word)
        roots = {one for short in shortened(root) for one in self._slips.get(short, ()) if near(root, one)}
        return self._merged(sorted(roots), _SLIP)

    def _begun(self, word: str) -> Match | None:
        if len(word) < _SHORTEST_BEGUN:
            return None
        start = bisect_left(self._sorted, word)
        roots = [root for root in self._sorted[start : start + _BEGUN] if root.startswith(word)]
        return self._merged(roots, _UNFINISHED)

    def _merged(self, roots: Sequence[str], share: float) -> Match | None:
        if not roots:
            return None
        worth: dict[int, float] = {}
        for root in roots:
            for place, value in self._worth[root].items():
                worth[place] = max(worth.get(place, 0.0), value * share)
        return Match(self._form.get(roots[0], roots[0]), worth)


def _rarer(found: Mapping[int, float], total: int) -> dict[int, float]:
    """A word that few texts have says more (inverse document frequency, Sparck Jones 1972)."""
    rarity = math.log(1 + total / len(found))
    return {place: weight * rarity for place, weight in found.items()}


def _with_alike(root: str, worth: Mapping[str, dict[int, float]]) -> dict[int, float]:
    """Its documents, and those of the words that mean the same."""
    merged: dict[int, float] = {}
    for other in ALIKE.get(root, ()):
        for place, value in worth.get(other, {}).items():
            merged[place] = max(merged.get(place, 0.0), value * _ALIKE)
    own = worth.get(root, {})
    return {**merged, **own} if merged else own
