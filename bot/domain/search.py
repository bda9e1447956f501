"""Finding law and terms from memory: by article and code first, then by words of the title, then of the note.

What a person types is read once into a `Query`; its `text` holds only what the register knows, so a name or a phone
number somebody types by mistake is neither searched for nor kept.
"""

from __future__ import annotations

import heapq
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.domain.citation import CODES, Cited, Token, cited, tokens
from bot.domain.index import Match, WordIndex
from bot.domain.reference import LawRecord, Term
from bot.domain.words import STOP, folded, swapped
from bot.domain.words import words as words_of

_PRIVATE: Final = re.compile(r"\S+@\S+|(?:\+\d{1,3}|\b8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}\b|\b\d{7,}\b")
"""Mail addresses and telephone numbers, whose pieces could pass for articles."""
_LONGEST: Final = 200
_MOST: Final = 8
"""Words of a query beyond these are not looked at."""
_SHORT, _CITATION, _NOTE = 100.0, 60.0, 8.0
_BARE_CODE: Final = 6.0
_OTHER_CODE: Final = 0.05
_PARENT: Final = 0.4
_ENOUGH: Final = 100
_HIT: Final = 65536.0
"""Counts the words found beside the sum of what they are worth, in one number."""


class Hit(NamedTuple):
    """An entry that cites a number: of which code, which part of it, what that is worth."""

    place: int
    code: str
    part: str
    worth: float


@dataclass(frozen=True, slots=True)
class Query:
    """A question as the index understands it. `text` gives the same query when it is read again."""

    text: str
    numbers: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    matches: tuple[Match, ...] = ()


class LawSearch:
    """Built once from the register; `find` takes a millisecond or two at 5 000 entries."""

    def __init__(self, register: Mapping[str, LawRecord]) -> None:
        self._ids = tuple(register)
        entries = [record.entry for record in register.values()]
        self._words = WordIndex(
            [
                (
                    *((text, 8.0) for text in (entry.short.ru, entry.short.en)),
                    *((text, 6.0) for text in (entry.citation.ru, entry.citation.en)),
                    *((text, 2.0) for text in (entry.note.ru, entry.note.en)),
                )
                for entry in entries
            ]
        )
        self._numbers: dict[str, list[Hit]] = defaultdict(list)
        self._codes: dict[str, dict[int, float]] = defaultdict(dict)
        for place, entry in enumerate(entries):
            seen: set[tuple[str, str]] = set()
            for text, worth in ((entry.short.ru, _SHORT), (entry.citation.ru, _CITATION), (entry.note.ru, _NOTE)):
                self._add(place, cited(folded(text)), worth, seen)
        self._squeezed: dict[str, str] = {}
        for number in self._numbers:
            self._squeezed.setdefault(number.replace(".", ""), number)

    def find(self, typed: str, limit: int = 50) -> list[str]:
        """Ids of entries, the likeliest first."""
        return self.ranked(self.read(typed), limit)

    def read(self, typed: str) -> Query:
        text = _PRIVATE.sub(" ", folded(typed[:_LONGEST]))
        said = _mended(tokens(text))
        numbers, rest = self._known_numbers(said)
        codes = [token for token in said if token.kind == "code" and token.text in self._codes]
        parts = [token.text for token in said if token.kind == "part"] + rest
        matches = self._matches(said)
        marked = (*(f"ч. {part}" for part in parts), "ст.") if parts and numbers else ()
        kept = (*marked, *numbers, *(code.typed for code in codes))
        return Query(
            " ".join((*kept, *(match.word for match in matches))),
            tuple(numbers),
            tuple(parts),
            tuple(code.text for code in codes),
            tuple(matches),
        )

    def ranked(self, query: Query, limit: int) -> list[str]:
        worth: dict[int, float] = defaultdict(float)
        for number in query.numbers:
            for place, value in self._of_number(number, query).items():
                worth[place] += value
        for code in query.codes:
            for place, value in self._codes[code].items():
                worth[place] += value
        _add_words(worth, query.matches)
        return [self._ids[place] for place in _best(worth, limit)]

    def _add(self, place: int, found: Sequence[Cited], worth: float, seen: set[tuple[str, str]]) -> None:
        """One who cites many articles is less about each of them."""
        share = worth / (1 + 0.1 * max(0, len(found) - 1))
        for one in found:
            if one.code:
                self._codes[one.code].setdefault(place, _BARE_CODE * worth / _SHORT)
            if not one.number or (one.code, one.number) in seen:
                continue
            seen.add((one.code, one.number))
            self._numbers[one.number].append(Hit(place, one.code, one.part, share))
            for parent in _parents(one.number):
                self._numbers[parent].append(Hit(place, one.code, one.part, share * _PARENT))

    def _of_number(self, number: str, query: Query) -> dict[int, float]:
        found: dict[int, float] = {}
        for hit in self._numbers[number]:
            value = hit.worth
            if query.codes:
                value *= 3.0 if hit.code in query.codes else 1.0 if not hit.code else _OTHER_CODE
            if hit.part:
                value *= 1.1 if hit.part in query.parts else 0.92
            found[hit.place] = max(found.get(hit.place, 0.0), value)
        return found

    def _known_numbers(self, said: Sequence[Token]) -> tuple[list[str], list[str]]:
        """Numbers of the register, and what follows them and can only be a part: `116 1` may be 116.1, `24 3` not."""
        known: list[str] = []
        rest: list[str] = []
        for run in _runs(said):
            while run:
                taken = next((n for n in range(len(run), 0, -1) if self._known(".".join(run[:n]))), 0)
                if taken:
                    known.append(self._known(".".join(run[:taken])))
                elif known and len(run[0]) <= 2:
                    rest.append(run[0])
                run = run[taken or 1 :]
        return known[:_MOST], rest[:_MOST]

    def _known(self, number: str) -> str:
        if number in self._numbers:
            return number
        return self._squeezed.get(number, "") if len(number) > 2 else ""

    def _matches(self, said: Sequence[Token]) -> list[Match]:
        typed = [token.text for token in said if token.kind == "gap" and token.typed and token.text not in STOP]
        return _found(self._words, typed)


