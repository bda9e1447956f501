from collections.abc import AsyncIterator

import pytest

from bot.botapi.client import Client
from bot.botapi.transport import Timeouts
from tests.fake_botapi import FakeBotApi

TOKEN = "1:test"
QUICK = Timeouts(connect=1.0, read=0.3, upload=1.0)


def client_of(api: FakeBotApi, token: str = TOKEN) -> Client:
    return Client(token, api_url=api.base_url.removesuffix("/bot"), timeouts=QUICK, connections=16)


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(TOKEN, speed=20) as running:
        yield running


@pytest.fixture
async def client(api: FakeBotApi) -> AsyncIterator[Client]:
    async with client_of(api) as connected:
        yield connected
