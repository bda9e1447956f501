"""What a cohort is to take, and by when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import AssignDue, AssignIn, AssignModule, AssignOn, OpenCohort, TakeBack
from bot.chat.html import bold, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.cohort import Cohort
from bot.domain.course import Bilingual, Module
from bot.features.cohorts.screens.cohort import Asked, asked_words
from bot.layout import cut, footer, turning
from bot.texts import Texts

_ON_A_PAGE: Final = 8
WEEK: Final = 7
FORTNIGHT: Final = 14
MONTH: Final = 30


def modules_screen(cohort: Cohort, modules: Sequence[Module], page: int, t: Texts) -> Screen:
    pages = max(1, -(-len(modules) // _ON_A_PAGE))
    page = min(page, pages - 1)
    shown = modules[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
    text = lines(bold(cohort.name), t("Which module is to be taken?") if modules else t("No module is published yet."))
    buttons = tuple((Button(cut(one.title[t.locale]), AssignDue(cohort.id, one.id, 0)),) for one in shown)
    turn = turning(page, pages, lambda to: AssignModule(cohort.id, to))
    return Screen(text, (*buttons, *turn, (Button(t("Back"), OpenCohort(cohort.id)),), footer(t)))


def due_screen(cohort: Cohort, module: str, title: Bilingual, t: Texts, *, again: bool, notice: str = "") -> Screen:
    """The question for the last day; a typed one is an answer too."""
    rest = t("What was done before does not count this time.") if again else ""
    text = paragraphs(
        notice,
        lines(bold(title[t.locale]), cohort.name, rest),
        t("By when? Choose, or type a day: 5.12 or 05.12.2026. The day ends where the learner is."),
    )
    mark = int(again)
    terms = ((t("1 week"), WEEK), (t("2 weeks"), FORTNIGHT), (t("1 month"), MONTH))
    choice = tuple(Button(label, AssignIn(cohort.id, module, days, mark)) for label, days in terms)
    rows = (choice, (Button(t("Back"), OpenCohort(cohort.id)),), footer(t))
    return Screen(text, rows, awaits=AssignOn(cohort.id, module, mark))


def no_such_day(t: Texts) -> str:
    return t("That is no day from today to two years ahead.")


def assignment_screen(cohort: Cohort, asked: Asked, t: Texts) -> Screen:
    one = asked.assignment
    again = t("What was done before {date} does not count.", date=t.date(one.since)) if one.since else ""
    text = paragraphs(bold(cohort.name), lines(asked_words(asked, t), again))
    rows = (
        (Button(t("Another date"), AssignDue(cohort.id, one.module, 0)),),
        (Button(t("Assign again"), AssignDue(cohort.id, one.module, 1)), Button(t("Take back"), TakeBack(one.id))),
        (Button(t("Back"), OpenCohort(cohort.id)),),
        footer(t),
    )
    return Screen(text, rows)
