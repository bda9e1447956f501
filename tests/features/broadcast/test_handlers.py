"""Announcements in a house: who may do what, a second tap, a stop, rights that went."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.domain.learner import Role
from bot.store import learners
from bot.store.db import Database
from bot.store.migrate import open_database
from tests import content
from tests.driver import Driver, lines
from tests.store.reflection import everything

ALICE = ("Alice> /start", "Alice* English", "Alice* Police", "Alice* Find", "Alice> moscow", "Alice* Moscow")
WRITTEN = ("{who}! brn", "{who}> Слова.", "{who}> Words.", "{who}! bro.1")
TITLE = "Bot  | Announcement, not sent yet"


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    driver = Driver(f"sqlite:///{tmp_path}/bot.db", content.example)
    await driver.begin()
    yield driver


@pytest.fixture
async def database(driver: Driver) -> AsyncIterator[Database]:
    opened = await open_database(driver.url)
    yield opened
    await opened.close()


def beginner(who: str) -> tuple[str, ...]:
    return (f"{who}> /start", f"{who}* English", f"{who}* Lawyer", f"{who}* Rather not say")


async def play(driver: Driver, *steps: str, who: str = "Vera") -> list[str]:
    said: list[str] = []
    for step in steps:
        said = await driver.play(step.format(who=who))
    return said


def shown(driver: Driver, who: str = "vera") -> list[str]:
    return list(lines(driver.channel.phones[who].current.body))


async def rows(database: Database, table: str) -> list[dict[str, Any]]:
    return (await everything(database))[table]


async def test_a_learner_may_nothing_of_it(driver: Driver, database: Database) -> None:
    await play(driver, *ALICE, *beginner("Vera"), *WRITTEN)
    for data in ("bra.0", "brn", "brw.1.ru", "bro.1", "brt.1", "brs.1", "brq.1", "brg.1", "brd.1", "brc.1", "brz.1"):
        assert await play(driver, f"Alice! {data}") == ["Bot  ~ This is not open to you."]
    ((one),) = await rows(database, "announcement")
    assert one["state"] == "writing"


async def test_another_trainer_may_not_touch_it(driver: Driver, database: Database) -> None:
    await play(driver, *beginner("Vera"), *beginner("Gleb"), *beginner("Rita"), *WRITTEN)
    for data in ("bro.1", "brw.1.ru", "brt.1", "brx.1.police.1", "brg.1", "brz.1", "brs.1", "bru.1"):
        await play(driver, f"Rita! {data}", f"Gleb! {data}")
    ((one),) = await rows(database, "announcement")
    assert (one["state"], one["professions"], one["ru"]) == ("writing", "", "Слова.")


async def test_an_admin_sees_what_was_sent_and_may_stop_it(driver: Driver, database: Database) -> None:
    await play(driver, *ALICE, *beginner("Vera"), *beginner("Gleb"), *WRITTEN)
    await play(driver, "Vera* Schedule", "Vera* Tomorrow", "Gleb! bro.1")
    assert shown(driver, "gleb")[0] == "Bot  | Announcement, scheduled"
    await play(driver, "Gleb* Stop", "Gleb* Yes, stop", "Time+ 1d", "Time+ 1d")
    ((one),) = await rows(database, "announcement")
    assert one["state"] == "cancelled"
    assert await rows(database, "recipient") == []


async def test_two_taps_send_once(driver: Driver, database: Database) -> None:
    await play(driver, *ALICE, *beginner("Vera"), *WRITTEN, "Vera* Send now", "Vera** Send to", "Vera! brg.1")
    assert [row["state"] for row in await rows(database, "recipient")] == ["sent", "sent"]
    assert len(await rows(database, "mailing")) == 1


async def test_who_may_not_any_more_sends_nothing(driver: Driver, database: Database) -> None:
    await play(driver, *ALICE, *beginner("Vera"), *WRITTEN, "Vera* Schedule", "Vera* Tomorrow")
    (vera,) = [row["learner"] for row in await rows(database, "chat") if row["address"] == "web:vera"]
    await database.write(lambda tx: learners.revoke(tx, vera, Role.TRAINER))
    await play(driver, "Time+ 2d", "Alice> /progress")
    ((one),) = await rows(database, "announcement")
    assert (one["state"], await rows(database, "recipient")) == ("cancelled", [])


async def test_bounds_are_those_of_the_day_it_goes_out(driver: Driver, database: Database) -> None:
    """Scheduled for everyone by a trainer who is only a regional administrator when it goes out."""
    await play(driver, *ALICE, *beginner("Vera"), *WRITTEN, "Vera* Schedule", "Vera* Tomorrow")
    (vera,) = [row["learner"] for row in await rows(database, "chat") if row["address"] == "web:vera"]
    await database.write(lambda tx: learners.revoke(tx, vera, Role.TRAINER))
    await database.write(
        lambda tx: learners.grant(tx, vera, Role.REGIONAL_ADMIN, driver.clock, by="test", region="RU-KGD")
    )
    await play(driver, "Time+ 2d", "Alice> /progress")
    ((one),) = await rows(database, "announcement")
    assert (one["state"], one["regions"], await rows(database, "recipient")) == ("done", "+RU-KGD+", [])


async def test_words_that_cannot_be_taken_are_said_and_not_kept(driver: Driver, database: Database) -> None:
    said = await play(driver, *beginner("Vera"), "Vera! brn", "Vera> " + "слово " * 260)
    assert said[0] == "Bot  | That was 1,559 characters, more than 1,500. It was not kept."
    (one,) = await rows(database, "announcement")
    assert (one["ru"], one["en"], one["state"]) == ("", "", "writing")


async def test_one_begun_without_a_word_is_taken_up_again(driver: Driver, database: Database) -> None:
    await play(driver, *beginner("Vera"), "Vera! brn", "Vera! bra.0", "Vera! brn")
    assert len(await rows(database, "announcement")) == 1


async def test_what_staff_do_is_in_the_log(driver: Driver, database: Database) -> None:
    await play(driver, *ALICE, *beginner("Vera"), *WRITTEN, "Vera* Send now", "Vera* Send to")
    acts = [row["act"] for row in await rows(database, "audit")]
    assert acts[0] == "WriteAnnouncement" or "NewAnnouncement" in acts
    assert "SendAnnouncement" in acts


async def test_a_button_of_an_announcement_that_is_gone(driver: Driver) -> None:
    await play(driver, *beginner("Vera"))
    for data in ("bro.9", "brt.9", "brp.9", "brx.9.police.1", "brr.9.0", "bry.9.0.RU-MOW.1", "brm.9.0", "brk.9.M01.1"):
        assert (await play(driver, f"Vera! {data}"))[-1].endswith("~ This announcement is no longer there.") or (
            shown(driver)[0] == "Bot  | Announcements"
        )


async def test_who_left_is_neither_counted_nor_written_to(driver: Driver, database: Database) -> None:
    await play(driver, *ALICE, *beginner("Vera"), *WRITTEN)
    assert shown(driver)[:2] == [TITLE, "Bot  | 2 people get it"]
    await play(driver, "Alice> /delete_me", "Alice* Yes, erase", "Vera! brt.1")
    assert shown(driver)[1] == "Bot  | 1 person gets it"
