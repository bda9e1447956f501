"""What a learner has ticked on job aids, and since when a term runs there."""

from __future__ import annotations

from bot.domain.pocket import AidUse
from bot.store.db import Row, Tx


async def load(tx: Tx, learner: int, aid: str) -> AidUse:
    """As it was left; a fresh one when the aid was never used."""
    row = await tx.one("aid_use", learner=learner, aid=aid)
    return _read(row) if row else AidUse(aid)


async def of_learner(tx: Tx, learner: int) -> list[AidUse]:
    return [_read(row) for row in await tx.all("aid_uses_of_learner", learner=learner)]


async def save(tx: Tx, learner: int, use: AidUse, now: int) -> None:
    await tx.run(
        "save_aid_use",
        learner=learner,
        aid=use.aid,
        ticks="+".join(use.ticks),
        began_at=use.began,
        remind=int(use.remind),
        step=use.step,
        touched_at=now,
    )


async def forget(tx: Tx, learner: int) -> None:
    """Erase what a learner who leaves had ticked."""
    await tx.run("forget_aid_uses", learner=learner)


def _read(row: Row) -> AidUse:
    ticks = tuple(tick for tick in row["ticks"].split("+") if tick)
    return AidUse(row["aid"], ticks, row["began_at"], bool(row["remind"]), row["step"])
