"""Lists of entries: what was found, what is kept, and the question itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from bot.actions import Bookmarks, Doubts, FindLaw, LawResults, OpenEntry, Return, Terms
from bot.chat.action import Action
from bot.chat.html import Html, bold, join, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.course import LawEntry
from bot.domain.reference import LawRecord
from bot.features.reference.screens.entry import law_button, state_words, subject
from bot.layout import footer, in_rows, turning
from bot.texts import Texts

ON_A_PAGE: Final = 8


def ask_screen(entries: int, t: Texts, *, staff: bool, missed: bool = False) -> Screen:
    """The question. `missed`: what was typed says nothing to the register."""
    text = paragraphs(
        t("Nothing was found. What you typed was not kept.") if missed else "",
        lines(bold(t("Law reference")), t.n("{count} entry", "{count} entries", entries)),
        t("Type an article, a number or words: 116.1, 61 GPK, 442-FZ, child support."),
    )
    shelves = (Button(t("My bookmarks"), Bookmarks(0)), Button(t("Glossary"), Terms(0)))
    rows: Rows = ((Button(t("Back"), Return()),), shelves)
    if staff:
        rows = (*rows, (Button(t("What is uncertain"), Doubts(0)),))
    return Screen(text, (*rows, footer(t)), awaits=LawResults(0))


def results_screen(query: str, found: Sequence[LawRecord], page: int, t: Texts) -> Screen:
    heading = lines(bold(t("Found: {query}", query=query)), t.n("{count} entry", "{count} entries", len(found)))
    again = (Button(t("Ask anew"), FindLaw()), Button(t("Close"), Return()))
    return _list(heading, found, page, "found", LawResults, t, last=again, awaits=LawResults(0))


def bookmarks_screen(kept: Sequence[LawRecord], page: int, t: Texts) -> Screen:
    heading = bold(t("My bookmarks"))
    again = (Button(t("Find law"), FindLaw()), Button(t("Close"), Return()))
    if not kept:
        nothing = t("Nothing is kept yet. Open an entry of law and tap “Bookmark”.")
        return Screen(lines(heading, nothing), (again, footer(t)))
    return _list(heading, kept, page, "kept", Bookmarks, t, last=again)


def _list(
    heading: Html,
    records: Sequence[LawRecord],
    page: int,
    origin: str,
    place: Callable[[int], Action],
    t: Texts,
    *,
    last: tuple[Button, ...],
    awaits: Action | None = None,
) -> Screen:
    page, pages, shown = paged(records, page)
    first = page * ON_A_PAGE + 1
    listed = lines(*(_line(number, record, t) for number, record in enumerate(shown, first)))
    buttons = [law_button(one.entry, OpenEntry(one.entry.id, origin, page), t) for one in shown]
    rows = (*in_rows(buttons, 2), *turning(page, pages, place), last, footer(t))
    return Screen(paragraphs(heading, listed), rows, awaits=awaits)


def paged(all_: Sequence[LawRecord], page: int) -> tuple[int, int, Sequence[LawRecord]]:
    """The page that exists, how many there are, and what stands on it."""
    pages = max(1, -(-len(all_) // ON_A_PAGE))
    page = min(page, pages - 1)
    return page, pages, all_[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]


def _line(number: int, record: LawRecord, t: Texts) -> Html:
    title = join(" — ", bold(Html(record.entry.short[t.locale])), _about(record.entry, t))
    return join(" ", f"{number}.", join(". ", title, state_words(record, t)))


def _about(entry: LawEntry, t: Texts) -> Html:
    """What stands behind the dash of the citation; all of it when there is no dash."""
    about = subject(entry, t)
    return Html(about.partition(" — ")[2] or about)
