"""A version is published while a hundred learners are at random points of a real module, over real HTTP.

Nobody is lost, nobody sees a mixture, who began on the old version ends on it, and what changed is offered to exactly
those who completed the old one. A wrong key put right moves everybody who is half-way.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bot import actions
from bot.chat.action import decode
from bot.domain import scoring
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Card, Item, Module
from bot.features.publishing.releasing.release import Why
from bot.store import attempts, courses
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from tests import released
from tests.content import real_report
from tests.crash.torture import Crowd
from tests.domain.example import both
from tests.fake_botapi import FakeBotApi
from tests.load import process, replay
from tests.load.walker import MOVES, Walker
from tests.store.reflection import everything

M06 = "M06"
EARLY, HALF_WAY, LATER = 15, 75, 10
PATIENCE = 60.0
"""Seconds: nothing is killed here, so a tap that takes long on a busy machine is not made again."""
GRACE = 3.0
"""Seconds: who goes on before the screen has come may tap past their own result."""
LONG_AGO = 1_700_000_000_000
"""ms UTC: due by the clock of any machine."""


@functools.cache
def old() -> Module:
    """With a threshold that people who tap by chance do reach."""
    return replace(real_report().compiled[M06].module, mastery=0.15)


def other_words() -> Module:
    """The first card says something else."""
    first = next(step for step in old().steps if isinstance(step, Card))
    new = replace(first, text=both("Здесь сказано иное.", "This says something else."))
    return replace(old(), steps=tuple(new if step is first else step for step in old().steps))


def other_keys() -> Module:
    """In every question of the test with one right option, the next one is right."""
    tested = {name for pool in old().pools.values() for name in pool}
    items = {id: _rekeyed(item) if id in tested else item for id, item in old().items.items()}
    return replace(old(), items=items)


def _rekeyed(item: Item) -> Item:
    if item.kind != "single":
        return item
    place = [option.correct for option in item.options].index(True)
    right = item.options[(place + 1) % len(item.options)].id
    options = tuple(replace(one, correct=one.id == right) for one in item.options)
    return replace(item, options=options, hash=f"{item.hash}b")


@dataclass(frozen=True, slots=True)
class Published:
    """`versions` old and new; `before`: attempts as they were at that moment, by id."""

    versions: tuple[str, str]
    before: Mapping[int, Attempt]

    def ended_well(self) -> set[int]:
        """Learners who had completed the old version by then."""
        return {one.learner for one in self.before.values() if one.state in ("passed", "completed")}


async def put_out(tx: Tx, module: Module, why: Why) -> Published:
    """In one transaction with a look at all attempts: what was begun before it and what after is certain."""
    before = (await courses.current_versions(tx))[M06]
    known = {one.id: one for one in await all_attempts(tx)}
    return Published((before, await released.put_out(tx, module, why, LONG_AGO)), known)


async def all_attempts(tx: Tx) -> list[Attempt]:
    found = []
    number = 1
    while (attempt := await attempts.load(tx, number)) is not None:
        found.append(attempt)
        number += 1
    return found


@asynccontextmanager
async def running(place: Path) -> AsyncIterator[tuple[FakeBotApi, Database]]:
    url = f"sqlite:///{place / 'bot.db'}"
    async with FakeBotApi() as api:
        values = process.environment(api, url, process.one_module(place / "content"))
        bot = await process.start(values, "run", "--roles", "receiver,worker,ticker,sender")
        try:
            await api.polled(20)
            database = await open_database(url)
            try:
                await database.write(lambda tx: released.publish(tx, old(), LONG_AGO))
                yield api, database
            finally:
                await database.close()
        finally:
            said = await process.stop(bot)
        assert (bot.returncode, said) == (0, "")
        assert [(call.method, call.error[:90]) for call in api.refused] == []


async def walked(crowd: Crowd, database: Database, module: Module, why: Why) -> Published:
    """Some have ended before, most are half-way, some begin when it is published; all come to a result."""
    early, half_way = crowd.walkers[:EARLY], crowd.walkers[EARLY : EARLY + HALF_WAY]
    for walker in crowd.walkers:
        walker.patience, walker.grace = PATIENCE, GRACE
    async with asyncio.timeout(180):
        await asyncio.gather(*(one.walk() for one in early))
        async with asyncio.TaskGroup() as group:
            for walker in half_way:
                group.create_task(walker.walk())
            await crowd.more(14 * HALF_WAY)
            published = await database.write(lambda tx: put_out(tx, module, why))
            for walker in crowd.walkers[EARLY + HALF_WAY :]:
                group.create_task(walker.walk())
    return published


async def settled(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Everything is said and done, in the middle of the night too; gives all rows."""
    async with asyncio.timeout(30):
        while await _busy(database):  # noqa: ASYNC110 - two processes
            await asyncio.sleep(0.05)
        await database.write(lambda tx: tx.script("UPDATE outbox SET due = 0"))
        while await replay.waiting(database) != (0, 0):  # noqa: ASYNC110 - two processes
            await asyncio.sleep(0.05)
    return await everything(database)


async def _busy(database: Database) -> bool:
    """Work is under way, beside the second look a minute later at what ended during the publication."""
    errands = (await everything(database))["errand"]
    return any(one["done_at"] is None and '"since": 0' in one["state"] for one in errands)


