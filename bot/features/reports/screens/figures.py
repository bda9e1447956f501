"""Figures as text, narrowed and told apart by taps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import GetStats, StaffMenu, Stats, StatsFiles, StatsPeople, StatsPeriods
from bot.chat.action import Action
from bot.chat.html import Html, bold, italic, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain import plan
from bot.domain.report import Concern, Funnel, Gain, Row, Scores
from bot.features.reports.screens import words
from bot.features.reports.view import PERIODS, View, by_of, like, narrowed
from bot.layout import bar, footer, in_rows, turning
from bot.reporting import tables
from bot.texts import Texts

PAGE: Final = 8
_IN_A_ROW: Final = 4
_STOPS: Final = 3


def stats_screen(view: View, t: Texts) -> Screen:
    if by_of(view.at) == "total":
        return Screen(paragraphs(_heading(view, t), *total_words(view, t)), (*_ways(view, t), footer(t)))
    page, pages, shown = _page(view)
    first = page * PAGE + 1
    listed = [group_lines(view, row, t, number) for number, row in enumerate(shown, first)]
    text = paragraphs(
        _heading(view, t),
        lines(*summary(view, t)),
        bold(words.by_words(view, t)),
        *listed,
        "" if listed else _nothing(view, t),
        italic(t("Hidden: with these figures one could work out those of fewer than 5 people."))
        if any(row.hidden for row in shown)
        else "",
    )
    rows: Rows = (
        *_groups(view, shown, first),
        *turning(page, pages, lambda to: like(Stats, view.at, page=to)),
        (Button(t("All together"), like(Stats, view.at, by="t")),),
        *in_rows(_aside(view, t), 2),
        footer(t),
    )
    return Screen(text, rows)


def _nothing(view: View, t: Texts) -> str:
    if view.report.total.withheld:
        return ""
    return t("There is nothing to tell apart yet.") if view.report.apart else tables.too_small(t)


def periods_screen(view: View, t: Texts) -> Screen:
    text = paragraphs(
        _heading(view, t),
        lines(t("Which time should the figures be about?"), t("People count in the month they began or completed in.")),
    )
    offered = [Button(words.period_words(one, t), like(Stats, view.at, period=one)) for one in PERIODS]
    rows = (*in_rows(offered[:1], 1), *in_rows(offered[1:], 2), (Button(t("Back"), like(Stats, view.at)),), footer(t))
    return Screen(text, rows)


def not_made_screen(again: Action, back: Action, t: Texts) -> Screen:
    text = lines(t("The file could not be made."), t("The figures are as they were. Try again in a minute."))
    return Screen(text, ((Button(t("Try again"), again),), (Button(t("Back"), back),), footer(t)))


def too_large_screen(back: Action, t: Texts) -> Screen:
    text = lines(
        t("The file is larger than a chat takes (50 MB)."),
        t("Choose a shorter period, or ask the operator for an export: it has no limit."),
    )
    return Screen(text, ((Button(t("Back"), back),), footer(t)))


def total_words(view: View, t: Texts) -> list[Html]:
    """The figures of everybody together, and where they stop in a module."""
    invented = Html(t("The people here are invented.")) if view.report.synthetic else Html("")
    return [lines(*summary(view, t)), *_details(view, t), invented]


def summary(view: View, t: Texts) -> list[str]:
    """The main figures of all together. In a part of the time, who completed may have begun before it: no share."""
    row = view.report.total
    if row.withheld:
        return [tables.why_withheld(row, t)]
    if _nobody(row):
        return [t("Nobody has begun anything here in this time.")]
    mean = [_mean(row.scores, t)] if row.scores else []
    done, begun = row.completed or 0, row.begun or 0
    if view.report.scope.limited:
        began = t("Began: {begun}", begun=t.number(begun))
        return [" · ".join([began, t("completed: {done}", done=t.number(done)), *mean])]
    share = t.percent(done / begun) if begun else ""
    head = t("Completed: {done} of {begun}", done=t.number(done), begun=t.number(begun))
    return [f"{bar(done, begun)} {share}".rstrip(), " · ".join([head, *mean])]


def _nobody(row: Row) -> bool:
    return not row.begun and not row.attempts and not row.completed


def group_lines(view: View, row: Row, t: Texts, number: int) -> Html:
    name = bold(f"{number}. {words.group_words(view, row, t)}")
    return lines(name, *group_summary(view, row, t))


def group_summary(view: View, row: Row, t: Texts) -> list[str]:
    if row.withheld:
        return [tables.withheld(row, t)]
    behind = [
        t("old text {number}", number=t.number(row.on_old_law)) if row.on_old_law else "",
        t("overdue {number}", number=t.number(row.overdue)) if row.overdue else "",
        t("need help {number}", number=t.number(row.needs_help)) if row.needs_help else "",
    ]
    return [" · ".join(part) for part in (_results(view, row, t), [one for one in behind if one]) if part]


def _results(view: View, row: Row, t: Texts) -> list[str]:
    mean = [t("mean {share}", share=t.percent(row.scores.mean))] if row.scores else []
    done, begun = t.number(row.completed or 0), t.number(row.begun or 0)
    if by_of(view.at) in ("version", "law-date"):  # their share is of all who completed
        share = [t.percent(row.share)] if row.share is not None else []
        return [t("up to it: {number}", number=done), *share, *mean]
    if view.report.scope.limited:
        return [t("began {begun}", begun=begun), t("completed {done}", done=done), *mean]
    share = [t.percent(row.share)] if row.share is not None else []
    return [*share, t("{done} of {begun}", done=done, begun=begun), *mean]


def _details(view: View, t: Texts) -> list[Html]:
    row = view.report.total
    if row.withheld or _nobody(row):
        return []
    people = [t.n("{count} person", "{count} people", row.people)] if row.people else []
    tests = [t.n("{count} attempt", "{count} attempts", row.attempts)] if row.attempts else []
    passed = [
        t("passed {number}", number=t.number(row.passed or 0)),
        t("failed {number}", number=t.number(row.failed or 0)),
    ]
    return [
        lines(" · ".join([*people, *tests, *passed]), *([_gain(row.gain, t)] if row.gain else [])),
        lines(_concerns(row, t), _old(view, t)),
        Html(_hardest(view, t)),
        _stops(view, t),
    ]


def _mean(scores: Scores, t: Texts) -> str:
    return t("mean score {mean} ± {spread}", mean=t.percent(scores.mean), spread=t.percent(scores.spread))


def _gain(gain: Gain, t: Texts) -> str:
    said = t("Before {pre}, after {post}", pre=t.percent(gain.pre), post=t.percent(gain.post))
    if gain.normalised is None:
        return said
    part = t("{share} of what could be gained", share=t.percent(gain.normalised))
    return f"{said}: {part}"


def _concerns(row: Row, t: Texts) -> str:
    counts: tuple[tuple[Concern, int | None], ...] = (
        ("overdue", row.overdue),
        ("inactive", row.inactive),
        ("needs-help", row.needs_help),
    )
    told = [(words.concern_words(kind, t), number) for kind, number in counts if number is not None]
    said = " · ".join(f"{what}: {t.number(number)}" for what, number in told)
    return said[:1].upper() + said[1:]


def _hardest(view: View, t: Texts) -> str:
    if view.hardest is None:
        return ""
    module, item, share = view.hardest
    return t("Hardest question: {name} ({share} right)", name=f"{module}-{item}", share=t.percent(share))


def _old(view: View, t: Texts) -> str:
    """Who has completed, but on a text older than the published one."""
    number, dates = view.report.total.on_old_law or 0, view.report.law_dates
    said = t("Completed, but on the old text: {number}", number=t.number(number))
    module = view.report.scope.module
    if module not in dates:
        return said
    law = t("the law is as of {date}", date=t.date(dates[module]))
    return f"{said} · {law}"


def _stops(view: View, t: Texts) -> Html:
    """The places where most people stopped for long."""
    funnel, module = view.funnel, view.names.modules.get(view.report.scope.module)
    if funnel is None or module is None or funnel.small or not any(funnel.dropped.values()):
        return Html("")
    stages = plan.stages(module, "")
    most = sorted(funnel.dropped.items(), key=lambda one: (-one[1], one[0]))[:_STOPS]
    told = [f"{stop_words(stages, stage, t)}: {t.number(number)}" for stage, number in most if number]
    return lines(bold(t("Stopped for two weeks or more at")), *told, _begun(funnel, t))


def stop_words(stages: plan.Stages, stage: int, t: Texts) -> str:
    """A place of a module, by what all who come there see."""
    found = stages[stage] if stage < len(stages) else stages[-1]
    place = f"{stage + 1}/{len(stages)}"
    if found.card is not None:
        return f"{place} {plain(found.card.title[t.locale])}"
    kinds = {
        "warning": t("the warning"),
        "item": t("a question"),
        "scenario": t("the scenario"),
        "checklist": t("the checklist"),
        "confidence": t("the question on confidence"),
    }
    if found.test:
        test = t("the test before") if found.phase == "pre" else t("the final test")
        return f"{place} {test}"
    kind = kinds.get(found.kind, t("the result"))
    return f"{place} {kind}"


def _begun(funnel: Funnel, t: Texts) -> str:
    return t(
        "Of {begun} who began this version, {ended} came to the end.",
        begun=t.number(funnel.begun),
        ended=t.number(funnel.ended),
    )


def _heading(view: View, t: Texts) -> Html:
    return lines(bold(t("Statistics")), join(" · ", *words.where(view, t)))


def _page(view: View) -> tuple[int, int, Sequence[Row]]:
    rows = view.report.rows
    pages = max(1, -(-len(rows) // PAGE))
    page = min(view.at.page, pages - 1)
    return page, pages, rows[page * PAGE : (page + 1) * PAGE]


def _groups(view: View, shown: Sequence[Row], first: int) -> Rows:
    """A number for each group that has more to tell."""
    found = []
    for number, row in enumerate(shown, first):
        place = None if row.withheld else narrowed(view, row.key)
        if place is not None:
            found.append(Button(str(number), place))
    return in_rows(found, _IN_A_ROW)


def _ways(view: View, t: Texts) -> Rows:
    """Tell apart by what is not narrowed yet; widen what is."""
    at = view.at
    regions = (Button(t("By region"), like(Stats, at, by="r")), Button(t("All regions"), like(Stats, at, region="")))
    one = view.bounds is not None and len(view.bounds) < 2
    slots = [
        None if one else regions[bool(at.region)],
        Button(t("All professions"), like(Stats, at, profession=""))
        if at.profession
        else Button(t("By profession"), like(Stats, at, by="p")),
        Button(t("All modules"), like(Stats, at, module=""))
        if at.module
        else Button(t("By module"), like(Stats, at, by="m")),
        Button(t("All cohorts"), like(Stats, at, cohort=0))
        if at.cohort
        else Button(t("By cohort"), like(Stats, at, by="c")),
        Button(t("By version"), like(Stats, at, by="v")),
        Button(t("By law date"), like(Stats, at, by="l")),
    ]
    shown = [slot for slot in (*slots, *_aside(view, t)) if slot]
    return (*in_rows(shown, 2), (Button(t("Back"), StaffMenu()),))


def _aside(view: View, t: Texts) -> tuple[Button, ...]:
    people = (Button(t("People"), like(StatsPeople, view.at, by="t")),)
    return (
        Button(t("Period"), like(StatsPeriods, view.at)),
        *(people if not view.report.total.withheld else ()),
        Button(t("Picture"), like(GetStats, view.at, form="g")),
        Button(t("File"), like(StatsFiles, view.at)),
    )
