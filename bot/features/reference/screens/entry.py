"""One entry of the register of law."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from bot.actions import (
    Bookmarks,
    Doubts,
    KeepEntry,
    LawResults,
    OpenEntry,
    OpenModule,
    Return,
    SignEntry,
    UnsignEntry,
)
from bot.chat.html import Html, bold, folded, join, length, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import LawEntry, Module
from bot.domain.reference import LawRecord
from bot.domain.review import PROOF, Review
from bot.layout import evidence_words, footer, in_rows, review_words
from bot.texts import Texts

_LABEL: Final = 30
"""What a button in a row of two shows on a phone."""
_RELATED: Final = 4
_MODULES: Final = 2
_SOURCES: Final = 3
_LONGEST_UNFOLDED: Final = 600
_LINK: Final = re.compile(r"https?://[!-~]{4,500}\Z")


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry and all its screen tells. `staff` see how it was checked, `reviewer` may sign `digest`."""

    record: LawRecord
    digest: str
    review: Review | None = None
    kept: bool = False
    related: Sequence[LawRecord] = ()
    taught: Sequence[Module] = ()
    staff: bool = False
    reviewer: bool = False


def entry_screen(view: EntryView, place: OpenEntry, t: Texts) -> Screen:
    entry = view.record.entry
    short, note = Html(entry.short[t.locale]), Html(entry.note[t.locale])
    text = paragraphs(
        lines(bold(short), subject(entry, t)),
        folded(note) if length(note) > _LONGEST_UNFOLDED else note,
        lines(*_standing(view.record, t)),
        lines(*_certainty(view, t)),
    )
    return Screen(text, _rows(view, place, t))


def _rows(view: EntryView, place: OpenEntry, t: Texts) -> Rows:
    entry = view.record.entry
    related = [law_button(one.entry, OpenEntry(one.entry.id, place.origin, place.page), t) for one in view.related]
    taught = [Button(_cut(plain(one.title[t.locale])), OpenModule(one.id)) for one in view.taught]
    keep = Button(t("Remove bookmark") if view.kept else t("Bookmark"), KeepEntry(entry.id, int(not view.kept)))
    rows = (
        _way_back(place, t),
        (keep, *_signing(view, t)),
        *in_rows(related[:_RELATED], 2),
        tuple(taught[:_MODULES]),
        tuple(_source(link) for link in view.record.sources if _LINK.match(link))[:_SOURCES],
        footer(t),
    )
    return tuple(row for row in rows if row)


def law_button(entry: LawEntry, action: OpenEntry, t: Texts) -> Button:
    return Button(_cut(f"⚖ {plain(entry.short[t.locale])}"), action)


def subject(entry: LawEntry, t: Texts) -> Html:
    """The citation without the short name when it begins with it: what is left says what the entry is about."""
    short, citation = entry.short[t.locale], entry.citation[t.locale]
    rest = citation.removeprefix(short).lstrip()
    return Html(rest.lstrip("—:").lstrip() if rest != citation else citation)


def state_words(record: LawRecord, t: Texts) -> str:
    """What a reader must know before all else; nothing of what is simply in force."""
    return {
        "not-yet": t("Not in force yet."),
        "repealed": t("Repealed."),
        "proposed": t("A proposal, not law."),
        "unconfirmed": t("Not confirmed: look it up."),
    }.get(record.state, "")


def confidence_words(entry: LawEntry, t: Texts) -> str:
    return {
        "high": t("How sure we are: high."),
        "medium": t("How sure we are: medium. Look the text up before you rely on it."),
        "low": t("How sure we are: low. Rely on the text itself, not on this note."),
    }[entry.confidence]


def _standing(record: LawRecord, t: Texts) -> list[str]:
    status = Html(record.entry.status[t.locale])
    return [
        state_words(record, t),
        join(" ", t("Status:"), status) if status else "",
        t("In force since {date}.", date=t.date(record.since)) if record.since else "",
        t("In force until {date}.", date=t.date(record.until)) if record.until else "",
    ]


def _certainty(view: EntryView, t: Texts) -> list[str]:
    record = view.record
    return [
        t("As of {date}.", date=t.date(record.as_of)) if record.as_of else "",
        confidence_words(record.entry, t),
        evidence_words(record.entry, t) if view.staff else "",
        review_words(view.review, t),
    ]


def _way_back(place: OpenEntry, t: Texts) -> tuple[Button, ...]:
    """To the list the entry was opened from, and out of the reference."""
    lists = {
        "found": Button(t("Back to results"), LawResults(place.page)),
        "kept": Button(t("My bookmarks"), Bookmarks(place.page)),
        "doubts": Button(t("What is uncertain"), Doubts(place.page)),
    }
    to_list = lists.get(place.origin)
    return (to_list, Button(t("Close"), Return())) if to_list else (Button(t("Back"), Return()),)


def _signing(view: EntryView, t: Texts) -> tuple[Button, ...]:
    if not view.reviewer:
        return ()
    entry, proof = view.record.entry.id, view.digest[:PROOF]
    if view.review is None:
        return (Button(t("Sign: checked"), SignEntry(entry, proof)),)
    return (Button(t("Take the signature back"), UnsignEntry(entry, proof)),)


def _source(link: str) -> Button:
    return Button(_cut((urlsplit(link).hostname or link).removeprefix("www.")), url=link)


def _cut(label: str) -> str:
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1]}…"
