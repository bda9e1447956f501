"""Small facts of the installation."""

from __future__ import annotations

from bot.store.db import Tx


async def get(tx: Tx, name: str) -> str | None:
    row = await tx.one("fact", name=name)
    return row["value"] if row else None


async def put(tx: Tx, name: str, value: str) -> None:
    await tx.run("set_fact", name=name, value=value)


async def claim(tx: Tx, name: str, value: str) -> str:
    """The fact as it is known; `value` becomes it when it was not."""
    await tx.run("claim_fact", name=name, value=value)
    return await get(tx, name) or value


async def drop(tx: Tx, name: str) -> None:
    await tx.run("drop_fact", name=name)
