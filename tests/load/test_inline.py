"""The whole bot as a process: a question from another chat and /law, with the real register, over real HTTP."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fake_botapi import FakeBotApi
from tests.load import process


@pytest.mark.slow
async def test_a_question_from_another_chat_and_the_same_in_the_bot(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    async with FakeBotApi() as api:
        values = process.environment(api, url, process.one_module(tmp_path / "content"))
        bot = await process.start(values, "run", "--roles", "receiver,worker,ticker,sender")
        try:
            await api.polled(20)
            boris = api.person(102, language="ru", started=True)
            await boris.asks_inline("116 1 ук")
            cards = await boris.inline_results(timeout=10)
            await boris.says("/law gpk 61")
            await boris.sees("Found: 61 gpk", 10)
        finally:
            said = await process.stop(bot)
        assert said == ""
        assert api.refused == []
    assert [card["title"] for card in cards[:2]] == ["ч. 1 ст. 116.1 УК РФ", "ч. 2 ст. 116.1 УК РФ"]
