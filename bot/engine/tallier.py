"""The tallier brings totals up to date: it folds what changed into them, and counts now and then who is behind.

It runs under the ticker's lease, in one process at a time. Reports are right without it, only slower.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import Final

from bot.store import concerns, funnels, tallies
from bot.store.concerns import Census
from bot.store.db import Database, StoreUnavailable

log = logging.getLogger(__name__)
_EVERY: Final = 2.0
_BREATH: Final = 0.005
"""Seconds between two portions, in which taps get the database first."""
COUNT_EVERY: Final = 15 * 60 * 1000
"""ms"""


async def fold(database: Database) -> int:
    """One portion of changes; gives their number."""
    return await database.write(tallies.fold)


async def count(database: Database, now: int, breath: float = _BREATH) -> Census:
    """Who is overdue, inactive or in need of help: portion by portion, so that nobody waits for it."""
    census = Census(now)
    while not census.done:
        await database.read(lambda tx: concerns.look(tx, census))
        await asyncio.sleep(breath)
    for module in concerns.modules(census):
        await database.write(partial(concerns.keep, census=census, module=module))
        await asyncio.sleep(breath)
    return census


async def count_funnels(database: Database, now: int, breath: float = _BREATH) -> None:
    """Where people stop in the published modules, in portions too."""
    count = await database.read(partial(funnels.begin, now=now))
    while not count.done:
        await database.read(partial(funnels.look, count=count))
        await asyncio.sleep(breath)
    for version in sorted(count.versions):
        await database.read(partial(funnels.end, count=count, version=version))
        await database.write(partial(funnels.keep, count=count, version=version))
        await asyncio.sleep(breath)
    await database.write(partial(funnels.forget_others, count=count))


async def run(database: Database, clock: Callable[[], int]) -> None:
    """The loop."""
    counted = 0
    while True:
        folded = 0
        try:
            folded = await fold(database)
            if clock() - counted >= COUNT_EVERY:
                counted = clock()
                await count(database, counted)
                await count_funnels(database, counted)
        except StoreUnavailable as error:
            log.error("totals cannot be brought up to date (%s), trying again", error)
        await asyncio.sleep(_BREATH if folded == tallies.PORTION else _EVERY)
