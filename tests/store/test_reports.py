"""Figures as they are shown: whose they are, and of whom there are none. That they are right, test_tallies proves."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from bot.authoring.canonical import canonical
from bot.domain.attempt import Attempt
from bot.domain.cohort import Assignment
from bot.domain.learner import Learner
from bot.domain.report import BYS, CONCERNS, By, Report, Row, Scope
from bot.store import assignments, attempts, cohorts, concerns, courses, facts, funnels, learners, reports, tallies
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW
from tests.store.histories import DAY

ARK, MOW = "RU-ARK", "RU-MOW"
PLACES = {**{number: (MOW, "police") for number in range(1, 7)}, **{number: (ARK, "judge") for number in range(7, 11)}}
"""Six people in Moscow and four in Arkhangelsk."""


async def fill(tx: Tx) -> None:
    """M01 passed by all on v1 but two: one failed it twice, one left it open. v2 has a newer law."""
    for version, day in (("v1", "2026-05-01"), ("v2", "2026-11-01")):
        body = canonical(replace(MODULE, law_as_of=day)).decode()
        await courses.publish(tx, MODULE.id, version, body, NOW, by="test", why="substance")
    await cohorts.add(tx, "Autumn", 1, NOW)
    for learner, (region, profession) in PLACES.items():
        await learners.add(tx, learner, NOW)
        await learners.save(tx, Learner(learner, "ru", profession, region))
        await cohorts.enrol(tx, 1, learner, "invite", NOW)
        if learner == 1:
            await take(tx, learner, None)
        else:
            for score in (1, 1) if learner == 2 else (4,):
                await take(tx, learner, score)


async def take(tx: Tx, learner: int, score: int | None, at: int = NOW, version: str = "v1") -> None:
    fresh = Attempt(0, learner, MODULE.id, version, "seed", at, at, max=4, pre_max=4, pre_raw=1, step=0)
    begun = await attempts.begin(tx, fresh)
    if score is not None:
        state = "passed" if score > 2 else "failed"
        ended = replace(begun, state=state, raw=score, scaled=score / 4, ended=at + 1, step=1)
        assert await attempts.save(tx, ended, 0)


async def report(database: Database, by: By, scope: Scope | None = None, now: int = NOW) -> Report:
    return await database.read(lambda tx: reports.overview(tx, scope or Scope(), by, now))


def rows(found: Report) -> dict[str, Row]:
    return {row.key: row for row in found.rows}


async def test_nobody_yet(database: Database) -> None:
    for by in BYS:
        found = await report(database, by)
        assert (list(found.rows), found.total.people, found.total.overdue) == ([], 0, 0)


async def test_figures_of_everybody(database: Database) -> None:
    await database.write(fill)
    found = await report(database, "total")
    total = found.total
    assert (total.people, total.begun, total.completed, total.share) == (10, 10, 8, 0.8)
    assert (total.attempts, total.passed, total.failed, total.on_old_law) == (11, 8, 2, 8)
    assert total.scores is not None
    assert (total.scores.number, total.scores.mean) == (10, pytest.approx(0.85))
    assert total.gain is not None
    assert total.gain.normalised == pytest.approx(0.8)
    assert found.law_dates == {MODULE.id: "2026-11-01"}
    assert not found.synthetic


async def test_four_people_have_no_figures_in_any_report(database: Database) -> None:
    await database.write(fill)
    scoped = Scope(regions=frozenset({ARK}))
    for by in BYS:
        found = await report(database, by, scoped)
        assert found.total == Row("", small=True)
        assert all(row.small and row.begun is None for row in found.rows), by
    for by in ("region", "profession"):
        found = await report(database, by)
        assert (list(found.rows), found.apart, found.total.people) == ([], False, 10), "the four are the rest of ten"


async def test_a_short_period_does_not_make_a_large_group_small_nor_a_small_one_large(database: Database) -> None:
    await database.write(fill)
    await database.write(lambda tx: take(tx, 3, 4, NOW + 40 * DAY))
    await database.write(lambda tx: take(tx, 7, 4, NOW + 40 * DAY))
    own, later = frozenset({MOW}), Scope(since="2027-01-01", until="2027-02-01")
    assert (await report(database, "total", replace(later, regions=frozenset({ARK})))).total.small
    total = (await report(database, "total", replace(later, regions=own, within=own))).total
    assert (total.attempts, total.passed, total.scores) == (1, 1, None)


async def test_a_report_says_the_months_it_was_widened_to(database: Database) -> None:
    asked = Scope(since="2026-11-20", until="2026-12-10")
    assert (await report(database, "module", asked)).scope == asked, "days are told apart of everybody together"
    widened = replace(asked, since="2026-11-01", until="2027-01-01")
    assert (await report(database, "region", asked)).scope == widened
    whole = replace(asked, since="2026-12-01", until="2027-01-01")
    assert (await report(database, "region", whole)).scope == whole


async def test_completed_but_on_the_old_text(database: Database) -> None:
    await database.write(fill)
    await database.write(lambda tx: take(tx, 3, 4, NOW + DAY, "v2"))
    assert not (await report(database, "law-date")).apart, "the one person is the rest of eight"
    for learner in range(4, 8):
        await database.write(lambda tx, learner=learner: take(tx, learner, 4, NOW + DAY, "v2"))
    by_date = rows(await report(database, "law-date"))
    assert (by_date["2026-05-01"].completed, by_date["2026-05-01"].on_old_law) == (3, 3)
    assert by_date["2026-05-01"].share == 3 / 8, "of all who completed"
    assert (by_date["2026-11-01"].completed, by_date["2026-11-01"].on_old_law) == (5, 0)
    by_version = (await report(database, "version")).rows
    assert [(row.version.number, row.version.law_as_of) for row in by_version if row.version] == [
        (1, "2026-05-01"),
        (2, "2026-11-01"),
    ]
    assert (await report(database, "total")).total.on_old_law == 3


async def test_nothing_of_another_region_is_behind_any_figure(database: Database) -> None:
    await database.write(fill)
    own: frozenset[str] = frozenset({MOW})
    mine, none = Scope(regions=own, within=own), Scope(regions=frozenset(), within=frozenset())
    for by in BYS:
        found = await report(database, by, mine)
        assert found.total.people == 6
        assert {row.key for row in found.rows} & {ARK, "judge"} == set()
        assert all((row.begun, row.needs_help) in ((6, 1), (6, None)) for row in found.rows), by
        empty = await report(database, by, none)
        assert (list(empty.rows), empty.total.begun, empty.total.needs_help) == ([], 0, 0)
    funnel = await database.read(lambda tx: funnels.funnel(tx, MODULE.id, NOW, none))
    assert funnel.begun == 0
    later = NOW + 50 * DAY
    for kind in CONCERNS:
        for scope, seen in ((mine, {MOW}), (none, set())):
            ask = partial(reports.people, scope=scope, kind=kind, now=later)
            assert {one.region for one in await database.read(ask)} <= seen


async def test_cohorts_have_the_figures_of_their_members(database: Database) -> None:
    await database.write(fill)
    (row,) = (await report(database, "cohort")).rows
    assert (row.key, row.people, row.begun, row.completed, row.needs_help) == ("1", 10, 10, 8, 1)
    assert (await report(database, "module", Scope(cohort=1))).total.completed == 8
    await database.write(lambda tx: cohorts.leave(tx, 1, 3, NOW))
    assert (await report(database, "total", Scope(cohort=1))).total.completed == 7
    assert (await report(database, "total", Scope(cohort=2))).total.begun == 0


async def test_numbers_of_people_behind_are_the_same_when_counted_before(database: Database) -> None:
    await database.write(fill)
    later = NOW + 50 * DAY
    asked = Assignment(0, MODULE.id, "2026-12-01", NOW, cohort=1, since=NOW)
    await database.write(lambda tx: assignments.add(tx, asked, 1))
    scopes = (Scope(), Scope(regions=frozenset({MOW}), profession="police"), Scope(cohort=1), Scope(module=MODULE.id))
    live = [await report(database, by, scope, later) for by in BYS for scope in scopes]

    async def count(tx: Tx) -> None:
        census = await concerns.census(tx, later)
        for module in concerns.modules(census):
            await concerns.keep(tx, census, module)

    await database.write(count)
    counted = [await report(database, by, scope, later + 5) for by in BYS for scope in scopes]
    assert [replace(one, at=later) for one in counted] == live
    assert {one.concerns_at for one in counted} == {later}
    total = live[0].total
    assert (total.overdue, total.inactive, total.needs_help) == (2, 1, 2)


async def test_invented_people_are_marked(database: Database) -> None:
    await database.write(lambda tx: facts.put(tx, reports.SYNTHETIC, "1"))
    assert (await report(database, "total")).synthetic


async def test_the_same_before_and_after_folding(database: Database) -> None:
    await database.write(fill)
    before = [await report(database, by) for by in BYS]
    while await database.write(tallies.fold):
        pass
    assert [await report(database, by) for by in BYS] == before
