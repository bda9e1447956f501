"""Telegram is out of reach in the middle of the load; afterwards everybody sees where they are, and nothing stale."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from bot.store.db import Database
from bot.store.migrate import open_database
from tests.crash.torture import Crowd, prepare, settled, verify
from tests.fake_botapi import FakeBotApi
from tests.load import replay
from tests.load.process import Fork, environment, one_module

SCREENS = ("sendMessage", "editMessageText")


async def outage(place: Path, how: str, *, people: int, seconds: float, **settings: str) -> Counter[int]:
    """Show calls to each person between the end of the outage and the moment when nothing waits any more."""
    url, content = f"sqlite:///{place / 'bot.db'}", one_module(place / "content")
    await prepare(url, content)
    async with FakeBotApi(speed=20) as api:
        bot, crowd = Fork(environment(api, url, content, **settings)), Crowd.gather(api, people, seed=3)
        bot.start()
        try:
            async with asyncio.TaskGroup() as group:
                for walker in crowd.walkers:
                    group.create_task(crowd.live(walker))
                await crowd.more(5 * people)
                api.down(how)
                # People go on tapping what they see while nothing answers; then they put the phone away.
                crowd.stopping = True
                for walker in crowd.walkers:
                    await walker.impatient(3)
                await asyncio.sleep(seconds)
                before = len(api.calls)
                api.up()
            database = await open_database(url)
            try:
                await settled(api, database)
            finally:
                await database.close()
            shown = Counter(call.chat or 0 for call in api.calls[before:] if call.method in SCREENS)
            await verify(api, crowd, url, [bot])
            return shown
        finally:
            bot.kill()


@pytest.mark.slow
@pytest.mark.parametrize("how", ["cut", "hang"])
async def test_after_an_outage_everybody_is_shown_one_screen(tmp_path: Path, how: str) -> None:
    patience = {"BOT_READ_TIMEOUT": "1", "BOT_CONNECT_TIMEOUT": "1"}
    shown = await outage(tmp_path, how, people=30, seconds=2, **patience)
    assert max(shown.values()) <= allowed(3)


@pytest.mark.torture
@pytest.mark.parametrize("how", ["cut", "hang"])
async def test_after_a_minute_without_telegram_everybody_is_shown_one_screen(tmp_path: Path, how: str) -> None:
    shown = await outage(tmp_path, how, people=200, seconds=60)
    assert max(shown.values()) <= allowed(3)


@pytest.mark.slow
async def test_who_taps_while_nothing_can_be_sent_is_shown_the_last_screen_only(tmp_path: Path) -> None:
    url, content = f"sqlite:///{tmp_path / 'bot.db'}", one_module(tmp_path / "content")
    await prepare(url, content)
    async with FakeBotApi(speed=20) as api:
        bot, crowd = Fork(environment(api, url, content, LOG_LEVEL="ERROR")), Crowd.gather(api, 20, seed=5)
        bot.start()
        database = await open_database(url)
        try:
            async with asyncio.TaskGroup() as group:
                for walker in crowd.walkers:
                    group.create_task(crowd.live(walker))
                await crowd.more(200)
                deaf = [api.fault(method, kind="502", times=10**9) for method in (*SCREENS, "answerCallbackQuery")]
                crowd.stopping = True
                for walker in crowd.walkers:
                    await walker.impatient(4)
                await handled(api, database)
                before = len(api.calls)
                for fault in deaf:
                    fault.times = 0
            await settled(api, database)
            shown = Counter(call.chat for call in api.calls[before:] if call.method in SCREENS and call.status == 200)
            await verify(api, crowd, url, [bot])
            assert max(shown.values()) == 1
        finally:
            await database.close()
            bot.kill()


async def handled(api: FakeBotApi, database: Database) -> None:
    """Returns when every tap made so far has had its effect, though nobody could be told."""
    async with asyncio.timeout(20):
        while api.updates_pending or (await replay.waiting(database))[0]:  # noqa: ASYNC110 - two processes
            await asyncio.sleep(0.05)


def allowed(taps: int) -> int:
    """The screen that waited, and one for each tap that Telegram kept for us meanwhile."""
    return 1 + taps
