from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.authoring.canonical import canonical, version
from bot.authoring.check import check
from bot.domain.course import Module
from bot.features.publishing.publish import publish as publish_all
from bot.store import courses, reports
from bot.store.db import Database, Tx
from tests.domain.example import MODULE, both
from tests.store.conftest import NOW

CONTENT = Path(__file__).parents[2] / "content"
OTHER = replace(MODULE, title=both("Иначе", "Otherwise"))


async def publish(database: Database, module: Module, now: int = NOW) -> bool:
    data = canonical(module)
    work = courses.publish
    return await database.write(
        lambda tx: work(tx, module.id, version(data), data.decode(), now, by="test", why="substance")
    )


async def state(database: Database) -> tuple[int, dict[str, str]]:
    async def work(tx: Tx) -> tuple[int, dict[str, str]]:
        return await courses.newest_publication(tx), await courses.current_versions(tx)

    return await database.read(work)


async def test_what_is_published_is_read_back_the_same(database: Database) -> None:
    assert await state(database) == (0, {})
    assert await publish(database, MODULE)
    name = version(canonical(MODULE))
    assert await state(database) == (1, {MODULE.id: name})
    assert await database.read(lambda tx: courses.module(tx, name)) == MODULE


async def test_publishing_what_is_current_changes_nothing(database: Database) -> None:
    await publish(database, MODULE)
    before = await state(database)
    assert not await publish(database, MODULE, NOW + 1)
    assert await state(database) == before


async def test_a_new_version_is_current_and_the_old_one_stays_readable(database: Database) -> None:
    await publish(database, MODULE)
    await publish(database, OTHER)
    old, new = version(canonical(MODULE)), version(canonical(OTHER))
    assert (await state(database))[1] == {MODULE.id: new}
    assert await database.read(lambda tx: courses.module(tx, old)) == MODULE
    assert await publish(database, MODULE), "going back is one more publication"
    assert await state(database) == (3, {MODULE.id: old})


async def test_a_version_that_does_not_exist_is_said(database: Database) -> None:
    with pytest.raises(LookupError, match="no module version nowhere"):
        await database.read(lambda tx: courses.module(tx, "nowhere"))


async def test_reference_data_keeps_the_order_of_its_files(database: Database) -> None:
    assert await database.read(courses.reference) is None
    files = [CONTENT / f"{name}.yaml" for name in ("professions", "localities", "contacts")]
    report = check(files, date(2026, 11, 22))
    await database.write(lambda tx: publish_all(tx, report, NOW, by="test", why="substance"))
    found = await database.read(courses.reference)
    assert found is not None
    assert list(found.professions)[:3] == ["police", "jp", "district-judge"]
    assert list(found.professions) != sorted(found.professions)
    assert list(found.localities) == list(report.reference.localities)
    assert len(found.localities) > 80
    assert (await state(database))[1] == {}, "reference data is no module"


async def test_reports_know_the_law_of_every_version_without_parsing_it(database: Database) -> None:
    await publish(database, MODULE)
    await publish(database, replace(MODULE, law_as_of="2027-01-01"))
    facts = (await database.read(reports.version_facts)).values()
    assert {(one.module, one.law_as_of, one.number) for one in facts} == {
        (MODULE.id, MODULE.law_as_of, 1),
        (MODULE.id, "2027-01-01", 2),
    }
