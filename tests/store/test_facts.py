from __future__ import annotations

from bot.store import facts
from bot.store.db import Database


async def test_a_fact_is_put_replaced_and_dropped(database: Database) -> None:
    assert await database.read(lambda tx: facts.get(tx, "menu")) is None
    for value in ("one", "two"):
        await database.write(lambda tx, value=value: facts.put(tx, "menu", value))
        assert await database.read(lambda tx: facts.get(tx, "menu")) == value
    await database.write(lambda tx: facts.drop(tx, "menu"))
    assert await database.read(lambda tx: facts.get(tx, "menu")) is None


async def test_who_claims_first_decides(database: Database) -> None:
    assert await database.write(lambda tx: facts.claim(tx, "secret", "mine")) == "mine"
    assert await database.write(lambda tx: facts.claim(tx, "secret", "yours")) == "mine"
