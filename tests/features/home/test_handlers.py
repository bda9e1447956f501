"""What the stories do not tell: content that changed under a person's feet."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path

import pytest

from bot.domain.reference import Reference
from bot.features.publishing.publish import publish
from bot.store import courses
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from tests import content
from tests.driver import Driver, lines

FIRST_RUN = ("Alice> /start", "Alice* English", "Alice* Police", "Alice* Rather not say")


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    driver = Driver(f"sqlite:///{tmp_path}/bot.db", content.example)
    await driver.begin()
    yield driver


async def play(driver: Driver, *steps: str) -> list[str]:
    """What is said to the last step."""
    said: list[str] = []
    for step in steps:
        said = await driver.play(step)
    return said


def screen(driver: Driver) -> list[str]:
    """What Alice has before her."""
    return list(lines(driver.channel.phones["alice"].current.body))


async def change(driver: Driver, *, without: str) -> None:
    """Publish reference data in which a profession or a region is gone."""
    database: Database = await open_database(driver.url)

    async def work(tx: Tx) -> None:
        old = await courses.reference(tx)
        assert isinstance(old, Reference)
        new = asdict(old)
        for part in ("professions", "localities"):
            new[part].pop(without, None)
        text = json.dumps(new, ensure_ascii=False)
        await courses.publish(tx, courses.REFERENCE, "other", text, 0, by="test", why="substance")

    await database.write(work)
    await database.close()


async def test_a_profession_that_is_gone_is_asked_for_again(driver: Driver) -> None:
    await play(driver, *FIRST_RUN)
    await change(driver, without="police")
    for step in ("Alice> /start", "Alice! pt.0"):
        await play(driver, step)
        assert screen(driver)[0] == "Bot  | What is your work?"
        assert not any("[Police]" in line for line in screen(driver))
    assert "Your path begins here" in (await play(driver, "Alice* Lawyer"))[0]


@pytest.mark.parametrize(
    ("forged", "shown"),
    [
        ("p.no-such-work", "What is your work?"),
        ("r.RU-XXX", "Where do you work?"),
        ("l.de", "Your path begins here"),
        ("pt.zzz", "My path: Police"),
        ("rg.zzz", "Where do you work?"),
    ],
)
async def test_a_forged_button_leads_to_a_sound_screen(driver: Driver, forged: str, shown: str) -> None:
    await play(driver, *FIRST_RUN)
    await play(driver, f"Alice! {forged}")
    assert screen(driver)[0] == f"Bot  | {shown}"


async def test_nobody_gets_past_the_first_run_by_a_forged_button(driver: Driver) -> None:
    await play(driver, "Alice> /start")
    for forged in ("hm", "pt.0", "r.", "p.police"):
        await play(driver, f"Alice! {forged}")
        assert "Русский или English?" in screen(driver)[1], forged


async def test_before_any_module_is_published_that_is_said(tmp_path: Path) -> None:
    async def reference_only(tx: Tx) -> None:
        await publish(tx, content.real_report(), 0, by="test", why="substance", only=("none",))

    driver = Driver(f"sqlite:///{tmp_path}/empty.db", reference_only)
    await driver.begin()
    await play(driver, *FIRST_RUN)
    assert screen(driver)[:2] == [
        "Bot  | Nothing here yet.",
        "Bot  | No module of your path is published yet. Come back later.",
    ]
    await play(driver, "Alice* My path")
    assert screen(driver)[:2] == ["Bot  | My path: Police", "Bot  | Done: 0 of 0"]
    await play(driver, "Alice* Back", "Alice* RU")
    assert screen(driver)[0] == "Bot  | Здесь пока пусто."


async def test_when_something_breaks_the_person_gets_a_number_and_goes_on(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    await play(driver, *FIRST_RUN, "Alice* Begin")
    with monkeypatch.context() as broken:
        broken.setattr("bot.features.home.screens.menu_screen", lambda t: {}["menu"])
        await play(driver, "Alice> /menu")
    assert screen(driver)[0] == "Bot  | Something went wrong on our side."
    number = screen(driver)[4].removeprefix("Bot  | ")
    assert number.startswith("word")
    await play(driver, "Alice* RU")
    assert screen(driver)[0] == "Bot  | Модуль 0", "the place in the lesson was kept"
    await play(driver, "Alice> /menu")
    assert screen(driver)[0] == "Bot  | Меню"


async def test_a_sorry_screen_says_nothing_of_what_broke(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    await play(driver, *FIRST_RUN)
    with monkeypatch.context() as broken:
        broken.setattr("bot.features.home.screens.menu_screen", lambda t: {}["secret of ours"])
        said = await play(driver, "Alice* ≡")
    assert said and not any("secret" in line for line in said)
