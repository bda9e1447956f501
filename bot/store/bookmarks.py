"""Entries a learner keeps at hand, and what they looked for last."""

from __future__ import annotations

from typing import Literal

from bot.store.db import Tx

Shelf = Literal["law", "terms"]


async def keep(tx: Tx, learner: int, entry: str, now: int) -> None:
    """Keeping an entry twice changes nothing."""
    await tx.run("add_bookmark", learner=learner, entry=entry, at=now)


async def drop(tx: Tx, learner: int, entry: str) -> None:
    await tx.run("drop_bookmark", learner=learner, entry=entry)


async def of_learner(tx: Tx, learner: int) -> dict[str, int]:
    """Entry -> when it was kept (ms UTC), the newest first."""
    return {row["entry"]: row["at"] for row in await tx.all("bookmarks_of_learner", learner=learner)}


async def look_for(tx: Tx, learner: int, shelf: Shelf, query: str) -> None:
    """`query` holds words of the register only: what else was typed is nobody's business."""
    await tx.run("set_lookup", learner=learner, shelf=shelf, query=query)


async def looked_for(tx: Tx, learner: int, shelf: Shelf) -> str:
    """ "" when nothing was."""
    row = await tx.one("lookup", learner=learner, shelf=shelf)
    return str(row["query"]) if row else ""


async def lookups_of(tx: Tx, learner: int) -> dict[str, str]:
    return {row["shelf"]: row["query"] for row in await tx.all("lookups_of_learner", learner=learner)}


async def forget(tx: Tx, learner: int) -> None:
    """Erase both."""
    await tx.run("forget_bookmarks", learner=learner)
    await tx.run("forget_lookups", learner=learner)
