"""Cohorts as staff see them: names of cohorts, counts of people, nobody by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import (
    ArchiveCohort,
    ArchiveCohortNow,
    AssignModule,
    Cohorts,
    EnrolSheet,
    Invites,
    NameCohort,
    NewCohort,
    OpenAssignment,
    OpenCohort,
    RenameCohort,
    StaffMenu,
)
from bot.chat.html import Html, bold, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.cohort import FEWEST, NAME, Assignment, Cohort, Tally
from bot.domain.course import Bilingual
from bot.layout import cut, footer, turning
from bot.texts import Texts

_ON_A_PAGE: Final = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """A module that is asked of a cohort, and how its members stand."""

    assignment: Assignment
    title: Bilingual
    tally: Tally


def cohorts_screen(found: Sequence[tuple[Cohort, int]], page: int, t: Texts, *, edits: bool, regional: bool) -> Screen:
    pages = max(1, -(-len(found) // _ON_A_PAGE))
    page = min(page, pages - 1)
    shown = found[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
    listed = [f"{cohort.name} · {members_words(members, t)}" for cohort, members in shown]
    text = paragraphs(
        lines(bold(t("Cohorts")), t("Members of your region are counted.") if regional else ""),
        lines(*listed) or t("There is no cohort yet."),
    )
    buttons = tuple((Button(cut(cohort.name), OpenCohort(cohort.id)),) for cohort, _ in shown)
    more: Rows = (
        ((Button(t("New cohort"), NewCohort()), Button(t("Enrol from a sheet"), EnrolSheet(0))),) if edits else ()
    )
    back = (Button(t("Back"), StaffMenu()),)
    return Screen(text, (*buttons, *turning(page, pages, Cohorts), *more, back, footer(t)))


def cohort_screen(
    cohort: Cohort, members: int, asked: Sequence[Asked], t: Texts, *, edits: bool, notice: str = ""
) -> Screen:
    heading = lines(bold(cohort.name), members_words(members, t))
    nothing = t("Nothing is assigned yet.")
    text = paragraphs(notice, heading, *(asked_words(one, t) for one in asked), "" if asked else nothing)
    buttons = tuple((Button(cut(one.title[t.locale]), OpenAssignment(one.assignment.id)),) for one in asked if edits)
    rows: Rows = (
        *buttons,
        *(_changes(cohort, t) if edits else ()),
        (Button(t("Back"), Cohorts(0)),),
        footer(t),
    )
    return Screen(text, rows)


def _changes(cohort: Cohort, t: Texts) -> Rows:
    return (
        (Button(t("Assign a module"), AssignModule(cohort.id, 0)),),
        (Button(t("Invite links"), Invites(cohort.id)), Button(t("Enrol from a sheet"), EnrolSheet(cohort.id))),
        (Button(t("Rename"), RenameCohort(cohort.id)), Button(t("Archive"), ArchiveCohort(cohort.id))),
    )


def name_screen(cohort: Cohort | None, t: Texts, *, notice: str = "") -> Screen:
    """The question for a name, of a new cohort when there is none."""
    heading = t("Another name for “{name}”", name=cohort.name) if cohort else t("A new cohort")
    ask = t("Type a name of up to {most} characters, such as “Police, autumn 2026”. No names of people.", most=NAME)
    back = OpenCohort(cohort.id) if cohort else Cohorts(0)
    awaits = NameCohort(cohort.id if cohort else 0)
    return Screen(paragraphs(notice, lines(bold(heading), ask)), ((Button(t("Back"), back),), footer(t)), awaits=awaits)


def name_too_long(t: Texts) -> str:
    return t("That is too long. It was not kept.")


def name_taken(t: Texts) -> str:
    return t("Another cohort has this name. It was not kept.")


def archive_screen(cohort: Cohort, t: Texts) -> Screen:
    text = lines(
        bold(t("Archive “{name}”?", name=cohort.name)),
        t("Its links stop working and its modules are no longer asked for. Results of its members stay."),
    )
    rows = (
        (Button(t("No, keep it"), OpenCohort(cohort.id)),),
        (Button(t("Yes, archive"), ArchiveCohortNow(cohort.id)),),
        footer(t),
    )
    return Screen(text, rows)


def members_words(members: int, t: Texts) -> str:
    if members < FEWEST:
        return t("fewer than {count} members", count=t.number(FEWEST))
    return t.n("{count} member", "{count} members", members)


def asked_words(asked: Asked, t: Texts) -> Html:
    by = t("by {date}", date=t.date(asked.assignment.day))
    return lines(f"{asked.title[t.locale]} · {by}", tally_words(asked.tally, t))


def tally_words(tally: Tally, t: Texts) -> str:
    """Of a few people nothing is told: each of them would be known."""
    if not tally.shown:
        return t("Completion is shown from {count} members on.", count=t.number(FEWEST))
    under_way = tally.begun - tally.done
    return t(
        "Done: {done} of {all}, under way: {begun}",
        done=t.number(tally.done),
        all=t.number(tally.members),
        begun=t.number(max(under_way, 0)),
    )
