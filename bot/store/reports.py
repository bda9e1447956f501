"""The queries behind every report: a screen, the dashboard and a file ask here and nowhere else.

Whom a report is about is settled here, by the Scope, not by who shows it. Totals are read, never answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from bot.domain import report, tally
from bot.domain.cohort import FEWEST
from bot.domain.report import By, Concern, Concerned, Group, Report, Row, Scope, VersionFact
from bot.domain.suppression import hiding, without_few
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
    row = report.row("", total)
    if not row.small and await _hidden(tx, scope):
        row = Row("", hidden=True)
    groups = {} if by == "total" or row.hidden else await _groups(tx, scope, by, known, census)
    covers = frozenset() if row.small else hiding(groups, by, total)
    return Report(
        by=by,
        scope=scope,
        rows=[] if covers is None else _rows(groups, by, total, known, covers),
        total=row,
        at=now,
        concerns_at=now if counted_at is None else counted_at,
        law_dates=await law_dates(tx),
        synthetic=await facts.get(tx, SYNTHETIC) is not None,
        apart=covers is not None,
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


async def _hidden(tx: Tx, scope: Scope) -> bool:
    """Whether what the scope is narrowed to is hidden where it stands among others: a tap shows no more than a list.

    Of a small group neither, not even that nobody in it is this or that. Looked at are the neighbours with all else
    as it is, and those in everything the reader may see.
    """
    for by, key, among in _compared(scope):
        total, groups = await _people(tx, among, "total"), await _people(tx, among, by)
        covers = hiding(groups, by, total.get("", Group(Counts(), 0)))
        if key in groups and (covers is None or key in covers or 0 < groups[key].persons < FEWEST):
            return True
    return False


def _compared(scope: Scope) -> set[tuple[By, str, Scope]]:
    """What is narrowed, to which key, and among which others."""
    whole = replace(scope, since="", until="")
    everything = Scope(regions=scope.within, within=scope.within)
    narrowed: list[tuple[By, str, dict[str, Any]]] = []
    if scope.regions is not None and scope.regions != scope.within and len(scope.regions) == 1:
        narrowed.append(("region", min(scope.regions), {"regions": scope.within}))
    if scope.profession is not None:
        narrowed.append(("profession", scope.profession, {"profession": None}))
    if scope.cohort:
        narrowed.append(("cohort", str(scope.cohort), {"cohort": 0}))
    if scope.module:
        narrowed.append(("module", scope.module, {"module": ""}))
    return {(by, key, among) for by, key, open in narrowed for among in (replace(whole, **open), everything)}


async def _people(tx: Tx, scope: Scope, by: By) -> dict[str, Group]:
    """Groups of all time, as far as the rule of small numbers looks at them."""
    found = await sums(tx, scope, by)
    return {key: Group(counts, _persons(scope, by, counts)) for key, counts in found.items()}


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
    sure = max(ever.begun, ever.done) if scope.module or by in ("module", "version") else ever.people
    return max(sure, int(bool(ever)))


def _by_law_date(groups: Mapping[str, Group], known: Mapping[str, VersionFact]) -> dict[str, Group]:
    """Of several modules nobody knows how many different people they are together: as many as of the largest."""
    found: dict[str, Group] = {}
    for version, one in groups.items():
        key = known[version].law_as_of if version in known else ""
        was = found.get(key, Group(Counts(), 0))
        persons = max(was.persons, one.persons)
        found[key] = Group(was.counts + replace(one.counts, people=0), persons, was.old + one.old)
    return found


def _rows(
    groups: Mapping[str, Group], by: By, total: Group, known: Mapping[str, VersionFact], covers: frozenset[str]
) -> list[Row]:
    of = total.counts.done if by in ("version", "law-date") else None
    rows = [Row(key, hidden=True) if key in covers else report.row(key, one, of=of) for key, one in groups.items()]
    told = [_named(row, by, known) for row in without_few(rows, groups, total)]
    return sorted(told, key=lambda row: _order(row, by))


def _named(row: Row, by: By, known: Mapping[str, VersionFact]) -> Row:
    if by == "month":
        return replace(row, key=tally.iso_day(int(row.key)))
    if by == "law-date":
        return replace(row, people=None)
    return replace(row, version=known.get(row.key)) if by == "version" else row


def _order(row: Row, by: By) -> tuple[object, ...]:
    if by == "version" and row.version is not None:
        return row.version.module, row.version.number, row.key
    return (int(row.key),) if by == "cohort" else (row.key,)
