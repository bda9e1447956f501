"""What learners say of modules at their end."""

from __future__ import annotations

from typing import Any, Final

from bot.domain.feedback import Intent, Said
from bot.domain.report import Scope
from bot.domain.tally import EVERY, day_number
from bot.store.concerns import regions_word
from bot.store.db import Tx

_FAR: Final = 2**62
_MOSCOW: Final = 3 * 3600 * 1000
_DAY: Final = 24 * 3600 * 1000


async def rate(tx: Tx, learner: int, attempt: int, useful: int, now: int) -> bool:
    """False when the attempt is not theirs."""
    return await tx.run("keep_feedback", learner=learner, attempt=attempt, useful=useful, now=now) > 0


async def intend(tx: Tx, learner: int, attempt: int, intent: Intent, now: int) -> bool:
    """False when nothing was said of this attempt before, or by somebody else."""
    return await tx.run("keep_intent", learner=learner, attempt=attempt, intent=intent, now=now) > 0


async def of_attempt(tx: Tx, attempt: int) -> Said | None:
    row = await tx.one("feedback_of_attempt", attempt=attempt)
    return Said(int(row["useful"]), row["intent"]) if row else None


async def figures(tx: Tx, scope: Scope) -> dict[str, dict[Said, int]]:
    """Module -> how many said what; of the scope, everything but the cohort counts."""
    found: dict[str, dict[Said, int]] = {}
    rows = await tx.all(
        "feedback_figures",
        since=begin_of(scope.since) if scope.since else 0,
        until=begin_of(scope.until) if scope.until else _FAR,
        module=scope.module,
        regions=regions_word(scope.regions),
        profession=EVERY if scope.profession is None else scope.profession,
    )
    for row in rows:
        found.setdefault(row["module"], {})[Said(int(row["useful"]), row["intent"])] = int(row["number"])
    return found


def begin_of(day: str) -> int:
    """When a day of reports begins (ms UTC)."""
    return day_number(day) * _DAY - _MOSCOW


async def tell(tx: Tx, learner: int) -> list[dict[str, Any]]:
    """All a person has said, for them."""
    names = ("attempt", "module", "version", "region", "profession", "useful", "intent", "at")
    return [{name: row[name] for name in names} for row in await tx.all("feedback_of_learner", learner=learner)]


async def forget(tx: Tx, learner: int) -> None:
    await tx.run("forget_feedback", learner=learner)
