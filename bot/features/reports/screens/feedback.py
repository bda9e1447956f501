"""A word at the end of a module, and what all of them come to beside what was learned."""

from __future__ import annotations

from typing import Any, Final

from bot.actions import GetKirkpatrick, Lesson, RateIntent, RateUseful, StatsFiles
from bot.chat.html import Html, bold, italic, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.course import Module
from bot.domain.feedback import INTENTS, MARKS, Said
from bot.features.reports.screens import words
from bot.features.reports.screens.files import fitting
from bot.features.reports.view import View, like
from bot.layout import footer
from bot.reporting import kirkpatrick
from bot.texts import Texts

_FILES: Final = (("PDF", "p"), ("XLSX", "x"))
_MOST: Final = 15
"""Modules in the list; a screen holds no more."""


def useful_screen(module: Module, attempt: int, said: Said | None, t: Texts) -> Screen:
    text = paragraphs(
        bold(words.module_title(module, t)),
        t("Was this module useful to you?"),
        t("You have answered already; a new answer takes its place.") if said else "",
        italic(t("Answers are counted together; trainers do not see who said what.")),
    )
    marks = [(Button(_mark(mark, t), RateUseful(attempt, mark)),) for mark in reversed(MARKS)]
    return Screen(text, (*marks, (Button(t("Back"), Lesson(attempt)),), footer(t)))


def intent_screen(module: Module, attempt: int, t: Texts) -> Screen:
    text = paragraphs(bold(words.module_title(module, t)), t("Will you use it at work?"))
    buttons = tuple(Button(kirkpatrick.intent_words(intent, t), RateIntent(attempt, intent)) for intent in INTENTS)
    return Screen(text, (buttons, (Button(t("Leave it at that"), Lesson(attempt)),), footer(t)))


def kirkpatrick_screen(view: View, t: Texts) -> Screen:
    levels = [lines(bold(title), *said) for title, said in kirkpatrick.levels(view.report.total, t)]
    heading = lines(bold(t("Kirkpatrick report")), join(" · ", *words.where(view, t)))
    files = tuple(Button(name, like(GetKirkpatrick, view.at, by="t", form=form)) for name, form in _FILES)
    rows = (files, (Button(t("Back"), like(StatsFiles, view.at, by="t")),), footer(t))
    return Screen(paragraphs(heading, *levels, _modules(view, t)), rows)


def kirkpatrick_table(view: View, t: Texts) -> dict[str, Any]:
    return kirkpatrick.table(view.report, lambda row: words.group_words(view, row, t), words.where(view, t), t)


def kirkpatrick_caption(view: View, t: Texts) -> str:
    """The file in words."""
    levels = [f"{title}: {'; '.join(said)}" for title, said in kirkpatrick.levels(view.report.total, t)]
    return fitting([t("Kirkpatrick report"), " · ".join(words.where(view, t)), *levels])


def _modules(view: View, t: Texts) -> Html:
    """A line for each module that has something to tell."""
    known = [(words.module_words(view, row.key, t), kirkpatrick.facts(row, t)) for row in view.report.rows[:_MOST]]
    told = [f"{name}: {' · '.join(facts)}" for name, facts in known if facts]
    return lines(bold(t("By module")), *told) if told else Html("")


def _mark(mark: int, t: Texts) -> str:
    return {4: t("Very useful"), 3: t("Useful"), 2: t("Of little use")}.get(mark, t("Not useful"))
