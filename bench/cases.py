"""What is measured: each case starts the processes it needs and gives figures by name."""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench import bots
from bench.announcement import prepared
from bench.browser import pages
from bench.people import Learner, Tapper, at, gather, measure
from bot.store import courses, facts
from bot.store.db import Tx
from bot.store.migrate import migrate, open_database
from tests.crash.torture import prepare
from tests.fake_botapi import FakeBotApi

Found = dict[str, float]


async def taps(command: bots.Command, people: int, delay: float, seconds: float) -> Found:
    """`people` tap as fast as they are answered, by a Bot API that takes `delay` seconds for each call."""
    kind = Tapper if command == bots.BARE else Learner
    async with bots.home() as place, FakeBotApi(keep_calls=False) as api, bots.running(command, api, place) as bot:
        idle, crowd = bots.memory(bot), gather(api, kind, people)
        await asyncio.gather(*(one.prepare() for one in crowd))
        api.latency = delay
        warm = seconds / 4
        spent, before = bots.processor(bot), sum(len(one.times) for one in crowd)
        found = await measure(crowd, seconds, warm)
        spent = bots.processor(bot) - spent
        assert before == 0
        assert not api.refused, api.refused[:3]
        whole = found.rate * (seconds + warm)
        return {
            "taps_per_s": found.rate,
            "p50_ms": found.p50,
            "p99_ms": found.p99,
            "bot_cpu_ms_per_tap": 1000 * spent / whole if whole else 0.0,
            "driver_busy": found.busy,
            "rss_idle_mb": idle,
            "rss_load_mb": bots.memory(bot),
        }


async def disk(commits: int) -> Found:
    """What one durable commit costs here: no tap can be faster, and all figures shake when others use the disk."""
    took = []
    async with bots.home() as place:
        database = await open_database(f"sqlite:///{place / 'bot.db'}")
        try:
            await migrate(database, 0)
            for number in range(commits):
                began = time.perf_counter()
                await database.write(lambda tx, number=number: facts.put(tx, "bench", str(number)))
                took.append(time.perf_counter() - began)
        finally:
            await database.close()
    took.sort()
    return {"commit_p50_ms": at(took, 0.5), "commit_p99_ms": at(took, 0.99), "commit_max_ms": 1000 * took[-1]}


async def start(times: int, modules: int) -> Found:
    """Seconds from the start of the process to its first poll, with so many modules published."""
    found = []
    async with bots.home() as place:
        await prepare(f"sqlite:///{place / 'bot.db'}", place / "content")
        await _publish_copies(place, modules)
        for _ in range(times):
            async with FakeBotApi() as api:
                began = time.perf_counter()
                async with bots.running(bots.OURS, api, place) as bot:
                    found.append(time.perf_counter() - began)
                    rss = bots.memory(bot)
    return {"start_s": sorted(found)[len(found) // 2], "rss_idle_mb": rss}


async def browser(people: int, seconds: float) -> Found:
    """Tap to screen in the browser chat; each person taps about once a second."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    async with bots.home() as place, FakeBotApi() as api:
        command = ("-m", "bot", "run")
        async with bots.running(command, api, place, WEB_PORT=str(port), LOG_LEVEL="ERROR") as bot:
            found = await pages(place, f"http://127.0.0.1:{port}", people, seconds, 1.0)
            rss = bots.memory(bot)
    return {"taps_per_s": found.rate, "p50_ms": found.p50, "p99_ms": found.p99, "rss_load_mb": rss}


async def announcement(recipients: int, learners: int, seconds: float) -> Found:
    """Learners read and tap while an announcement to very many goes out at Telegram's 30 messages a second."""
    async with prepared(recipients, learners, 30, 0.0, trouble=False) as run:
        api, crowd = run.api, run.taps.crowd
        alone = await _at_ease(crowd, seconds)
        began = time.perf_counter()
        await run.audience.announce(run.database)
        await run.audience.found(run.database, 60)
        queued = time.perf_counter() - began
        before = len(api.calls)
        loaded = await _at_ease(crowd, seconds)
        calls = [one for one in api.calls[before:] if one.method in ("sendMessage", "editMessageText")]
    sent = [one.at for one in calls if one.status == 200]
    return {
        "queue_s": queued,
        "alone_p50_ms": at(alone, 0.5),
        "alone_p99_ms": at(alone, 0.99),
        "loaded_p50_ms": at(loaded, 0.5),
        "loaded_p99_ms": at(loaded, 0.99),
        "messages_per_s": (len(sent) - 1) / (sent[-1] - sent[0]),
        "refused": float(sum(one.status == 429 for one in calls)),
    }


async def _at_ease(crowd: Sequence[Tapper], seconds: float) -> list[float]:
    """Tap to screen of people who read for a second or two between taps."""
    until = time.perf_counter() + seconds

    async def live(person: Tapper) -> None:
        while time.perf_counter() < until:
            await asyncio.sleep(person.chance.uniform(1, 3))
            await person.tap()

    for person in crowd:
        person.screens.clear()
    await asyncio.gather(*(live(person) for person in crowd))
    return sorted(one for person in crowd for one in person.screens)


async def _publish_copies(place: Path, modules: int) -> None:
    """The same module under other names, so that there are many."""
    database = await open_database(f"sqlite:///{place / 'bot.db'}")
    try:
        await database.write(lambda tx: _copies(tx, modules))
    finally:
        await database.close()


async def _copies(tx: Tx, modules: int) -> None:
    version = (await courses.current_versions(tx))["M06"]
    body: dict[str, Any] = json.loads(await courses.body(tx, version))
    for number in range(modules):
        text = json.dumps({**body, "id": f"X{number}"}, ensure_ascii=False)
        name = hashlib.sha256(text.encode()).hexdigest()
        await courses.publish(tx, f"X{number}", name, text, 0, by="bench", why="substance")
