"""Totals for reports, kept in step with attempts: what changes inserts its difference, which is folded in later.

A total is one row that every lane would want to change, so no lane changes any (docs/decisions/0008-tallies.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any, Final

from bot.domain import folding, tally
from bot.domain.attempt import Attempt
from bot.domain.feedback import Said
from bot.domain.tally import COLUMNS, Cell, Counts, Key, Place, Run, Standing, Tally
from bot.store.db import Row, Tx

PORTION: Final = 50
"""Changes folded in one transaction: with their totals, some twenty milliseconds in which nobody else writes."""
_LEARNERS: Final = 1000


async def changed(tx: Tx, before: Attempt | None, after: Attempt) -> None:
    """An attempt that is stored as `after` was `before` (None: it has just begun). Previews count nowhere."""
    if after.kind == "preview":
        return
    place = await _place(tx, after.id)
    was = tally.of_attempt(before, place) if before else {}
    found = tally.less(tally.of_attempt(after, place), was)
    if after.learner:
        await tx.one("alone_with_learner", learner=after.learner)
        found = tally.added(found, await _stood(tx, after.learner, after.module))
    await _add(tx, found, await _cohorts(tx, after.learner))


async def told(tx: Tx, attempt: Attempt, was: Said | None, at: int, said: Said, now: int) -> None:
    """The learner of an attempt says something of it, at `now`; `was` is what they said before, at `at` (ms UTC)."""
    place = await _place(tx, attempt.id)
    before = tally.of_said(was, at, attempt.module, attempt.version, place) if was else {}
    found = tally.less(tally.of_said(said, now, attempt.module, attempt.version, place), before)
    await tx.one("alone_with_learner", learner=attempt.learner)
    await _add(tx, found, await _cohorts(tx, attempt.learner))


async def joined(tx: Tx, cohort: int, learner: int) -> None:
    """All that the person did counts for the cohort from now on; call it after the enrolment."""
    await tx.one("alone_with_learner", learner=learner)
    await _add_only(tx, tally.in_cohort(await _all_of(tx, learner), cohort))


async def parted(tx: Tx, cohort: int, learner: int) -> None:
    """It does not any more; call it after the enrolment has ended."""
    await tx.one("alone_with_learner", learner=learner)
    await _add_only(tx, tally.in_cohort(tally.less({}, await _all_of(tx, learner)), cohort))


async def leave(tx: Tx, learner: int) -> None:
    """The person is being forgotten and their attempts are still theirs: no cohort counts them any more, what is open
    has been left, everything else stays as nobody's."""
    for cohort in await _cohorts(tx, learner):
        await parted(tx, cohort, learner)
    for attempt, place in await _attempts(tx, learner):
        if attempt.open:
            gone = tally.of_attempt(replace(attempt, state="left"), place)
            await _add_only(tx, tally.less(gone, tally.of_attempt(attempt, place)))
    await tx.run("unname_standings", learner=learner)


async def tell(tx: Tx, learner: int) -> list[dict[str, Any]]:
    return [asdict(one) for one in (await _standings(tx, learner)).values()]


async def fold(tx: Tx, most: int = PORTION) -> int:
    """Put the oldest changes into the totals; gives their number. They are in one or the other, never in both."""
    rows = await tx.all("take_tally_deltas", most=most)
    await add_cells(tx, ((_key(row), read_counts(row)) for row in rows))
    return len(rows)


async def add_cells(tx: Tx, counted: Iterable[tuple[Key, Counts]]) -> None:
    """Add to the totals at once, for what comes in bulk while nobody else does."""
    await add_totals(tx, folding.folded(counted))


async def add_totals(tx: Tx, found: Mapping[Cell, Counts]) -> None:
    # In one order, so that two who do this at once wait for each other, and not for ever.
    await tx.many("add_to_tally", [_cell(cell, found[cell]) for cell in sorted(found, key=order)])


async def add_standings(tx: Tx, standings: Iterable[tuple[int, Standing]]) -> None:
    """Of many people, by their ids."""
    await tx.many("keep_standing", [_standing(learner, one) for learner, one in standings])


async def keep_standings(tx: Tx, learner: int, standings: Iterable[Standing]) -> None:
    await add_standings(tx, [(learner, one) for one in standings])


async def rebuild(tx: Tx) -> None:
    """Count everything anew from the attempts. Nobody else may write meanwhile."""
    for statement in ("drop_tallies", "drop_tally_deltas", "drop_standings"):
        await tx.run(statement)
    nobodys = [tally.of_standing(_read_standing(row)) for row in await tx.all("standings_of_nobody")]
    await add_cells(tx, tally.added(*nobodys, *await _of_attempts(tx, 0), *await _of_said(tx, 0)).items())
    after = 0
    while learners := [int(row["learner"]) for row in await tx.all("learners_to_count", after=after, most=_LEARNERS)]:
        await add_cells(tx, [pair for learner in learners for pair in await _count(tx, learner)])
        after = learners[-1]


async def _count(tx: Tx, learner: int) -> list[tuple[Key, Counts]]:
    """Keeps what the person has come to, and gives all they add to the totals."""
    runs = await _runs(tx, learner)
    standings = [tally.stand(module, [run for name, run in runs if name == module]) for module, _ in runs]
    await keep_standings(tx, learner, [one for one in (*standings, tally.person([run for _, run in runs])) if one])
    every = await _all_of(tx, learner)
    cohorts = await _cohorts(tx, learner)
    return [pair for number in (0, *cohorts) for pair in tally.in_cohort(every, number).items()]


