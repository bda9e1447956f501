from __future__ import annotations

from typing import Any

from bot.domain.attempt import Attempt
from bot.domain.cohort import Assignment, Tally
from bot.domain.learner import Learner
from bot.store import assignments, attempts, chats, cohorts, learners
from bot.store.db import Database, Tx

NOW = 1_795_338_000_000
DAY = 24 * 3_600_000
TRAINER, ALICE, BORIS = 70, 71, 72


async def people(tx: Tx) -> int:
    """Alice in Moscow, Boris who would rather not say where, both in a cohort."""
    for learner, region in ((ALICE, "RU-MOW"), (BORIS, "")):
        await learners.add(tx, learner, NOW)
        await learners.save(tx, Learner(learner, "en", "police", region))
        await chats.add(tx, f"web:{learner}", learner)
    cohort = await cohorts.add(tx, "Autumn", TRAINER, NOW)
    assert await cohorts.enrol(tx, cohort.id, ALICE, "invite", NOW)
    assert await cohorts.enrol(tx, cohort.id, BORIS, "sheet", NOW + 1)
    return cohort.id


async def test_a_cohort_is_made_renamed_and_archived(database: Database) -> None:
    async def work(tx: Tx) -> None:
        made = await cohorts.add(tx, "Autumn", TRAINER, NOW)
        await cohorts.rename(tx, made.id, "Winter")
        found = await cohorts.load(tx, made.id)
        assert found is not None and (found.name, found.archived) == ("Winter", False)
        await cohorts.archive(tx, made.id, NOW + 1)
        await cohorts.rename(tx, made.id, "Spring")
        found = await cohorts.load(tx, made.id)
        assert found is not None and (found.name, found.archived) == ("Winter", True)
        assert await cohorts.in_use(tx) == []
        assert await cohorts.load(tx, made.id + 1) is None

    await database.write(work)


async def test_members_are_counted_by_region(database: Database) -> None:
    async def work(tx: Tx) -> list[int]:
        await people(tx)
        wheres: list[Any] = [None, {"RU-MOW"}, {"RU-SPE", "RU-MOW"}, {"RU-SPE"}, set()]
        return [(await cohorts.in_use(tx, where))[0][1] for where in wheres]

    assert await database.write(work) == [2, 1, 1, 0, 0]


async def test_who_leaves_may_come_back(database: Database) -> None:
    async def work(tx: Tx) -> list[object]:
        cohort = await people(tx)
        assert not await cohorts.enrol(tx, cohort, ALICE, "sheet", NOW + 5)
        await cohorts.leave(tx, cohort, ALICE, NOW + 6)
        (left,) = await cohorts.of_learner(tx, ALICE)
        counted = (await cohorts.in_use(tx))[0][1]
        assert await cohorts.enrol(tx, cohort, ALICE, "sheet", NOW + 7)
        (back,) = await cohorts.of_learner(tx, ALICE)
        return [(left.way, left.left), counted, (back.way, back.joined, back.left)]

    assert await database.write(work) == [("invite", NOW + 6), 1, ("sheet", NOW + 7, None)]


async def test_a_person_is_expected_once(database: Database) -> None:
    async def work(tx: Tx) -> Learner | None:
        assert await cohorts.expect(tx, ALICE, "RU-MOW", NOW)
        assert not await cohorts.expect(tx, ALICE, "RU-SPE", NOW)
        return await learners.load(tx, ALICE)

    found = await database.write(work)
    assert found is not None and (found.region, found.locale) == ("RU-MOW", None)


async def attempt(tx: Tx, learner: int, state: Any, ended: int | None) -> None:
    begun = await attempts.begin(
        tx, Attempt(0, learner, "M01", "v1", "seed", began=NOW - DAY, touched=ended or NOW + DAY)
    )
    kept = Attempt(begun.id, learner, "M01", "v1", "seed", NOW - DAY, ended or NOW + DAY, ended, state=state)
    assert await attempts.save(tx, kept, 0)


async def test_a_tally_counts_people_not_attempts(database: Database) -> None:
    async def work(tx: Tx) -> list[Tally]:
        cohort = await people(tx)
        await attempt(tx, ALICE, "passed", NOW)
        await attempt(tx, ALICE, "passed", NOW + 1)
        await attempt(tx, BORIS, "open", None)
        wheres: list[Any] = [None, {"RU-MOW"}, set()]
        since = [await cohorts.tally(tx, cohort, "M01", NOW + 2), await cohorts.tally(tx, cohort, "M02", 0)]
        return [await cohorts.tally(tx, cohort, "M01", 0, where) for where in wheres] + since

    expected = [Tally(2, 1, 2), Tally(1, 1, 1), Tally(0, 0, 0), Tally(2, 0, 1), Tally(2, 0, 0)]
    assert await database.write(work) == expected


async def test_who_uses_the_bot_can_be_told(database: Database) -> None:
    async def work(tx: Tx) -> list[object]:
        cohort = await people(tx)
        await cohorts.expect(tx, 73, "", NOW)
        await cohorts.enrol(tx, cohort, 73, "sheet", NOW)
        await chats.left(tx, f"web:{BORIS}", NOW)
        first = await cohorts.to_tell(tx, cohort, 0, 1)
        return [first, await cohorts.to_tell(tx, cohort, ALICE, 5)]

    assert await database.write(work) == [[(ALICE, f"web:{ALICE}")], [(BORIS, None)]]


async def test_what_is_kept_is_told_and_forgotten(database: Database) -> None:
    async def work(tx: Tx) -> None:
        cohort = await people(tx)
        await assignments.add(tx, Assignment(0, "M01", "2026-12-05", NOW, cohort), TRAINER)
        told = await cohorts.tell(tx, ALICE)
        assert [one["cohort"]["name"] for one in told["enrolments"]] == ["Autumn"]
        assert [one["module"] for one in told["assignments"]] == ["M01"]
        await cohorts.forget(tx, ALICE)
        assert not any((await cohorts.tell(tx, ALICE)).values())
        await cohorts.forget(tx, TRAINER)
        assert [found.name for found, _ in await cohorts.in_use(tx)] == ["Autumn"]

    await database.write(work)
