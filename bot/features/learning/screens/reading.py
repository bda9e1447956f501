"""What is read, not answered: the warning, cards, checklists, entries of law."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.chat.html import Html, bold, folded, join, length, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain import moves
from bot.domain.course import Card, LawEntry, Tick
from bot.domain.review import Review
from bot.features.learning.screens.page import Page
from bot.layout import evidence_words, footer, in_rows, review_words
from bot.texts import Texts

TICKS_IN_A_ROW: Final = 6
LONGEST_UNFOLDED: Final = 600
"""Visible characters of a note beyond which it opens on a tap."""


def warning_screen(page: Page) -> Screen:
    """Before hard cards: what is ahead, and the way round it."""
    t = page.t
    rows: Rows = (page.next_row(),)
    if moves.hard_cards(page.stages):
        rows = (*rows, (Button(t("Skip the hard cards"), actions.Skip(*page.step)),))
    return page.screen(page.heading(), page.words(page.module.warning), rows=rows)


def card_screen(page: Page, card: Card) -> Screen:
    text = lines(bold(page.words(card.title)), page.words(card.text))
    return page.screen(page.heading(), text, rows=(page.next_row(), *_extras(page, card)), law=card.law)


def checklist_screen(page: Page) -> Screen:
    checklist = page.module.checklists[page.stage.id]
    done = page.attempt.ticks
    listed = lines(*(_tick_line(page, number, tick) for number, tick in enumerate(checklist.ticks, 1)))
    buttons = [
        Button(f"{_sign(tick.id in done)} {line + 1}", actions.TickLine(*page.step, line))
        for line, tick in enumerate(checklist.ticks)
    ]
    return page.screen(
        page.heading(),
        lines(bold(page.words(checklist.title)), page.words(checklist.intro)),
        listed,
        rows=(page.next_row(), *in_rows(buttons, TICKS_IN_A_ROW)),
        law=(name for tick in checklist.ticks for name in tick.law),
    )


def law_screen(entry: LawEntry, as_of: str, t: Texts, *, trainer: bool = False, review: Review | None = None) -> Screen:
    """An entry of law as it stood in this version; trainers also see how well it is checked."""
    short, citation, note, status = (
        Html(text[t.locale]) for text in (entry.short, entry.citation, entry.note, entry.status)
    )
    text = paragraphs(
        lines(bold(short), citation if citation != short else ""),
        folded(note) if length(note) > LONGEST_UNFOLDED else note,
        lines(
            join(" ", t("Status:"), status) if status else "",
            t("As of {date}.", date=t.date(as_of)),
            evidence_words(entry, t) if trainer else "",
            review_words(review, t),
        ),
    )
    more = Button(t("In the reference"), actions.OpenEntry(entry.id))
    return Screen(text, ((Button(t("Back"), actions.Return()),), (more,), footer(t)))


def _extras(page: Page, card: Card) -> Rows:
    row: tuple[Button, ...] = ()
    if card.picture:
        size = page.t.number(max(1, round(card.picture.size / 1000)))
        row = (Button(page.t("Picture, {size} KB", size=size), actions.OpenPicture(*page.step)),)
    if card.sensitive:
        row = (*row, Button(page.t("Skip this card"), actions.Skip(*page.step)))
    return (row,) if row else ()


def _tick_line(page: Page, number: int, tick: Tick) -> Html:
    return join(" ", _sign(tick.id in page.attempt.ticks), f"{number}.", page.words(tick.text))


def _sign(done: bool) -> str:
    return "☑" if done else "☐"
