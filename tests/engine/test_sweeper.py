from __future__ import annotations

from bot.engine.sweeper import EVENTS_KEPT, sweep
from bot.store import files, inbox, timers
from bot.store.db import Database, Tx
from tests.engine.conftest import NOW
from tests.store.reflection import everything

DAY = 24 * 3600 * 1000


async def fill(database: Database) -> None:
    """At NOW: an event done, one waiting, a job done, one waiting, a file of a person, a picture of a module."""

    async def work(tx: Tx) -> None:
        await inbox.receive(tx, [inbox.Arrival(f"tg:{n}", f"tg:{n}", "{}", n) for n in (1, 2)], NOW)
        first, _ = await inbox.claim(tx, 10)
        await inbox.finish(tx, [first.id], NOW)
        for _ in range(2):
            await timers.start_job(tx, "learner:1", "tg:1", "my_data", {}, NOW)
        job = await timers.take_job(tx, NOW, NOW + 1)
        assert job is not None and await timers.finish_job(tx, job, NOW)
        await files.add(tx, "my.json", "application/json", b"{}", NOW, owner=1)
        await files.add(tx, "a.png", "image/png", b"png", NOW)

    await database.write(work)


async def left(database: Database) -> tuple[int, int, int]:
    tables = await everything(database)
    return len(tables["inbox"]), len(tables["job"]), len(tables["file"])


async def test_nothing_is_swept_too_early_and_what_waits_never(database: Database) -> None:
    await fill(database)
    await sweep(database, NOW + 3 * DAY)
    assert await left(database) == (2, 2, 2)
    await sweep(database, NOW + 3 * DAY + 1)
    assert await left(database) == (1, 1, 2)
    await sweep(database, NOW + 7 * DAY + 1)
    assert await left(database) == (1, 1, 1)
    await sweep(database, NOW + 1000 * DAY)
    assert await left(database) == (1, 1, 1), "what waits, and pictures of modules"


def test_keys_outlive_the_day_in_which_telegram_repeats() -> None:
    assert EVENTS_KEPT > DAY