class TermSearch:
    """The glossary, found by either language."""

    def __init__(self, terms: Mapping[str, Term]) -> None:
        self._ids = tuple(terms)
        self._words = WordIndex([_term_texts(term) for term in terms.values()])

    def read(self, typed: str) -> Query:
        matches = _found(self._words, words_of(folded(typed[:_LONGEST])))
        return Query(" ".join(match.word for match in matches), matches=tuple(matches))

    def find(self, typed: str, limit: int = 50) -> list[str]:
        worth: dict[int, float] = {}
        _add_words(worth, self.read(typed).matches)
        return [self._ids[place] for place in _best(worth, limit)]


def _term_texts(term: Term) -> list[tuple[str, float]]:
    note = ((term.note.ru, 2.0), (term.note.en, 2.0)) if term.note else ()
    return [(term.name.ru, 8.0), (term.name.en, 8.0), *note]


def _found(index: WordIndex, typed: Iterable[str]) -> list[Match]:
    matches = (index.find(word) for word in list(dict.fromkeys(typed))[: 2 * _MOST])
    return [match for match in matches if match is not None][:_MOST]


def _add_words(worth: dict[int, float], matches: Sequence[Match]) -> None:
    """The sum over the words, and more for an entry that has them all.

    The rarest word goes first; once it has found enough, a common one only tells these apart.
    """
    total: dict[int, float] = {}
    for match in sorted(matches, key=lambda one: len(one.worth)):
        if _ENOUGH < len(total) < len(match.worth):
            for place in match.worth.keys() & total.keys():
                total[place] += match.worth[place] + _HIT
            continue
        for place, value in match.worth.items():
            total[place] = total.get(place, 0.0) + value + _HIT
    for place, value in total.items():
        hits, own = divmod(value, _HIT)
        worth[place] = worth.get(place, 0.0) + own * (hits / len(matches)) ** 2


def _best(worth: Mapping[int, float], limit: int) -> list[int]:
    return [-place for _, place in heapq.nlargest(limit, ((value, -place) for place, value in worth.items()))]


def _mended(said: Sequence[Token]) -> list[Token]:
    """Codes typed while the keyboard stood in the other language: `er` is `ук`."""
    return [_code(token) if token.kind == "gap" and len(token.text) <= 4 else token for token in said]


def _code(token: Token) -> Token:
    meant = CODES.get(swapped(token.text))
    return Token("code", meant, meant) if meant else token


def _runs(said: Sequence[Token]) -> list[list[str]]:
    """Numbers that stand side by side, with nothing else between them."""
    runs: list[list[str]] = [[]]
    for token in said:
        if token.kind == "number":
            runs[-1].append(token.text)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _parents(number: str) -> list[str]:
    """116.1 is looked for as 116, too."""
    pieces = number.split(".")
    return [".".join(pieces[:count]) for count in range(1, len(pieces))]
