"""Who checked which wording of an entry of law. Nothing is ever changed here but a name that is forgotten."""

from __future__ import annotations

from typing import cast

from bot.domain.learner import Role
from bot.domain.review import Review, Verdict
from bot.store.db import Row, Tx


async def add(tx: Tx, review: Review) -> None:
    await tx.run(
        "add_law_review",
        entry=review.entry,
        digest=review.digest,
        verdict=review.verdict,
        role=review.role.value,
        learner=review.learner,
        at=review.at,
    )


async def of_wording(tx: Tx, entry: str, digest: str) -> Review | None:
    """The check that holds for this wording; None when there is none, or it was taken back."""
    row = await tx.one("law_review", entry=entry, digest=digest)
    return _standing(row) if row else None


async def standing(tx: Tx) -> set[tuple[str, str]]:
    """Entry and digest of every wording that is checked."""
    return {(row["entry"], row["digest"]) for row in await tx.all("newest_law_reviews") if _standing(row)}


async def of_learner(tx: Tx, learner: int) -> list[Review]:
    return [_read(row) for row in await tx.all("law_reviews_of_learner", learner=learner)]


async def forget(tx: Tx, learner: int) -> None:
    """The name goes; the check stays."""
    await tx.run("unname_law_reviews", learner=learner)


def _standing(row: Row) -> Review | None:
    review = _read(row)
    return review if review.verdict == "checked" else None


def _read(row: Row) -> Review:
    verdict = cast("Verdict", row["verdict"])
    return Review(row["entry"], row["digest"], verdict, Role(row["role"]), row["learner"], row["at"])
