"""Cohorts as a member sees them: what is asked of me and by when, how I came in, how I leave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.actions import (
    Home,
    LeaveCohort,
    LeaveCohortNow,
    MyCohorts,
    OpenModule,
    SilenceAssigned,
    SnoozeAssigned,
)
from bot.chat.call import Call, Show
from bot.chat.html import Html, bold, length, lines, paragraphs
from bot.chat.screen import TEXT_LIMIT, Button, Screen
from bot.domain.cohort import Assignment, Cohort, InviteState
from bot.domain.course import Bilingual
from bot.layout import cut, footer
from bot.texts import Texts

Came = Literal["joined", "member", "expired", "used-up", "unknown"]
"""What came of a link."""


@dataclass(frozen=True, slots=True)
class Due:
    """A module I am asked to take; `late`: its last day is over where I am."""

    assignment: Assignment
    title: Bilingual
    late: bool


def due_line(due: Due, t: Texts) -> Html:
    date = t.date(due.assignment.day)
    when = t("Overdue since {date}", date=date) if due.late else t("By {date}", date=date)
    return lines(f"{when}: {due.title[t.locale]}")


def came_of(state: InviteState) -> Came:
    return state if state == "expired" or state == "used-up" else "unknown"


def came_words(came: Came, cohort: str, t: Texts) -> str:
    """Neutral, since anybody may stand behind the reader."""
    match came:
        case "joined":
            return t("You are now in the cohort “{name}”.", name=cohort)
        case "member":
            return t("You are in the cohort “{name}” already.", name=cohort)
        case "expired":
            return t("This invitation has expired. Ask for a new one; you can begin without it.")
        case "used-up":
            return t("All places of this invitation are taken. Ask for a new one; you can begin without it.")
        case "unknown":
            return t("This invitation is not valid. Ask for a new one; you can begin without it.")


def noticed(call: Call, *notices: str) -> Call:
    """The same screen with a line above it, if there is room."""
    if not isinstance(call, Show):
        return call
    text = paragraphs(lines(*notices), call.screen.text)
    return replace(call, screen=replace(call.screen, text=text)) if length(text) <= TEXT_LIMIT else call


def my_cohorts_screen(cohorts: Sequence[Cohort], due: Sequence[Due], t: Texts) -> Screen:
    names = lines(*(one.name for one in cohorts)) or t("You are in no cohort. A trainer's invitation leads into one.")
    asked = lines(*(due_line(one, t) for one in due))
    none = t("Nothing is asked of you at the moment.") if cohorts and not due else ""
    text = paragraphs(lines(bold(t("My cohorts")), names), asked, none)
    modules = tuple((Button(cut(one.title[t.locale]), OpenModule(one.assignment.module)),) for one in due)
    leave = tuple((Button(cut(t("Leave {name}", name=one.name)), LeaveCohort(one.id)),) for one in cohorts)
    return Screen(text, (*modules, *leave, (Button(t("Home"), Home()),), footer(t)))


def leave_screen(cohort: Cohort, t: Texts) -> Screen:
    text = lines(
        bold(t("Leave “{name}”?", name=cohort.name)),
        t("Its modules are no longer asked of you. Your results stay yours. To come back you need an invitation."),
    )
    rows = (
        (Button(t("No, stay"), MyCohorts()),),
        (Button(t("Yes, leave"), LeaveCohortNow(cohort.id)),),
        footer(t),
    )
    return Screen(text, rows)


def reminder_screen(due: Due, t: Texts) -> Screen:
    """The first line is what a lock screen shows."""
    one = due.assignment
    text = lines(bold(t("A reminder")), due_line(due, t))
    rows = (
        (Button(t("Open"), OpenModule(one.module)),),
        (Button(t("Until tomorrow"), SnoozeAssigned(one.id)), Button(t("No more reminders"), SilenceAssigned(one.id))),
        footer(t),
    )
    return Screen(text, rows)
