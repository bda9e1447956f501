from __future__ import annotations

from dataclasses import replace

from bot.domain.attempt import Attempt
from bot.domain.cohort import Assignment
from bot.domain.report import Concern, Scope
from bot.store import assignments, attempts, cohorts, concerns, learners
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW
from tests.store.histories import DAY
from tests.store.test_reports import ARK, MOW, fill, take

OPEN = Attempt(0, 1, "M01", "v1", "seed", NOW, NOW)
STUCK, LOST = 1, 2
"""Who left it open, and who failed twice."""


async def listed(
    database: Database, kind: Concern, days: int, scope: Scope | None = None, after: int = -1, most: int = 50
) -> list[int]:
    now = NOW + days * DAY
    found = await database.read(lambda tx: concerns.of(tx, scope or Scope(), kind, now, after, most))
    return [one.learner for one in found]


async def test_inactive_is_who_left_something_open_and_gave_no_sign(database: Database) -> None:
    await database.write(fill)
    assert await listed(database, "inactive", 30) == []
    assert await listed(database, "inactive", 31) == [STUCK]

    async def sign(tx: Tx) -> None:
        (running,) = [one for one in await attempts.of_learner(tx, STUCK) if one.open]
        await attempts.save(tx, replace(running, touched=NOW + 20 * DAY, step=1), 0)

    await database.write(sign)
    assert await listed(database, "inactive", 31) == []


async def test_in_need_is_who_failed_twice_or_stands_still(database: Database) -> None:
    await database.write(fill)
    assert await listed(database, "needs-help", 1) == [LOST]
    assert await listed(database, "needs-help", 15) == [STUCK, LOST]
    assert await listed(database, "needs-help", 15, Scope(regions=frozenset({ARK}))) == []
    assert await listed(database, "needs-help", 15, Scope(profession="judge")) == []
    assert await listed(database, "needs-help", 15, Scope(module="M99")) == []
    assert await listed(database, "needs-help", 15, Scope(regions=frozenset({MOW}), cohort=1)) == [STUCK, LOST]
    await database.write(lambda tx: take(tx, LOST, 4))
    assert await listed(database, "needs-help", 15) == [STUCK]


async def test_overdue_is_who_is_not_done_once_the_day_is_over_everywhere(database: Database) -> None:
    await database.write(fill)

    async def ask(tx: Tx) -> None:
        for one in (
            Assignment(0, MODULE.id, "2026-11-30", NOW, cohort=1, since=NOW),
            Assignment(0, "M02", "2026-12-05", NOW, learner=9, since=NOW),
        ):
            await assignments.add(tx, one, 1)

    await database.write(ask)
    # NOW is noon of 22 November in Moscow or a little later; the day ends in Kaliningrad an hour after Moscow.
    assert await listed(database, "overdue", 8) == []
    assert await listed(database, "overdue", 9) == [STUCK, LOST]
    assert await listed(database, "overdue", 20) == [STUCK, LOST, 9]
    await database.write(lambda tx: take(tx, LOST, 4, NOW + 10 * DAY))
    assert await listed(database, "overdue", 11) == [STUCK]
    await database.write(lambda tx: cohorts.archive(tx, 1, NOW))
    assert await listed(database, "overdue", 11) == []


async def test_a_list_is_read_in_portions_that_cut_nobody_in_two(database: Database) -> None:
    async def work(tx: Tx) -> None:
        for learner in range(1, 6):
            await learners.add(tx, learner, NOW)
            for module in ("M01", "M02"):
                await attempts.begin(tx, replace(OPEN, learner=learner, module=module))

    await database.write(work)
    seen: list[int] = []
    while portion := await listed(database, "inactive", 40, after=seen[-1] if seen else -1, most=3):
        seen += portion
    assert seen == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


async def test_a_count_in_portions_is_the_count_of_all(database: Database) -> None:
    await database.write(fill)
    later = NOW + 50 * DAY
    whole = await database.read(lambda tx: concerns.census(tx, later))
    census = concerns.Census(later)
    while not census.done:
        await database.read(lambda tx: concerns.look(tx, census, 3))
    assert census.people == whole.people
    assert census.people[concerns.Spot("needs-help", 0, "*", MOW, "*")] == 2
    assert await database.read(concerns.counted) is None
    for module in concerns.modules(census):
        assert await database.read(concerns.counted) is None
        await database.write(lambda tx, module=module: concerns.keep(tx, census, module))
    assert await database.read(concerns.counted) == later
