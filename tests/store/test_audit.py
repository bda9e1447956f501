from __future__ import annotations

from bot.store import audit
from bot.store.audit import Entry
from bot.store.db import Database, Tx
from tests.store.conftest import NOW


def entry(number: int, actor: int | None = 7) -> Entry:
    return Entry(NOW + number, actor, "trainer", "Publish", f"pbr.{number}", {"почему": "typo"})


async def log(database: Database, *entries: Entry) -> None:
    async def work(tx: Tx) -> None:
        for one in entries:
            await audit.add(tx, one)

    await database.write(work)


async def test_the_newest_comes_first_and_pages_join(database: Database) -> None:
    await log(database, *map(entry, range(5)))
    newest = await database.read(lambda tx: audit.page(tx, 2))
    older = await database.read(lambda tx: audit.page(tx, 10, newest[-1].id))
    assert [one.subject for one in (*newest, *older)] == ["pbr.4", "pbr.3", "pbr.2", "pbr.1", "pbr.0"]
    assert newest[0].detail == {"почему": "typo"}


async def test_what_a_person_did_is_found_and_stays_when_they_are_forgotten(database: Database) -> None:
    await log(database, entry(1), entry(2, actor=8))
    assert [one.subject for one in await database.read(lambda tx: audit.of_actor(tx, 7))] == ["pbr.1"]
    await database.write(lambda tx: audit.forget(tx, 7))
    assert await database.read(lambda tx: audit.of_actor(tx, 7)) == []
    assert [one.actor for one in await database.read(lambda tx: audit.page(tx, 9))] == [8, None]
