"""Staff who get the figures every week."""

from __future__ import annotations

from bot.store.db import Tx


async def add(tx: Tx, learner: int, now: int) -> None:
    await tx.run("add_weekly_reader", learner=learner, now=now)


async def drop(tx: Tx, learner: int) -> None:
    await tx.run("drop_weekly_reader", learner=learner)


async def since(tx: Tx, learner: int) -> int | None:
    """ms UTC; None: they do not get them."""
    row = await tx.one("weekly_reader", learner=learner)
    return int(row["since"]) if row else None
