"""What a button of figures means: whom they are about, told apart by what, in which time. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, Final, TypeVar

from bot.actions import Stats
from bot.actions.reports import Figures
from bot.domain.course import Module
from bot.domain.learner import Learner, Role
from bot.domain.reference import Locality, Profession
from bot.domain.report import By, Concern, Funnel, Report, Scope
from bot.domain.tally import day_of, iso_day

BY: Final[Mapping[str, By]] = {
    "t": "total",
    "r": "region",
    "p": "profession",
    "c": "cohort",
    "m": "module",
    "v": "version",
    "l": "law-date",
}
KIND: Final[Mapping[str, Concern]] = {"o": "overdue", "i": "inactive", "h": "needs-help"}
PERIODS: Final = ("a", "y", "q", "l", "m")
"""All time, this year, this quarter, last month, this month."""
UNSAID: Final = "-"
"""In place of a region or profession: people who did not say."""
_FIELDS: Final = tuple(field.name for field in fields(Figures))
_BRIEF: Final = 16
_F = TypeVar("_F", bound=Figures)


class Elsewhere(Exception):
    """The region is none of theirs."""


@dataclass(frozen=True, slots=True)
class Names:
    """Words for what figures are told apart by."""

    regions: Mapping[str, Locality]
    professions: Mapping[str, Profession]
    modules: Mapping[str, Module]
    cohorts: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class View:
    """Figures as somebody looks at them. `bounds`: the only regions they may see, None for everywhere."""

    at: Figures
    report: Report
    names: Names
    bounds: frozenset[str] | None = None
    funnel: Funnel | None = None
    lists: bool = False
    """They may see lists of people."""
    everything: bool = False
    """They may have every result as a file."""
    hardest: tuple[str, str, float] | None = None
    """The question answered right least often: its module, its id, and the share. Of everybody only."""


def like(kind: type[_F], place: Figures, /, **changes: Any) -> _F:
    """Another button about the same figures, but for the changes; on its first page."""
    return kind(**{**{name: getattr(place, name) for name in _FIELDS}, "page": 0, **changes})


def bounds(learner: Learner, *, people: bool = False) -> frozenset[str] | None:
    """Where they may see figures; with `people`, where they may see lists of them."""
    wide = (Role.ADMIN,) if people else (Role.ADMIN, Role.TRAINER)
    return None if learner.may(*wide) else learner.regions


def scope_of(place: Figures, within: frozenset[str] | None, modules: Iterable[str], now: int) -> Scope:
    """Raises Elsewhere for a region that is not within bounds. What is not known any more narrows to nobody."""
    region = "" if place.region == UNSAID else place.region
    regions = within
    if place.region:
        if within is not None and region not in within:
            raise Elsewhere
        regions = frozenset({region})
    since, until = span(place.period, now)
    return Scope(
        regions=regions,
        profession=None if not place.profession else place.profession.replace(UNSAID, "", place.profession == UNSAID),
        cohort=place.cohort,
        module=unbrief(place.module, modules) if place.module else "",
        since=since,
        until=until,
        within=within,
    )


def span(period: str, now: int) -> tuple[str, str]:
    """Since and until (not included), ISO days in Moscow; "" is no limit."""
    today = date.fromisoformat(iso_day(day_of(now)))
    month = today.replace(day=1)
    match period:
        case "m":
            return month.isoformat(), ""
        case "l":
            return (month - timedelta(days=1)).replace(day=1).isoformat(), month.isoformat()
        case "q":
            return month.replace(month=(month.month - 1) // 3 * 3 + 1).isoformat(), ""
        case "y":
            return month.replace(month=1).isoformat(), ""
    return "", ""


def brief(name: str) -> str:
    """An identifier short enough for a button that holds much else."""
    if len(name) <= _BRIEF:
        return name
    return f"_{hashlib.sha256(name.encode()).hexdigest()[: _BRIEF - 1]}"


def unbrief(short: str, names: Iterable[str]) -> str:
    return next((name for name in names if brief(name) == short), short)


def by_of(place: Figures) -> By:
    return BY.get(place.by, "total")


def narrowed(view: View, key: str) -> Stats | None:
    """The figures of one group alone, told apart by nothing; None where that would be all of them again."""
    place = like(Stats, view.at, by="t")
    match by_of(view.at):
        case "region":
            return replace(place, region=key or UNSAID)
        case "profession":
            return replace(place, profession=brief(key) or UNSAID)
        case "module":
            return replace(place, module=brief(key))
        case "cohort":
            return replace(place, cohort=int(key))
    return None
