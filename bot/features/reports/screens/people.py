"""People behind the figures: how many, and who, without names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.actions import ListPeople, Stats, StatsPeople
from bot.chat.html import Html, bold, italic, join, lines, paragraphs
from bot.chat.screen import Button, Rows, Screen
from bot.domain.report import Concern, Concerned, Row
from bot.domain.staffing import number
from bot.features.reports.screens import words
from bot.features.reports.view import KIND, View, like
from bot.layout import footer
from bot.reporting import tables
from bot.texts import Texts


def people_screen(view: View, t: Texts) -> Screen:
    total = view.report.total
    listed = [f"{_capital(words.concern_words(kind, t))}: {_count(total, kind, t)}" for kind in KIND.values()]
    text = paragraphs(
        _heading(view, t("People"), t),
        lines(*listed, t("As of {date}.", date=t.date(view.report.concerns_at))),
        _what(t),
        "" if view.lists else t("Lists are for admins; you see how many there are."),
    )
    offered = ((_label(kind, t), sign) for sign, kind in KIND.items())
    lists = tuple((Button(label, like(ListPeople, view.at, kind=sign)),) for label, sign in offered)
    return Screen(text, (*(lists if view.lists else ()), (Button(t("Back"), like(Stats, view.at)),), footer(t)))


def reason_screen(view: View, place: ListPeople, t: Texts, *, notice: str = "") -> Screen:
    text = paragraphs(
        notice,
        _heading(view, _label(KIND[place.kind], t), t),
        t("The figures of this group are hidden, for they tell about another one. So does a list.")
        if view.report.total.hidden
        else t("Fewer than 5 people are in this group, so a list tells about persons."),
        t("Type why you need it. The reason goes into the log with your number, and then you see the list."),
    )
    rows = ((Button(t("Back"), like(StatsPeople, place)),), footer(t))
    return Screen(text, rows, awaits=place)


def list_screen(view: View, place: ListPeople, shown: Sequence[Concerned], t: Texts, *, more: bool) -> Screen:
    text = paragraphs(
        _heading(view, _label(KIND[place.kind], t), t),
        *(_line(view, one, t) for one in shown),
        italic(t("No names: profession, region and a number that stays the same.")) if shown else t("Nobody."),
    )
    back: Rows = ((Button(t("Back"), like(StatsPeople, place)),),)
    return Screen(text, (*_turning(place, more=more), *back, footer(t)))


def _turning(place: ListPeople, *, more: bool) -> Rows:
    before = (Button("‹", replace(place, page=place.page - 1)),) if place.page else ()
    after = (Button("›", replace(place, page=place.page + 1)),) if more else ()
    return ((*before, *after),) if before or after else ()


def _heading(view: View, title: str, t: Texts) -> Html:
    """The time does not matter: people are overdue now."""
    return lines(bold(title), join(" · ", *words.whom(view, t)))


def _line(view: View, one: Concerned, t: Texts) -> Html:
    who = [words.profession_words(view, one.profession, t), words.region_words(view, one.region, t)]
    since = t("since {date}", date=t.date(one.since))
    return lines(bold(number(one.learner)), " · ".join(who), f"{words.module_words(view, one.module, t)} · {since}")


def _count(total: Row, kind: Concern, t: Texts) -> str:
    found = {"overdue": total.overdue, "inactive": total.inactive, "needs-help": total.needs_help}[kind]
    return tables.withheld(total, t) if found is None else t.number(found)


def _label(kind: Concern, t: Texts) -> str:
    return {"overdue": t("Overdue"), "inactive": t("Inactive"), "needs-help": t("Need help")}[kind]


def _what(t: Texts) -> Html:
    return lines(
        t("Overdue: the term of an assignment has passed."),
        t("Inactive: something is open, and no sign for 30 days."),
        t("Need help: failed twice or more, or stopped for 14 days."),
    )


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
