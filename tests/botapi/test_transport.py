import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram.error import BadRequest, NetworkError, TelegramError, TimedOut

from bot.botapi.client import Client
from bot.botapi.transport import AiohttpRequest, Timeouts, TooLarge, Unavailable
from tests.fake_botapi import FakeBotApi


def answer(status: str, body: bytes, length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n\r\n".encode() + body


@asynccontextmanager
async def server(said: bytes, drops: bool = False) -> AsyncIterator[tuple[str, list[bytes]]]:
    """Says the same to everyone: whole, or (`drops`) one byte every 50 ms. What it heard is in the list."""
    heard: list[bytes] = []
    parts = [said[at : at + 1] for at in range(len(said))] if drops else [said]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        serving.append(task)
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        for part in parts:
            if not writer.is_closing():
                writer.write(part)
                await asyncio.sleep(0.05 if drops else 0)
        writer.close()

    serving: list[asyncio.Task[object]] = []
    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with listener:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}", heard
        await asyncio.gather(*serving)


async def asked(url: str, **more: Any) -> object:
    timeouts = Timeouts(connect=0.5, read=0.2, upload=0.5)
    async with Client("1:test", api_url=url, timeouts=timeouts, **more) as client:
        return await client.call("getMe")


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (answer("200 OK", b"<html>a portal</html>"), TelegramError),
        (answer("200 OK", b'{"ok":true,"resu', 100), NetworkError),
        (answer("200 OK", b'{"ok":true,"resu'), TelegramError),
        (answer("200 OK", b'{"ok":true}'), TelegramError),
        (answer("200 OK", b'{"ok":false,"description":"odd"}'), NetworkError),
        (answer("200 OK", b"[]"), TelegramError),
        (answer("200 OK", b"[" * 100_000), TelegramError),
        (answer("200 OK", b"\xff\xfe"), TelegramError),
        (answer("302 Found", b""), Unavailable),
        (answer("413 Too Large", b"<html>"), BadRequest),
        (answer("429 Flood", b"<html>"), Unavailable),
        (answer("504 Gateway", b"<html>"), Unavailable),
        (answer("400 Bad", b'{"ok":false,"parameters":7}'), BadRequest),
        (answer("409 Conflict", b"<html>"), TelegramError),
        (b"not http at all\r\n\r\n", NetworkError),
        (b"", NetworkError),
    ],
)
async def test_any_answer_becomes_an_error_of_the_library(said: bytes, error: type[Exception]) -> None:
    async with server(said) as (url, _):
        with pytest.raises(error):
            await asked(url)


async def test_an_answer_drop_by_drop_has_an_end() -> None:
    async with server(answer("200 OK", b" " * 1000), drops=True) as (url, _):
        with pytest.raises(TimedOut):
            await asked(url)


async def test_a_proxy_is_used() -> None:
    async with server(answer("200 OK", b'{"ok":true,"result":5}')) as (proxy, heard):
        assert await asked("http://api.invalid", proxy=proxy) == 5
    assert heard[0].startswith(b"POST http://api.invalid/bot1:test/getMe ")


async def test_a_socks_proxy_is_used(api: FakeBotApi) -> None:
    """The proxy here speaks SOCKS 5 without a password and knows one place: the fake Bot API."""
    asked_for: list[bytes] = []

    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(3)
        writer.write(b"\x05\x00")
        head = await reader.readexactly(5)
        asked_for.append(await reader.readexactly(head[4] + 2))
        there_reader, there_writer = await asyncio.open_connection("127.0.0.1", api.port)
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        request = await reader.readuntil(b"\r\n\r\n")
        length = int(request.lower().partition(b"content-length: ")[2].split(b"\r")[0] or 0)
        there_writer.write(request + await reader.readexactly(length))
        writer.write(await there_reader.read(4096))
        there_writer.close()
        writer.close()

    proxy = await asyncio.start_server(greet, "127.0.0.1", 0)
    async with proxy:
        port = proxy.sockets[0].getsockname()[1]
        async with Client("1:test", api_url="http://api.invalid", proxy=f"socks5://127.0.0.1:{port}") as client:
            assert (await client.call("getMe"))["is_bot"]
    assert asked_for[0].startswith(b"api.invalid")


async def test_files_keep_their_names_and_bytes(api: FakeBotApi, client: Client) -> None:
    from telegram import InputFile

    person = api.person(101, started=True)
    name, data = 'Справка "о чём".pdf', bytes(range(256)) * 1000
    await client.call("sendDocument", chat_id=101, document=InputFile(data, filename=name), caption="Да")
    (file,) = person.files
    assert (file.name, file.data, file.mime) == (name, data, "application/pdf")


async def test_a_transport_that_was_not_opened_says_so() -> None:
    request = AiohttpRequest(connections=1, timeouts=Timeouts(), redact=str)
    with pytest.raises(NetworkError, match="not initialised"):
        await request.post("http://127.0.0.1:1/")


async def test_a_downloaded_file_is_bytes(api: FakeBotApi, client: Client) -> None:
    message = await api.person(101).sends_file("a.txt", b"hello")
    assert message.file is not None
    file = await client.get_file(message.file.file_id)
    assert bytes(await file.download_as_bytearray()) == b"hello"


async def test_a_file_comes_by_the_same_way() -> None:
    async with (
        server(answer("200 OK", b"id: m")) as (proxy, heard),
        Client("1:test", api_url="http://api.invalid/own", proxy=proxy) as client,
    ):
        assert await client.download("documents/файл 1.yaml", 5) == b"id: m"
    path = "own/file/bot1:test/documents/%D1%84%D0%B0%D0%B9%D0%BB%201.yaml"
    assert heard[0].startswith(f"GET http://api.invalid/{path} ".encode())


async def test_a_file_drop_by_drop_has_an_end() -> None:
    timeouts = Timeouts(connect=0.5, read=0.2, upload=0.1)
    async with (
        server(answer("200 OK", b" " * 1000), drops=True) as (url, _),
        Client("1:test", api_url=url, timeouts=timeouts) as client,
    ):
        with pytest.raises(TimedOut):
            await client.download("a", 2000)


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (answer("302 Found", b""), Unavailable),
        (answer("206 Partial", b"part"), Unavailable),
        (answer("401 No", b""), BadRequest),
        (answer("200 OK", b"short", 100), NetworkError),
        (answer("200 OK", b"longer", 6), TooLarge),
    ],
)
async def test_a_file_that_is_not_given(said: bytes, error: type[Exception]) -> None:
    timeouts = Timeouts(connect=0.5, read=0.2)
    async with server(said) as (url, _), Client("1:test", api_url=url, timeouts=timeouts) as client:
        with pytest.raises(error):
            await client.download("a", 5)
