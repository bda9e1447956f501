"""What the stories do not tell: content that changed under a person's feet."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path

import pytest

from bot.domain.reference import Reference
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
