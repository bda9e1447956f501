import logging
import traceback

import pytest

from bot.botapi.client import Client
from bot.botapi.download import DownloadError, fetch
from bot.botapi.transport import Timeouts
from tests.botapi.conftest import TOKEN, client_of
from tests.fake_botapi import FakeBotApi

DATA = bytes(range(256)) * 1000
LIMIT = 2 * 1024 * 1024


async def sent(api: FakeBotApi, data: bytes = DATA, name: str = "модуль.xlsx") -> str:
    message = await api.person(101).sends_file(name, data)
    assert message.file is not None
    return message.file.file_id


async def test_a_file_comes_whole(api: FakeBotApi, client: Client) -> None:
    assert await fetch(client, await sent(api), LIMIT) == DATA
    assert await fetch(client, await sent(api), len(DATA)) == DATA
    assert await fetch(client, await sent(api, b"", "пусто.имя с пробелом"), LIMIT) == b""


async def test_a_file_larger_than_wanted_is_not_fetched(api: FakeBotApi, client: Client) -> None:
    fault = api.fault("file", kind="500", times=9)
    error = await failure(client, await sent(api), len(DATA) - 1)
    assert error.permanent and "larger than 255999 bytes" in str(error)
    assert fault.hits == 0


async def test_a_file_telegram_would_not_give_is_refused(api: FakeBotApi, client: Client) -> None:
    error = await failure(client, await sent(api, bytes(20 * 1024 * 1024 + 1)), 2**40)
    assert error.permanent and "File is too big" in str(error)


async def test_a_file_that_never_ends_is_left(api: FakeBotApi, client: Client) -> None:
    api.fault("file", kind="endless")
    error = await failure(client, await sent(api), LIMIT)
    assert error.permanent and f"larger than {LIMIT} bytes" in str(error)


async def test_a_longer_file_than_was_said_is_left(
    api: FakeBotApi, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = await sent(api)
    path = (await client.call("getFile", file_id=name))["file_path"]

    async def silent(*_: object, **__: object) -> object:
        return {"file_path": path}

    monkeypatch.setattr(Client, "call", silent)
    assert (await failure(client, name, 1000)).permanent
    assert await fetch(client, name, LIMIT) == DATA


@pytest.mark.parametrize(
    ("method", "kind", "permanent", "retry_after"),
    [
        ("getFile", "400", True, None),
        ("getFile", "429", False, 9.0),
        ("getFile", "500", False, None),
        ("getFile", "slow", False, None),
        ("getFile", "cut", False, None),
        ("file", "400", True, None),
        ("file", "404", True, None),
        ("file", "429", False, None),
        ("file", "500", False, None),
        ("file", "502", False, None),
        ("file", "slow", False, None),
        ("file", "cut", False, None),
        ("file", "reset", False, None),
    ],
)
async def test_trouble_says_whether_to_try_again(
    api: FakeBotApi, client: Client, method: str, kind: str, permanent: bool, retry_after: float | None
) -> None:
    name = await sent(api)
    times = 2 if kind == "reset" else 1  # the library asks again by itself where an idle connection had gone
    fault = api.fault(method, kind=kind, times=times, retry_after=9, delay=2)
    error = await failure(client, name, LIMIT)
    assert (error.permanent, error.retry_after, fault.hits) == (permanent, retry_after, times)
    if retry_after is None:
        assert await fetch(client, name, LIMIT) == DATA


async def test_a_name_nobody_knows(client: Client) -> None:
    assert (await failure(client, "of-another-bot", LIMIT)).permanent


async def test_a_server_that_keeps_files_to_itself_is_named(api: FakeBotApi, client: Client) -> None:
    api.state.local = True
    error = await failure(client, await sent(api), LIMIT)
    assert error.permanent and str(error) == "the Bot API server runs with --local and keeps files to itself"


@pytest.mark.parametrize("answer", [None, [], {}, {"file_path": ""}, {"file_path": 7}, {"file_path": "a/../../getMe"}])
async def test_a_strange_answer_is_worth_another_try(
    client: Client, monkeypatch: pytest.MonkeyPatch, answer: object
) -> None:
    async def told(*_: object, **__: object) -> object:
        return answer

    monkeypatch.setattr(Client, "call", told)
    assert not (await failure(client, "name", LIMIT)).permanent


async def test_the_token_is_told_to_nobody(api: FakeBotApi, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    name = await sent(api)
    said = ""
    async with client_of(api) as client:
        for method, kind in (("getFile", "500"), ("file", "404"), ("file", "reset"), ("file", "slow")):
            api.fault(method, kind=kind, times=2 if kind == "reset" else 1, delay=2)
            said += trace(await failure(client, name, LIMIT))
        api.state.local = True
        said += trace(await failure(client, name, LIMIT))
    async with Client(TOKEN, api_url="http://127.0.0.1:1", timeouts=Timeouts(connect=0.5)) as client:
        said += trace(await failure(client, name, LIMIT))
    assert TOKEN not in said and TOKEN not in caplog.text


async def failure(client: Client, name: str, limit: int) -> DownloadError:
    with pytest.raises(DownloadError) as caught:
        await fetch(client, name, limit)
    return caught.value


def trace(error: DownloadError) -> str:
    return "".join(traceback.format_exception(error)) + repr(error)
