from __future__ import annotations

import json

from bot.store import chats, inbox, learners, timers
from bot.store.db import Database, Tx
from bot.store.timers import Job
from tests.store.conftest import NOW
from tests.store.reflection import everything

LANE, ADDRESS = "learner:7", "tg:1"


async def known(database: Database) -> None:
    await database.write(lambda tx: learners.at(tx, ADDRESS, 7))


async def events(database: Database) -> list[tuple[str, object]]:
    rows = await database.write(lambda tx: inbox.claim(tx, 100))
    return [(row.key.partition(":")[0], json.loads(row.body)) for row in rows]


async def wake(database: Database, name: str, due: int, data: dict[str, object]) -> None:
    await database.write(lambda tx: timers.wake(tx, LANE, name, due, data))


async def ring(database: Database, now: int, most: int = 10) -> int:
    return await database.write(lambda tx: timers.ring(tx, now, most))


async def test_a_timer_becomes_an_event_of_its_lane_when_it_is_due(database: Database) -> None:
    await known(database)
    await wake(database, "review", NOW + 10, {"день": 2})
    assert await ring(database, NOW + 9) == 0
    assert await ring(database, NOW + 10) == 1
    assert await events(database) == [("timer", {"name": "review", "data": {"день": 2}})]
    assert await ring(database, NOW + 11) == 0


async def test_a_later_timer_of_that_name_replaces_it(database: Database) -> None:
    await known(database)
    await wake(database, "review", NOW, {"a": 1})
    await wake(database, "review", NOW + 50, {"a": 2})
    await wake(database, "other", NOW + 50, {})
    assert await ring(database, NOW + 49) == 0
    assert await ring(database, NOW + 50) == 2
    assert (await events(database))[0] == ("timer", {"name": "review", "data": {"a": 2}})


async def test_the_same_timer_can_ring_again(database: Database) -> None:
    await known(database)
    for due in (NOW, NOW + 1):
        await wake(database, "review", due, {})
        assert await ring(database, NOW + 1) == 1
        (row,) = await database.write(lambda tx: inbox.claim(tx, 10))
        await database.write(lambda tx, row=row: inbox.finish(tx, [row.id], NOW))


async def test_timers_ring_in_the_order_they_are_due_and_not_all_at_once(database: Database) -> None:
    await known(database)
    for name, due in (("b", NOW + 2), ("a", NOW + 1), ("c", NOW + 3)):
        await wake(database, name, due, {})
    assert await ring(database, NOW + 9, most=2) == 2
    assert {row["name"] for row in (await everything(database))["timer"]} == {"c"}


async def test_a_timer_of_a_person_who_left_rings_unheard(database: Database) -> None:
    await known(database)
    await wake(database, "review", NOW, {})
    await database.write(lambda tx: chats.left(tx, ADDRESS, NOW))
    assert await ring(database, NOW) == 1
    assert await events(database) == []


async def start(database: Database, kind: str = "my_data") -> None:
    await database.write(lambda tx: timers.start_job(tx, LANE, ADDRESS, kind, {"имя": kind}, NOW))


async def take(database: Database, now: int, until: int) -> Job | None:
    return await database.write(lambda tx: timers.take_job(tx, now, until))


async def end(database: Database, job: Job, body: dict[str, object]) -> bool:
    async def work(tx: Tx) -> bool:
        finished = await timers.finish_job(tx, job, NOW)
        if finished:
            await timers.tell_end(tx, job, body, NOW)
        return finished

    return await database.write(work)


async def test_jobs_are_taken_one_by_one_the_oldest_first(database: Database) -> None:
    await start(database, "one")
    await start(database, "two")
    first, second = [await take(database, NOW, NOW + 100) for _ in range(2)]
    assert first and second
    assert (first.kind, first.lane, first.address, first.arguments, first.tries) == (
        "one",
        LANE,
        ADDRESS,
        {"имя": "one"},
        1,
    )
    assert second.kind == "two"
    assert await take(database, NOW, NOW + 100) is None


async def test_a_job_whose_worker_died_is_taken_again(database: Database) -> None:
    await start(database)
    lost = await take(database, NOW, NOW + 100)
    assert await take(database, NOW + 100, NOW + 200) is None
    again = await take(database, NOW + 101, NOW + 200)
    assert lost and again and (again.id, again.tries) == (lost.id, 2)


async def test_a_job_ends_once_and_forgets_what_it_worked_on(database: Database) -> None:
    await known(database)
    await start(database)
    job = await take(database, NOW, NOW + 100)
    assert job is not None
    assert await end(database, job, {"result": {"file": 1}, "error": ""})
    assert not await end(database, job, {"result": {"file": 2}, "error": ""})
    assert await events(database) == [("job", {"kind": "my_data", "result": {"file": 1}, "error": ""})]
    (row,) = (await everything(database))["job"]
    assert (row["arguments"], row["done_at"]) == ("{}", NOW)
    assert await take(database, NOW + 1000, NOW + 2000) is None


async def test_the_job_of_another_person_is_told_after_one_was_forgotten(database: Database) -> None:
    """An id given twice would find the first one's event in the inbox, and the second would never hear of the end."""
    for learner, address in ((7, ADDRESS), (8, "tg:2")):
        await database.write(lambda tx, learner=learner, address=address: learners.at(tx, address, learner))
        lane = f"learner:{learner}"
        await database.write(lambda tx, lane=lane, a=address: timers.start_job(tx, lane, a, "my_data", {}, NOW))
        job = await take(database, NOW, NOW + 100)
        assert job is not None and await end(database, job, {})
        (row,) = await database.write(lambda tx: inbox.claim(tx, 10))
        assert row.address == address
        await database.write(lambda tx, row=row: inbox.finish(tx, [row.id], NOW))
        await database.write(lambda tx, learner=learner: learners.forget(tx, learner))


async def test_the_job_of_a_forgotten_person_ends_unheard(database: Database) -> None:
    await known(database)
    await start(database)
    job = await take(database, NOW, NOW + 100)
    assert job is not None

    await database.write(lambda tx: learners.forget(tx, 7))
    assert not await end(database, job, {"result": {}, "error": ""})
    assert await events(database) == []


async def test_what_a_lane_waits_for(database: Database) -> None:
    await known(database)
    for kind in ("results", "my_data", "results"):
        await start(database, kind)
    job = await take(database, NOW, NOW + 100)
    assert job is not None

    async def waiting(lane: str, kind: str) -> list[int]:
        return [one.id for one in await database.read(lambda tx: timers.under_way(tx, lane, kind))]

    assert await waiting(LANE, "results") == [job.id, job.id + 2]
    await end(database, job, {})
    assert await waiting(LANE, "results") == [job.id + 2]
    assert await waiting("learner:8", "results") == []


async def test_a_job_that_is_given_back_is_free_at_once(database: Database) -> None:
    await start(database)
    first = await take(database, NOW, NOW + 100)
    assert first is not None
    await database.write(lambda tx: timers.give_back(tx, first))
    again = await take(database, NOW, NOW + 100)
    assert again == first
    await database.write(lambda tx: timers.finish_job(tx, first, NOW))
    await database.write(lambda tx: timers.give_back(tx, first))
    assert await take(database, NOW, NOW + 100) is None
