"""Fifty learners at once take the first run and a whole real module to its result, by chance, over real HTTP."""

from __future__ import annotations

import asyncio
import random  # noqa: TID251 - seeded
from pathlib import Path

import pytest

from bot.store.migrate import open_database
from tests.fake_botapi import FakeBotApi
from tests.load import process, replay
from tests.load.walker import Walker

LEARNERS = 50


@pytest.mark.slow
async def test_fifty_learners_reach_the_result_and_every_answer_counts_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    async with FakeBotApi() as api:
        values = process.environment(api, url, process.one_module(tmp_path / "content"))
        bot = await process.start(values, "run", "--roles", "receiver,worker,ticker,sender")
        try:
            await api.polled(20)
            walkers = [Walker(api, api.person(1000 + n), random.Random(n)) for n in range(LEARNERS)]
            async with asyncio.timeout(60), asyncio.TaskGroup() as group:
                for walker in walkers:
                    group.create_task(walker.walk())
            await all_answered(api)
            await all_settled(url)
        finally:
            said = await process.stop(bot)
        assert bot.returncode == 0, said
        assert said == ""
        assert [(call.method, call.error[:90]) for call in api.refused] == []
        await check(url, walkers)


async def all_answered(api: FakeBotApi) -> None:
    """No spinner turns for ever."""
    for tap in api.state.taps.values():
        await tap.by.until(lambda tap=tap: tap.answer is not None, 10, "answer to a tap")


async def all_settled(url: str) -> None:
    """What was delivered is written down too: a bot stopped before that would send the last of it again."""
    database = await open_database(url)
    try:
        async with asyncio.timeout(10):
            while await replay.waiting(database) != (0, 0):  # noqa: ASYNC110 - two processes
                await asyncio.sleep(0.05)
    finally:
        await database.close()


async def check(url: str, walkers: list[Walker]) -> None:
    database = await open_database(url)
    try:
        assert await replay.waiting(database) == (0, 0)
        for walker in walkers:
            found = await replay.kept(database, f"tg:{walker.person.id}")
            assert [one.state for one in found.attempts] in (["passed"], ["failed"])
            replay.check_learner(walker, found)
    finally:
        await database.close()
