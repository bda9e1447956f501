"""kill -9 while an announcement goes out: everybody gets it once, and only who was being written to maybe twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.store.migrate import open_database
from tests.fake_botapi import FakeBotApi
from tests.load.announcing import Audience
from tests.load.process import Fork, environment

PEOPLE = 500
KILLS = 2


async def sent_with_kills(url: str, place: Path) -> None:
    async with FakeBotApi(speed=20) as api:
        api.latency = 0.01
        audience = await Audience.gather(api, url, place, PEOPLE, blocked_in=50)
        for person in audience.people[1::50]:
            api.fault("sendMessage", chat=person.id, kind="429", retry_after=1)
        api.fault("sendMessage", kind="429", retry_after=1)
        bot = Fork(environment(api, url, place / "content", BOT_RATE="300"))
        database = await open_database(url)
        bot.start()
        try:
            await audience.announce(database)
            for kill in range(1, KILLS + 1):
                await audience.until(database, kill * PEOPLE // 4, 30)
                bot.kill()
                bot.start()
            tally = await audience.over(database, 60)
            bot.stop()
        finally:
            bot.kill()
            await database.close()
        assert (tally.sent, tally.left, tally.failed, tally.open) == (PEOPLE * 49 // 50, PEOPLE // 50, 0, 0)
        audience.verify(KILLS)


@pytest.mark.slow
async def test_an_announcement_survives_kills_on_sqlite(tmp_path: Path) -> None:
    await sent_with_kills(f"sqlite:///{tmp_path / 'bot.db'}", tmp_path)


@pytest.mark.slow
@pytest.mark.postgres
async def test_an_announcement_survives_kills_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    await sent_with_kills(postgres_url, tmp_path)
