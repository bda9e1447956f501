from __future__ import annotations

from pathlib import Path

from bot.authoring.canonical import canonical, version
from bot.domain.report import Scope
from bot.store import courses, learners, reports
from bot.store.backfill import TALLIES, backfill
from bot.store.db import Tx
from bot.store.migrate import migrate, open_database
from tests.domain.example import MODULE
from tests.store.conftest import NOW

VERSION = version(canonical(MODULE))
_COLUMNS = (
    "learner, module, version, seed, state, stage, step, raw, max, pre_raw, pre_max, began_at, touched_at, progress"
)


async def before_the_totals(tx: Tx) -> None:
    """Ten people who began the module in a database that knew no totals."""
    await tx.run("add_version", version=VERSION, module=MODULE.id, body=canonical(MODULE).decode(), at=NOW)
    await courses.point(tx, MODULE.id, VERSION, NOW, by="test", why="start")
    for learner in range(1, 11):
        await learners.add(tx, learner, NOW)
        values = f"{learner}, '{MODULE.id}', '{VERSION}', 's', 'open', 1, 1, 0, 3, 0, 0, {NOW}, {NOW}, '{{}}'"
        await tx.script(f"INSERT INTO attempt ({_COLUMNS}) VALUES ({values})")  # noqa: S608 - invented here


async def test_what_was_there_before_is_counted(tmp_path: Path) -> None:
    database = await open_database(f"sqlite:///{tmp_path}/bot.db")
    try:
        await migrate(database, NOW, upto=TALLIES - 1)
        await database.write(before_the_totals)
        assert TALLIES in await migrate(database, NOW)
        await database.write(backfill)
        found = await database.read(lambda tx: reports.overview(tx, Scope(), "module", NOW))
        assert found.total.begun == 10
        facts = await database.read(reports.version_facts)
        assert facts[VERSION].law_as_of == MODULE.law_as_of
    finally:
        await database.close()
