"""Steps of long work against a real database."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.call import Notify
from bot.chat.html import Html
from bot.chat.screen import Screen
from bot.engine.errands import TRIES, Errands, Step, Stepper, Went
from bot.engine.signal import Signal
from bot.store import errands, learners, outbox
from bot.store.db import Database, Tx
from tests.engine.conftest import NOW, Clock

HELLO = {"ru": Screen(Html("Здравствуйте")), "en": Screen(Html("Good day"))}


def make(database: Database, clock: Clock, stepper: Stepper) -> Errands:
    return Errands(database, {"count": stepper}, clock, lambda: "word1", Signal())


async def begin(database: Database, state: dict[str, Any]) -> None:
    await database.write(lambda tx: errands.begin(tx, "count", "count:1", state, NOW, NOW))


async def counting(step: Step) -> Went:
    """Greets learner 7 at every step; three steps in all."""
    done = step.errand.state["done"] + 1
    call = Notify(7, HELLO, key=f"{done}", urgent=True)
    return Went({"done": done} if done < 3 else None, calls=[call])


async def queued(database: Database) -> list[tuple[str, str]]:
    async def work(tx: Tx) -> list[tuple[str, str]]:
        found = await outbox.load(tx, [one for one, _ in await outbox.due(tx, NOW + 10**9, 100)])
        return [(call.kind, call.body["text"]) for call in found]

    return await database.read(work)


async def alice(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await learners.at(tx, "web:alice", 7)
        await learners.add(tx, 7, NOW)

    await database.write(work)


async def test_steps_follow_each_other_until_there_is_no_state(database: Database, clock: Clock) -> None:
    await alice(database)
    await begin(database, {"done": 0})
    working = make(database, clock, counting)
    assert [await working.once() for _ in range(5)] == [True, True, True, False, False]
    assert await queued(database) == [("note", "Good day")] * 3


async def test_another_process_goes_on_where_the_first_was_stopped(database: Database, clock: Clock) -> None:
    await alice(database)
    await begin(database, {"done": 0})
    await make(database, clock, counting).once()
    other = make(database, clock, counting)
    assert [await other.once() for _ in range(3)] == [True, True, False]
    assert len(await queued(database)) == 3


async def test_a_step_waits_for_its_moment(database: Database, clock: Clock) -> None:
    async def later(step: Step) -> Went:
        return Went(None if step.errand.state["again"] else {"again": True}, due=NOW + 60_000)

    await begin(database, {"again": False})
    working = make(database, clock, later)
    assert await working.once()
    assert not await working.once()
    clock.now = NOW + 60_000
    assert [await working.once(), await working.once()] == [True, False]


async def test_a_step_that_fails_leaves_nothing_and_is_tried_again_later(database: Database, clock: Clock) -> None:
    tried: list[int] = []

    async def fails_once(step: Step) -> Went:
        tried.append(step.errand.tries)
        await learners.add(step.tx, 99, NOW)
        if len(tried) == 1:
            raise ValueError("not yet")
        return Went(None)

    await begin(database, {})
    working = make(database, clock, fails_once)
    assert await working.once()
    assert await database.read(lambda tx: learners.load(tx, 99)) is None
    assert not await working.once()
    clock.now = NOW + 2_000
    assert await working.once()
    assert await database.read(lambda tx: learners.load(tx, 99)) is not None
    assert tried == [0, 1]


async def test_what_always_fails_is_given_up_under_an_incident(
    database: Database, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async def fails(step: Step) -> Went:
        raise ValueError("never")

    await begin(database, {})
    working = make(database, clock, fails)
    for _ in range(TRIES):
        assert await working.once()
        clock.now += 1_000_000
    assert not await working.once()
    assert "incident word1" in caplog.text


async def test_work_called_off_during_a_step_leaves_nothing_of_that_step(database: Database, clock: Clock) -> None:
    async def called_off(step: Step) -> Went:
        await learners.add(step.tx, 99, NOW)
        await errands.end(step.tx, step.errand, NOW)
        return Went({})

    await begin(database, {})
    working = make(database, clock, called_off)
    await working.once()
    assert await database.read(lambda tx: learners.load(tx, 99)) is None
