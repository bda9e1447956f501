"""The queries behind every report: a screen, the dashboard and a file ask here and nowhere else.

Whom a report is about is settled here, by the Scope, not by who shows it. Totals are read, never answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.domain import report, tally
from bot.domain.report import By, Concern, Concerned, Group, Report, Row, Scope, VersionFact
from bot.domain.tally import EVERY, Counts
from bot.store import concerns, courses, facts
from bot.store.concerns import Census
from bot.store.cuts import cohort_bounds, questions, settled
from bot.store.db import Tx
from bot.store.tallies import read_counts

SYNTHETIC: Final = "synthetic"
"""The fact that is set when the people are invented."""
_UNCOUNTED: Final = ("version", "law-date", "month")


async def overview(tx: Tx, scope: Scope, by: By, now: int) -> Report:
    """The figures of a scope, and those of its groups. `now` is ms UTC."""
    scope = settled(scope, by)
    known = await version_facts(tx)
    counted_at = await concerns.counted(tx)
    census = await concerns.census(tx, now) if counted_at is None else None
    total = await _total(tx, scope, known, census)
    groups = {} if by == "total" else await _groups(tx, scope, by, known, census)
    return Report(
        by=by,
        scope=scope,
        rows=_rows(groups, by, total, known),
        total=report.row("", total),
        at=now,
        concerns_at=now if counted_at is None else counted_at,
        law_dates=await law_dates(tx),
        synthetic=await facts.get(tx, SYNTHETIC) is not None,
    )


async def people(tx: Tx, scope: Scope, kind: Concern, now: int, after: int = -1, most: int = 50) -> list[Concerned]:
    """A portion of a list, by ids beyond `after`. Who may see it, and of how few, is for the caller to decide."""
    return await concerns.of(tx, scope, kind, now, after, most)


async def version_facts(tx: Tx) -> dict[str, VersionFact]:
    rows = await tx.all("version_facts")
    found = [VersionFact(row["version"], row["module"], row["law_as_of"], int(row["number"])) for row in rows]
    return {one.version: one for one in found}


async def law_dates(tx: Tx) -> dict[str, str]:
    """Published module -> the day as of which its law holds."""
    known = await version_facts(tx)
    current = await courses.current_versions(tx)
    return {module: known[version].law_as_of for module, version in sorted(current.items()) if version in known}


async def sums(tx: Tx, scope: Scope, by: By) -> dict[str, Counts]:
    """The sums of every group by its key, in a scope that is `settled`; of law dates by version."""
    found: dict[str, Counts] = {}
    for values in questions(scope, by):
        for row in await tx.all("figures", **values):
            counts = read_counts(row)
            found[row["key"]] = found[row["key"]] + counts if row["key"] in found else counts
    return {key: counts for key, counts in found.items() if not (by in ("module", "version") and key in (EVERY, ""))}


async def _old(tx: Tx, scope: Scope, by: By) -> dict[str, int]:
    found: dict[str, int] = {}
    for values in questions(scope, by, versions=True):
        for row in await tx.all("on_old_law", **values):
            found[row["key"]] = found.get(row["key"], 0) + int(row["people"])
    return found


async def _total(tx: Tx, scope: Scope, known: Mapping[str, VersionFact], census: Census | None) -> Group:
    """Of nobody there are figures too: zeros."""
    found = await _groups(tx, scope, "total", known, census)
    return found.get("", Group(Counts(), 0, concerns={}))


async def _groups(
    tx: Tx, scope: Scope, by: By, known: Mapping[str, VersionFact], census: Census | None
) -> dict[str, Group]:
    asked: By = "version" if by == "law-date" else by
    counts = await sums(tx, scope, asked)
    ever = await _ever(tx, scope, asked, counts)
    old = await _old(tx, scope, asked)
    people = {} if by in _UNCOUNTED else await concerns.numbers(tx, scope, by, cohort_bounds(scope, by), census)
    groups = {}
    for key in counts.keys() | (ever.keys() if by != "month" else set()):
        persons = _persons(scope, asked, ever.get("" if by == "month" else key, Counts()))
        own = None if by in _UNCOUNTED else people.get(key, {})
        groups[key] = Group(_with_people(scope, asked, counts.get(key, Counts())), persons, old.get(key, 0), own)
    return _by_law_date(groups, known) if by == "law-date" else groups


async def _ever(tx: Tx, scope: Scope, by: By, counts: dict[str, Counts]) -> dict[str, Counts]:
    """The same of all time; of months all of them together."""
    if by != "month" and not scope.limited:
        return counts
    return await sums(tx, replace(scope, since="", until=""), "total" if by == "month" else by)


def _with_people(scope: Scope, by: By, counts: Counts) -> Counts:
    """Within a module, people are those who began it."""
    return replace(counts, people=counts.begun) if scope.module or by in ("module", "version") else counts


def _persons(scope: Scope, by: By, ever: Counts) -> int:
    """How many different people there are for sure."""
    return max(ever.begun, ever.done) if scope.module or by in ("module", "version") else ever.people


def _by_law_date(groups: Mapping[str, Group], known: Mapping[str, VersionFact]) -> dict[str, Group]:
    """Of several modules nobody knows how many different people they are together: as many as of the largest."""
    found: dict[str, Group] = {}
    for version, one in groups.items():
        key = known[version].law_as_of if version in known else ""
        was = found.get(key, Group(Counts(), 0))
        persons = max(was.persons, one.persons)
        found[key] = Group(was.counts + replace(one.counts, people=0), persons, was.old + one.old)
    return found


def _rows(groups: Mapping[str, Group], by: By, total: Group, known: Mapping[str, VersionFact]) -> list[Row]:
    of = total.counts.done if by in ("version", "law-date") else None
    rows = [_row(key, one, by, of, known) for key, one in groups.items()]
    return sorted(rows, key=lambda row: _order(row, by))


def _row(key: str, group: Group, by: By, of: int | None, known: Mapping[str, VersionFact]) -> Row:
    name = tally.iso_day(int(key)) if by == "month" else key
    row = report.row(name, group, of=of)
    if by == "law-date":
        return replace(row, people=None)
    return replace(row, version=known.get(key)) if by == "version" else row


def _order(row: Row, by: By) -> tuple[object, ...]:
    if by == "version" and row.version is not None:
        return row.version.module, row.version.number, row.key
    return (int(row.key),) if by == "cohort" else (row.key,)
