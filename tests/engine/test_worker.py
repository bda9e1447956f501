from __future__ import annotations

import asyncio
import logging

import pytest

from bot import actions
from bot.chat.call import Call, Show, Start, Toast
from bot.domain.learner import Role
from bot.engine.context import Context, Route
from bot.engine.worker import TRIES
from bot.store import facts, inbox, learners
from bot.store.db import Database, StoreUnavailable, Tx, Work
from tests.engine.conftest import NOW, House, MakeHouse, screen
from tests.store.reflection import everything


async def on_count(ctx: Context, _: object) -> list[Call]:
    """Counts in the database how often it was done."""
    name = f"count:{ctx.chat.address}"
    number = int(await facts.get(ctx.tx, name) or 0) + 1
    await facts.put(ctx.tx, name, str(number))
    return [Show(screen(f"{number}"), actions.Home())]


async def on_break(ctx: Context, _: object) -> list[Call]:
    await facts.put(ctx.tx, f"broken:{ctx.chat.address}", "half done")
    await on_count(ctx, _)
    raise ZeroDivisionError("a mistake of ours")


PEOPLE = ("alice", "gleb", "olga", "vera")
TABLE = {actions.Home: Route(on_count), actions.Menu: Route(on_break)}


async def fact(house: House, name: str) -> str | None:
    return await house.database.read(lambda tx: facts.get(tx, name))


async def incidents(house: House) -> list[tuple[str, int]]:
    rows = (await everything(house.database))["inbox"]
    return [(row["incident"], row["tries"]) for row in rows if row["incident"]]


async def test_an_idle_worker_takes_nothing_and_wakes_nobody(house: MakeHouse) -> None:
    place = house(TABLE)
    assert await place.worker.once() == 0
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(place.sender.wait(), 0.001)


async def test_one_event_of_each_lane_goes_in_a_batch(house: MakeHouse) -> None:
    place = house(TABLE)
    for who in ("alice", "boris", "alice", "alice"):
        await place.tap(who, "hm")
    assert [await place.worker.once() for _ in range(4)] == [2, 1, 1, 0]
    assert (await fact(place, "count:web:alice"), await fact(place, "count:web:boris")) == ("3", "1")
    assert await place.shown("alice") == "3"
    await asyncio.wait_for(place.sender.wait(), 5)


async def test_a_person_is_known_from_their_first_event_on(house: MakeHouse) -> None:
    place = house(TABLE)
    await place.tap("alice", "hm")
    await place.work()
    learner = (await place.chat("alice")).learner
    known = await place.database.read(lambda tx: learners.load(tx, learner))
    assert known is not None and known.joined == NOW


async def test_a_failing_handler_is_undone_tried_and_parked_and_harms_nobody_else(
    house: MakeHouse, caplog: pytest.LogCaptureFixture
) -> None:
    place = house(TABLE)
    await place.tap("alice", "mn")
    await place.tap("alice", "hm")
    await place.tap("boris", "hm")
    caplog.set_level(logging.WARNING)
    await place.work()
    assert await fact(place, "broken:web:alice") is None
    assert (await fact(place, "count:web:alice"), await fact(place, "count:web:boris")) == ("1", "1")
    ((incident, tries),) = await incidents(place)
    assert tries == TRIES
    assert f"incident {incident}" in caplog.text and "a mistake of ours" in caplog.text


async def test_who_met_an_incident_is_told_its_number_and_goes_on(house: MakeHouse) -> None:
    place = house(TABLE)
    await place.tap("alice", "mn")
    await place.work()
    ((incident, _),) = await incidents(place)
    assert await place.shown("alice") == f"sorry {incident}"
    assert "toast: " in await place.told("alice"), "the button stops spinning"
    await place.tap("alice", "hm")
    await place.work()
    assert await place.shown("alice") == "1"


async def test_a_handler_that_recovers_is_done_once(house: MakeHouse) -> None:
    failures = [ValueError("first"), ValueError("second")]

    async def unsteady(ctx: Context, _: object) -> list[Call]:
        calls = await on_count(ctx, _)
        if failures:
            raise failures.pop()
        return calls

    place = house({actions.Home: Route(unsteady)})
    await place.tap("alice", "hm")
    await place.work()
    assert await fact(place, "count:web:alice") == "1"
    assert await incidents(place) == []


async def test_a_sorry_screen_that_fails_too_parks_all_the_same(house: MakeHouse) -> None:
    async def broken(ctx: Context, incident: str) -> list[Call]:
        raise KeyError("no words left")

    place = house(TABLE)
    place.sorry = broken
    await place.tap("alice", "mn")
    await place.work()
    assert len(await incidents(place)) == 1
    assert await place.told("alice") == []


async def test_many_failures_in_one_batch_stay_apart(house: MakeHouse) -> None:
    place = house(TABLE)
    people = [f"p{number}" for number in range(20)]
    for number, who in enumerate(people):
        await place.tap(who, "mn" if number % 3 == 0 else "hm")
    await place.work()
    done = [await fact(place, f"count:web:{who}") for who in people]
    assert done == [None if number % 3 == 0 else "1" for number in range(20)]
    assert len(await incidents(place)) == 7


