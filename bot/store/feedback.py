"""What learners say of modules at their end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from bot.domain.attempt import Attempt
from bot.domain.feedback import Intent, Said
from bot.domain.tally import Place, day_number
from bot.store import tallies
from bot.store.db import Tx

_MOSCOW: Final = 3 * 3600 * 1000
_DAY: Final = 24 * 3600 * 1000


async def rate(tx: Tx, learner: int, attempt: Attempt, useful: int, now: int) -> bool:
    """False when the attempt is not theirs."""
    was, at = await _of_attempt(tx, attempt.id)
    if not await tx.run("keep_feedback", learner=learner, attempt=attempt.id, useful=useful, now=now):
        return False
    await tallies.told(tx, attempt, was, at, Said(useful, was.intent if was else ""), now)
    return True


async def intend(tx: Tx, learner: int, attempt: Attempt, intent: Intent, now: int) -> bool:
    """False when nothing was said of this attempt before, or by somebody else."""
    was, at = await _of_attempt(tx, attempt.id)
    kept = await tx.run("keep_intent", learner=learner, attempt=attempt.id, intent=intent, now=now)
    if was is None or not kept:
        return False
    await tallies.told(tx, attempt, was, at, Said(was.useful, intent), now)
    return True


async def of_attempt(tx: Tx, attempt: int) -> Said | None:
    return (await _of_attempt(tx, attempt))[0]


async def add(tx: Tx, said: Iterable[tuple[Attempt, Place, Said]]) -> None:
    """What comes in bulk, said when the attempt was touched last; whoever calls this counts it."""
    await tx.many("add_feedback", [_added(*one) for one in said])


def begin_of(day: str) -> int:
    """When a day of reports begins (ms UTC)."""
    return day_number(day) * _DAY - _MOSCOW


async def tell(tx: Tx, learner: int) -> list[dict[str, Any]]:
    """All a person has said, for them."""
    names = ("attempt", "module", "version", "region", "profession", "useful", "intent", "at")
    return [{name: row[name] for name in names} for row in await tx.all("feedback_of_learner", learner=learner)]


async def forget(tx: Tx, learner: int) -> None:
    await tx.run("forget_feedback", learner=learner)


def _added(attempt: Attempt, place: Place, said: Said) -> dict[str, object]:
    return {
        "attempt": attempt.id,
        "learner": attempt.learner,
        "module": attempt.module,
        "version": attempt.version,
        "region": place.region,
        "profession": place.profession,
        "useful": said.useful,
        "intent": said.intent,
        "at": attempt.touched,
    }


async def _of_attempt(tx: Tx, attempt: int) -> tuple[Said | None, int]:
    """With when it was said (ms UTC)."""
    row = await tx.one("feedback_of_attempt", attempt=attempt)
    return (Said(int(row["useful"]), row["intent"]), int(row["at"])) if row else (None, 0)
