from __future__ import annotations

from bot.store import errands
from bot.store.db import Database, Tx
from bot.store.errands import Errand
from tests.store.conftest import NOW


async def begin(database: Database, subject: str = "announcement:7", due: int = NOW) -> bool:
    return await database.write(lambda tx: errands.begin(tx, "announcement", subject, {"от": 1}, due, NOW))


async def due(database: Database, now: int = NOW) -> Errand | None:
    return await database.read(lambda tx: errands.next_due(tx, now))


async def first(database: Database) -> Errand:
    found = await due(database)
    assert found is not None
    return found


async def test_what_was_asked_for_is_due_with_its_state(database: Database) -> None:
    assert await begin(database)
    found = await first(database)
    assert (found.kind, found.subject, found.state, found.step) == ("announcement", "announcement:7", {"от": 1}, 0)


async def test_the_same_work_is_asked_for_once_while_it_is_under_way(database: Database) -> None:
    assert await begin(database)
    assert not await begin(database)
    found = await first(database)
    assert await database.write(lambda tx: errands.end(tx, found, NOW))
    assert await begin(database)


async def test_it_waits_until_it_is_due_and_the_longest_waiting_comes_first(database: Database) -> None:
    await begin(database, "announcement:1", NOW + 5)
    await begin(database, "announcement:2", NOW + 3)
    assert await due(database) is None
    found = await due(database, NOW + 10)
    assert found is not None
    assert found.subject == "announcement:2"


async def test_a_step_is_done_once(database: Database) -> None:
    await begin(database)
    found = await first(database)

    async def both(tx: Tx) -> list[bool]:
        return [await errands.keep(tx, found, {"от": 2}, NOW), await errands.keep(tx, found, {"от": 3}, NOW)]

    assert await database.write(both) == [True, False]
    again = await first(database)
    assert (again.state, again.step) == ({"от": 2}, 1)


async def test_a_failed_step_comes_again_later_and_is_counted(database: Database) -> None:
    await begin(database)
    found = await first(database)
    await database.write(lambda tx: errands.postpone(tx, found, NOW + 50))
    assert await due(database) is None
    again = await due(database, NOW + 50)
    assert again is not None
    assert (again.tries, again.step) == (1, 0)


async def test_what_is_called_off_is_not_under_way(database: Database) -> None:
    await begin(database)
    found = await database.read(lambda tx: errands.under_way(tx, "announcement", "announcement:7"))
    assert found is not None
    await database.write(lambda tx: errands.end(tx, found, NOW, "word1"))
    assert await database.read(lambda tx: errands.under_way(tx, "announcement", "announcement:7")) is None
    assert not await database.write(lambda tx: errands.keep(tx, found, {}, NOW))
    assert await database.write(lambda tx: errands.sweep(tx, NOW + 1)) == 1
