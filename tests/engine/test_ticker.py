from __future__ import annotations

import asyncio
import json

import pytest

from bot import actions
from bot.chat.call import Call, Show, Toast, Wake
from bot.chat.event import Fired, JobDone, JobProgressed
from bot.engine import ticker
from bot.engine.context import Context, Route
from bot.engine.signal import Signal
from bot.store.db import Database, StoreUnavailable
from tests.engine.conftest import NOW, Clock, MakeHouse, screen

heard: list[Fired] = []


async def on_home(ctx: Context, _: object) -> list[Call]:
    return [Toast("set"), Wake("review", ctx.now + 60_000, {"item": "q1"}), Show(screen("home"), actions.Home())]


async def on_review(ctx: Context, event: Fired) -> list[Call]:
    heard.append(event)
    return [Show(screen("two minutes?"), actions.Home())]


async def test_a_timer_becomes_an_event_of_its_lane_and_is_handled_once(
    house: MakeHouse, database: Database, clock: Clock
) -> None:
    heard.clear()
    place = house({actions.Home: Route(on_home)}, timers={"review": Route(on_review)})
    await place.tap("alice", "hm")
    await place.work()
    signal = Signal()
    clock.now = NOW + 59_999
    assert await ticker.tick(database, clock, signal) == 0
    clock.now = NOW + 60_000
    assert await ticker.tick(database, clock, signal) == 1
    await asyncio.wait_for(signal.wait(), 5)
    assert await ticker.tick(database, clock, signal) == 0
    assert await place.work() == 1
    assert heard == [Fired("review", {"item": "q1"})]
    assert "show: two minutes?" in await place.told("alice")


class Away:
    """A database that is away twice, then ends the loop."""

    tries = 0

    async def write(self, work: object) -> int:
        self.tries += 1
        if self.tries > 2:
            raise asyncio.CancelledError
        raise StoreUnavailable("away")


async def test_the_loop_outlives_a_database_that_is_away(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticker, "_EVERY", 0)
    away = Away()
    with pytest.raises(asyncio.CancelledError):
        await ticker.run(away, clock, Signal())
    assert away.tries == 3


def test_what_timers_and_jobs_leave_in_the_inbox_is_read() -> None:
    assert ticker.parse(json.dumps({"name": "review", "data": {"a": 1}})) == Fired("review", {"a": 1})
    done = {"kind": "my_data", "result": {"file": 3}, "error": ""}
    assert ticker.parse_job(json.dumps(done)) == JobDone("my_data", {"file": 3}, "")
    going = {"kind": "results", "done": 2_000, "of": 70_000, "about": {"place": "hm"}}
    assert ticker.parse_job(json.dumps(going)) == JobProgressed("results", 2_000, 70_000, {"place": "hm"})
