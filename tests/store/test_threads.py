from __future__ import annotations

from bot.domain.thread import Message
from bot.store import threads
from bot.store.db import Database, Tx

NOW = 1_795_338_000_000
ALICE, BORIS, VERA, ZOYA = 1, 2, 3, 4


async def begin(tx: Tx, learner: int = ALICE, words: str = "Why?") -> int:
    thread = await threads.begin(tx, learner, "police", "RU-MOW", NOW)
    await threads.say(tx, thread.id, "learner", learner, words, NOW)
    return thread.id


async def state(tx: Tx, thread: int) -> str:
    found = await threads.load(tx, thread)
    return found.state if found else "gone"


async def test_a_thread_is_open_taken_answered_and_closed(database: Database) -> None:
    async def work(tx: Tx) -> list[str]:
        id = await begin(tx)
        states = [await state(tx, id)]
        assert await threads.take(tx, id, VERA, NOW)
        states.append(await state(tx, id))
        for side in ("trainer", "learner", "closed"):
            await threads.say(tx, id, side, VERA, "", NOW + 1)
            states.append(await state(tx, id))
        return states

    assert await database.write(work) == ["open", "taken", "answered", "taken", "closed"]


async def test_one_trainer_answers(database: Database) -> None:
    async def work(tx: Tx) -> list[bool]:
        id = await begin(tx)
        done = [await threads.take(tx, id, VERA, NOW), await threads.take(tx, id, ZOYA, NOW)]
        done.append(await threads.give_back(tx, id, ZOYA))
        done.append(await threads.give_back(tx, id, VERA))
        return [*done, await threads.take(tx, id, ZOYA, NOW)]

    assert await database.write(work) == [True, False, False, True, True]


async def test_who_waits_comes_first(database: Database) -> None:
    async def work(tx: Tx) -> tuple[list[int], list[int], list[int]]:
        first, second, third = await begin(tx), await begin(tx, BORIS), await begin(tx)
        await threads.say(tx, first, "closed", VERA, "", NOW)
        await threads.say(tx, third, "trainer", VERA, "So.", NOW)
        of_all = [one.id for one in await threads.of_all(tx, 10)]
        of_alice = [one.id for one in await threads.of_learner(tx, ALICE)]
        return of_all, of_alice, [second, third, first]

    of_all, of_alice, expected = await database.write(work)
    assert of_all == expected
    assert of_alice == [expected[1], expected[2]]


async def test_what_is_erased_and_what_stays(database: Database) -> None:
    async def work(tx: Tx) -> None:
        id = await begin(tx)
        await threads.take(tx, id, VERA, NOW)
        await threads.say(tx, id, "trainer", VERA, "Because.", NOW + 1)
        told = await threads.tell(tx, ALICE)
        assert told["threads"] == [{"thread": id, "profession": "police", "region": "RU-MOW", "at": NOW}]
        assert [one["words"] for one in told["messages"]] == ["Why?"]
        assert [one["words"] for one in (await threads.tell(tx, VERA))["messages"]] == ["Because."]
        await threads.forget(tx, VERA)
        assert (await threads.tell(tx, VERA))["messages"] == []
        assert await state(tx, id) == "answered"
        await threads.forget(tx, ALICE)
        assert await threads.tell(tx, ALICE) == {"threads": [], "messages": [], "taken": []}
        assert await threads.messages(tx, id) == [Message("learner", "", NOW), Message("trainer", "Because.", NOW + 1)]
        assert await threads.of_all(tx, 10) == []
        found = await threads.load(tx, id)
        assert found is not None and (found.learner, found.profession, found.trainer) == (None, "", None)

    await database.write(work)
