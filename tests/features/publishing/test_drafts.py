"""A trainer's way from a workbook to learners, through every room, and what of it must leave no trace."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.drawing.image import Image

from bot import actions
from bot.chat.action import encode
from bot.store import drafts, statistics, submissions
from bot.store.db import Database
from bot.store.migrate import open_database
from tests import driver as driving
from tests import talk
from tests.authoring.test_pictures import secretive
from tests.authoring.xlsx.workbooks import fill, saved
from tests.driver import Driver, lines
from tests.store.reflection import everything

FIRST_RUN = ("> /start", "* English", "* Police", "* Rather not say")
_CHOICE = re.compile(r"(☐ )?[A-D]$|3$")
LAW = {"rule-1": "koap-6.1.1", "rule-2": "koap-27.5"}


@pytest.fixture
async def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Driver]:
    for name in ("talk.yaml", "talk-wrong.yaml", "questions.zip"):
        (tmp_path / name).write_bytes((talk.FILES / name).read_bytes())
    monkeypatch.setattr(driving, "FILES", tmp_path)
    made = Driver(f"sqlite:///{tmp_path}/bot.db", talk.talk)
    await made.begin()
    yield made


@pytest.fixture
async def database(driver: Driver) -> AsyncIterator[Database]:
    opened = await open_database(driver.url)
    yield opened
    await opened.close()


async def play(driver: Driver, who: str, *steps: str) -> list[str]:
    said: list[str] = []
    for step in steps:
        said = await driver.play(f"{who}{step}")
    return said


def screen(driver: Driver, who: str = "vera") -> str:
    return "\n".join(lines(driver.channel.phones[who].current.body))


def labels(driver: Driver, who: str) -> list[str]:
    return [button["label"] for row in driver.channel.phones[who].current.body["rows"] for button in row]


async def go_through(driver: Driver, who: str, end: str) -> list[str]:
    """Play a lesson as it comes, to its result; gives the screens."""
    seen = []
    for _ in range(60):
        seen.append(screen(driver, who.lower()))
        if end in seen[-1]:
            return seen
        have = labels(driver, who.lower())
        taps = [name for name in have if name in ("Next", "Answer")] or [name for name in have if _CHOICE.match(name)]
        await driver.play(f"{who}* {taps[0]}" if taps else f"{who}> 48")
    raise AssertionError(f"no end after {seen[-1]}")


def workbook() -> bytes:
    """The template, filled in by hand, with a picture on a card's row."""
    book = load_workbook(io.BytesIO(fill("ru")))
    book["Модуль"]["B2"] = "M21"
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value in LAW:
                    cell.value = LAW[cell.value]
    cards = book["Карточки"]
    cards.add_image(Image(io.BytesIO(secretive())), "J4")
    cards["K4"], cards["L4"] = "План квартиры", "Plan of the flat"
    return saved(book)


async def rows(database: Database, *tables: str) -> dict[str, Any]:
    found = await everything(database)
    return {table: found[table] for table in tables}


async def test_a_workbook_filled_in_by_hand_is_previewed_signed_published_and_played(
    driver: Driver, database: Database, tmp_path: Path
) -> None:
    (tmp_path / "разговор.xlsx").write_bytes(workbook())
    await play(driver, "Lev", *FIRST_RUN)
    await play(driver, "Alice", *FIRST_RUN)
    await play(driver, "Vera", *FIRST_RUN, "< разговор.xlsx")
    assert "Module “The first conversation” v1: draft" in screen(driver)
    await play(driver, "Vera", "* See it as a learner")
    seen = await go_through(driver, "Vera", "A preview counts nowhere.")
    assert len(seen) > 10
    assert [one for one in seen if not one.startswith("Bot  | Preview")] == []
    assert any("Picture, " in one for one in seen)
    await play(driver, "Vera", "* To the draft", "* Send to the reviewer")
    await play(
        driver, "Lev", "> /review", "* The first conversation", "* Read part by part", "* Whole draft", "* Approve"
    )
    await play(driver, "Vera", "> /drafts", "* M21", "* Publish")
    await play(driver, "Vera", "* Publish", "* Publish now")
    (made,) = [one for one in (await everything(database))["publication"] if one["module"] == "M21"]
    assert made["number"] == 1
    await play(driver, "Alice", f"! {encode(actions.OpenModule('M21'))}")
    seen = await go_through(driver, "Alice", "threshold")
    assert not any("Preview" in one for one in seen)
    assert len((await everything(database))["response"]) > 0


