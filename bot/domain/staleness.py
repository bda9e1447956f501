"""English that has fallen behind its Russian, and words that are missing: what keeps a draft from being published."""

from __future__ import annotations

import hashlib
from collections.abc import Container
from dataclasses import dataclass
from typing import Final

from bot.domain.course import LOCALES, Locale, Module
from bot.domain.wordings import Kind, wordings

_KEY: Final = 12


@dataclass(frozen=True, slots=True)
class Stale:
    """A text whose Russian changed, `old` to `new`, while its English stayed as it was."""

    kind: Kind
    id: str
    place: str
    old: str
    new: str
    en: str

    @property
    def key(self) -> str:
        """What a confirmation holds. It names the new Russian, so it dies when that changes again."""
        named = "\0".join((self.kind, self.id, self.place, self.new))
        return hashlib.sha256(named.encode()).hexdigest()[:_KEY]


@dataclass(frozen=True, slots=True)
class Missing:
    """A text that is there in the other language only."""

    kind: Kind
    id: str
    place: str
    locale: Locale


def stale(old: Module | None, new: Module, confirmed: Container[str]) -> tuple[Stale, ...]:
    """In the order of the new module. `confirmed` has the keys of those somebody has found to be right as they are."""
    before = {(kind, id, place): words for kind, id, place, words in wordings(old)} if old else {}
    found = []
    for kind, id, place, words in wordings(new):
        was = before.get((kind, id, place))
        if was and was.ru != words.ru and was.en == words.en:
            found.append(Stale(kind, id, place, was.ru, words.ru, words.en))
    return tuple(one for one in found if one.key not in confirmed)


def missing(module: Module) -> tuple[Missing, ...]:
    """Words empty in both languages are no gap between the languages: the form of the module forbids them or not."""
    return tuple(
        Missing(kind, id, place, locale)
        for kind, id, place, words in wordings(module)
        for locale in LOCALES
        if not words[locale].strip() and (words.ru + words.en).strip()
    )
