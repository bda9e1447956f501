"""A report as one table of plain data in one language: what the picture, the PDF and every file are made from.

Numbers go in as they were counted, unrounded; a share is 0..1. Each form rounds for itself, all of them alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from bot.domain.report import By, Report, Row
from bot.texts import Texts

Kind = Literal["text", "count", "share", "mark", "date"]
Value = str | int | float | None
Data = dict[str, Any]
_UNCOUNTED: Final = ("version", "law-date", "month")


@dataclass(frozen=True, slots=True)
class Column:
    """`id` is the same in every language, `meaning` is a sentence for who reads the file."""

    id: str
    kind: Kind
    title: str
    meaning: str


def table(report: Report, label: Callable[[Row], str], heading: str, where: Sequence[str], t: Texts) -> Data:
    """`label` names a group, `where` tells whom and which time the figures are about."""
    shown = columns(report.by, t)
    groups = report.rows if report.by != "total" else ()
    timely = report.scope.limited and report.by not in ("version", "law-date")
    return {
        "lang": t.locale,
        "heading": heading,
        "where": list(where),
        "made": t.date(report.at),
        "columns": [{"id": one.id, "kind": one.kind, "title": one.title, "meaning": one.meaning} for one in shown],
        "rows": [cells(shown, row, label(row), t, timely=timely) for row in groups],
        "total": cells(shown, report.total, t("All together"), t, timely=timely),
        "notes": notes(report, t),
    }


def columns(by: By, t: Texts) -> list[Column]:
    """What is told of each group."""
    held = by in ("version", "law-date")
    found = [_group(by, t)]
    if held:
        found += _held(by, t)
    else:
        found += _people(t)
    found += _attempts(t)
    return found if by in _UNCOUNTED else found + _concerns(t)


def cells(shown: Sequence[Column], row: Row, label: str, t: Texts, *, timely: bool = False) -> list[Value]:
    """In the order of the columns. Of a small or hidden group there is its name, and why there is no more.

    `timely`: of a part of the time there is no share, since who completed in it may have begun before it.
    """
    if row.withheld:
        return [label, withheld(row, t), *(None for _ in shown[2:])]
    known = values(row)
    if timely:
        known = {**known, "share": None}
    return [label if one.id == "group" else known[one.id] for one in shown]


def values(row: Row) -> Mapping[str, Value]:
    """Every figure of a group by the id of its column."""
    scores, gain, fact = row.scores, row.gain, row.version
    return {
        "people": row.people,
        "begun": row.begun,
        "completed": row.completed,
        "share": row.share,
        "attempts": row.attempts,
        "passed": row.passed,
        "failed": row.failed,
        "mean": scores.mean if scores else None,
        "spread": scores.spread if scores else None,
        "low_quartile": scores.low_quartile if scores else None,
        "median": scores.median if scores else None,
        "high_quartile": scores.high_quartile if scores else None,
        "pairs": gain.number if gain else None,
        "pre": gain.pre if gain else None,
        "post": gain.post if gain else None,
        "gain": gain.normalised if gain else None,
        "on_old_law": row.on_old_law,
        "overdue": row.overdue,
        "inactive": row.inactive,
        "needs_help": row.needs_help,
        "law_as_of": fact.law_as_of if fact else None,
    }


def withheld(row: Row, t: Texts) -> str:
    """In place of figures."""
    return t("fewer than 5 people") if row.small else t("hidden")


def why_withheld(row: Row, t: Texts) -> str:
    """The same of all together, in a sentence."""
    if row.small:
        return t("Fewer than 5 people: figures would tell about a person, so none are shown.")
    return t("Hidden: with these figures one could work out those of fewer than 5 people.")


def words(value: Value, kind: Kind, t: Texts) -> str:
    """A value as a person reads it."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return t.date(value) if kind == "date" else value
    if kind == "mark":
        return t.number(round(value, 1))
    return t.percent(value) if kind == "share" else t.number(value)


