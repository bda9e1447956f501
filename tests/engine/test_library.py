from __future__ import annotations

from dataclasses import replace

import pytest

from bot.authoring.canonical import canonical, version
from bot.domain.course import Module
from bot.engine.library import Library
from bot.store import courses
from bot.store.db import Database, Tx
from tests import content
from tests.domain.example import MODULE, both

NEWER = replace(MODULE, title=both("Иначе", "Otherwise"))


async def publish(tx: Tx, module: Module) -> None:
    data = canonical(module)
    await courses.publish(tx, module.id, version(data), data.decode(), 1, by="test", why="substance")


async def refresh(database: Database, library: Library) -> None:
    await database.read(library.refresh)


async def published(database: Database, library: Library) -> Module | None:
    return await database.read(lambda tx: library.published(tx, MODULE.id))


async def test_before_anything_is_published_that_is_said(database: Database) -> None:
    library = Library()
    await refresh(database, library)
    assert await published(database, library) is None
    with pytest.raises(LookupError, match="no content is published yet"):
        _ = library.reference


async def test_what_another_process_published_is_seen_at_the_next_refresh(database: Database) -> None:
    library = Library()
    await database.write(content.example)
    await refresh(database, library)
    assert await published(database, library) == MODULE
    assert "police" in library.reference.professions
    await database.write(lambda tx: publish(tx, NEWER))
    assert await published(database, library) == MODULE
    await refresh(database, library)
    assert await published(database, library) == NEWER
    old = version(canonical(MODULE))
    assert await database.read(lambda tx: library.module(tx, old)) == MODULE, "attempts hold on to it"


async def test_a_version_is_read_once(database: Database) -> None:
    library = Library()
    await database.write(content.example)
    await refresh(database, library)
    assert await published(database, library) is await published(database, library)


async def test_nothing_new_costs_one_question(database: Database) -> None:
    library = Library()
    await database.write(content.example)
    await refresh(database, library)
    asked: list[str] = []

    class Counting:
        def __init__(self, tx: Tx) -> None:
            self._tx = tx

        async def one(self, name: str, **values: object) -> object:
            asked.append(name)
            return await self._tx.one(name, **values)

    await database.read(lambda tx: library.refresh(Counting(tx)))
    assert asked == ["newest_publication"]
