"""A file from the command line: a draft of nobody, or all that is wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.features.publishing.importing import Imported, import_file
from bot.store import drafts
from bot.store.db import Database
from tests import talk
from tests.prepared import prepared


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    yield opened
    await opened.close()


async def imported(database: Database, name: str, data: bytes | None = None) -> Imported:
    given = data or (talk.FILES / name).read_bytes()
    return await database.write(lambda tx: import_file(tx, name, given, talk.register(), 5, today=talk.DAY))


async def test_a_good_file_is_a_draft_without_an_author(database: Database) -> None:
    made = await imported(database, "talk.yaml")
    assert made.draft is not None
    assert (made.draft.module, made.draft.author, made.draft.state) == ("M20", None, "draft")
    assert made.draft.version == talk.report().compiled["M20"].version
    assert [one["code"] for one in made.draft.warnings] == [one.code for one in made.problems] == ["law-from-memory"]
    assert await database.read(drafts.under_way) == [made.draft]


async def test_a_newer_file_of_the_module_revises_it(database: Database) -> None:
    first = await imported(database, "talk.yaml")
    newer = (talk.FILES / "talk.yaml").read_bytes().replace(b"Speak apart", b"Speak with each apart")
    again = await imported(database, "talk.yaml", newer)
    assert first.draft and again.draft and again.draft.id == first.draft.id
    assert again.draft.version != first.draft.version
    assert await database.read(drafts.under_way) == [again.draft]


async def test_a_file_with_errors_is_nothing_but_its_problems(database: Database) -> None:
    made = await imported(database, "talk-wrong.yaml")
    assert made.draft is None
    assert len(made.problems) == 6
    assert await database.read(drafts.under_way) == []
