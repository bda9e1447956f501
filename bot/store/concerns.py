"""Who is overdue, inactive or in need of help: lists as of now, and numbers that are counted aside now and then.

They change as time goes by, with nobody doing anything, so no change of an attempt could keep them in step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from bot.domain import report, tally
from bot.domain.cohort import due
from bot.domain.report import By, Concern, Concerned, Scope
from bot.domain.tally import EVERY
from bot.store.db import Row, Tx

PORTION: Final = 500
"""People looked at in one reading."""
_ALL: Final = 2**31
_LAST: Final = 2**62
_WEST: Final = 3600 * 1000
"""ms by which the day ends later in the westernmost zone than in Moscow: before that nobody is called overdue."""


class Spot(NamedTuple):
    """What is counted together; `module`, `region` and `profession` are "*" for all together, `cohort` 0."""

    kind: str
    cohort: int
    module: str
    region: str
    profession: str


@dataclass(slots=True)
class Census:
    """A count under way: people up to `after` are in it."""

    at: int
    after: int = -1
    people: Counter[Spot] = field(default_factory=Counter)
    done: bool = False


async def of(tx: Tx, scope: Scope, kind: Concern, now: int, after: int = -1, most: int = 50) -> list[Concerned]:
    """People of the scope with ids beyond `after`, a line for each module; a person is never cut in two.

    Where they are is where they say they are now. The period of the scope does not matter.
    """
    return await _found(tx, scope, kind, now, after, _LAST, most)


async def counted(tx: Tx) -> int | None:
    """When the numbers were counted (ms UTC); None: not yet."""
    row = await tx.one("concerns_counted_at")
    return row["at"] if row else None


async def numbers(
    tx: Tx, scope: Scope, by: By, cohorts: tuple[int, int], census: Census | None
) -> dict[str, dict[str, int]]:
    """Key of `by` -> kind -> people, as counted last; from this `census` when there is one."""
    apart = (
        by == "module" or bool(scope.module),
        by == "region" or scope.regions is not None,
        by == "profession" or scope.profession is not None,
    )
    found: dict[str, dict[str, int]] = {}
    for spot, people in (census.people if census else await _numbers(tx, cohorts, apart)).items():
        if cohorts[0] <= spot.cohort <= cohorts[1] and _fits(spot, scope, apart):
            kinds = found.setdefault(_key(spot, by), {})
            kinds[spot.kind] = kinds.get(spot.kind, 0) + people
    return found


async def look(tx: Tx, census: Census, most: int = PORTION) -> None:
    """Count one portion of people more."""
    end = await tx.one("end_of_portion", after=census.after, most=most)
    if end is None or end["last"] is None:
        census.done = True
        return
    upto, everybody = int(end["last"]), Scope()
    cohorts = await _members(tx, census.after, upto)
    for kind in report.CONCERNS:
        found = await _found(tx, everybody, kind, census.at, census.after, upto, _ALL)
        census.people.update(_spots(kind, found, cohorts))
    census.after, census.done = upto, int(end["people"]) < most


def modules(census: Census) -> list[str]:
    """By these the numbers are kept, one part after another, so that nobody waits long; all together come last."""
    return [*sorted({spot.module for spot in census.people} - {EVERY}), EVERY]


async def keep(tx: Tx, census: Census, module: str) -> None:
    """From now on these are the numbers of a module; with those of all together, everything has been counted."""
    found = {spot: people for spot, people in census.people.items() if spot.module == module}
    if module == EVERY:
        found[Spot("", 0, EVERY, EVERY, EVERY)] = 0  # that nobody is concerned has been counted too
    await tx.run("drop_concerns", module=module, before=census.at if module == EVERY else 0)
    rows = [{**spot._asdict(), "people": people, "now": census.at} for spot, people in found.items()]
    await tx.many("add_concern", rows)


async def census(tx: Tx, now: int) -> Census:
    """Count everybody at once: for few people, or where nobody waits."""
    found = Census(now)
    while not found.done:
        await look(tx, found)
    return found


async def _numbers(tx: Tx, cohorts: tuple[int, int], apart: tuple[bool, bool, bool]) -> dict[Spot, int]:
    modules, regions, professions = map(int, apart)
    rows = await tx.all(
        "concerns",
        first_cohort=cohorts[0],
        last_cohort=cohorts[1],
        modules=modules,
        regions=regions,
        professions=professions,
    )
    return {_spot(row): int(row["people"]) for row in rows}


def _fits(spot: Spot, scope: Scope, apart: tuple[bool, bool, bool]) -> bool:
    told = tuple(one != EVERY for one in (spot.module, spot.region, spot.profession))
    return (
        told == apart
        and (not scope.module or spot.module == scope.module)
        and (scope.regions is None or spot.region in scope.regions)
        and (scope.profession is None or spot.profession == scope.profession)
    )


def _key(spot: Spot, by: By) -> str:
    keys = {"region": spot.region, "profession": spot.profession, "module": spot.module, "cohort": str(spot.cohort)}
    return keys.get(by, "")


async def _found(tx: Tx, scope: Scope, kind: Concern, now: int, after: int, upto: int, most: int) -> list[Concerned]:
    values: dict[str, object] = {
        "after": after,
        "upto": upto,
        "regions": regions_word(scope.regions),
        "profession": EVERY if scope.profession is None else scope.profession,
        "cohort": scope.cohort,
        "module": scope.module,
        "most": most,
    }
    if kind == "overdue":
        today = tally.iso_day(tally.day_of(now - _WEST))
        rows = await tx.all("overdue_people", today=today, **values)
    elif kind == "inactive":
        rows = await tx.all("inactive_people", before=now - report.INACTIVE_AFTER, **values)
    else:
        often = report.FAILED_OFTEN
        rows = await tx.all("people_in_need", before=now - report.STUCK_AFTER, often=often, **values)
    return _whole([_concerned(row, kind) for row in rows], most)


def regions_word(regions: Iterable[str] | None) -> str:
    """Codes between bars, "*" for everywhere; a sign no code has when there is none."""
    return EVERY if regions is None else f"|{'|'.join(sorted(regions))}|" if regions else "-"


def _whole(found: list[Concerned], most: int) -> list[Concerned]:
    """The last person may go on beyond the end, so they come with the next portion."""
    if len(found) < most or found[0].learner == found[-1].learner:
        return found
    return [one for one in found if one.learner != found[-1].learner]


def _concerned(row: Row, kind: Concern) -> Concerned:
    since = due(row["day"], None) if kind == "overdue" else int(row["since"])
    return Concerned(int(row["learner"]), row["region"], row["profession"], row["module"], since)


async def _members(tx: Tx, after: int, upto: int) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for row in await tx.all("members_between", after=after, upto=upto):
        found.setdefault(int(row["learner"]), []).append(int(row["cohort"]))
    return found


def _spots(kind: str, found: Sequence[Concerned], cohorts: Mapping[int, Sequence[int]]) -> Iterable[Spot]:
    """Where each person counts: once for a module, once for all."""
    seen = {(one.learner, module): one for one in found for module in (EVERY, one.module)}
    for (learner, module), one in seen.items():
        for cohort in (0, *cohorts.get(learner, ())):
            for region in (EVERY, one.region):
                for profession in (EVERY, one.profession):
                    yield Spot(kind, cohort, module, region, profession)


def _spot(row: Row) -> Spot:
    return Spot(row["kind"], int(row["cohort"]), row["module"], row["region"], row["profession"])
