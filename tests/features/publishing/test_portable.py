from __future__ import annotations

import zipfile
from collections.abc import AsyncIterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from bot.authoring import bundle
from bot.authoring.check import check
from bot.features.publishing.portable import published
from bot.features.publishing.publish import publish
from bot.store.db import Database
from tests.content import NAMES, ROOT, real_report
from tests.prepared import prepared

WITH_PICTURE = next(name for name in NAMES if (ROOT / "modules" / name / "media").is_dir())


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    await opened.write(lambda tx: publish(tx, real_report(), 0, by="test", why="substance", only=(WITH_PICTURE,)))
    yield opened
    await opened.close()


async def test_another_office_compiles_the_file_to_the_same_version(database: Database, tmp_path: Path) -> None:
    found = await database.read(lambda tx: published(tx, WITH_PICTURE))
    assert found is not None
    data = bundle.write(found, "zip")
    assert any(name.endswith(".png") for name in zipfile.ZipFile(BytesIO(data)).namelist())
    (tmp_path / "module.zip").write_bytes(data)
    report = check([tmp_path / "module.zip"], date(2026, 11, 22), real_report().reference)
    assert report.ok, report.problems
    assert report.compiled[WITH_PICTURE].version == real_report().compiled[WITH_PICTURE].version


async def test_what_is_not_published_is_nothing(database: Database) -> None:
    assert await database.read(lambda tx: published(tx, "M99")) is None


async def test_a_picture_that_is_gone_is_said(database: Database) -> None:
    await database.write(lambda tx: tx.script("DELETE FROM file"))
    with pytest.raises(LookupError, match=r"the picture \w+ is not kept"):
        await database.read(lambda tx: published(tx, WITH_PICTURE))
