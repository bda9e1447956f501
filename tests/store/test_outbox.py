from __future__ import annotations

from dataclasses import replace

from bot.store import chats, learners, outbox
from bot.store.db import Database, Tx
from bot.store.outbox import NewCall, Queued, Result
from tests.store.conftest import NOW
from tests.store.reflection import everything


def call(text: str = "a", address: str = "tg:1", priority: int = 0, at: int = NOW, key: str | None = None) -> NewCall:
    return NewCall(address, "show", {"text": text, "digest": f"d-{text}"}, priority, "resend", at, key)


async def add(database: Database, *calls: NewCall) -> None:
    await database.write(lambda tx: outbox.add(tx, calls))


async def queue(database: Database, now: int = NOW, most: int = 100) -> list[Queued]:
    """What may go now."""

    async def work(tx: Tx) -> list[Queued]:
        return await outbox.load(tx, [one for one, _ in await outbox.due(tx, now, most)])

    return await database.read(work)


async def texts(database: Database, now: int = NOW) -> list[str]:
    return [one.body["text"] for one in await queue(database, now)]


async def settle(database: Database, *results: Result) -> None:
    await database.write(lambda tx: outbox.settle(tx, results, NOW))


async def test_a_call_comes_back_as_it_was_queued(database: Database) -> None:
    body = {"query": "q", "text": "Верно."}
    await add(database, NewCall("tg:1", "toast", body, 5, "drop", NOW, expires=NOW + 14_000))
    (one,) = await queue(database)
    assert (one.address, one.kind, one.body, one.priority, one.on_doubt) == ("tg:1", "toast", body, 5, "drop")
    assert (one.at, one.expires, one.tries, one.revision) == (NOW, NOW + 14_000, 0, 0)
    assert (one.message, one.digest) == (None, None)


async def test_the_most_urgent_goes_first_then_the_oldest(database: Database) -> None:
    await add(database, call("news", priority=9), call("one"), call("two"), call("notice", priority=5))
    assert await texts(database) == ["one", "two", "notice", "news"]
    assert len(await queue(database, most=2)) == 2


async def test_nothing_goes_before_it_is_due(database: Database) -> None:
    await add(database, call(at=NOW + 10))
    assert await queue(database, NOW + 9) == []
    assert len(await queue(database, NOW + 10)) == 1


async def test_a_newer_screen_takes_the_place_of_a_queued_one(database: Database) -> None:
    await add(database, call("old", key="screen:tg:1"), call("other", key="screen:tg:2"))
    (first, _) = await queue(database)
    await settle(database, Result(first, ended=False, due=NOW + 99))
    await add(database, call("new", at=NOW + 1, key="screen:tg:1"))
    found = await queue(database, NOW + 1)
    assert [one.body["text"] for one in found] == ["new", "other"]
    assert (found[0].id, found[0].revision, found[0].tries, found[0].at) == (first.id, 1, 0, NOW + 1)


async def test_calls_without_a_key_are_all_sent(database: Database) -> None:
    await add(database, call("a"), call("a"))
    assert await texts(database) == ["a", "a"]


async def test_the_end_of_an_older_call_does_not_end_the_newer_one(database: Database) -> None:
    await add(database, call("old", key="k"))
    (under_way,) = await queue(database)
    await add(database, call("new", key="k"))
    await settle(database, Result(under_way, shows=5))
    assert await texts(database) == ["new"]
    await settle(database, replace(Result(under_way), ended=False, due=NOW + 999))
    assert await texts(database) == ["new"], "nor does its failure put the newer one off"


async def test_what_was_delivered_is_gone_and_the_screen_is_remembered(database: Database) -> None:
    await database.write(lambda tx: learners.at(tx, "tg:1", 7))
    await add(database, call("shown"))
    (one,) = await queue(database)
    await settle(database, Result(one, shows=41))
    tables = await everything(database)
    assert tables["outbox"] == []
    chat = await database.read(lambda tx: chats.by_address(tx, "tg:1"))
    assert chat is not None and (chat.message, chat.digest) == (41, "d-shown")
    await add(database, call("next"))
    (one,) = await queue(database)
    assert (one.message, one.digest) == (41, "d-shown")


async def test_a_call_that_shows_nothing_leaves_the_screen_alone(database: Database) -> None:
    await database.write(lambda tx: learners.at(tx, "tg:1", 7))
    await add(database, call("shown"), NewCall("tg:1", "file", {"file": 1}, 0, "resend", NOW))
    screen, file = await queue(database)
    await settle(database, Result(screen, shows=41), Result(file))
    chat = await database.read(lambda tx: chats.by_address(tx, "tg:1"))
    assert chat is not None and (chat.message, chat.digest) == (41, "d-shown")


async def test_a_call_put_off_waits_and_its_tries_are_counted(database: Database) -> None:
    await add(database, call())
    (one,) = await queue(database)
    await settle(database, Result(one, ended=False, due=NOW + 500))
    assert await queue(database, NOW + 499) == []
    (again,) = await queue(database, NOW + 500)
    assert (again.id, again.tries) == (one.id, 1)


async def test_nothing_more_is_sent_to_who_left(database: Database) -> None:
    await database.write(lambda tx: learners.at(tx, "tg:1", 7))
    await add(database, call("a"), call("b"), call("c", address="tg:2"))
    first, *_ = await queue(database)
    await settle(database, Result(first, left=True))
    assert await texts(database) == ["c"]
    assert await database.read(lambda tx: chats.last_address(tx, 7)) is None


async def test_the_number_of_a_call_is_never_given_twice(database: Database) -> None:
    """Who delivers knows calls by their number: a new one must not be taken for one that was delivered."""
    seen = set()
    for _ in range(3):
        await add(database, call())
        (one,) = await queue(database)
        seen.add(one.id)
        await settle(database, Result(one))
    assert len(seen) == 3