class Full:
    """A database whose disk is full now and then: before the work, or when it is to be committed."""

    def __init__(self, database: Database) -> None:
        self.database, self.before, self.after, self.dialect = database, 0, 0, database.dialect

    async def write(self, work: Work[object]) -> object:
        if self.before:
            self.before -= 1
            raise StoreUnavailable("database or disk is full")

        async def failing(tx: Tx) -> object:
            result = await work(tx)
            if self.after:
                self.after -= 1
                raise StoreUnavailable("database or disk is full")
            return result

        return await self.database.write(failing)


async def test_a_full_disk_loses_nothing_counts_no_try_and_repeats_nothing(house: MakeHouse) -> None:
    place = house(TABLE)
    await place.tap("alice", "hm")
    full = Full(place.database)
    place.worker._database = full
    for full.before, full.after in ((1, 0), (0, 1)):
        with pytest.raises(StoreUnavailable):
            await place.worker.once()
    assert await fact(place, "count:web:alice") is None
    assert {row["tries"] for row in (await everything(place.database))["inbox"]} == {0}
    await place.work()
    assert await fact(place, "count:web:alice") == "1"


async def test_a_handler_that_meets_a_full_disk_is_no_mistake_of_ours(house: MakeHouse) -> None:
    trouble = [StoreUnavailable("full")] * 5

    async def unlucky(ctx: Context, _: object) -> list[Call]:
        if trouble:
            raise trouble.pop()
        return await on_count(ctx, _)

    place = house({actions.Home: Route(unlucky)})
    await place.tap("alice", "hm")
    for _ in range(5):
        with pytest.raises(StoreUnavailable):
            await place.worker.once()
    await place.work()
    assert await fact(place, "count:web:alice") == "1"
    assert await incidents(place) == []


async def test_the_loop_outlives_a_full_disk(house: MakeHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.engine.worker._TROUBLE", 0)
    place = house(TABLE)
    await place.tap("alice", "hm")
    full = Full(place.database)
    full.before = 3
    place.worker._database = full
    async with asyncio.TaskGroup() as tasks:
        loop = tasks.create_task(place.worker.run())
        await asyncio.wait_for(place.sender.wait(), 10)
        loop.cancel()
    assert await fact(place, "count:web:alice") == "1"


async def test_an_event_of_someone_forgotten_is_finished_without_a_word(house: MakeHouse) -> None:
    async def erase(ctx: Context, _: object) -> list[Call]:
        await learners.forget(ctx.tx, ctx.learner.id)
        return [Show(screen("erased"), actions.Home())]

    place = house({actions.Menu: Route(erase), actions.Home: Route(on_count)})
    await place.tap("alice", "hm")
    await place.work()
    for data in ("mn", "hm", "hm"):
        await place.tap("alice", data)
    assert await place.work() == 3
    assert await place.shown("alice") == "erased"
    assert await fact(place, "count:web:alice") == "1"
    rows = (await everything(place.database))["inbox"]
    assert {(row["lane"], row["address"], row["body"]) for row in rows} == {("", "", "")}


async def test_an_event_of_an_address_that_joined_another_person_is_dropped(house: MakeHouse) -> None:
    place = house(TABLE)
    await place.tap("alice", "hm")
    await place.work()
    await place.database.write(
        lambda tx: inbox.tell_lane(tx, "timer:x", "learner:999", "web:alice", {"name": "x", "data": {}}, NOW)
    )
    assert await place.work() == 1
    assert await fact(place, "count:web:alice") == "1"
    assert await incidents(place) == []


async def test_what_no_channel_can_read_is_finished(house: MakeHouse) -> None:
    place = house(TABLE)
    arrival = inbox.Arrival("fax:1", "fax:1", "beep", 77)
    await place.database.write(lambda tx: inbox.receive(tx, [arrival], NOW))
    assert await place.work() == 1
    assert await incidents(place) == []


async def test_the_job_process_is_woken_only_when_there_is_a_job(house: MakeHouse) -> None:
    async def begin(ctx: Context, _: object) -> list[Call]:
        return [Toast("begun"), Start("my_data", {"a": 1})]

    place = house({actions.Home: Route(on_count), actions.Menu: Route(begin)})
    await place.tap("alice", "hm")
    await place.work()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(place.worker.jobs.wait(), 0.001)
    await place.tap("alice", "mn")
    await place.work()
    await asyncio.wait_for(place.worker.jobs.wait(), 5)


async def test_what_one_transaction_says_is_seen_together(house: MakeHouse) -> None:
    """A handler never sees half of what another of the same batch did to the same person: there is one per lane."""
    place = house(TABLE)
    for _ in range(10):
        await place.tap("alice", "hm")
    taken = [await place.worker.once() for _ in range(10)]
    assert taken == [1] * 10 and await place.shown("alice") == "10"


async def test_admins_and_owners_are_told_of_an_incident_and_of_nobody(house: MakeHouse) -> None:
    place = house(TABLE)
    for who, role in (("alice", None), ("gleb", Role.ADMIN), ("olga", Role.OWNER), ("vera", Role.TRAINER)):
        await place.tap(who, "hm")
        await place.work()
        if role is not None:
            learner = (await place.chat(who)).learner
            await place.database.write(lambda tx, on=learner, r=role: learners.grant(tx, on, r, NOW, by="test"))
    await place.tap("alice", "mn")
    await place.work()
    ((incident, _),) = await incidents(place)
    notes = {who: [line for line in await place.told(who) if line.startswith("note")] for who in PEOPLE}
    alarm = [f"note: alarm {incident}"]
    assert notes == {"alice": [], "gleb": alarm, "olga": alarm, "vera": []}
