"""Publishing in the chat: second taps, old buttons, forged ones, and the message that tells how far a regrade is."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from bot.actions import ReleaseNow, ReleaseOn, RollBackNow, WhatChanged, WithdrawNow
from bot.chat.action import Action, encode
from bot.features.publishing.releasing import regrade
from bot.store import audit, courses
from bot.store.db import Tx
from bot.store.migrate import open_database
from tests import content, released
from tests.content import Publish
from tests.driver import Driver

PEOPLE = 8


async def crowded(tx: Tx) -> None:
    """A draft with the right key, and people who took the module with the wrong one."""
    await content.release(tx, released.KEY)
    await released.graduates(tx, PEOPLE, 0, channel="web")


async def begun(tmp_path: Path, publish: Publish) -> Driver:
    driver = Driver(f"sqlite:///{tmp_path / 'bot.db'}", publish)
    await driver.begin()
    return driver


@pytest.fixture
async def typo(tmp_path: Path) -> Driver:
    return await begun(tmp_path, partial(content.release, module=released.TYPO))


@pytest.fixture
async def key(tmp_path: Path) -> Driver:
    return await begun(tmp_path, crowded)


async def tap(driver: Driver, action: Action, who: str = "Vera") -> list[str]:
    return await driver.play(f"{who}! {encode(action)}")


def shown(driver: Driver, who: str = "vera") -> str:
    return str(driver.channel.phones[who].current.body["text"])


async def publications(driver: Driver) -> int:
    database = await open_database(driver.url)
    try:
        return len(await database.read(lambda tx: courses.history(tx, "M01")))
    finally:
        await database.close()


async def acts(driver: Driver) -> list[str]:
    database = await open_database(driver.url)
    try:
        return [one.act for one in reversed(await database.read(lambda tx: audit.page(tx, 20)))]
    finally:
        await database.close()


async def test_a_second_tap_publishes_nothing(typo: Driver) -> None:
    await tap(typo, ReleaseNow(1, 0, "typo"))
    assert "v2 is published (typo)." in shown(typo)
    await tap(typo, ReleaseNow(1, 0, "typo"))
    assert await publications(typo) == 2


@pytest.mark.parametrize(
    "action",
    [
        ReleaseNow(1, 7, "typo"),
        ReleaseNow(1, 0, "nonsense"),
        ReleaseNow(9, 0, "typo"),
        ReleaseNow(1, 0, "key"),
        ReleaseOn(1, 0, "key", "2026-12-01"),
        ReleaseOn(1, 0, "typo", "2026-11-01"),
        ReleaseOn(1, 0, "typo", "nonsense"),
        RollBackNow("M01", 1, 5),
        RollBackNow("M01", 7, 1),
        RollBackNow("M99", 1, 0),
        WithdrawNow("M01", 5),
        WithdrawNow("M99", 0),
    ],
    ids=encode,
)
async def test_an_old_or_forged_button_changes_nothing(typo: Driver, action: Action) -> None:
    assert await tap(typo, action)
    await typo.play("Time+ 30d")
    assert await publications(typo) == 1


@pytest.mark.parametrize("who", ["Alice", "Lev", "Gleb", "Rita", "Mallory"])
async def test_only_trainers_publish(typo: Driver, who: str) -> None:
    for action in (ReleaseNow(1, 0, "typo"), RollBackNow("M01", 1, 1), WithdrawNow("M01", 1)):
        await tap(typo, action, who)
    assert await publications(typo) == 1


async def test_what_was_done_is_in_the_log_and_what_was_looked_at_is_not(typo: Driver) -> None:
    for step in ("Vera! pbr.1", "Vera* A typo", "Vera* Publish now", "Vera* Versions", "Vera* Back to v1"):
        await typo.play(step)
    assert await acts(typo) == ["ReleaseNow"]
    await typo.play("Vera* Yes, back to v1")
    assert await acts(typo) == ["ReleaseNow", "RollBackNow"]


async def test_a_typed_day_is_in_the_log_too(typo: Driver) -> None:
    for step in ("Vera! pbr.1", "Vera* A typo", "Vera* On a day", "Vera> never", "Vera> 1.12"):
        await typo.play(step)
    assert await acts(typo) == ["ReleaseOn"]


async def test_who_is_up_to_date_has_nothing_to_read(typo: Driver) -> None:
    assert "Bot  ~ You are up to date." in await tap(typo, WhatChanged("M01"), "Alice")
    assert "Bot  ~ You are up to date." in await tap(typo, WhatChanged("M99"), "Alice")


async def test_a_count_goes_on_by_itself_and_its_message_tells_of_it(
    key: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regrade, "PORTION", 3)
    await key.play("Vera! pbr.1")
    await key.play("Vera* A key was wrong")
    assert "Attempts looked at: 3 of 8." in shown(key)
    message = key.channel.phones["vera"].current.number
    await key.play("Time+ 1m")
    assert "Another score: 6." in shown(key)
    assert key.channel.phones["vera"].current.number == message


async def test_the_key_is_published_only_below_its_numbers(key: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    await tap(key, ReleaseNow(1, 0, "key"))
    assert await publications(key) == 1
    await key.play("Vera! pbr.1")
    await key.play("Vera* A key was wrong")
    await key.play("Vera* Publish and score anew")
    assert await publications(key) == 2


async def test_who_has_gone_elsewhere_hears_of_the_end_in_a_note(key: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(regrade, "PORTION", 3)
    for step in ("Vera! pbr.1", "Vera* A key was wrong", "Vera* Look again"):
        await key.play(step)
    await key.play("Vera* Publish and score anew")
    await key.play("Vera> /versions")
    await key.play("Time+ 1m")
    assert "Another score: 6." in key.channel.phones["vera"].notes[-1].body["text"]
    assert shown(key).startswith("<b>Versions</b>")
    await key.play("Time+ 5m")
    assert len(key.channel.phones["vera"].notes) == 1


async def test_everybody_whose_result_changed_is_told_once(key: Driver) -> None:
    for step in ("Vera! pbr.1", "Vera* A key was wrong", "Vera* Publish and score anew", "Time+ 1h", "Time+ 1h"):
        await key.play(step)
    told = {name: len(phone.notes) for name, phone in key.channel.phones.items() if name.isdigit() and phone.notes}
    people = range(1000, 1000 + PEOPLE)
    assert told == {str(person): 1 for person in people if released.habit(person).news}
