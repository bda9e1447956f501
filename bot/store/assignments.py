"""What is asked of cohorts and learners by when, and what they were reminded of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.domain.cohort import Assignment, Reminded
from bot.store.db import Row, Tx


async def add(tx: Tx, assignment: Assignment, author: int) -> Assignment:
    """Keep a new one. One that stands for the same cohort and module must be withdrawn before."""
    row = await tx.one(
        "add_assignment",
        cohort=assignment.cohort,
        learner=assignment.learner,
        module=assignment.module,
        day=assignment.day,
        since=assignment.since,
        author=author,
        now=assignment.at,
    )
    if row is None:
        raise LookupError("the assignment was not kept")
    return replace(assignment, id=int(row["id"]))


async def load(tx: Tx, assignment: int) -> Assignment | None:
    """None when it was withdrawn."""
    row = await tx.one("assignment", id=assignment)
    return _read(row) if row else None


async def of_cohort(tx: Tx, cohort: int) -> list[Assignment]:
    return [_read(row) for row in await tx.all("assignments_of_cohort", cohort=cohort)]


async def of_learner(tx: Tx, learner: int) -> list[Assignment]:
    """All that stand, done or not, the nearest day first."""
    return [_read(row) for row in await tx.all("assignments_of_learner", learner=learner)]


async def ever_of(tx: Tx, learner: int) -> list[dict[str, Any]]:
    """What was asked of the learner alone, withdrawn or not."""
    rows = await tx.all("own_assignments_of_learner", learner=learner)
    return [{"module": row["module"], "day": row["day"], "at": row["at"]} for row in rows]


async def open_to(tx: Tx, learner: int) -> list[Assignment]:
    """Those of them the learner has not done."""
    asked = await of_learner(tx, learner)
    if not asked:
        return []
    done = {row["module"]: int(row["at"] or 0) for row in await tx.all("done_by_learner", learner=learner)}
    return [one for one in asked if done.get(one.module, -1) < one.since]


async def withdraw(tx: Tx, assignment: int, now: int) -> None:
    await tx.run("withdraw_assignment", id=assignment, now=now)


async def reminded(tx: Tx, learner: int) -> dict[int, Reminded]:
    """What the learner was reminded of, by assignment."""
    rows = await tx.all("reminders_of_learner", learner=learner)
    return {int(row["assignment"]): Reminded(row["answer"], row["last_at"], row["snoozed_until"]) for row in rows}


async def remember(tx: Tx, learner: int, assignment: int, value: Reminded) -> None:
    await tx.run(
        "save_reminder",
        assignment=assignment,
        learner=learner,
        answer=value.answer,
        last_at=value.last,
        snoozed_until=value.snoozed,
    )


def _read(row: Row) -> Assignment:
    return Assignment(
        row["id"],
        row["module"],
        row["day"],
        row["at"],
        row["cohort"],
        row["learner"],
        row["since"],
        int(row["joined"]),
    )
