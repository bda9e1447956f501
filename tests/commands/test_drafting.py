"""Drafts and versions by command, on a real database in a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.authoring import bundle
from bot.authoring.compile import Compiled
from bot.commands import CommandError, courseware, database, drafting
from bot.domain.draft import Draft
from bot.settings import Settings
from bot.store import audit
from bot.store.audit import Entry
from tests.content import real_report


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(DATABASE_URL=f"sqlite:///{tmp_path}/bot.db")


def module() -> Compiled:
    return real_report().compiled["M06"]


def reworded() -> bytes:
    """Another version of the module: one more word in both languages of its title."""
    title = replace(module().module.title, ru="Развод и статья 24 заново", en="Divorce and article 24 anew")
    return bundle.write_zip(replace(module(), module=replace(module().module, title=title)))


async def imported(settings: Settings, data: bytes) -> Draft:
    _, draft = await drafting.import_file(settings, "M06.zip", data, "ru")
    assert draft is not None
    return draft


async def log(settings: Settings) -> list[Entry]:
    async with database(settings) as store:
        return await store.read(lambda tx: audit.page(tx, 10))


async def test_a_file_becomes_a_draft_with_the_version_of_its_contents(settings: Settings) -> None:
    draft = await imported(settings, bundle.write_zip(module()))
    assert (draft.module, draft.version, draft.author, draft.state) == ("M06", module().version, None, "draft")
    assert [(one.act, one.role, one.actor) for one in await log(settings)] == [("content import", "operator", None)]


async def test_a_file_with_errors_becomes_nothing_and_says_all_of_them(settings: Settings) -> None:
    broken = bundle.write_yaml(module()).replace(b"format: 1", b"format: 9")
    lines, draft = await drafting.import_file(settings, "M06.yaml", broken, "ru")
    assert draft is None
    assert lines and lines[0].startswith("M06.yaml:1:")
    assert await log(settings) == []


async def test_a_draft_is_published_by_its_number_or_its_module_and_the_log_says_nobody_signed(
    settings: Settings,
) -> None:
    draft = await imported(settings, bundle.write_zip(module()))
    first = await drafting.publish_draft(settings, str(draft.id), "substance")
    assert (first.publication.number, first.publication.why, first.signed) == (1, "start", False)
    await imported(settings, reworded())
    second = await drafting.publish_draft(settings, "M06", "typo")
    assert (second.publication.number, second.publication.why) == (2, "typo")
    assert (await log(settings))[0].detail["signed"] is False


async def test_what_was_imported_exports_to_the_same_version(settings: Settings, tmp_path: Path) -> None:
    draft = await imported(settings, reworded())
    await drafting.publish_draft(settings, str(draft.id), "substance")
    carried = tmp_path / "M06.zip"
    carried.write_bytes(await courseware.export(settings, "M06", "zip", "ru"))
    assert courseware.versions(settings, carried) == [f"M06 {draft.version}"]


async def test_back_to_the_version_before_and_no_further(settings: Settings) -> None:
    old = await imported(settings, bundle.write_zip(module()))
    await drafting.publish_draft(settings, "M06", "substance")
    await imported(settings, reworded())
    await drafting.publish_draft(settings, "M06", "substance")
    done = await drafting.roll_back(settings, "M06", None)
    assert (done.version, done.number, done.why) == (old.version, 1, "rollback")
    with pytest.raises(CommandError, match="no such version to go back to; there is v2"):
        await drafting.roll_back(settings, "M06", 7)


@pytest.mark.parametrize(
    ("name", "why", "said"),
    [
        ("1", "joke", "--as is one of typo, substance, key"),
        ("99", "typo", "there is no draft 99"),
        ("M06", "typo", "one open draft is needed, there is none"),
    ],
)
async def test_what_cannot_be_published_is_said(settings: Settings, name: str, why: str, said: str) -> None:
    with pytest.raises(CommandError, match=said):
        await drafting.publish_draft(settings, name, why)


async def test_a_draft_is_not_published_twice(settings: Settings) -> None:
    draft = await imported(settings, bundle.write_zip(module()))
    await drafting.publish_draft(settings, str(draft.id), "substance")
    with pytest.raises(CommandError, match="no longer a draft"):
        await drafting.publish_draft(settings, str(draft.id), "substance")
