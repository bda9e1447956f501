"""The sweeper forgets what is kept no longer than it is needed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from bot.store import attempts, browser, errands, files, inbox, timers
from bot.store.db import Database, StoreUnavailable, Tx

log = logging.getLogger(__name__)
_EVERY: Final = 3600.0
_DAY: Final = 24 * 3600 * 1000
EVENTS_KEPT: Final = 3 * _DAY
"""ms. Telegram repeats an update for one day at most, so three days of keys make a repetition impossible."""
_JOBS_KEPT: Final = 3 * _DAY
_FILES_KEPT: Final = 7 * _DAY
_PREVIEWS_KEPT: Final = 7 * _DAY


async def sweep(database: Database, now: int) -> None:
    async def work(tx: Tx) -> None:
        await inbox.sweep(tx, now - EVENTS_KEPT)
        await timers.sweep_jobs(tx, now - _JOBS_KEPT)
        await files.sweep(tx, now - _FILES_KEPT)
        await browser.sweep_logins(tx, now)
        await attempts.sweep_previews(tx, now - _PREVIEWS_KEPT)
        await errands.sweep(tx, now - _JOBS_KEPT)

    await database.write(work)


async def run(database: Database, clock: Callable[[], int]) -> None:
    """The loop."""
    while True:
        try:
            await sweep(database, clock())
        except StoreUnavailable as error:
            log.error("nothing could be swept (%s)", error)
        await asyncio.sleep(_EVERY)
