from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.authoring.canonical import canonical, version
from bot.domain import moves
from bot.domain.attempt import Attempt
from bot.domain.course import Module
from bot.domain.learner import Learner
from bot.domain.progress import Overview
from bot.domain.reference import Profession, Reference
from bot.engine.library import Library
from bot.features.home import overview
from bot.store import attempts, courses
from bot.store.db import Database, Tx
from tests import content
from tests.domain.example import MODULE, both
from tests.prepared import prepared

NOW = 1_795_338_000_000
LEARNER = Learner(7, "en", "police", "")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    await opened.write(content.example)
    yield opened
    await opened.close()


async def publish(tx: Tx, module: Module) -> str:
    data = canonical(module)
    await courses.publish(tx, module.id, version(data), data.decode(), NOW, by="test", why="substance")
    return version(data)


async def seen(database: Database, learner: Learner = LEARNER, path: Profession | None = None) -> Overview:
    library = Library()

    async def work(tx: Tx) -> Overview:
        await library.refresh(tx)
        if path is not None:
            professions = {path.id: path}
            library._reference = Reference(professions, {}, ())
        return await overview.look(SimpleNamespace(tx=tx, library=library, learner=learner))

    return await database.read(work)


async def attempt(database: Database, seed: str = "seed", **changes: object) -> Attempt:
    name = version(canonical(MODULE))

    async def work(tx: Tx) -> Attempt:
        begun = await attempts.begin(tx, moves.begin(MODULE, name, LEARNER.id, seed, NOW))
        if changes:
            begun = replace(begun, step=begun.step + 1, **changes)
            assert await attempts.save(tx, begun, begun.step - 1)
        return begun

    return await database.write(work)


async def test_only_what_is_published_is_on_the_path(database: Database) -> None:
    found = await seen(database)
    assert [one.module.id for one in found.path] == [MODULE.id]
    assert found.current is None and found.next is not None and found.passed == 0


async def test_an_open_attempt_is_where_one_goes_on(database: Database) -> None:
    begun = await attempt(database, stage=4)
    found = await seen(database)
    assert found.current is not None and found.current.attempt == begun
    assert found.current.stages > 4
    assert 1 <= found.current.minutes_left < MODULE.minutes


async def test_what_was_passed_stays_passed_however_the_next_attempt_goes(database: Database) -> None:
    await attempt(database, "one", state="passed", scaled=0.9, ended=NOW)
    await attempt(database, "two", state="failed", scaled=0.2, ended=NOW)
    (standing,) = (await seen(database)).path
    assert standing.passed and standing.best == 0.9
    assert standing.attempt is not None and standing.attempt.state == "failed", "the newest one"


async def test_an_open_attempt_is_measured_by_the_version_it_began_with(database: Database) -> None:
    await attempt(database, stage=2)
    before = (await seen(database)).path[0]
    shorter = replace(MODULE, title=both("Иначе", "Otherwise"), warning=None, steps=MODULE.steps[1:3])
    await database.write(lambda tx: publish(tx, shorter))
    (after,) = (await seen(database)).path
    assert after.module.title.en == "Otherwise"
    assert after.stages == before.stages


async def test_optional_modules_come_last_and_do_not_count(database: Database) -> None:
    other = replace(MODULE, id="M90", title=both("По выбору", "By choice"))
    await database.write(lambda tx: publish(tx, other))
    path = Profession("police", both("Полиция", "Police"), (MODULE.id, "M77"), ("M90", MODULE.id))
    found = await seen(database, path=path)
    assert [(one.module.id, one.optional) for one in found.path] == [(MODULE.id, True), ("M90", True)]
    path = replace(path, optional=("M90",))
    found = await seen(database, path=path)
    assert [(one.module.id, one.optional) for one in found.path] == [(MODULE.id, False), ("M90", True)]
    assert len(found.counted) == 1
