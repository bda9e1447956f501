import asyncio
import signal
import time
from pathlib import Path

import pytest

from bot.web.server import GOODBYE, listen, serve
from tests.web.bench import Bench, bench, served
from tests.web.visitor import visitor


async def test_a_stop_ends_open_streams_cleanly_and_soon(tmp_path: Path) -> None:
    async with bench(tmp_path) as web, visitor(web, "7") as alice:
        async with served(web):
            stream = alice.events()
            events = await stream.__aenter__()
            assert (await events.next()).kind == "empty"
            began = time.monotonic()
        assert time.monotonic() - began < GOODBYE
        with pytest.raises(EOFError):
            await events.next()
        await stream.__aexit__(None, None, None)


async def test_a_port_that_is_taken_is_an_error_at_once(web: Bench) -> None:
    with listen("127.0.0.1", 0) as taken, pytest.raises(OSError, match="in use"):
        await serve(web.app, "127.0.0.1", taken.getsockname()[1], asyncio.Event())


async def test_signals_stay_with_their_owner(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    async with bench(tmp_path) as web, served(web):
        assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before


async def test_serving_ends_when_it_is_told_before_it_began(web: Bench) -> None:
    stop = asyncio.Event()
    stop.set()
    async with asyncio.timeout(10):
        await serve(web.app, "127.0.0.1", 0, stop)
