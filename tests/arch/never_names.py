"""Names that must not appear anywhere. Only their sums are known here, so the list is not here either.

A name is one to three words in a row, or one phone number. Case, punctuation and spaces do not count: one sum
covers "Two Words", "two-words", "two_words" and "twowords".
"""

import re
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

SUMS = Path(__file__).with_name("never_names.sha256")
LONGEST_RUN = 3

_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d(?:[^\w\n]{0,3}\d){9,}")


def sums() -> frozenset[str]:
    return frozenset(line for line in SUMS.read_text("ascii").splitlines() if line and not line.startswith("#"))


def sum_of(name: str) -> str:
    """The sum under which a name of words, or a phone number, is known."""
    phone = _DIGITS.fullmatch(name.strip())
    known_as = _digits(name)[-10:] if phone else "".join(_words(name))
    return sha256(known_as.encode()).hexdigest()


def found(text: str, known: frozenset[str]) -> list[str]:
    """The places where a known name stands in the text, in its normalised form."""
    return [run for run in dict.fromkeys(_runs(text)) if sha256(run.encode()).hexdigest() in known]


def _runs(text: str) -> Iterator[str]:
    words = _words(text)
    for length in range(1, LONGEST_RUN + 1):
        for start in range(len(words) - length + 1):
            yield "".join(words[start : start + length])
    for number in _DIGITS.findall(text):
        digits = _digits(number)
        for start in range(len(digits) - 9):
            yield digits[start : start + 10]


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("ё", "е"))


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
