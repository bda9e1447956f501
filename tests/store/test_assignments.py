from __future__ import annotations

from bot.domain.cohort import Assignment, Reminded
from bot.store import assignments, cohorts
from bot.store.db import Database, Tx
from tests.store.test_cohorts import ALICE, NOW, TRAINER, attempt, people


async def test_what_is_asked_of_a_learner(database: Database) -> None:
    """By a cohort and by itself, the nearest day first; what is withdrawn, archived or left is asked no more."""

    async def work(tx: Tx) -> None:
        cohort = await people(tx)
        later = await assignments.add(tx, Assignment(0, "M01", "2026-12-05", NOW + 9, cohort), TRAINER)
        sooner = await assignments.add(tx, Assignment(0, "M02", "2026-12-01", NOW + 9, None, ALICE), TRAINER)
        found = await assignments.of_learner(tx, ALICE)
        assert [(one.id, one.joined) for one in found] == [(sooner.id, 0), (later.id, NOW)]
        assert await assignments.of_cohort(tx, cohort) == [later]
        await assignments.withdraw(tx, sooner.id, NOW)
        assert await assignments.load(tx, sooner.id) is None
        assert await assignments.load(tx, later.id) == later
        assert [one.id for one in await assignments.of_learner(tx, ALICE)] == [later.id]
        await cohorts.leave(tx, cohort, ALICE, NOW)
        assert await assignments.of_learner(tx, ALICE) == []
        await cohorts.enrol(tx, cohort, ALICE, "sheet", NOW)
        assert len(await assignments.of_learner(tx, ALICE)) == 1
        await cohorts.archive(tx, cohort, NOW)
        assert await assignments.of_learner(tx, ALICE) == []

    await database.write(work)


async def test_what_is_done_is_not_open(database: Database) -> None:
    async def work(tx: Tx) -> list[list[int]]:
        cohort = await people(tx)
        first = await assignments.add(tx, Assignment(0, "M01", "2026-12-05", NOW, cohort), TRAINER)
        before = [one.id for one in await assignments.open_to(tx, ALICE)]
        await attempt(tx, ALICE, "passed", NOW + 5)
        after = [one.id for one in await assignments.open_to(tx, ALICE)]
        await assignments.withdraw(tx, first.id, NOW)
        again = Assignment(0, "M01", "2026-12-09", NOW + 6, cohort, since=NOW + 6)
        await assignments.add(tx, again, TRAINER)
        return [before, after, [one.id - first.id for one in await assignments.open_to(tx, ALICE)]]

    before, after, again = await database.write(work)
    assert (len(before), after, again) == (1, [], [1])


async def test_reminders_are_remembered(database: Database) -> None:
    async def work(tx: Tx) -> dict[int, Reminded]:
        await assignments.remember(tx, ALICE, 3, Reminded(last=NOW))
        await assignments.remember(tx, ALICE, 3, Reminded("snoozed", NOW, NOW + 1))
        await assignments.remember(tx, ALICE, 4, Reminded("off"))
        return await assignments.reminded(tx, ALICE)

    assert await database.write(work) == {3: Reminded("snoozed", NOW, NOW + 1), 4: Reminded("off")}
