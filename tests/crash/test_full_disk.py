"""The disk is full for a while: what came in waits at Telegram or in the inbox, and is handled when there is space."""

from __future__ import annotations

import asyncio
import resource
from pathlib import Path

import pytest

from tests.crash.torture import Crowd, prepare, verify
from tests.fake_botapi import FakeBotApi
from tests.load.process import Fork, environment, one_module

FULL = 4096
"""Bytes beyond which no file of the process may be written: every commit fails, as on a full disk."""


@pytest.mark.slow
async def test_a_full_disk_loses_nothing_and_passes(tmp_path: Path) -> None:
    url, content = f"sqlite:///{tmp_path / 'bot.db'}", one_module(tmp_path / "content")
    await prepare(url, content)
    async with FakeBotApi(speed=50) as api:
        bot, crowd = Fork(environment(api, url, content, LOG_LEVEL="ERROR")), Crowd.gather(api, 8, seed=4)
        bot.start()
        try:
            async with asyncio.timeout(60), asyncio.TaskGroup() as group:
                for walker in crowd.walkers:
                    group.create_task(crowd.live(walker))
                await crowd.more(40)
                limit(bot, FULL)
                await stuck(crowd)
                limit(bot, resource.RLIM_INFINITY)
                await crowd.more(40)
                crowd.stopping = True
            await verify(api, crowd, url, [bot])
        finally:
            crowd.stopping = True
            bot.kill()


async def stuck(crowd: Crowd) -> None:
    """Returns when nobody has been shown anything new for a second, although everybody taps."""
    before = -1
    while before != crowd.reactions:
        before = crowd.reactions
        await asyncio.sleep(1)


def limit(bot: Fork, size: int) -> None:
    assert bot.process is not None
    assert bot.process.pid is not None
    resource.prlimit(bot.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
