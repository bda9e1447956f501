"""Seventy people who have taken the short module: what reports have to show, small groups included."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.attempt import Attempt
from bot.domain.learner import Learner
from bot.store import attempts, learners
from bot.store.db import Tx
from tests import content, released

FIRST = 60_000
"""Ids of these people begin here."""
REGIONS = (("RU-ARK", 30), ("RU-KGD", 24), ("RU-VGG", 12), ("RU-SE", 3), ("", 1))
"""Where they work, and how many of them there."""
_DAY = 86_400_000


async def reported(tx: Tx) -> None:
    await content.short(tx)
    version = await released.publish(tx, released.SHORT, content.PUBLISHED)
    number = 0
    for region, people in REGIONS:
        for _ in range(people):
            await _person(tx, number, region, version)
            number += 1


async def renewed(tx: Tx) -> None:
    """As `reported`; then the module was published anew, as of a newer law."""
    await reported(tx)
    await released.publish(tx, released.SUBSTANCE, content.PUBLISHED + 8 * _DAY)


async def _person(tx: Tx, number: int, region: str, version: str) -> None:
    """Two of three are police; one of five stops at the second card, one of ten fails."""
    learner, at = FIRST + number, content.PUBLISHED + number * 3_600_000
    profession = "jp" if number % 3 == 0 else "police"
    await learners.add(tx, learner, at)
    await learners.save(tx, Learner(learner, "ru", profession, region))
    begun = await attempts.begin(tx, Attempt(0, learner, "M01", version, f"s{number}", at, at, max=2))
    if number % 5 == 1:
        await attempts.save(tx, replace(begun, stage=1, view=1, step=1), begun.step)
        return
    right = 1 if number % 10 == 0 else 2
    await attempts.save(
        tx,
        replace(
            begun,
            state="passed" if right == 2 else "failed",
            stage=4,
            view=4,
            step=6,
            raw=right,
            scaled=right / 2,
            pre_raw=number % 2,
            pre_max=2,
            touched=at + 600_000,
            ended=at + 600_000,
        ),
        begun.step,
    )
