"""Words as a search compares them: folded, stemmed in Russian or English, found again with a slip of the finger."""

from __future__ import annotations

import functools
import re
from typing import Final

import snowballstemmer  # type: ignore[import-untyped]

_WORD: Final = re.compile(r"[^\W\d_]+")
_RUSSIAN: Final = snowballstemmer.stemmer("russian")
_ENGLISH: Final = snowballstemmer.stemmer("english")
_KEYS: Final = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_LETTERS: Final = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_SWAP: Final = str.maketrans(_KEYS + _LETTERS, _LETTERS + _KEYS)
_STOP: Final = """
    а без бы в во вы да для до его ее если же за и из или им их к как ко когда ли мне мой мы на не нет но о об он она
    они от по под при с со так то у уже что чтобы это я рф
    a an and are as at be by can do does for from how i if in is it its me my no not of on or that the to what when
    who with you
"""
STOP: Final = frozenset(_STOP.split())
_SAME: Final = """
    жена муж супруг
    развод расторжение
    алименты содержание
    квартира жилье
    избиение побои
    ребенок дети
    wife husband spouse
    alimony support
    beating battery
    apartment flat housing
    child children
"""


def folded(text: str) -> str:
    """Without case, with one е for two letters."""
    return text.casefold().replace("ё", "е")


def words(text: str) -> list[str]:
    """The words of a folded text that carry meaning, in their order."""
    return [word for word in _WORD.findall(text) if word not in STOP]


@functools.lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """What the forms of a folded word share, by the Snowball stemmer of its alphabet."""
    stemmer = _RUSSIAN if "а" <= word[0] <= "я" else _ENGLISH
    return str(stemmer.stemWord(word)).replace("ё", "е")


def swapped(text: str) -> str:
    """What was meant when the keyboard stood in the other language."""
    return text.translate(_SWAP).replace("ё", "е")


def shortened(word: str) -> set[str]:
    """The word, and the word with any one letter left out: two words with one slip between them share one of these."""
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def near(one: str, other: str) -> bool:
    """At most one letter more, less, or other, or two neighbours changed over (Damerau)."""
    if len(one) > len(other):
        one, other = other, one
    start = 0
    while start < len(one) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    if len(one) < len(other):
        return left == right[1:]
    return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])


def _alike() -> dict[str, tuple[str, ...]]:
    groups = [tuple(map(stem, line.split())) for line in _SAME.strip().splitlines()]
    return {root: tuple(other for other in group if other != root) for group in groups for root in group}


ALIKE: Final = _alike()
"""What people say and what the law says, by stem."""
