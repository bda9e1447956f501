"""Each text of a draft, in both languages: complete, expanded, turned into markup, measured."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from bot.authoring import markup, template
from bot.authoring.draft import BothLanguages
from bot.authoring.problems import Path
from bot.authoring.reference import Reference
from bot.authoring.schema import Draft
from bot.chat import html
from bot.domain.course import LOCALES, Bilingual, Locale
from bot.domain.reference import LawRecord

Style = Literal["plain", "line", "block"]
LONGEST: Final[Mapping[str, int]] = {
    "title": 60,
    "neutral": 40,
    "label": 30,
    "unit": 30,
    "alt": 200,
    "objective": 200,
    "warning": 300,
    "question": 400,
    "stem": 400,
    "option": 200,
    "feedback": 300,
    "explain": 400,
    "node": 500,
    "choice": 150,
    "tick": 200,
    "intro": 400,
    "finding": 400,
    "card": 900,
}
"""Visible characters in each language, after templates and markup."""
MAX_CARD_WORDS: Final = 60
MAX_ALL: Final = 400_000
"""Characters of all texts of a file together, expanded. The largest module of the course has 50 000."""
_STYLES: Final[Mapping[str, Style]] = {
    **dict.fromkeys(("title", "neutral", "label", "unit", "alt"), "plain"),
    **dict.fromkeys(
        ("card", "stem", "node", "warning", "intro", "feedback", "explain", "question", "finding"), "block"
    ),
}
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def fingerprint(russian: str) -> str:
    """What `en_of` holds: which Russian the English was made from."""
    return hashlib.sha256(russian.strip().encode()).hexdigest()[:8]


@dataclass(slots=True)
class Renderer:
    """Complains to the draft, and goes on with what it has."""

    draft: Draft[Any]
    reference: Reference
    _names: dict[Locale, dict[str, Any]] = field(default_factory=dict)
    _size: int = 0
    _full: bool = False

    def __post_init__(self) -> None:
        self._names = {locale: names(self.reference, locale) for locale in LOCALES}

    def text(self, path: Path, text: BothLanguages, kind: str) -> Bilingual:
        if self._complete(path, text):
            self._look_alike(path, text)
        ru, en = (self._rendered(path, text, kind, locale) for locale in LOCALES)
        return Bilingual(ru, en)

    def maybe(self, path: Path, text: BothLanguages | None, kind: str) -> Bilingual | None:
        return self.text(path, text, kind) if text else None

    def _complete(self, path: Path, text: BothLanguages) -> bool:
        empty = [locale for locale in LOCALES if not getattr(text, locale).strip()]
        for locale in empty:
            self.draft.blame(path, f"missing-{locale}")
        return not empty

    def _look_alike(self, path: Path, text: BothLanguages) -> None:
        ru, en = text.ru.strip(), text.en.strip()
        if ru == en and _CYRILLIC.search(en):
            self.draft.blame((*path, "en"), "same-text")
        elif _CYRILLIC.search(_BRACKETS.sub("", en)):
            self.draft.blame((*path, "en"), "cyrillic-in-english")
        if not _CYRILLIC.search(ru) and _LETTER.search(ru) and not ru.startswith("{{"):
            self.draft.blame((*path, "ru"), "no-cyrillic")
        if text.en_of is not None and text.en_of.lower() != fingerprint(ru):
            self.draft.blame((*path, "en_of"), "stale-english", now=fingerprint(ru))

    def _rendered(self, path: Path, text: BothLanguages, kind: str, locale: Locale) -> html.Html:
        here = (*path, locale)
        source = unicodedata.normalize("NFC", getattr(text, locale)).strip()
        if self._is_too_much(min(len(source), template.MAX_SOURCE)):
            return html.Html("")
        if any(_is_control(character) for character in source):
            self.draft.blame(here, "control-characters")
            return html.Html("")
        try:
            expanded = template.expand(source, self._names[locale])
            self._size += max(0, len(expanded) - len(source))
            markup.refuse_addresses(source)
            result = _marked(expanded, _STYLES.get(kind, "line"))
        except (template.TemplateProblem, markup.MarkupProblem) as error:
            self.draft.blame(here, error.code, inner=error.line, **getattr(error, "params", {}))
            return html.Html("")
        self._measure(here, result, kind)
        return result

    def _is_too_much(self, size: int) -> bool:
        """Said once, of the whole."""
        self._size += size
        if self._size > MAX_ALL and not self._full:
            self._full = True
            self.draft.blame((), "texts-too-big", limit=MAX_ALL)
        return self._full

    def _measure(self, path: Path, text: html.Html, kind: str) -> None:
        length, limit = html.length(text), LONGEST[kind]
        if length > limit:
            self.draft.blame(path, "too-long", length=length, limit=limit)
        if kind == "card" and (count := markup.words(text)) > MAX_CARD_WORDS:
            self.draft.blame(path, "too-many-words", count=count, limit=MAX_CARD_WORDS)


def names(reference: Reference, locale: Locale) -> dict[str, Any]:
    """What a template may mention. Plain values are escaped; snippets are Markdown and see the rest."""
    base = {
        "contact": {id: _contact(contact, locale) for id, contact in reference.contacts.items()},
        "law": {id: _law(record, locale) for id, record in reference.law.items()},
        "contacts": [_contact(contact, locale) for contact in reference.contacts.values()],
        "professions": [
            {"id": entry.id, "title": markup.escape(entry.title[locale])} for entry in reference.professions.values()
        ],
        "localities": [
            {"code": entry.code, "name": markup.escape(entry.name[locale])} for entry in reference.localities.values()
        ],
    }
    return base | {"snippet": _Snippets(reference.snippets, base, locale)}


class _Snippets(Mapping[str, str]):
    """Expanded when mentioned: an unused broken snippet troubles nobody."""

    def __init__(self, texts: Mapping[str, Bilingual], base: template.Names, locale: Locale) -> None:
        self._texts, self._base, self._locale = texts, base, locale

    def __getitem__(self, id: str) -> str:
        return template.expand(self._texts[id][self._locale], self._base)

    def __iter__(self) -> Any:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def _contact(contact: Any, locale: Locale) -> dict[str, str]:
    values = {
        "label": contact.label[locale],
        "phone": contact.phone or "",
        "url": contact.url or "",
        "note": contact.note[locale] if contact.note else "",
    }
    return {name: markup.escape(value) for name, value in values.items()}


def _law(record: LawRecord, locale: Locale) -> dict[str, str]:
    entry = record.entry
    texts = {"short": entry.short, "citation": entry.citation, "note": entry.note, "status": entry.status}
    return {name: markup.escape(html.plain(text[locale])) for name, text in texts.items()}


def _marked(text: str, style: Style) -> html.Html:
    if style == "plain":
        return markup.plain(text)
    return markup.block(text) if style == "block" else markup.line(text)


def _is_control(character: str) -> bool:
    """Control and direction-changing characters can make a text read other than it is."""
    return (
        character < " " and character not in "\n\t"
    ) or character in "\x7f\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
