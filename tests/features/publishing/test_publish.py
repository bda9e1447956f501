from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.authoring.check import Report
from bot.features.publishing.publish import Published, publish
from bot.store import courses, files
from bot.store.db import Database, Tx
from tests.content import real_report
from tests.prepared import prepared
from tests.store.reflection import everything

NOW = 1_795_338_000_000


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    yield opened
    await opened.close()


async def published(database: Database, report: Report, only: tuple[str, ...] = ()) -> Published:
    return await database.write(lambda tx: publish(tx, report, NOW, by="vera", why="substance", only=only))


async def test_everything_that_compiled_is_current_and_its_pictures_are_kept(database: Database) -> None:
    report = real_report()
    found = await published(database, report)
    assert found == Published(tuple(sorted(report.compiled)), ())
    versions = await database.read(courses.current_versions)
    assert versions == {name: one.version for name, one in report.compiled.items()}
    pictures = {digest for one in report.compiled.values() for digest in one.media}
    assert pictures
    for digest in pictures:
        assert await database.read(lambda tx, digest=digest: files.picture(tx, digest)) is not None


async def test_publishing_again_is_no_publication(database: Database) -> None:
    report = real_report()
    await published(database, report)
    before = await everything(database)
    assert await published(database, report) == Published((), tuple(sorted(report.compiled)))
    after = await everything(database)
    assert after["publication"] == before["publication"]
    assert after["file"] == before["file"]


async def test_only_what_was_asked_for_is_published(database: Database) -> None:
    name = min(real_report().compiled)
    assert await published(database, real_report(), only=(name,)) == Published((name,), ())
    assert set(await database.read(courses.current_versions)) == {name}


async def test_who_published_is_written_down(database: Database) -> None:
    await published(database, real_report(), only=("none",))
    (row,) = (await everything(database))["publication"]
    assert (row["module"], row["by_whom"], row["why"], row["at"]) == (courses.REFERENCE, "vera", "substance", NOW)


async def test_without_reference_data_the_published_one_stays(database: Database) -> None:
    report = real_report()
    await published(database, report, only=("none",))
    bare = replace(report, reference=replace(report.reference, professions={}))
    await published(database, bare, only=("none",))
    found = await database.read(courses.reference)
    assert found is not None and "police" in found.professions


async def test_a_start_does_not_undo_what_trainers_published_since(database: Database) -> None:
    report = real_report()
    first, second, third, *_ = sorted(report.compiled)
    await published(database, report)

    async def trainers(tx: Tx) -> None:
        await courses.point(tx, first, report.compiled[second].version, NOW, by="trainer", why="typo", draft=1)
        await courses.point(tx, second, "", NOW, by="trainer", why="withdraw")

    await database.write(trainers)
    before = await database.read(courses.current_versions)
    assert await database.write(
        lambda tx: publish(tx, report, NOW, by="start", why="substance", yielding=True)
    ) == Published((), tuple(sorted(report.compiled)))
    assert await database.read(courses.current_versions) == before
    assert third in before and second not in before