async def _stood(tx: Tx, learner: int, module: str) -> Tally:
    """What follows for the person in this module, and as such; keeps it."""
    runs = await _runs(tx, learner)
    known = await _standings(tx, learner)
    here = tally.stand(module, [run for name, run in runs if name == module])
    found: Tally = {}
    for one in (here, tally.person([run for _, run in runs])):
        if one is None or one == known.get(one.module):
            continue
        was = known.get(one.module)
        found = tally.added(found, tally.less(tally.of_standing(one), tally.of_standing(was) if was else {}))
        await keep_standings(tx, learner, [one])
    return found


async def _all_of(tx: Tx, learner: int) -> Tally:
    """All that a person adds to the totals."""
    standings = (await _standings(tx, learner)).values()
    own = (*await _of_attempts(tx, learner), *await _of_said(tx, learner))
    return tally.added(*(tally.of_standing(one) for one in standings), *own)


async def _of_attempts(tx: Tx, learner: int) -> list[Tally]:
    return [tally.of_attempt(attempt, place) for attempt, place in await _attempts(tx, learner)]


async def _of_said(tx: Tx, learner: int) -> list[Tally]:
    return [
        tally.of_said(
            Said(int(row["useful"]), row["intent"]),
            int(row["at"]),
            row["module"],
            row["version"],
            Place(row["region"], row["profession"]),
        )
        for row in await tx.all("said_by", learner=learner)
    ]


async def _add(tx: Tx, found: Tally, cohorts: Sequence[int]) -> None:
    await _add_only(tx, tally.added(found, *(tally.in_cohort(found, cohort) for cohort in cohorts)))


async def _add_only(tx: Tx, found: Tally) -> None:
    await tx.many("add_tally_delta", [_delta(key, counts) for key, counts in found.items()])


async def _cohorts(tx: Tx, learner: int) -> list[int]:
    return [int(row["cohort"]) for row in await tx.all("cohorts_to_count", learner=learner)]


async def _place(tx: Tx, attempt: int) -> Place:
    row = await tx.one("place_of_attempt", id=attempt)
    return Place(row["region"], row["profession"]) if row else Place()


async def _standings(tx: Tx, learner: int) -> dict[str, Standing]:
    rows = await tx.all("standings_of_learner", learner=learner)
    return {row["module"]: _read_standing(row) for row in rows}


async def _runs(tx: Tx, learner: int) -> list[tuple[str, Run]]:
    """With their modules, the oldest first."""
    return [
        (
            row["module"],
            Run(
                row["kind"],
                row["state"],
                row["leads_to"],
                row["began_at"],
                row["ended_at"],
                row["scaled"],
                Place(row["region"], row["profession"]),
            ),
        )
        for row in await tx.all("counted_attempts", learner=learner)
    ]


async def _attempts(tx: Tx, learner: int) -> list[tuple[Attempt, Place]]:
    """As far as they are counted."""
    rows = await tx.all("counted_attempts", learner=learner)
    return [(_read_attempt(row, learner), Place(row["region"], row["profession"])) for row in rows]


def _read_attempt(row: Row, learner: int) -> Attempt:
    return Attempt(
        id=row["id"],
        learner=learner,
        module=row["module"],
        version=row["version"],
        seed="",
        began=row["began_at"],
        touched=row["began_at"],
        ended=row["ended_at"],
        state=row["state"],
        scaled=row["scaled"],
        pre_raw=row["pre_raw"],
        pre_max=row["pre_max"],
        kind=row["kind"],
    )


def _read_standing(row: Row) -> Standing:
    return Standing(
        row["module"],
        Place(row["region"], row["profession"]),
        row["first_version"],
        row["began_at"],
        row["version"],
        row["completed_at"],
        row["last_at"],
        row["failed"],
        row["best"],
    )


def _standing(learner: int, one: Standing) -> dict[str, object]:
    return {
        "learner": learner,
        "module": one.module,
        "region": one.place.region,
        "profession": one.place.profession,
        "first_version": one.first_version,
        "began_at": one.began,
        "version": one.version,
        "completed_at": one.completed,
        "last_at": one.last,
        "failed": one.failed,
        "best": one.best,
    }


def _key(row: Row) -> Key:
    place = Place(row["region"], row["profession"])
    return Key(row["day"], row["module"], row["version"], place, row["cohort"])


def read_counts(row: Row) -> Counts:
    return tally.counts(int(row[column] or 0) for column in COLUMNS)


def _numbers(counts: Counts) -> dict[str, int]:
    return dict(zip(COLUMNS, counts.numbers, strict=True))


def _delta(key: Key, counts: Counts) -> dict[str, object]:
    return {
        "cohort": key.cohort,
        "region": key.place.region,
        "profession": key.place.profession,
        "day": key.day,
        "month": tally.month_of(key.day),
        "module": key.module,
        "version": key.version,
        **_numbers(counts),
    }


def _cell(cell: Cell, counts: Counts) -> dict[str, object]:
    return {
        "cut": cell.cut,
        "cohort": cell.cohort,
        "region": cell.place.region,
        "profession": cell.place.profession,
        "period": cell.period,
        "module": cell.module,
        "version": cell.version,
        **_numbers(counts),
    }


def order(cell: Cell) -> tuple[object, ...]:
    return cell.cut, cell.cohort, cell.place.region, cell.place.profession, cell.period, cell.module, cell.version
