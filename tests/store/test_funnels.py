"""Where people stop in a module: as of now, and as counted aside before."""

from __future__ import annotations

from functools import partial

from bot.domain.report import Funnel, Scope
from bot.engine import tallier
from bot.store import funnels, persons
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW
from tests.store.histories import DAY
from tests.store.reflection import everything
from tests.store.test_reports import ARK, MOW, fill, take

SCOPES = (
    Scope(),
    Scope(regions=frozenset({MOW})),
    Scope(regions=frozenset({MOW, ARK})),
    Scope(regions=frozenset()),
    Scope(profession="police"),
    Scope(regions=frozenset({MOW}), profession="police"),
    Scope(regions=frozenset({MOW}), profession="judge"),
)


async def more(tx: Tx) -> None:
    """Six take the new version; two of them leave it open."""
    await fill(tx)
    for learner in range(3, 9):
        await take(tx, learner, 4 if learner > 4 else None, NOW + DAY, "v2")


async def asked(database: Database, now: int, scope: Scope | None = None) -> Funnel:
    return await database.read(partial(funnels.funnel, module=MODULE.id, now=now, scope=scope))


async def test_where_people_are_in_the_published_version(database: Database) -> None:
    await database.write(more)
    found = await asked(database, NOW + DAY)
    assert (found.version, dict(found.waiting), dict(found.dropped), found.ended) == ("v2", {0: 2}, {0: 0}, 4)
    assert dict((await asked(database, NOW + 20 * DAY)).dropped) == {0: 2}
    few = await asked(database, NOW, Scope(regions=frozenset({ARK})))
    assert (few.small, few.begun) == (True, 0)


async def test_what_was_counted_aside_is_what_there_was_then(database: Database) -> None:
    await database.write(more)
    at = NOW + 20 * DAY
    before = [await asked(database, at, scope) for scope in SCOPES]
    await tallier.count_funnels(database, at, breath=0)
    assert [await asked(database, at + DAY, scope) for scope in SCOPES] == before
    await database.write(partial(take, learner=9, score=4, at=at, version="v2"))
    assert (await asked(database, at + DAY)).ended == 4, "as counted last"
    await tallier.count_funnels(database, at + DAY, breath=0)
    assert (await asked(database, at + DAY)).ended == 5


async def test_portions_come_to_the_whole(database: Database) -> None:
    await database.write(more)
    whole, parts = [await database.read(partial(funnels.begin, now=NOW)) for _ in range(2)]
    await database.read(partial(funnels.look, count=whole))
    while not parts.done:
        await database.read(partial(funnels.look, count=parts, most=1))
    assert whole.done
    assert parts.found == whole.found != {}


async def test_a_version_nobody_began_is_counted_too(database: Database) -> None:
    await database.write(fill)
    await tallier.count_funnels(database, NOW, breath=0)
    found = await asked(database, NOW + DAY)
    assert (found.version, found.begun, found.at) == ("v2", 0, NOW)


async def test_of_versions_that_are_replaced_nothing_is_kept(database: Database) -> None:
    await database.write(more)
    old = {"version": "v1", "region": "*", "profession": "*", "stages": "{}", "ended": 3, "at": NOW}
    await database.write(lambda tx: tx.run("add_funnel", **old))
    await tallier.count_funnels(database, NOW + DAY, breath=0)
    assert {row["version"] for row in (await everything(database))["funnel_count"]} == {"v2"}


async def test_those_who_are_forgotten_have_dropped_out(database: Database) -> None:
    await database.write(more)
    await database.write(lambda tx: persons.forget(tx, 3))
    live = await asked(database, NOW + DAY)
    await tallier.count_funnels(database, NOW + DAY, breath=0)
    assert await asked(database, NOW + DAY) == live
    assert (dict(live.dropped), live.begun) == ({0: 1}, 6)
