"""A question on its way from a native quiz into a draft, until it is whole: a key, both languages, a norm of law."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from bot.domain.course import Locale

Gap = Literal["right", "text", "law"]
Part = Literal["stem", "option", "explain"]
FEWEST: Final = 3
MOST: Final = 5
"""Options of a question: with two, guessing is too often right; more are not read on a phone."""
_CYRILLIC: Final = re.compile("[а-яёА-ЯЁ]")


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words, empty where nobody has said them yet."""

    ru: str = ""
    en: str = ""

    def __getitem__(self, locale: Locale) -> str:
        return self.ru if locale == "ru" else self.en


@dataclass(frozen=True, slots=True)
class Question:
    """`locale` is the language it came in; `texts` are stem, options, and what is said after the answer.

    `right` are places of options, from 0; `law` are ids of the register.
    """

    locale: Locale
    texts: tuple[Words, ...]
    right: tuple[int, ...] = ()
    law: tuple[str, ...] = ()

    @property
    def options(self) -> tuple[Words, ...]:
        return self.texts[1:-1]

    def part(self, place: int) -> Part:
        return "stem" if place == 0 else "explain" if place == len(self.texts) - 1 else "option"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the trainer next; `place` and `locale` are those of a text."""

    gap: Gap
    place: int = 0
    locale: Locale = "ru"

    @property
    def number(self) -> int:
        """A text that is asked for, as a button carries it."""
        return self.place * 2 + (self.locale == "en")


def from_quiz(stem: str, options: Sequence[str], correct: Sequence[int], explanation: str) -> Question:
    """As the messenger gives it: in one language, perhaps without its key, never with a norm."""
    locale: Locale = "ru" if _CYRILLIC.search(stem) else "en"
    texts = tuple(Words(**{locale: text.strip()}) for text in (stem, *options, explanation))
    return Question(locale, texts, tuple(sorted(set(correct))))


def next_gap(question: Question) -> Asked | None:
    """None when it is whole."""
    if not question.right:
        return Asked("right")
    first: Locale = question.locale
    other: Locale = "en" if first == "ru" else "ru"
    for place, words in enumerate(question.texts):
        for locale in (first, other):
            if not words[locale]:
                return Asked("text", place, locale)
    return None if question.law else Asked("law")


def filled(question: Question, number: int, text: str) -> Question | None:
    """With these words where they were asked for; None when something else is asked for by now."""
    asked = next_gap(question)
    if asked is None or asked.gap != "text" or asked.number != number or not text.strip():
        return None
    return _said(question, asked.place, asked.locale, text.strip())


def emptied(question: Question, number: int) -> Question | None:
    """Without the text of this number, which is asked for again; None when there is no such text."""
    place, english = divmod(number, 2)
    return _said(question, place, "en" if english else "ru", "") if place < len(question.texts) else None


def _said(question: Question, place: int, locale: Locale, text: str) -> Question:
    words = replace(question.texts[place], **{locale: text})
    return replace(question, texts=(*question.texts[:place], words, *question.texts[place + 1 :]))


def for_desk(question: Question) -> dict[str, Any]:
    """As the desk takes it (authoring.wizard.with_question)."""
    stem, *options, explain = ({"ru": words.ru, "en": words.en} for words in question.texts)
    return {
        "stem": stem,
        "options": options,
        "explain": explain,
        "right": list(question.right),
        "law": list(question.law),
    }


def dump(question: Question) -> dict[str, Any]:
    """As plain data, to be kept."""
    return {**for_desk(question), "locale": question.locale}


def load(kept: Mapping[str, Any]) -> Question:
    """The inverse of `dump`."""
    texts = (kept["stem"], *kept["options"], kept["explain"])
    return Question(kept["locale"], tuple(Words(**one) for one in texts), tuple(kept["right"]), tuple(kept["law"]))
