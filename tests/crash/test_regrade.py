"""kill -9 in the middle of a regrade: every attempt is graded anew once, everybody is told once."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest

from bot.store import releases
from bot.store.db import Database, Tx
from bot.store.migrate import migrate, open_database
from bot.store.releases import Tally
from tests import content, released
from tests.crash.torture import settled
from tests.fake_botapi import FakeBotApi
from tests.load.process import Fork, environment
from tests.store.reflection import everything

PEOPLE = 2_000
LONG_AGO = 1_700_000_000_000
"""ms UTC: due by the clock of any machine."""
KILLS = 4
DRAFT = 1


async def prepared(database: Database) -> None:
    """The key is published, and nothing has been graded anew yet."""
    await migrate(database, LONG_AGO)
    await database.write(content.short)
    await database.write(lambda tx: released.graduates(tx, PEOPLE, LONG_AGO))
    await database.write(lambda tx: released.put_out(tx, released.KEY, "key", LONG_AGO))


async def seen(database: Database) -> Tally:
    tally = await database.read(lambda tx: releases.tally(tx, DRAFT, in_earnest=True))
    assert tally is not None
    return tally


async def further(database: Database, than: int) -> Tally:
    """Returns when the regrade has come further."""
    async with asyncio.timeout(30):
        while (tally := await seen(database)).seen <= than and tally.done_at is None:  # noqa: ASYNC110 - two processes
            await asyncio.sleep(0.005)
    return tally


async def torment(database: Database, bot: Fork) -> int:
    """Kill it in the middle, again and again, then let it come to the end; gives the number of kills."""
    kills, tally = 0, await seen(database)
    while tally.done_at is None:
        bot.start()
        tally = await further(database, tally.seen)
        if kills < KILLS and tally.done_at is None:
            bot.kill()
            kills += 1
        else:
            tally = await further(database, PEOPLE)
    bot.kill()
    return kills


async def check(database: Database) -> None:
    rows = await everything(database)
    ends = {row["learner"]: row["state"] for row in rows["attempt"]}
    assert ends == {person: released.habit(person).after for person in ends}
    assert len(ends) == PEOPLE
    changed = {person for person in ends if released.habit(person).news}
    assert len(rows["regrade"]) == len(changed)
    assert Counter(row["address"] for row in rows["outbox"]) == Counter(f"tg:{person}" for person in changed)
    tally = await seen(database)
    assert (tally.seen, tally.scores) == (PEOPLE, len(changed))
    assert (tally.failed, tally.passed) == (PEOPLE // 4, PEOPLE // 4)


async def delivered(database: Database, api: FakeBotApi, bot: Fork) -> None:
    """Everybody gets the note once, and nobody else any."""
    people = [api.person(number, started=True) for number in range(1000, 1000 + PEOPLE)]
    await database.write(_by_day)
    bot.start()
    await settled(api, database, 60)
    bot.stop()
    got = {person.id: len(person.everything) for person in people}
    assert got == {person: int(released.habit(person).news) for person in got}


async def _by_day(tx: Tx) -> None:
    """Quiet hours are tested elsewhere; this test may run at night."""
    await tx.script("UPDATE outbox SET due = 0")


async def survives(url: str, place: Path) -> None:
    database = await open_database(url)
    try:
        await prepared(database)
        async with FakeBotApi(speed=20) as api:
            values = environment(api, url, place)
            grading, sending = Fork(values, ("worker", "ticker")), Fork(values, ("sender",))
            try:
                assert await torment(database, grading) == KILLS
                await check(database)
                await delivered(database, api, sending)
            finally:
                grading.kill()
                sending.kill()
    finally:
        await database.close()


@pytest.mark.slow
async def test_a_regrade_survives_kills(tmp_path: Path) -> None:
    await survives(f"sqlite:///{tmp_path / 'bot.db'}", tmp_path)


@pytest.mark.slow
@pytest.mark.postgres
async def test_a_regrade_on_postgresql_survives_kills(tmp_path: Path, postgres_url: str) -> None:
    await survives(postgres_url, tmp_path)
