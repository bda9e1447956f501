"""People around cohorts: a database with the small content, staff and learners in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.domain.attempt import Attempt
from bot.domain.cohort import Assignment, Cohort
from bot.domain.learner import Learner, Role
from bot.store import assignments, attempts, chats, cohorts, learners
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.domain.player import BEGAN as NOW
from tests.features import spot
from tests.features.test_learning import Person

VERA = 100
MOSCOW = "RU-MOW"
DAY = 24 * 3_600_000


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Database]:
    async with spot.opened(folder) as database:
        yield database


def staff(database: Database, role: Role, number: int = VERA, regions: frozenset[str] = frozenset()) -> Person:
    person = spot.person(database, number)
    person.learner = replace(person.learner, roles=frozenset({Role.LEARNER, role}), regions=regions)
    return person


async def learner(tx: Tx, number: int, region: str = MOSCOW) -> None:
    await learners.add(tx, number, NOW)
    await learners.save(tx, Learner(number, "en", "police", region))
    await chats.add(tx, f"web:{number}", number)


async def cohort_of(tx: Tx, *numbers: int, name: str = "Day shift") -> Cohort:
    """A cohort with these learners in it."""
    made = await cohorts.add(tx, name, VERA, NOW)
    for number in numbers:
        await learner(tx, number)
        await cohorts.enrol(tx, made.id, number, "invite", NOW)
    return made


async def assign(tx: Tx, cohort: int, day: str = "2026-12-05", module: str = MODULE.id) -> Assignment:
    return await assignments.add(tx, Assignment(0, module, day, NOW, cohort), VERA)


async def passed(tx: Tx, number: int, at: int = NOW) -> None:
    begun = await attempts.begin(tx, Attempt(0, number, MODULE.id, "v1", "seed", began=at, touched=at))
    await attempts.save(tx, replace(begun, state="passed", ended=at), 0)


async def begun(tx: Tx, number: int, at: int = NOW) -> None:
    await attempts.begin(tx, Attempt(0, number, MODULE.id, "v1", "seed", began=at, touched=at))
