"""Screens about a person's own data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import Certificates, DeleteMe, DeleteMeNow, Home, MyData, Return
from bot.chat.html import Html, bold, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.attempt import Attempt
from bot.domain.course import Module
from bot.layout import footer
from bot.texts import Texts

_SHOWN: Final = 15


@dataclass(frozen=True, slots=True)
class Result:
    """An ended attempt and the version of the module it ran through; `delta`: what changed since, read later."""

    module: Module
    attempt: Attempt
    delta: Module | None = None


def progress_screen(results: Sequence[Result], t: Texts) -> Screen:
    """The newest results first, each with the date of the law it was taken on."""
    way_on = ((Button(t("Continue"), Home()),), footer(t))
    if not results:
        return Screen(lines(bold(t("My results")), t("You have not finished a module yet.")), way_on)
    rows = (way_on[0], (Button(t("My certificates"), Certificates(0)),), footer(t))
    newest = list(reversed(results))[:_SHOWN]
    return Screen(paragraphs(bold(t("My results")), *(_result(one, t) for one in newest)), rows)


def privacy_screen(t: Texts) -> Screen:
    text = paragraphs(
        bold(t("What is kept about you")),
        t(
            "Your Telegram number or browser session, language, work, region, answers, ticks, bookmarks, last "
            "searches, your groups, and what you wrote to trainers. A name only if you put one on a certificate."
        ),
        t(
            "Your answers decide what you get next and show trainers, as totals, what is not understood. "
            "Groups smaller than five people are never shown."
        ),
        t("Do not write about real cases or people here: what you type is not kept unless a question asks for it."),
        t("You can have everything as a file, and you can erase it. Totals without names stay."),
    )
    rows = (
        (Button(t("Back"), Return()),),
        (Button(t("My data as a file"), MyData()),),
        (Button(t("Erase everything"), DeleteMe()),),
        footer(t),
    )
    return Screen(text, rows)


def my_data_screen(t: Texts) -> Screen:
    text = lines(bold(t("Your file is being made.")), t("It comes as a message of its own, in a moment."))
    return Screen(text, ((Button(t("Back"), Return()),), footer(t)))


def my_data_failed_screen(t: Texts) -> Screen:
    text = lines(bold(t("The file could not be made.")), t("Nothing is lost. Please try again later."))
    return Screen(text, ((Button(t("Try again"), MyData()),), (Button(t("Back"), Return()),), footer(t)))


def delete_screen(proof: str, t: Texts) -> Screen:
    text = paragraphs(
        bold(t("Erase everything?")),
        t("Your answers, results and settings will be gone and cannot be brought back. Totals without names stay."),
    )
    rows = (
        (Button(t("No, keep it"), Return()),),
        (Button(t("Take my data first"), MyData()),),
        (Button(t("Yes, erase"), DeleteMeNow(proof)),),
        footer(t),
    )
    return Screen(text, rows)


def deleted_screen(t: Texts) -> Screen:
    text = lines(bold(t("Everything is erased.")), t("You can begin anew at any time with /start."))
    return Screen(text, ((Button(t("Begin anew"), Home()),),))


def browser_screen(link: str | None, t: Texts) -> Screen:
    back = (Button(t("Back"), Return()),)
    if link is None:
        text = lines(bold(t("In the browser")), t("This bot has no address for browsers. Ask whoever runs it."))
        return Screen(text, (back, footer(t)))
    text = paragraphs(
        bold(t("In the browser")),
        t("The same lessons and the same place, on a computer. The link works once, for ten minutes."),
        link,
    )
    return Screen(text, ((Button(t("Open"), url=link),), back, footer(t)), protect=True)


def _result(one: Result, t: Texts) -> Html:
    attempt = one.attempt
    verdict = {
        "passed": t("passed"),
        "completed": t("completed"),
        "failed": t("not passed yet"),
    }.get(attempt.state, "")
    score = (
        t("{raw} of {max} ({percent})", raw=attempt.raw, max=attempt.max, percent=t.percent(attempt.scaled))
        if attempt.scaled is not None
        else ""
    )
    line = " · ".join(part for part in (verdict, score, t.date(attempt.ended or 0)) if part)
    law = t("Law as of {date}", date=t.date(one.module.law_as_of))
    if one.delta is not None:
        old, new = t.date(one.module.law_as_of), t.date(one.delta.law_as_of)
        law = t("Completed on the law of {old}, brought up to date on the law of {new}", old=old, new=new)
    return lines(one.module.title[t.locale], line, law)
