from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from bot.store import inbox, learners
from bot.store.db import Database, Tx
from bot.store.inbox import Arrival, Claimed
from tests.store.conftest import NOW
from tests.store.reflection import everything


def tap(who: int, number: int, text: str = "{}") -> Arrival:
    return Arrival(f"tg:{number}", f"tg:{who}", text, newcomer=1000 + who)


async def receive(database: Database, *arrivals: Arrival, now: int = NOW) -> None:
    await database.write(lambda tx: inbox.receive(tx, arrivals, now))


async def claimed(database: Database, most: int = 100) -> Sequence[Claimed]:
    return await database.write(lambda tx: inbox.claim(tx, most))


async def finish(database: Database, *rows: Claimed) -> None:
    await database.write(lambda tx: inbox.finish(tx, [row.id for row in rows], NOW))


async def rows(database: Database) -> list[dict[str, Any]]:
    """Everything in the inbox, as it lies there."""
    return sorted((await everything(database))["inbox"], key=lambda row: int(row["id"]))


async def test_a_new_address_gets_a_learner_of_its_own(database: Database) -> None:
    await receive(database, tap(1, 10, "hello"))
    (row,) = await claimed(database)
    assert (row.lane, row.address, row.body, row.at, row.tries) == ("learner:1001", "tg:1", "hello", NOW, 0)
    assert row.chat is not None and row.chat.learner == 1001
    assert row.learner is None, "a person is known from their first handled event on"


async def test_a_known_address_keeps_its_learner(database: Database) -> None:
    await receive(database, tap(1, 10))
    await receive(database, Arrival("tg:11", "tg:1", "{}", newcomer=9999))
    assert {row["lane"] for row in await rows(database)} == {"learner:1001"}


async def test_the_same_key_is_one_row_also_when_it_is_done(database: Database) -> None:
    await receive(database, tap(1, 10, "first"), tap(1, 10, "again"))
    (row,) = await claimed(database)
    assert row.body == "first"
    await finish(database, row)
    await receive(database, tap(1, 10, "late"))
    assert await claimed(database) == []


async def test_only_the_oldest_of_each_lane_is_claimed_in_the_order_of_arrival(database: Database) -> None:
    await receive(database, tap(2, 1, "b1"), tap(1, 2, "a1"), tap(2, 3, "b2"), tap(1, 4, "a2"), tap(3, 5, "c1"))
    first = await claimed(database)
    assert [row.body for row in first] == ["b1", "a1", "c1"]
    await finish(database, first[0])
    assert [row.body for row in await claimed(database)] == ["a1", "b2", "c1"]
    assert [row.body for row in await claimed(database, most=1)] == ["a1"]


async def test_the_learner_comes_with_the_row(database: Database) -> None:
    await receive(database, tap(1, 10))
    await database.write(lambda tx: learners.add(tx, 1001, NOW - 5))
    (row,) = await claimed(database)
    assert row.learner is not None
    assert (row.learner.id, row.learner.locale, row.learner.joined) == (1001, None, NOW - 5)


async def test_what_is_done_keeps_neither_words_nor_sender(database: Database) -> None:
    await receive(database, Arrival("web:1001:n1", "web:1001", "my secret", newcomer=1001))
    (row,) = await claimed(database)
    await finish(database, row)
    (kept,) = await rows(database)
    assert kept["done_at"] == NOW
    assert (kept["body"], kept["address"], kept["lane"]) == ("", "", "")
    assert "1001" not in str(kept["key"]) and str(kept["key"]).startswith("web:")


async def test_a_failed_row_stays_the_oldest_and_its_tries_are_counted(database: Database) -> None:
    await receive(database, tap(1, 1, "bad"), tap(1, 2, "good"))
    (row,) = await claimed(database)
    await database.write(lambda tx: inbox.count_try(tx, row.id))
    (again,) = await claimed(database)
    assert (again.id, again.tries) == (row.id, 1)


async def test_a_parked_row_frees_its_lane_and_keeps_what_is_needed_to_understand_it(database: Database) -> None:
    await receive(database, tap(1, 1, "bad"), tap(1, 2, "good"))
    (row,) = await claimed(database)
    await database.write(lambda tx: inbox.park(tx, row.id, "inc-1", NOW))
    assert [one.body for one in await claimed(database)] == ["good"]
    parked = (await rows(database))[0]
    assert (parked["incident"], parked["body"], parked["tries"]) == ("inc-1", "bad", 1)


async def test_what_a_savepoint_undoes_leaves_the_rest(database: Database) -> None:
    await receive(database, tap(1, 1), tap(2, 2))

    async def work(tx: Tx) -> None:
        first, second = await inbox.claim(tx, 10)
        await inbox.finish(tx, [first.id], NOW)
        with pytest.raises(ZeroDivisionError):
            async with tx.savepoint():
                await inbox.finish(tx, [second.id], NOW)
                raise ZeroDivisionError
        async with tx.savepoint():
            await inbox.count_try(tx, second.id)

    await database.write(work)
    (left,) = await claimed(database)
    assert (left.address, left.tries) == ("tg:2", 1)


async def test_an_event_of_a_forgotten_learner_has_no_chat(database: Database) -> None:
    await receive(database, tap(1, 1))
    await database.write(lambda tx: learners.forget(tx, 1001))
    (row,) = await claimed(database)
    assert row.chat is None and row.learner is None
    await finish(database, row)
    await receive(database, Arrival("tg:2", "tg:1", "{}", newcomer=2002))
    (row,) = await claimed(database)
    assert row.lane == "learner:2002"


async def test_another_lane_can_be_told_something_once(database: Database) -> None:
    await receive(database, tap(1, 1))
    await finish(database, *await claimed(database))
    for _ in range(2):
        await database.write(
            lambda tx: inbox.tell_lane(tx, "timer:x", "learner:1001", "tg:1", {"name": "день"}, NOW + 1)
        )
    (row,) = await claimed(database)
    assert (row.body, row.at) == ('{"name": "день"}', NOW + 1)
    assert row.key.partition(":")[0] == "timer"
    assert row.chat is not None and row.chat.address == "tg:1"


@pytest.mark.postgres
async def test_two_processes_never_hold_the_same_lane(postgres_url: str) -> None:
    from bot.store.migrate import open_database

    one, other = await open_database(postgres_url), await open_database(postgres_url)
    try:
        await receive(one, tap(1, 1, "a1"), tap(2, 2, "b1"), tap(1, 3, "a2"))

        async def outer(tx: Tx) -> list[str]:
            mine = await inbox.claim(tx, 1)
            assert [row.body for row in mine] == ["a1"]
            await inbox.finish(tx, [mine[0].id], NOW)
            return [row.body for row in await other.write(lambda tx: inbox.claim(tx, 10))]

        assert await one.write(outer) == ["b1"], "the lane of a1 is held until that process commits"
        assert [row.body for row in await claimed(other)] == ["b1", "a2"]
    finally:
        await one.close()
        await other.close()
