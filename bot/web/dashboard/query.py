"""What the address of a page asks for, and whom its figures may be about.

The one place where that is settled: whatever an address says, nobody looks beyond the regions they are given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, Final, Literal, cast
from urllib.parse import urlencode

from bot.domain.course import LOCALES, Locale
from bot.domain.learner import Learner, Role
from bot.domain.report import By, Scope
from bot.domain.tally import day_of, iso_day

Period = Literal["", "month", "last-month", "quarter", "year"]
PERIODS: Final[tuple[Period, ...]] = ("", "month", "last-month", "quarter", "year")
GROUPS: Final[tuple[By, ...]] = ("module", "region", "profession", "cohort", "version", "law-date")
"""What figures may be told apart by."""
UNSAID: Final = "-"
"""In place of a region or profession: people who did not say."""
_LONGEST: Final = 64
_COHORT: Final = 9
"""Digits."""


@dataclass(frozen=True, slots=True)
class Query:
    """Everything is optional. `since` and `until` are ISO days, both included; they go before `period`."""

    period: Period = ""
    since: str = ""
    until: str = ""
    region: str = ""
    profession: str = ""
    cohort: int = 0
    module: str = ""
    by: By | Literal[""] = ""
    sort: str = ""
    """A column, with `-` before it from the highest down."""
    before: int = 0
    """Where the page of a log begins."""
    lang: Locale | Literal[""] = ""

    def at(self, path: str, **changes: Any) -> str:
        """The address of the same question elsewhere, but for the changes."""
        there = replace(self, **{"sort": "", "before": 0, **changes})
        asked = {field.name: getattr(there, field.name) for field in fields(there)}
        said = urlencode({name: value for name, value in asked.items() if value})
        return f"{path}?{said}" if said else path


def read(asked: Mapping[str, str]) -> Query:
    """Total: what cannot be understood was not asked."""
    given = {name: value[:_LONGEST] for name, value in asked.items()}
    return Query(
        period=cast(Period, _one(given, "period", PERIODS)),
        since=_day(given.get("since", "")),
        until=_day(given.get("until", "")),
        region=given.get("region", ""),
        profession=given.get("profession", ""),
        cohort=_number(given.get("cohort", "")[:_COHORT]),
        module=given.get("module", ""),
        by=cast(By, _one(given, "by", GROUPS)),
        sort=given.get("sort", ""),
        before=_number(given.get("before", "")[:18]),
        lang=cast(Locale, _one(given, "lang", LOCALES)),
    )


def bounds(learner: Learner, *, people: bool = False) -> frozenset[str] | None:
    """The regions whose figures they may see, with `people` whose lists; None is everywhere."""
    everywhere = (Role.ADMIN,) if people else (Role.ADMIN, Role.TRAINER)
    if learner.may(*everywhere):
        return None
    return learner.regions if learner.may(Role.REGIONAL_ADMIN) else frozenset()


def scope_of(learner: Learner, query: Query, now: int, *, people: bool = False) -> Scope:
    """Another's region narrows to nobody. `people`: a list of them is wanted."""
    within = bounds(learner, people=people)
    asked = frozenset({_said(query.region)}) if query.region else None
    since, until = span(query, now)
    return Scope(
        regions=asked if within is None else within if asked is None else within & asked,
        profession=_said(query.profession) if query.profession else None,
        cohort=query.cohort,
        module=query.module,
        since=since,
        until=until,
        within=within,
    )


def foreign(learner: Learner, query: Query) -> bool:
    """Whether the address asks for a region that is not theirs."""
    within = bounds(learner)
    return bool(query.region) and within is not None and _said(query.region) not in within


def span(query: Query, now: int) -> tuple[str, str]:
    """Since and until (not included), ISO days in Moscow; "" is no limit."""
    if query.since or query.until:
        return query.since, _after(query.until) if query.until else ""
    today = date.fromisoformat(iso_day(day_of(now)))
    month = today.replace(day=1)
    match query.period:
        case "month":
            return month.isoformat(), ""
        case "last-month":
            return (month - timedelta(days=1)).replace(day=1).isoformat(), month.isoformat()
        case "quarter":
            return month.replace(month=(month.month - 1) // 3 * 3 + 1).isoformat(), ""
        case "year":
            return month.replace(month=1).isoformat(), ""
    return "", ""


def _said(code: str) -> str:
    return "" if code == UNSAID else code


def _one(given: Mapping[str, str], name: str, known: tuple[str, ...]) -> str:
    value = given.get(name, "")
    return value if value in known else ""


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _day(text: str) -> str:
    """Years in which this bot can have been used, so that no sum of days ends beyond the calendar."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return ""
    return day.isoformat() if 2000 <= day.year <= 2200 else ""


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