def notes(walker: Walker) -> int:
    """Notes in the chat that lead to what changed."""
    return sum(
        [decode(button.data) for button in message.buttons if button.data] == [actions.WhatChanged(M06)]
        for message in walker.person.everything.values()
        if message.from_bot
    )


async def catches_up(walker: Walker) -> None:
    """Reads what changed, to its end. When the result came late, the menu or the law may have been opened over it."""
    while actions.Return() in walker.choices:
        await walker.tap(actions.Return())
    await walker.tap(actions.WhatChanged(M06))
    while moves := [one for one in walker.choices if isinstance(one, MOVES)]:
        await walker.tap(walker.chance.choice(moves))


@pytest.mark.slow
async def test_a_change_of_substance(tmp_path: Path) -> None:
    async with running(tmp_path) as (api, database):
        crowd = Crowd.gather(api, EARLY + HALF_WAY + LATER, 1)
        published = await walked(crowd, database, other_words(), "substance")
        rows = await settled(database)
        before, after = published.versions
        versions = {row["id"]: row["version"] for row in rows["attempt"]}
        assert versions == {id: before if id in published.before else after for id in versions}
        owed = {row["learner"] for row in rows["attempt"] if row["version"] == before and row["state"] == "passed"}
        offers = {row["learner"]: (row["from_version"], row["to_version"]) for row in rows["delta_offer"]}
        assert offers == dict.fromkeys(owed, (before, after))
        assert 0 < len(published.ended_well()) < len(owed)
        open_before = [one for one in published.before.values() if one.open]
        assert len({one.stage for one in open_before}) > 5, "they were not at random points"
        for walker in crowd.walkers:
            found = await replay.kept(database, f"tg:{walker.person.id}")
            told = found.chat.learner in published.ended_well()
            assert notes(walker) == told
            if not told:
                replay.check_learner(walker, found)
        await all_caught_up(crowd, database, owed)


async def all_caught_up(crowd: Crowd, database: Database, owed: set[int]) -> None:
    """From the note or from the result, everybody who was offered it reads it, and it is offered no more."""
    readers = [one for one in crowd.walkers if await learner_of(database, one) in owed]
    async with asyncio.timeout(120):
        await asyncio.gather(*(catches_up(one) for one in readers))
    rows = await settled(database)
    assert {row["learner"] for row in rows["delta_offer"] if row["done_at"] is not None} == owed
    deltas = [row for row in rows["attempt"] if row["kind"] == "delta"]
    assert {row["learner"]: row["state"] for row in deltas} == dict.fromkeys(owed, "completed")
    assert len(deltas) == len(owed)


async def learner_of(database: Database, walker: Walker) -> int:
    return (await replay.kept(database, f"tg:{walker.person.id}")).chat.learner


@pytest.mark.slow
async def test_a_wrong_key(tmp_path: Path) -> None:
    async with running(tmp_path) as (api, database):
        crowd = Crowd.gather(api, EARLY + HALF_WAY + LATER, 2)
        published = await walked(crowd, database, other_keys(), "key")
        rows = await settled(database)
        before, after = published.versions
        ended = {one.id for one in published.before.values() if not one.open}
        versions = {row["id"]: row["version"] for row in rows["attempt"]}
        assert versions == {id: before if id in ended else after for id in versions}
        again = begun_again(rows["attempt"])
        assert ended
        changed = 0
        for one in await database.read(all_attempts):
            if one.open and one.id in again:
                continue
            given = await database.read(lambda tx, one=one: attempts.responses(tx, one.id))
            check_graded(one, given)
            changed += one.id in ended and one.raw != published.before[one.id].raw
        assert len(rows["regrade"]) == changed > 0
        assert rows["delta_offer"] == []


def begun_again(rows: list[dict[str, Any]]) -> set[int]:
    """Everybody has an attempt. Gives the second ones: who reads of a new result on the way may begin another."""
    assert len({row["learner"] for row in rows}) == EARLY + HALF_WAY + LATER
    last: dict[int, dict[str, Any]] = {}
    again: set[int] = set()
    for row in sorted(rows, key=lambda row: int(row["id"])):
        before = last.get(row["learner"])
        assert before is None or (before["ended_at"] is not None and before["ended_at"] <= row["began_at"]), row
        if before is not None:
            again.add(row["id"])
        last[row["learner"]] = row
    assert len(again) < LATER
    return again


def check_graded(attempt: Attempt, given: list[Response]) -> None:
    """The result is what the right key makes of the last answer to each question."""
    new = other_keys()
    last = {one.item: one for one in given if one.phase == "post"}
    right = sum(_right(new.items[one.item], one) for one in last.values())
    assert (attempt.raw, attempt.max) == (right, len(last)), attempt
    assert attempt.state == ("passed" if right / len(last) >= new.mastery else "failed"), attempt
    for one in given:
        if one.item in new.items and one.phase in ("pre", "practice", "post"):
            assert one.item_hash == new.items[one.item].hash
            assert one.correct == _right(new.items[one.item], one)


def _right(item: Item, given: Response) -> bool:
    if item.kind == "number":
        return scoring.number_is_right(item, float(given.options[0]))
    return scoring.choice_is_right(item, given.options)