async def test_a_preview_leaves_no_trace(driver: Driver, database: Database) -> None:
    await play(driver, "Vera", *FIRST_RUN, "< talk.yaml")
    kept = ("response", "attempt", "audit", "bookmark")
    before, counted = await rows(database, *kept), await database.read(statistics.overview)
    await play(driver, "Vera", "* See it as a learner", "* RU", "* EN")
    await go_through(driver, "Vera", "A preview counts nowhere.")
    assert [one["kind"] for one in (await everything(database))["attempt"]] == ["preview"]
    assert await rows(database, "response", "audit") == {name: before[name] for name in ("response", "audit")}
    assert await database.read(statistics.overview) == counted
    assert "You have not finished a module yet." in "\n".join(await play(driver, "Vera", "> /progress"))
    assert "Preview" not in "\n".join(await play(driver, "Vera", "> /start"))
    await play(driver, "Vera", "> /drafts", "* M20", "* See it as a learner", "* To the draft")
    assert await rows(database, *kept) == before


async def test_a_preview_is_only_its_own_players(driver: Driver) -> None:
    await play(driver, "Vera", *FIRST_RUN, "< talk.yaml", "* See it as a learner")
    await play(driver, "Lev", *FIRST_RUN)
    said = await play(driver, "Lev", f"! {encode(actions.EndPreview(1))}")
    assert said[0] == "Bot  | Drafts"
    assert screen(driver).startswith("Bot  | Preview · ")
    assert "Already counted" not in "\n".join(await play(driver, "Vera", "* Next"))


async def test_an_answer_comes_as_a_note_when_the_trainer_is_elsewhere(driver: Driver, database: Database) -> None:
    await play(driver, "Vera", *FIRST_RUN)
    file, wrong = [await driver.upload("Vera", name) for name in ("talk.yaml", "talk-wrong.yaml")]
    said = await driver.happen("Vera", [file, {"kind": "say", "text": "/start"}])
    assert "Bot  + talk.yaml: checked." in said
    assert "Nothing here yet." in screen(driver), "what the trainer looks at stays"
    await play(driver, "Vera", "+ To the draft")
    assert "Module “The first conversation” v1: draft" in screen(driver)
    said = await driver.happen("Vera", [wrong, {"kind": "say", "text": "/start"}])
    assert "Bot  + talk-wrong.yaml: not taken." in said
    await play(driver, "Vera", "+ Why")
    assert screen(driver).startswith("Bot  | Not taken: 6 errors.")
    assert len(await database.read(drafts.under_way)) == 1


async def test_nothing_of_a_file_with_errors_is_stored(driver: Driver, database: Database) -> None:
    await play(driver, "Vera", *FIRST_RUN)
    before = await rows(database, "draft", "module_version", "publication")
    await play(driver, "Vera", "< talk-wrong.yaml")
    assert await rows(database, "draft", "module_version", "publication") == before


async def test_a_change_to_what_is_no_longer_there_is_not_made(driver: Driver, database: Database) -> None:
    """The draft is revised by a file while a small fix is checked."""
    await play(driver, "Vera", *FIRST_RUN, "< talk.yaml", "* Fix a text or key", "* card help", "* 1 EN")
    text = (talk.FILES / "talk.yaml").read_text("utf-8").replace("Speak apart", "Speak with each apart", 1)
    (driving.FILES / "talk.yaml").write_text(text, "utf-8")
    file = await driver.upload("Vera", "talk.yaml")
    said = await driver.happen("Vera", [{"kind": "say", "text": "Whom to call"}, file])
    assert "Module “The first conversation” v2: draft" in screen(driver)
    assert any("Your change" in line for line in said) or "The change was not made" in "\n".join(said)
    (draft,) = await database.read(drafts.under_way)
    module = next(one for one in (await everything(database))["module_version"] if one["version"] == draft.version)
    assert "Speak with each apart" in module["body"] and "Whom to call" not in module["body"]


