"""Learners tap while an announcement goes out as fast as Telegram allows: nobody is refused, nobody waits for it."""

from __future__ import annotations

import asyncio
import random  # noqa: TID251 - seeded
from pathlib import Path

import pytest

from bot.store.migrate import open_database
from tests.fake_botapi import FakeBotApi
from tests.fake_botapi.limits import Limits
from tests.load.announcing import Audience
from tests.load.process import Fork, environment
from tests.load.walker import Walker

PEOPLE, LEARNERS, STEPS = 300, 5, 12
RATE = 60


@pytest.mark.slow
async def test_taps_are_answered_while_an_announcement_goes_out(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    async with FakeBotApi(limits=Limits(per_second=2 * RATE + 10)) as api:
        audience = await Audience.gather(api, url, tmp_path, PEOPLE, blocked_in=PEOPLE)
        bot = Fork(environment(api, url, tmp_path / "content", BOT_RATE=str(RATE)))
        database = await open_database(url)
        bot.start()
        try:
            await audience.announce(database)
            walkers = [Walker(api, api.person(1000 + n), random.Random(n)) for n in range(LEARNERS)]
            await asyncio.gather(*(walk(one) for one in walkers))
            sent = (await audience.tally(database)).sent
            assert sent > 0, "the taps came in between"
            tally = await audience.over(database, 60)
            bot.stop()
        finally:
            bot.kill()
            await database.close()
    assert (tally.sent, tally.left) == (PEOPLE - 1, 1)
    assert audience.verify(kills=0) == {0: 1, 1: PEOPLE - 1}
    assert [call.error for call in api.refused if call.status == 429] == []


async def walk(walker: Walker) -> None:
    await walker.say("/start")
    for _ in range(STEPS):
        await walker.again()
