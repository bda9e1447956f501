"""kill -9 at random moments: every answer counts once, in order, and everybody sees their present screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.torture import Crowd, prepare, torment, verify
from tests.fake_botapi import FakeBotApi
from tests.load.process import Fork, environment, one_module


async def torture(url: str, place: Path, *, people: int, kills: int, processes: int, seed: int = 1) -> dict[str, int]:
    content = one_module(place / "content")
    await prepare(url, content)
    async with FakeBotApi(speed=20) as api:
        bots = [Fork(environment(api, url, content)) for _ in range(processes)]
        crowd = Crowd.gather(api, people, seed)
        try:
            await torment(crowd, bots, kills, (people, 4 * people), seed)
            return await verify(api, crowd, url, bots)
        finally:
            for bot in bots:
                bot.kill()


@pytest.mark.slow
async def test_sqlite_survives_kills(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    figures = await torture(url, tmp_path, people=30, kills=6, processes=1)
    assert figures["answers"] > 0


@pytest.mark.slow
@pytest.mark.postgres
async def test_three_processes_on_postgresql_survive_kills(tmp_path: Path, postgres_url: str) -> None:
    figures = await torture(postgres_url, tmp_path, people=20, kills=6, processes=3)
    assert figures["answers"] > 0


@pytest.mark.torture
@pytest.mark.parametrize("seed", [1, 2])
async def test_sqlite_survives_forty_kills(tmp_path: Path, seed: int) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    figures = await torture(url, tmp_path, people=200, kills=40, processes=1, seed=seed)
    assert figures["answers"] > 1_000


@pytest.mark.torture
@pytest.mark.postgres
@pytest.mark.parametrize("seed", [1, 2])
async def test_three_processes_on_postgresql_survive_forty_kills(tmp_path: Path, postgres_url: str, seed: int) -> None:
    figures = await torture(postgres_url, tmp_path, people=200, kills=40, processes=3, seed=seed)
    assert figures["answers"] > 1_000
