"""The sweeper forgets what is kept no longer than it is needed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from bot.store import browser
from bot.store.db import Database, StoreUnavailable, Tx

log = logging.getLogger(__name__)
_EVERY: Final = 3600.0
_DAY: Final = 24 * 3600 * 1000
KEPT: Final = {"sweep_inbox": 3 * _DAY, "sweep_jobs": 3 * _DAY, "sweep_files": 7 * _DAY}
"""ms. Telegram repeats an update for one day at most, so three days of keys make a repetition impossible."""


async def sweep(database: Database, now: int) -> None:
    async def work(tx: Tx) -> None:
        for statement, age in KEPT.items():
            await tx.run(statement, before=now - age)
        await browser.sweep_logins(tx, now)

    await database.write(work)


async def run(database: Database, clock: Callable[[], int]) -> None:
    """The loop."""
    while True:
        try:
            await sweep(database, clock())
        except StoreUnavailable as error:
            log.error("nothing could be swept (%s)", error)
        await asyncio.sleep(_EVERY)
