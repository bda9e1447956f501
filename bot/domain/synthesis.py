"""Invented people: who they are, where, how able and how eager. The same seed gives the same people everywhere."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import cos, log, pi, sqrt
from typing import Final

from bot.domain.course import Locale
from bot.domain.tally import Place

DAY: Final = 24 * 3600 * 1000
YEAR: Final = 365 * DAY
ADDRESS: Final = "web:synth-"
"""How the addresses of invented people begin."""
_RUSSIAN: Final = 0.85
_UNSAID: Final = 0.03
"""The share of people who keep their region to themselves."""
_NUMBERS: Final = struct.Struct(">8I")
_PROFESSIONS: Final = {"police": 46, "jp": 12, "district-judge": 9, "prosecutor": 5, "lawyer": 7}
_OTHER_PROFESSION: Final = 5
# Rough population, in hundreds of thousands; of a region that is not listed, about as many as most have.
_POPULATION: Final = {
    **{"RU-MOW": 131, "RU-MOS": 86, "RU-SPE": 56, "RU-KDA": 58, "RU-SVE": 43, "RU-ROS": 42, "RU-BA": 41, "RU-TA": 40},
    **{"RU-TYU": 16, "RU-CHE": 34, "RU-NIZ": 31, "RU-SAM": 31, "RU-DA": 32, "RU-STA": 29, "RU-KYA": 28, "RU-NVS": 28},
    **{"RU-KEM": 26, "RU-PER": 25, "RU-VOR": 23, "RU-VGG": 25, "RU-SAR": 24, "RU-IRK": 23, "RU-ALT": 22, "RU-LEN": 20},
    **{"RU-ORE": 18, "RU-OMS": 18, "RU-PRI": 18, "RU-KHM": 17, "RU-BEL": 15, "RU-TUL": 15, "RU-CE": 15, "RU-UD": 14},
    **{"RU-AL": 2, "RU-ALT": 22, "RU-CHU": 1, "RU-NEN": 1, "RU-MAG": 1, "RU-YEV": 1, "RU-KL": 3, "RU-TY": 3},
    **{"RU-KAM": 3, "RU-SAK": 5, "RU-IN": 5, "RU-KC": 5, "RU-YAN": 5, "RU-AD": 5, "RU-KR": 5, "RU-ME": 7},
}
_USUAL: Final = 10


class Chance:
    """Numbers that look like chance and follow from a word: sha256 of the word and a counter."""

    def __init__(self, word: str) -> None:
        self._word, self._count, self._left = hashlib.sha256(word.encode()).digest(), 0, [0] * 0

    def share(self) -> float:
        """0 <= it < 1, evenly."""
        if not self._left:
            self._count += 1
            block = hashlib.sha256(self._word + self._count.to_bytes(8, "big")).digest()
            self._left = list(_NUMBERS.unpack(block))
        return self._left.pop() / 0x1_0000_0000

    def normal(self) -> float:
        """Mean 0, deviation 1 (Box and Muller 1958)."""
        return sqrt(-2 * log(1 - self.share())) * cos(2 * pi * self.share())

    def waiting(self, mean: float) -> float:
        """A time until something happens that may happen at any moment."""
        return -mean * log(1 - self.share())


@dataclass(frozen=True, slots=True)
class Person:
    """`ability` in logits, `zeal` beside the mean 1; `joined` is ms UTC."""

    number: int
    id: int
    locale: Locale
    place: Place
    joined: int
    ability: float
    zeal: float
    path: tuple[str, ...]

    @property
    def address(self) -> str:
        return f"{ADDRESS}{self.number}"


class Crowd:
    """Where people come from: `paths` is profession -> its modules, in their order."""

    def __init__(self, seed: str, paths: Mapping[str, Sequence[str]], regions: Sequence[str]) -> None:
        self._seed, self._paths = seed, {name: tuple(path) for name, path in paths.items()}
        self._professions = _Urn({name: _PROFESSIONS.get(name, _OTHER_PROFESSION) for name in paths})
        self._regions = _Urn({code: _POPULATION.get(code, _USUAL) for code in regions})

    def person(self, number: int, now: int) -> tuple[Person, Chance]:
        """With the chance that the rest of their life follows from."""
        word = f"{self._seed}/{number}"
        chance = Chance(word)
        profession = self._professions.draw(chance.share())
        unsaid = chance.share() < _UNSAID
        found = Person(
            number=number,
            id=1 + int.from_bytes(hashlib.sha256(f"id/{word}".encode()).digest()[:6], "big"),
            locale="ru" if chance.share() < _RUSSIAN else "en",
            place=Place("" if unsaid else self._regions.draw(chance.share()), profession),
            joined=now - int(YEAR * chance.share()),
            ability=chance.normal(),
            zeal=chance.waiting(1.0),
            path=self._paths[profession],
        )
        return found, chance


class _Urn:
    """Names by their weights."""

    def __init__(self, weights: Mapping[str, int]) -> None:
        self._names, whole = list(weights), sum(weights.values())
        self._upto = [reached / whole for reached in accumulate(weights.values())]

    def draw(self, share: float) -> str:
        return next(name for name, upto in zip(self._names, self._upto, strict=True) if share < upto or upto == 1.0)
