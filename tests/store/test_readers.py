"""Who gets the figures every week."""

from __future__ import annotations

from bot.store import readers
from bot.store.db import Database


async def test_on_and_off(database: Database) -> None:
    assert await database.read(lambda tx: readers.since(tx, 7)) is None
    for now in (1, 2):
        await database.write(lambda tx, now=now: readers.add(tx, 7, now))
    assert await database.read(lambda tx: readers.since(tx, 7)) == 1
    await database.write(lambda tx: readers.drop(tx, 7))
    assert await database.read(lambda tx: readers.since(tx, 7)) is None
