"""The ticker turns timers that ran out into events of their lanes: one order holds for everything, the inbox's."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Final

from bot.chat.event import Event, Fired, JobDone, JobProgressed
from bot.engine.signal import Signal
from bot.store import timers
from bot.store.db import Database, StoreUnavailable, Tx

log = logging.getLogger(__name__)
_EVERY: Final = 1.0
_BATCH: Final = 500


async def tick(database: Database, clock: Callable[[], int], worker: Signal) -> int:
    """Ring what is due; gives the number."""

    async def work(tx: Tx) -> int:
        return await timers.ring(tx, clock(), _BATCH)

    rung = await database.write(work)
    if rung:
        worker.nudge()
    return rung


async def run(database: Database, clock: Callable[[], int], worker: Signal) -> None:
    """The loop."""
    while True:
        try:
            rung = await tick(database, clock, worker)
        except StoreUnavailable as error:
            log.error("timers cannot be read (%s), trying again", error)
            rung = 0
        if rung < _BATCH:
            await asyncio.sleep(_EVERY)


def parse(body: str) -> Event:
    """An inbox row that a timer made."""
    value = json.loads(body)
    return Fired(value["name"], value["data"])


def parse_job(body: str) -> Event:
    """An inbox row that a job made, on its way or at its end."""
    value = json.loads(body)
    if "done" in value:
        return JobProgressed(value["kind"], value["done"], value["of"], value["about"])
    return JobDone(value["kind"], value["result"], value["error"], value.get("about", {}))
