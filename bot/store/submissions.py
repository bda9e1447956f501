"""What trainers hand in, and what became of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from bot.domain.submission import Submission
from bot.store.db import Row, Tx


async def add(tx: Tx, submission: Submission) -> Submission:
    """Store it and give it its id."""
    row = await tx.one(
        "add_submission",
        learner=submission.learner,
        task=submission.task,
        name=submission.name,
        at=submission.at,
        **_changing(submission),
    )
    if row is None:
        raise LookupError("the submission was not kept")
    return replace(submission, id=int(row["id"]))


async def save(tx: Tx, submission: Submission) -> None:
    await tx.run("save_submission", id=submission.id, **_changing(submission))


async def load(tx: Tx, submission: int) -> Submission | None:
    row = await tx.one("submission", id=submission)
    return _read(row) if row else None


async def of_learner(tx: Tx, learner: int) -> list[Submission]:
    return [_read(row) for row in await tx.all("submissions_of_learner", learner=learner)]


async def drop_old(tx: Tx, learner: int, before: int) -> None:
    """Throw away what the person handed in before then (ms UTC)."""
    await tx.run("drop_old_submissions", learner=learner, before=before)


async def forget(tx: Tx, learner: int) -> None:
    await tx.run("forget_submissions", learner=learner)


def _changing(submission: Submission) -> dict[str, Any]:
    return {
        "state": submission.state,
        "base": submission.base,
        "draft": submission.draft,
        "progress": json.dumps(submission.body, ensure_ascii=False),
        "file": submission.file,
    }


def _read(row: Row) -> Submission:
    return Submission(
        id=row["id"],
        learner=row["learner"],
        task=row["task"],
        state=row["state"],
        name=row["name"],
        base=row["base"],
        draft=row["draft"],
        body=json.loads(row["progress"]),
        file=row["file"],
        at=row["at"],
    )
