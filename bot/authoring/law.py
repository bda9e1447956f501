"""The register of law: entries by id, as files of the content tree hold them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Annotated, Literal

from pydantic import Field

from bot.authoring import schema
from bot.authoring.draft import LawId, Strict, Text, Words
from bot.authoring.yaml12 import Document
from bot.chat import html
from bot.domain.course import Bilingual, LawEntry
from bot.domain.reference import LawRecord, State


class LawDraft(Strict):
    id: LawId
    short: Text
    citation: Text
    note: Text
    status: Text
    state: State
    from_: Annotated[Words | None, Field(alias="from")] = None
    until: Words | None = None
    confidence: Literal["high", "medium", "low"]
    evidence: Literal["S", "C", "R"]
    related: Annotated[list[LawId], Field(default_factory=list)]
    sources: Annotated[list[Words], Field(default_factory=list)]


class LawFile(Strict):
    format: Literal[1] = 1
    as_of: Words | None = None
    entries: list[LawDraft]


def read_law(doc: Document, known: Mapping[str, LawRecord]) -> dict[str, LawRecord]:
    """Entries of one file of the register; `known` are those of the files before it."""
    draft = schema.read(doc, LawFile)
    found: dict[str, LawRecord] = {}
    as_of = _as_of(draft) if draft else ""
    for index, entry in enumerate(draft.model.entries if draft else ()):
        path = ("entries", index)
        if draft and (entry.id in known or entry.id in found):
            draft.blame((*path, "id"), "duplicate-id", id=entry.id)
        if draft:
            _check_texts(draft, entry, path)
            _check_dates(draft, entry, path)
        found.setdefault(entry.id, _record(entry, PurePosixPath(doc.file).stem, as_of))
    return found


def _as_of(draft: schema.Draft[LawFile]) -> str:
    """The day on which all entries of the file were compared with the law, "" when it is not told."""
    told = draft.model.as_of or ""
    if told and not is_date(told):
        draft.blame(("as_of",), "bad-date", value=told[:30])
    return told


def check_related(documents: Iterable[Document], known: Mapping[str, LawRecord]) -> None:
    """Once all files are read: do the entries point at each other rightly?"""
    for doc in documents:
        entries = doc.data.get("entries") if isinstance(doc.data, dict) else None
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            related = entry.get("related") if isinstance(entry, dict) else None
            for place, id in enumerate(related if isinstance(related, list) else ()):
                if str(id) not in known:
                    doc.blame(("entries", index, "related", place), "unknown-related", id=str(id)[:60])


def _check_dates(draft: schema.Draft[LawFile], entry: LawDraft, path: tuple[str, int]) -> None:
    dates = {"from": entry.from_, "until": entry.until}
    for name, value in dates.items():
        if value is not None and not is_date(value):
            draft.blame((*path, name), "bad-date", value=value[:30])
            return
    if entry.from_ and entry.until and entry.from_ > entry.until:
        draft.blame((*path, "until"), "until-before-from")


def is_date(text: str) -> bool:
    """YYYY-MM-DD only: of the other ISO forms no author is sure."""
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _check_texts(draft: schema.Draft[LawFile], entry: LawDraft, path: tuple[str, int]) -> None:
    for name in ("short", "citation", "note", "status"):
        text = getattr(entry, name)
        for language in ("ru", "en"):
            if not getattr(text, language).strip():
                draft.blame((*path, name), f"missing-{language}")


def _record(entry: LawDraft, group: str, as_of: str) -> LawRecord:
    short, citation, note, status = (_markup(text) for text in (entry.short, entry.citation, entry.note, entry.status))
    return LawRecord(
        LawEntry(entry.id, short, citation, note, status, entry.confidence, entry.evidence),
        entry.state,
        entry.from_ or "",
        entry.until or "",
        tuple(entry.related),
        tuple(entry.sources),
        group,
        as_of,
    )


def _markup(text: Text) -> Bilingual:
    return Bilingual(html.escape(text.ru.strip()), html.escape(text.en.strip()))
