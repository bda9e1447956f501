"""Figures as files: what can be had, the words that go with it, and the message of Monday."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from bot.actions import ExportResults, GetStats, Kirkpatrick, Stats, WeeklyReport
from bot.chat.html import bold, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain import plan
from bot.features.reports.screens import words
from bot.features.reports.screens.figures import group_summary, stop_words, summary, total_words
from bot.features.reports.view import View, by_of, like
from bot.layout import footer
from bot.reporting import tables
from bot.texts import Texts

CAPTION: Final = 1000
"""Characters under a file."""


def files_screen(view: View, t: Texts, *, weekly: bool) -> Screen:
    at = view.at
    apart = words.by_words(view, t)
    text = paragraphs(
        lines(bold(t("Files")), join(" · ", *words.where(view, t), apart)),
        t("The same figures as on the screen. XLSX has a sheet that explains every column."),
        t("All results: a line for each attempt, without names.") if view.everything else "",
    )
    forms = (("PDF", "p"), ("XLSX", "x"), ("CSV", "c"))
    everything: Rows = ()
    if view.everything:
        kinds = (("XLSX", "x"), ("CSV", "c"), ("xAPI", "j"))
        named = ((t("All: {form}", form=kind), form) for kind, form in kinds)
        everything = (tuple(Button(label, ExportResults(form, at.period)) for label, form in named),)
    monday = t("Every Monday: on") if weekly else t("Every Monday: off")
    rows = (
        tuple(Button(label, like(GetStats, at, form=form)) for label, form in forms),
        *everything,
        (Button(t("Kirkpatrick report"), like(Kirkpatrick, at, by="t")),),
        (Button(monday, WeeklyReport("no" if weekly else "yes")),),
        (Button(t("Back"), like(Stats, at)),),
        footer(t),
    )
    return Screen(text, rows)


def weekly_note(view: View, week: View, t: Texts) -> Screen:
    """A message of its own on Monday morning: what happened in the week, then how things stand."""
    when = join(" · ", words.span_words(week.report, t), *words.whom(view, t))
    text = paragraphs(
        lines(bold(t("Figures of the week")), when),
        lines(*summary(week, t)),
        bold(words.period_words(view.at.period, t)),
        *total_words(view, t),
    )
    rows = ((Button(t("Open the figures"), Stats()),), (Button(t("No more of these"), WeeklyReport("no")),), footer(t))
    return Screen(text, rows)


def caption(view: View, t: Texts) -> str:
    """The figures in words: a picture says nothing to who cannot see it."""
    told = [" · ".join(words.where(view, t)), *(plain(part) for part in total_words(view, t))]
    if by_of(view.at) != "total":
        groups = [
            f"{words.group_words(view, row, t)}: {'; '.join(group_summary(view, row, t))}" for row in view.report.rows
        ]
        told = [told[0], *summary(view, t), words.by_words(view, t), *groups]
    return fitting([line for line in told if line])


def fitting(told: Sequence[str]) -> str:
    """Whole lines, as many as there is room for."""
    found = ""
    for line in told:
        if len(found) + len(line) + 1 > CAPTION:
            return f"{found}\n…"
        found = f"{found}\n{line}" if found else line
    return found


def table_of(view: View, t: Texts) -> dict[str, Any]:
    """The table a file is made from; with it what a picture and a PDF tell beside it."""
    made = tables.table(
        view.report, lambda row: words.group_words(view, row, t), t("Statistics"), words.where(view, t), t
    )
    return {**made, "by": words.by_words(view, t), "told": list(_told(view, t)), "stops": _stops(view, t)}


def _told(view: View, t: Texts) -> list[str]:
    return [line for part in total_words(view, t) for line in plain(part).splitlines()]


def _stops(view: View, t: Texts) -> list[list[Any]]:
    """How many came to each place of a module, as name and share of those who began."""
    funnel, module = view.funnel, view.names.modules.get(view.report.scope.module)
    if funnel is None or module is None or funnel.small or not funnel.begun:
        return []
    stages = plan.stages(module, "")
    places = [0, *(n for n in range(1, len(stages)) if _tells(stages, n))]
    return [[stop_words(stages, n, t), funnel.reached(n) / funnel.begun, t.number(funnel.reached(n))] for n in places]


def _tells(stages: plan.Stages, place: int) -> bool:
    """One line for a whole test."""
    return not (stages[place].test and stages[place - 1].test)


def results_caption(t: Texts) -> str:
    return t("All results, without names. Do not join them with other lists: together they may lead to a person.")
