"""Which totals answer a question: as few rows as there can be, whatever the length of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.domain import folding, tally
from bot.domain.report import By, Scope

_BEYOND: Final = "zzzz"
"""Behind every region and profession, in any order of words."""
_FAR: Final = 10**6
_MANY: Final = 2**31
_BY_DAY: Final = ("total", "module", "version", "law-date")


@dataclass(frozen=True, slots=True)
class _Span:
    """A part of the time in which totals of one grain are read; the last day is in it. Days as tally.day_of."""

    grain: str
    first: int
    last: int


def settled(scope: Scope, by: By) -> Scope:
    """Widened to whole months where days are not told apart."""
    everybody = scope.regions is None and scope.profession is None and not scope.cohort
    if not scope.limited or (by in _BY_DAY and everybody):
        return scope
    since = _month(scope.since).isoformat() if scope.since else ""
    until = scope.until
    if until and _month(until).isoformat() != until:
        until = _month((_month(until) + timedelta(days=31)).isoformat()).isoformat()
    return replace(scope, since=since, until=until)


def cohort_bounds(scope: Scope, by: By) -> tuple[int, int]:
    """The first and the last cohort that are counted; 0 is everybody."""
    if scope.cohort or by != "cohort":
        return scope.cohort, scope.cohort
    return 1, _MANY


def questions(scope: Scope, by: By, *, versions: bool = False) -> list[dict[str, object]]:
    """What to ask the totals, in a scope that is `settled`; the answers are to be added up.

    `versions`: they have to be told apart, whatever the answer is by. Each question reads a stretch of the totals.
    """
    regions = [("", _BEYOND)] if scope.regions is None else [(one, one) for one in sorted(scope.regions)]
    cohorts, shape = cohort_bounds(scope, by), _shape(scope, by, versions)
    professions = ("", _BEYOND) if scope.profession is None else (scope.profession, scope.profession)
    return [
        {
            "by": by,
            "cut": folding.cut(span.grain, shape),
            "first_cohort": cohorts[0],
            "last_cohort": cohorts[1],
            "first_region": first,
            "last_region": last,
            "first_profession": professions[0],
            "last_profession": professions[1],
            "first_period": 0 if span.grain == "all" else span.first,
            "last_period": 0 if span.grain == "all" else span.last,
            "first_day": span.first,
            "last_day": span.last,
            "module": scope.module,
        }
        for span in _spans(scope, by)
        for first, last in regions
    ]


def _shape(scope: Scope, by: By, versions: bool) -> str:
    apart = {
        "r": by == "region" or scope.regions is not None,
        "p": by == "profession" or scope.profession is not None,
        "m": by in ("module", "version") or bool(scope.module) or versions,
    }
    return "".join(letter for letter, wanted in apart.items() if wanted)


def _spans(scope: Scope, by: By) -> Iterator[_Span]:
    """Whole months as such, and the days before and behind them one by one."""
    first = tally.day_number(scope.since) if scope.since else -_FAR
    end = tally.day_number(scope.until) if scope.until else _FAR
    if not scope.limited and by != "month":
        yield _Span("all", first, end - 1)
        return
    from_month = (
        first if not scope.since or tally.month_of(first) == first else tally.month_of(tally.month_of(first) + 31)
    )
    to_month = end if not scope.until else tally.month_of(end)
    if from_month >= to_month:
        yield _Span("day", first, end - 1)
        return
    yield from (
        one
        for one in (
            _Span("day", first, from_month - 1),
            _Span("month", from_month, to_month - 1),
            _Span("day", to_month, end - 1),
        )
        if one.first <= one.last
    )


def _month(day: str) -> date:
    return date.fromisoformat(day).replace(day=1)
