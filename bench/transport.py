"""Calls per second of our transport beside python-telegram-bot's own, against a server that answers after `latency`.

python -m bench.transport [seconds]
"""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection

from aiohttp import web
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.botapi.client import Client

TEXT = "Что из этого относится к обязанностям участкового уполномоченного? " * 6
KEYBOARD = {"inline_keyboard": [[{"text": letter, "callback_data": f"an.GAKsdOk.C.{letter}"}] for letter in "абвг"]}
CALL = {"chat_id": 101, "text": TEXT, "parse_mode": "HTML", "reply_markup": KEYBOARD}
ANSWER = b'{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":101,"type":"private"},"text":"x"}}'
CASES = ((1, 0.0), (64, 0.0), (64, 0.05), (256, 0.05))


def serve(pipe: Connection, latency: float) -> None:
    """A server in its own process: reads the request, waits, answers."""

    async def answer(request: web.BaseRequest) -> web.Response:
        await request.read()
        if latency:
            await asyncio.sleep(latency)
        return web.Response(body=ANSWER, content_type="application/json")

    async def run() -> None:
        loop = asyncio.get_running_loop()
        listener = await loop.create_server(web.Server(answer, access_log=None), "127.0.0.1", 0, backlog=1024)
        pipe.send(listener.sockets[0].getsockname()[1])
        await loop.run_in_executor(None, pipe.recv)

    asyncio.run(run())


def own(port: int, callers: int) -> Bot:
    return Client("1:bench", api_url=f"http://127.0.0.1:{port}", connections=callers)


def library(port: int, callers: int) -> Bot:
    request = HTTPXRequest(connection_pool_size=callers, pool_timeout=60)
    return Bot("1:bench", base_url=f"http://127.0.0.1:{port}/bot", request=request)


async def rate(bot: Bot, callers: int, seconds: float) -> tuple[float, float]:
    """Calls per second, and microseconds of processor time a call."""
    done, until, took, spent = 0, 0.0, 1.0, 0.0

    async def caller() -> None:
        nonlocal done
        while time.perf_counter() < until:
            await bot._do_post("sendMessage", dict(CALL))
            done += 1

    for part in bot._request:
        await part.initialize()
    for length in (0.5, seconds):
        done, began, busy = 0, time.perf_counter(), time.process_time()
        until = began + length
        async with asyncio.TaskGroup() as group:
            for _ in range(callers):
                group.create_task(caller())
        took, spent = time.perf_counter() - began, time.process_time() - busy
    for part in bot._request:
        await part.shutdown()
    return done / took, spent / done * 1e6


def measure(callers: int, latency: float, seconds: float) -> None:
    near, far = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(far, latency))
    server.start()
    try:
        port = near.recv()
        for name, made in (("own", own), ("httpx", library)):
            calls, spent = asyncio.run(rate(made(port, callers), callers, seconds))
            print(f"{callers:4} callers {latency * 1000:3.0f} ms  {name:6} {calls:7.0f} calls/s {spent:7.0f} us/call")
    finally:
        near.send("stop")
        server.join()


if __name__ == "__main__":
    for callers, latency in CASES:
        measure(callers, latency, float(sys.argv[1]) if sys.argv[1:] else 3.0)