async def test_a_long_list_of_problems_comes_as_a_file_too(driver: Driver, database: Database) -> None:
    text = (talk.FILES / "talk.yaml").read_text("utf-8").replace("koap-6.1.1", "no-such-norm")
    line = "  - {id: X, kind: single, stem: {ru: Да}, options: [{id: a, text: {en: No}}], law: [nothing]}\n"
    many = "".join(line.replace("X", f"x{number}") for number in range(60))
    (driving.FILES / "many.yaml").write_text(text.replace("items:\n", f"items:\n{many}", 1), "utf-8")
    said = await play(driver, "Vera", *FIRST_RUN, "< many.yaml")
    assert "Bot  # many-problems.txt: All problems as a text." in said
    told = "\n".join(said)
    assert "more in the file" in told
    (file,) = [one for one in (await everything(database))["file"] if one["name"] == "many-problems.txt"]
    listed = file["data"].decode()
    assert listed.count(": error: ") >= 180
    (handed,) = await database.read(lambda tx: submissions.of_learner(tx, file["owner"]))
    assert handed.state == "refused"


@pytest.mark.parametrize("who", ["Alice", "Gleb", "Rita"])
async def test_drafts_are_closed_to_others(driver: Driver, who: str) -> None:
    await play(driver, "Vera", *FIRST_RUN, "< talk.yaml")
    await play(driver, who, *FIRST_RUN)
    for action in (actions.Drafts(0), actions.OpenDraft(1), actions.PreviewDraft(1), actions.Checking(1)):
        assert "Bot  ~ This is not open to you." in await play(driver, who, f"! {encode(action)}")


async def test_a_reviewer_looks_and_changes_nothing(driver: Driver, database: Database) -> None:
    await play(driver, "Vera", *FIRST_RUN, "< talk.yaml")
    await play(driver, "Lev", *FIRST_RUN, f"! {encode(actions.OpenDraft(1))}")
    assert labels(driver, "lev")[:2] == ["See it as a learner", "What changed"]
    before = await rows(database, "draft", "submission")
    for action in (
        actions.SubmitDraft(1, 0),
        actions.DropDraftNow(1, 0),
        actions.ConfirmEnglish(1, 0, ""),
        actions.SetKey(1, 0, 0, 1),
        actions.RewriteText(1, "card.help.title", 1),
    ):
        assert "Bot  ~ This is not open to you." in await play(driver, "Lev", f"! {encode(action)}")
    assert await rows(database, "draft", "submission") == before


@pytest.mark.parametrize(
    "action",
    [
        actions.OpenDraft(99),
        actions.FixDraft(99, 0),
        actions.FixPart(1, 99, 0),
        actions.FixKey(1, 0, 99, 1),
        actions.SetKey(1, 0, 0, 0),
        actions.SetKey(1, 0, 0, 4_096),
        actions.SetKey(1, 5, 0, 1),
        actions.EnterKey(1, 0, 4),
        actions.RewriteText(1, "card.none.title", 0),
        actions.ConfirmEnglish(1, 0, "0123456789ab"),
        actions.ConfirmEnglish(1, 7, ""),
        actions.SubmitDraft(1, 7),
        actions.DropDraftNow(1, 7),
        actions.Warnings(1, 99),
        actions.StaleTexts(1, 99),
        actions.Checking(99),
        actions.IntoDraft(99, 1),
        actions.IntoModule(1, "M20"),
        actions.WriteQuestion(1),
        actions.FillQuestion(1, 3),
        actions.MarkRight(1, 0),
        actions.CiteLaw(1, "koap-6.1.1"),
        actions.AddQuestion(1),
        actions.RewriteQuestion(1, 0),
        actions.ExportDraft(1, "exe"),
        actions.ExportModule("M99", "zip"),
        actions.EndPreview(1),
    ],
    ids=lambda action: encode(action),
)
async def test_old_and_forged_buttons_change_nothing(driver: Driver, database: Database, action: Any) -> None:
    await play(driver, "Vera", *FIRST_RUN, "< talk.yaml")
    before = await rows(database, "draft", "submission", "module_version", "job")
    said = await play(driver, "Vera", f"! {encode(action)}")
    assert "went wrong" not in "\n".join(said)
    assert await rows(database, "draft", "submission", "module_version", "job") == before
