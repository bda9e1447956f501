"""That every table has its keeper is proved with real rows in test_every_table.py."""

from __future__ import annotations

from bot.store import learners, persons
from bot.store.db import Database, Tx
from tests.store.conftest import NOW


async def known(tx: Tx) -> None:
    await learners.at(tx, "web:alice", 7)
    await learners.add(tx, 7, NOW)


def nothing(told: object) -> bool:
    return all(map(nothing, told.values())) if isinstance(told, dict) else not told


async def test_everything_is_told_by_who_keeps_it(database: Database) -> None:
    await database.write(known)
    found = await database.read(lambda tx: persons.everything(tx, 7))
    assert set(found) == {keeper.name for keeper in persons.KEEPERS}
    assert found["learner"]["id"] == 7
    assert found["chats"][0]["address"] == "web:alice"


async def test_who_is_forgotten_is_not_there_and_forgetting_again_is_no_error(database: Database) -> None:
    await database.write(known)
    for _ in range(2):
        await database.write(lambda tx: persons.forget(tx, 7))
        found = await database.read(lambda tx: persons.everything(tx, 7))
        assert nothing(found), found
