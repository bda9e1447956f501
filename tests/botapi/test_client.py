import asyncio
import logging

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.botapi.client import Client
from bot.botapi.errors import seconds
from bot.botapi.transport import Timeouts, Unavailable, Unsent
from tests.botapi.conftest import TOKEN, client_of
from tests.fake_botapi import FakeBotApi


async def test_answers_stay_raw(api: FakeBotApi, client: Client) -> None:
    api.person(101, started=True)
    sent = await client.call("sendMessage", chat_id=101, text="Привет")
    assert sent["text"] == "Привет" and isinstance(sent["message_id"], int)


async def test_entering_asks_nothing(api: FakeBotApi) -> None:
    api.down()
    async with client_of(api):
        assert api.calls == []


async def test_the_library_s_own_methods_work_too(client: Client) -> None:
    assert (await client.get_me()).username == "fake_1_bot"


async def test_a_client_can_be_opened_again(api: FakeBotApi) -> None:
    client = client_of(api)
    for _ in range(2):
        async with client:
            assert (await client.call("getMe"))["id"] == 1


async def test_a_wrong_token_is_told_apart(api: FakeBotApi) -> None:
    async with client_of(api, "1:other") as client:
        with pytest.raises(InvalidToken, match="Unauthorized"):
            await client.call("getMe")


async def test_a_flood_brings_its_seconds(api: FakeBotApi, client: Client) -> None:
    api.fault("getMe", kind="429", retry_after=7)
    with pytest.raises(RetryAfter) as caught:
        await client.call("getMe")
    assert seconds(caught.value) == 7


@pytest.mark.parametrize(
    ("kind", "error"),
    [("500", Unavailable), ("502", Unavailable), ("400", BadRequest), ("slow", TimedOut), ("cut", NetworkError)],
)
async def test_trouble_has_a_type(api: FakeBotApi, client: Client, kind: str, error: type[Exception]) -> None:
    api.fault("getMe", kind=kind, delay=2)
    with pytest.raises(error) as caught:
        await client.call("getMe")
    assert type(caught.value) is error


async def test_a_call_that_never_left_is_told_apart(api: FakeBotApi) -> None:
    async with Client(TOKEN, api_url="http://127.0.0.1:1", timeouts=Timeouts(connect=0.5)) as client:
        with pytest.raises(Unsent):
            await client.call("getMe")


async def test_more_calls_than_connections(api: FakeBotApi, client: Client) -> None:
    api.latency = 0.01
    answers = await asyncio.gather(*(client.call("getMe") for _ in range(300)))
    assert {answer["id"] for answer in answers} == {1}


async def test_no_secret_is_said_or_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    token, proxy = "12345:very-secret", "http://user:password1@127.0.0.1:1"
    async with Client(token, api_url="http://[bad", proxy=proxy) as client:
        with pytest.raises(NetworkError) as caught:
            await client.call("sendMessage", chat_id=1, text="what a learner wrote")
    said = caplog.text + str(caught.value) + repr(caught.value)
    assert "very-secret" not in said and "password1" not in said and "a learner wrote" not in said


def test_redaction_covers_token_and_proxy() -> None:
    client = Client("12345:very-secret", proxy="http://user:password1@host:1")
    assert client.redact("/bot12345:very-secret/getMe by password1") == "/bot***/getMe by ***"
    assert client.number == "12345"
    assert "very-secret" not in repr(client)


def test_a_proxy_we_cannot_use_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="proxy"):
        Client(TOKEN, proxy="ftp://127.0.0.1:21")


async def test_updates_must_be_a_list(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    async def answered(*_: object, **__: object) -> object:
        return {"not": "a list"}

    monkeypatch.setattr(client, "_do_post", answered)
    with pytest.raises(Exception, match="invalid server response"):
        await client.updates(None, 0, ["message"])
