from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.fake_botapi import FakeBotApi, Person
from tests.fake_botapi.client import Ask, asking

from .shapes import ROW, keys, png


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(speed=50) as server:
        yield server


@pytest.fixture
async def ask(api: FakeBotApi) -> AsyncIterator[Ask]:
    async with asking(api) as ask:
        yield ask


@pytest.fixture
async def alice(api: FakeBotApi, ask: Ask) -> Person:
    """Message 1 is a text with a keyboard, message 2 a photo."""
    person = api.person(101, "Alice", "en", started=True)
    await ask("sendMessage", chat_id=101, text="Question", reply_markup=keys(ROW))
    form = aiohttp.FormData({"chat_id": "101", "caption": "A"})
    form.add_field("photo", png(), filename="a.png")
    await ask("sendPhoto", form=form)
    return person
