"""What modules share and refer to: law, contacts, snippets, professions, localities, glossary."""

from __future__ import annotations

import functools
import zoneinfo
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, Field

from bot.authoring import schema
from bot.authoring.draft import BothLanguages, Id, LawIds, Strict, Text, Words
from bot.authoring.law import check_related, read_law
from bot.authoring.problems import Path
from bot.authoring.yaml12 import Document
from bot.domain.course import Bilingual
from bot.domain.reference import Aid, Contact, LawRecord, Locality, Profession, Term, Tree


class ContactDraft(Strict):
    id: Id
    label: Text
    phone: Words | None = None
    url: Words | None = None
    note: Text | None = None
    law: LawIds


class ContactsFile(Strict):
    format: Literal[1] = 1
    contacts: list[ContactDraft]


class SnippetDraft(Strict):
    id: Id
    text: Text


class SnippetsFile(Strict):
    format: Literal[1] = 1
    snippets: list[SnippetDraft]


class ProfessionDraft(Strict):
    id: Id
    title: Text
    path: list[Id]
    optional: Annotated[list[Id], Field(default_factory=list)]


class ProfessionsFile(Strict):
    format: Literal[1] = 1
    professions: list[ProfessionDraft]


class LocalityDraft(Strict):
    code: Id
    ru: Words
    en: Words
    short: Text
    tz: Words


class LocalitiesFile(Strict):
    format: Literal[1] = 1
    localities: list[LocalityDraft]


class TermDraft(Strict):
    id: Id
    ru: Words
    en: Words
    note: Text | None = None


class GlossaryFile(Strict):
    format: Literal[1] = 1
    terms: list[TermDraft]


@dataclass(slots=True)
class Reference:
    """Everything by id, in the order of the files. Texts are plain, but for law entries and snippets."""

    law: dict[str, LawRecord] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    snippets: dict[str, Bilingual] = field(default_factory=dict)
    professions: dict[str, Profession] = field(default_factory=dict)
    localities: dict[str, Locality] = field(default_factory=dict)
    glossary: dict[str, Term] = field(default_factory=dict)
    aids: dict[str, Aid] = field(default_factory=dict)
    trees: dict[str, Tree] = field(default_factory=dict)


def is_reference(name: str) -> bool:
    """Whether a path inside the content tree names a file read here."""
    return name in _READERS or name.startswith("law/")


def read_reference(documents: Mapping[str, Document]) -> Reference:
    """`documents` by their path inside the content tree. Complaints go to their `problems`."""
    reference = Reference()
    for name in sorted(name for name in documents if name.startswith("law/")):
        for id, record in read_law(documents[name], reference.law).items():
            reference.law.setdefault(id, record)
    check_related((doc for name, doc in documents.items() if name.startswith("law/")), reference.law)
    for name, reader in _READERS.items():
        if name in documents:
            reader(documents[name], reference)
    return reference


def _each(doc: Document, model: type[BaseModel], name: str, key: str = "id") -> list[Any]:
    """Entries of the list, each id once, each text in both languages."""
    draft = schema.read(doc, model)
    if draft is None:
        return []
    found: dict[str, Any] = {}
    for index, entry in enumerate(getattr(draft.model, name)):
        id = getattr(entry, key)
        if id in found:
            draft.blame((name, index, key), "duplicate-id", id=id)
        found.setdefault(id, entry)
        for part, value in entry:
            _check_text(draft.blame, (name, index, part), value)
    return list(found.values())


def _check_text(blame: Callable[..., None], path: Path, value: Any) -> None:
    if isinstance(value, BothLanguages):
        for language in ("ru", "en"):
            if not getattr(value, language).strip():
                blame(path, f"missing-{language}")


def _both(text: Any) -> Bilingual:
    return Bilingual(text.ru.strip(), text.en.strip())


def _maybe(text: Any) -> Bilingual | None:
    return _both(text) if text else None


def _contacts(doc: Document, reference: Reference) -> None:
    for index, entry in enumerate(_each(doc, ContactsFile, "contacts")):
        reference.contacts[entry.id] = Contact(
            entry.id, _both(entry.label), entry.phone or None, entry.url or None, _maybe(entry.note)
        )
        for law in entry.law:
            if reference.law and law not in reference.law:
                doc.blame(("contacts", index, "law"), "unknown-law", id=law, guess="")


def _snippets(doc: Document, reference: Reference) -> None:
    reference.snippets.update((entry.id, _both(entry.text)) for entry in _each(doc, SnippetsFile, "snippets"))


def _professions(doc: Document, reference: Reference) -> None:
    for entry in _each(doc, ProfessionsFile, "professions"):
        reference.professions[entry.id] = Profession(
            entry.id, _both(entry.title), tuple(entry.path), tuple(entry.optional)
        )


def _localities(doc: Document, reference: Reference) -> None:
    for index, entry in enumerate(_each(doc, LocalitiesFile, "localities", "code")):
        if not _is_zone(entry.tz):
            doc.blame(("localities", index, "tz"), "bad-zone", value=entry.tz[:60])
        reference.localities[entry.code] = Locality(entry.code, _both(entry), _both(entry.short), entry.tz)


@functools.cache
def _is_zone(name: str) -> bool:
    try:
        return bool(zoneinfo.ZoneInfo(name))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _glossary(doc: Document, reference: Reference) -> None:
    for entry in _each(doc, GlossaryFile, "terms"):
        reference.glossary[entry.id] = Term(entry.id, _both(entry), _maybe(entry.note))


_READERS: Final[Mapping[str, Callable[[Document, Reference], None]]] = {
    "contacts.yaml": _contacts,
    "snippets.yaml": _snippets,
    "professions.yaml": _professions,
    "localities.yaml": _localities,
    "glossary.yaml": _glossary,
}
