"""Whatever people do, in whatever order, totals are what is found by going through every answer again."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings

from bot.domain.report import By, Scope
from bot.domain.tally import COLUMNS
from bot.store import persons, reports, tallies
from bot.store.db import Database, Tx
from bot.store.migrate import migrate, open_database
from tests.store.conftest import NOW
from tests.store.histories import Deed, deeds, happen, moment
from tests.store.recount import Found, Tables, recount
from tests.store.reflection import everything

ASKED: tuple[tuple[Scope, By], ...] = (
    *((Scope(), by) for by in ("total", "region", "profession", "cohort", "module", "version", "month")),
    (Scope(regions=frozenset({"RU-MOW"})), "module"),
    (Scope(regions=frozenset({"RU-MOW", ""})), "cohort"),
    (Scope(regions=frozenset()), "region"),
    (Scope(profession="judge"), "region"),
    (Scope(regions=frozenset({"RU-ARK"}), profession="police"), "month"),
    (Scope(cohort=1), "version"),
    (Scope(cohort=2, regions=frozenset({"RU-ARK"})), "profession"),
    (Scope(module="M01"), "region"),
    (Scope(since="2026-11-25"), "version"),
    (Scope(since="2026-11-25", until="2026-12-20"), "total"),
    (Scope(since="2026-11-25", until="2026-12-20"), "region"),
    (Scope(since="2026-11-25", until="2027-01-15"), "module"),
    (Scope(since="2026-12-02", until="2026-12-30"), "total"),
    (Scope(until="2026-12-10", module="M01"), "version"),
    (Scope(since="2026-12-01"), "total"),
    (Scope(since="2026-12-01", cohort=1), "module"),
)


async def clear(database: Database) -> None:
    tables = [table for table in await everything(database) if table != "migration"]

    async def work(tx: Tx) -> None:
        for table in tables:
            await tx.script(f"DELETE FROM {table}")  # noqa: S608

    await database.write(work)


async def sums(database: Database, scope: Scope, by: By) -> Found:
    found = await database.read(lambda tx: reports.sums(tx, reports.settled(scope, by), by))
    named = {key: dict(zip(COLUMNS, counts.numbers, strict=True)) for key, counts in found.items()}
    return {key: {what: n for what, n in one.items() if n} for key, one in named.items() if any(one.values())}


async def agree(database: Database) -> Tables:
    tables = await everything(database)
    for scope, by in ASKED:
        assert await sums(database, scope, by) == recount(tables, reports.settled(scope, by), by), (scope, by)
    return tables


async def live(database: Database, history: Sequence[Deed]) -> None:
    for number, deed in enumerate(history):
        now = moment(deed, number // 2)
        await database.write(lambda tx, deed=deed, now=now: happen(tx, deed, now))


async def prove(database: Database, history: Sequence[Deed]) -> None:
    await clear(database)
    await live(database, history)
    await agree(database)
    while await database.write(tallies.fold):
        pass
    tables = await agree(database)
    assert tables["tally_delta"] == []
    await database.write(tallies.rebuild)
    assert _cells(await everything(database)) == _cells(tables), "counted anew they are the same"


def _cells(tables: Tables) -> set[tuple[object, ...]]:
    """Cells that are not all zero."""
    return {tuple(row.values()) for row in tables["tally"] if any(row[column] for column in COLUMNS)}


PLAIN = Deed("begin", 1, "M01", 0, 6, 1, late=False)
STORY = (
    replace(PLAIN, what="come"),
    replace(PLAIN, what="join"),
    PLAIN,
    replace(PLAIN, what="move", version=1),
    replace(PLAIN, what="end", right=5),
    replace(PLAIN, what="rate", right=3),
    replace(PLAIN, what="intend"),
    replace(PLAIN, what="delta", version=2),
    replace(PLAIN, what="fold"),
    replace(PLAIN, what="rate", right=2, late=True),
    replace(PLAIN, what="regrade", version=1),
    replace(PLAIN, what="begin", module="M02"),
    replace(PLAIN, what="join", cohort=2),
    replace(PLAIN, what="begin", who=2),
    replace(PLAIN, what="end", who=2, right=6),
    replace(PLAIN, what="forget"),
    replace(PLAIN, what="regrade", version=0),
)


async def test_a_story_of_everything_that_can_happen(database: Database) -> None:
    """On both databases; what a key that was put right took away is taken away, in a lesson on changes too."""
    for length in range(1, len(STORY) + 1):
        await prove(database, STORY[:length])


async def test_totals_do_not_change_when_somebody_is_forgotten(database: Database) -> None:
    await live(database, STORY[:-2])
    asked = [(scope, by) for scope, by in ASKED if not scope.cohort and by != "cohort"]
    before = [await sums(database, scope, by) for scope, by in asked]
    await database.write(lambda tx: persons.forget(tx, 1))
    after = [await sums(database, scope, by) for scope, by in asked]
    gone = [{key: {**one, "gone": 0} for key, one in found.items()} for found in after]
    assert gone == [{key: {**one, "gone": 0} for key, one in found.items()} for found in before]


async def test_changes_are_folded_once_by_two_at_the_same_time(database: Database) -> None:
    await live(database, STORY)
    waiting = len((await everything(database))["tally_delta"])
    folded = await asyncio.gather(*(database.write(lambda tx: tallies.fold(tx, 5)) for _ in range(waiting)))
    left = len((await everything(database))["tally_delta"])  # one who finds another at it does nothing
    assert sum(folded) == waiting - left
    await agree(database)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{tmp_path_factory.mktemp('tallies') / 'bot.db'}"


@given(history=deeds)
@settings(max_examples=40)
def test_totals_are_what_a_recount_finds(file: str, history: Sequence[Deed]) -> None:
    async def work() -> None:
        database = await open_database(file)
        await migrate(database, NOW)
        try:
            await prove(database, history)
        finally:
            await database.close()

    asyncio.run(work())