def notes(report: Report, t: Texts) -> list[str]:
    """What a reader should know before they rely on it."""
    found = small_numbers(report, t)
    if report.by not in _UNCOUNTED:
        found.append(t("Overdue, inactive and in need of help: as of {date}.", date=t.date(report.concerns_at)))
    if report.scope.limited:
        found.append(t("Of a part of the time: who completed in it may have begun before it."))
    return found + invented(report, t)


def small_numbers(report: Report, t: Texts) -> list[str]:
    covers = any(row.hidden for row in report.rows)
    return [
        t("Groups of fewer than 5 people are named without figures."),
        *([t("A hidden group has more, but with it theirs could be worked out.")] if covers else []),
        *([] if report.apart else [too_small(t)]),
        t("Means and gains are left out where fewer than 5 results are behind them, or could be worked out."),
    ]


def invented(report: Report, t: Texts) -> list[str]:
    return [t("The people here are invented.")] if report.synthetic else []


def too_small(t: Texts) -> str:
    """In place of the groups."""
    return t("The groups are not shown: with them one could work out those of fewer than 5 people.")


def what_gain_is(t: Texts) -> str:
    return t("How much of what could be gained was: (after - before) / (1 - before).")


def _group(by: By, t: Texts) -> Column:
    title = {
        "region": t("Region"),
        "profession": t("Profession"),
        "cohort": t("Cohort"),
        "module": t("Module"),
        "version": t("Version"),
        "law-date": t("Law as of"),
        "month": t("Month"),
    }.get(by, t("Group"))
    return Column("group", "text", title, t("Whom the line is about."))


def _people(t: Texts) -> list[Column]:
    return [
        Column("people", "count", t("People"), t("Persons who have begun at least one module.")),
        Column("begun", "count", t("Begun"), t("Modules begun; a person counts once in each.")),
        Column("completed", "count", t("Completed"), t("Modules completed; a person counts once in each.")),
        Column("share", "share", t("Share"), t("Completed of begun.")),
        Column("on_old_law", "count", t("On the old text"), _old(t)),
    ]


def _held(by: By, t: Texts) -> list[Column]:
    """Version and law date: who is up to them."""
    dated = [Column("law_as_of", "date", t("Law as of"), t("The day as of which its law holds."))]
    return [
        Column("completed", "count", t("Up to it"), t("Completed, and up to this text.")),
        Column("share", "share", t("Share"), t("Their part of all who completed.")),
        Column("on_old_law", "count", t("On the old text"), _old(t)),
        *(dated if by == "version" else []),
    ]


def _old(t: Texts) -> str:
    return t("Completed, but up to a text whose law is older than that of the published one.")


def _attempts(t: Texts) -> list[Column]:
    best = t("Half-way through all results in their order.")
    return [
        Column("attempts", "count", t("Attempts"), t("Runs through a whole module that were begun.")),
        Column("passed", "count", t("Passed"), t("Attempts that reached the threshold or had no test.")),
        Column("failed", "count", t("Failed"), t("Attempts that did not reach the threshold.")),
        Column("mean", "share", t("Mean score"), t("Mean result of the final test, of all attempts.")),
        Column("spread", "share", t("Spread"), t("Standard deviation of the results.")),
        Column("low_quartile", "share", t("Lower quarter"), t("A quarter of the results are below it.")),
        Column("median", "share", t("Median"), best),
        Column("high_quartile", "share", t("Upper quarter"), t("A quarter of the results are above it.")),
        Column("pairs", "count", t("Both tests"), t("Attempts with a test before and after.")),
        Column("pre", "share", t("Before"), t("Mean result of the test before, of these.")),
        Column("post", "share", t("After"), t("Mean result of the final test, of these.")),
        Column("gain", "share", t("Gain"), what_gain_is(t)),
    ]


def _concerns(t: Texts) -> list[Column]:
    return [
        Column("overdue", "count", t("Overdue"), t("Persons whose term for a module has passed.")),
        Column("inactive", "count", t("Inactive"), t("Persons with something open and no sign for 30 days.")),
        Column("needs_help", "count", t("Need help"), t("Persons who failed twice, or stopped for 14 days.")),
    ]
