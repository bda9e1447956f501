"""A sheet of people: what to send, what is wrong with it, how many would be enrolled, how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot.actions import (
    Cohorts,
    EnrolNow,
    EnrolProgress,
    EnrolSheet,
    EnrolTemplate,
    OpenCohort,
    OpenRoster,
)
from bot.chat.action import Action
from bot.chat.html import Html, bold, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.enrolment import MOST_ROWS
from bot.layout import bar, footer, turning
from bot.texts import Texts

ON_A_PAGE: Final = 25
_COHORTS: Final = 15


def sheet_screen(cohort: int, name: str, t: Texts, *, notice: str = "") -> Screen:
    """`name` of the cohort that is meant where the sheet names none; "": it must name one in every row."""
    whole = (
        t("Where the column “Cohort” is empty, “{name}” is meant.", name=name)
        if name
        else t("Every row names its cohort.")
    )
    text = paragraphs(
        notice,
        lines(
            bold(t("Enrol from a sheet")),
            t(
                "Send an Excel or CSV file of up to {most} people: Telegram id, region, cohort.",
                most=t.number(MOST_ROWS),
            ),
            whole,
        ),
        t("Ids only: no names, no phone numbers. Who has not come yet is in the cohort when they do."),
    )
    rows = (
        (Button(t("Template"), EnrolTemplate(cohort)),),
        (Button(t("Back"), _back(cohort)),),
        footer(t),
    )
    return Screen(text, rows, awaits=EnrolSheet(cohort))


def reading_screen(cohort: int, t: Texts) -> Screen:
    text = lines(bold(t("The sheet is being read.")), t("Nobody is enrolled yet."))
    return Screen(text, ((Button(t("Back"), _back(cohort)),), footer(t)), awaits=EnrolSheet(cohort))


def template_screen(cohort: int, t: Texts) -> Screen:
    text = lines(bold(t("The template is being made.")), t("It comes as a message of its own. Send it back filled in."))
    return Screen(text, ((Button(t("Back"), _back(cohort)),), footer(t)), awaits=EnrolSheet(cohort))


def failed(t: Texts) -> str:
    return t("The file could not be read. Nothing was changed; try again or send another file.")


def refused_words(reason: str, t: Texts) -> Html:
    """Why a file is no sheet of people."""
    words = {
        "too-big": t("The file is too large."),
        "old": t("This is an old or locked Excel file. Save it as .xlsx without a password."),
        "broken": t("The file cannot be opened as a table."),
        "active": t("The file holds macros, links or other active parts."),
        "bomb": t("The file grows too large when it is unpacked."),
        "not-a-table": t("This is neither Excel nor CSV."),
        "no-header": t("No column is called “Telegram id”. The template shows the columns."),
        "too-many": t("There are more than {most} people in it. Send it in parts.", most=t.number(MOST_ROWS)),
        "empty": t("There is nobody in it."),
    }
    return join(" ", words.get(reason, failed(t)), t("Nothing was changed."))


def problems_screen(cohort: int, file: int, problems: Sequence[tuple[str, str, str]], page: int, t: Texts) -> Screen:
    """All of them, page by page."""
    pages = max(1, -(-len(problems) // ON_A_PAGE))
    page = min(page, pages - 1)
    shown = problems[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    text = paragraphs(
        lines(
            bold(t.n("Nobody was enrolled: {count} problem", "Nobody was enrolled: {count} problems", len(problems))),
            t("Mend these cells and send the sheet again."),
        ),
        lines(*(f"{cell}: {_problem(code, value, t)}" for cell, code, value in shown)),
    )
    turn = turning(page, pages, lambda to: OpenRoster(cohort, file, to))
    return Screen(text, (*turn, (Button(t("Back"), _back(cohort)),), footer(t)), awaits=EnrolSheet(cohort))


def preview_screen(cohort: int, file: int, counts: Mapping[str, int], t: Texts) -> Screen:
    """`counts` of people by the name of the cohort they are enrolled in."""
    whole = sum(counts.values())
    listed = [f"{name}: {t.number(number)}" for name, number in list(counts.items())[:_COHORTS]]
    rest = len(counts) - _COHORTS
    text = paragraphs(
        lines(
            bold(t.n("{count} person can be enrolled", "{count} people can be enrolled", whole)),
            t("There is no problem in the sheet."),
        ),
        lines(*listed, t.n("and {count} more cohort", "and {count} more cohorts", rest) if rest > 0 else ""),
        t("Who is in the cohort already stays so. Nobody gets a message now."),
    )
    rows = (
        (Button(t("Enrol {count}", count=t.number(whole)), EnrolNow(cohort, file)),),
        (Button(t("Back"), _back(cohort)),),
        footer(t),
    )
    return Screen(text, rows, awaits=EnrolSheet(cohort))


def progress_screen(cohort: int, file: int, done: int, whole: int, t: Texts) -> Screen:
    """`whole` 0: nothing is under way any more."""
    back = (Button(t("To the cohort") if cohort else t("To cohorts"), _back(cohort)),)
    if not whole:
        text = lines(bold(t("The enrolment has ended.")), t("The result came as a message of its own."))
        return Screen(text, (back, footer(t)))
    text = lines(
        bold(t("People are being enrolled")),
        f"{bar(done, whole)} {t.number(done)}/{t.number(whole)}",
        t("You can go on with something else: the result comes as a message."),
    )
    return Screen(text, ((Button(t("How far is it?"), EnrolProgress(cohort, file)),), back, footer(t)))


def ended_screen(cohort: int, enrolled: int, already: int, t: Texts) -> Screen:
    """A message of its own to who enrolled."""
    text = lines(
        bold(t.n("{count} person was enrolled", "{count} people were enrolled", enrolled)),
        t.n("{count} was a member already.", "{count} were members already.", already) if already else "",
    )
    return Screen(text, ((Button(t("To the cohort") if cohort else t("To cohorts"), _back(cohort)),), footer(t)))


def _back(cohort: int) -> Action:
    return OpenCohort(cohort) if cohort else Cohorts(0)


def _problem(code: str, value: str, t: Texts) -> str:
    words = {
        "no-address": t("the Telegram id is missing"),
        "phone": t("looks like a phone number: it was not kept; a Telegram id is needed"),
        "user-name": t("a name is no id: digits are needed"),
        "address": t("this is no Telegram id: digits only"),
        "twice": t("the same person as in row {row}", row=value),
        "region": t("there is no region “{code}”", code=value),
        "no-cohort": t("the cohort is missing"),
        "cohort": t("there is no cohort “{name}”", name=value),
        "formula": t("a formula: put its value here"),
        "error": t("the cell shows an error"),
    }
    return words[code]
