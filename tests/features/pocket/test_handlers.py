"""Handlers of job aids through the router, on a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import actions
from bot.chat.call import Call, Wake
from bot.chat.event import Commanded, Fired
from bot.domain.pocket import HOUR, AidUse, read_moment
from bot.store import facts, pocket
from bot.store.db import Database
from tests.domain.player import BEGAN
from tests.features import spot
from tests.features.test_learning import Person

DOOR = actions.OpenAid("door")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with spot.opened(tmp_path) as database:
        yield database


@pytest.fixture
def alice(database: Database) -> Person:
    return spot.person(database)


async def kept(person: Person) -> AidUse:
    return await person.database.read(lambda tx: pocket.load(tx, person.learner.id, "door"))


def wakes(calls: list[Call]) -> list[Wake]:
    return [call for call in calls if isinstance(call, Wake)]


def labels(person: Person) -> list[str]:
    assert person.shown is not None
    return [button.label for row in person.shown.screen.rows for button in row]


async def test_those_of_my_profession_come_first(alice: Person) -> None:
    await alice._happen(Commanded("pocket"))
    assert labels(alice)[:2] == ["At the door", "At the bench"]
    alice.learner = replace(alice.learner, profession="jp")
    await alice.tap(actions.Pocket(0))
    assert labels(alice)[:2] == ["At the bench", "At the door"]


async def test_before_the_first_run_comes_the_first_run(alice: Person) -> None:
    alice.learner = replace(alice.learner, locale=None)
    await alice._happen(Commanded("pocket"))
    assert "Русский" in labels(alice)


async def test_ticks_are_kept_and_taken_back(alice: Person) -> None:
    await alice.tap(DOOR)
    await alice.press("☐ 1")
    await alice.press("☐ 3")
    assert "2/3" in alice.text
    await alice.press("☑ 1")
    assert (await kept(alice)).ticks == ("time",)


async def test_a_double_tap_is_one_tick(alice: Person) -> None:
    for _ in range(2):
        await alice.tap(actions.TickAid("door", "child", 1))
    assert await kept(alice) == AidUse("door", ("child",), step=1)


@pytest.mark.parametrize("tick", ["", "nothing", "door"])
async def test_a_forged_line_is_no_line(alice: Person, tick: str) -> None:
    await alice.tap(actions.TickAid("door", tick, 1))
    assert await kept(alice) == AidUse("door")


async def test_another_person_has_ticks_of_their_own(alice: Person, database: Database) -> None:
    await alice.tap(actions.TickAid("door", "child", 1))
    boris = spot.person(database, 2)
    await boris.tap(DOOR)
    assert "0/3" in boris.text


async def test_an_aid_covers_the_place_and_the_way_back_leads_there(alice: Person) -> None:
    await alice.tap(actions.Path(0))
    await alice.tap(actions.Pocket(0))
    await alice.press("At the door")
    await alice.press("⚖ The law")
    await alice.press("Back")
    await alice.press("⏱ Count the term")
    await alice.press("Back")
    assert alice.place == DOOR
    await alice.press("To my place")
    assert alice.place == actions.Path(0)


async def test_the_language_changes_in_place(alice: Person) -> None:
    await alice.tap(DOOR)
    await alice.press("☐ 1")
    await alice.speak("ru")
    assert "У двери" in alice.text and "1/3" in alice.text
    await alice.press("⏱ Начать отсчёт")
    await alice.speak("en")
    assert "When did it begin?" in alice.text


async def test_a_term_begins_by_a_tap(alice: Person) -> None:
    await alice.tap(actions.AidTerm("door"))
    await alice.press("An hour ago")
    began = (await kept(alice)).began
    assert began is not None and 0 <= BEGAN + 1000 - HOUR - began <= 60_000
    assert "46 hours left" in alice.text or "47 hours left" in alice.text


async def test_an_old_button_does_not_begin_a_term_anew(alice: Person) -> None:
    await alice.tap(actions.AidTerm("door"))
    old = actions.AidBegan("door", 0, 0)
    await alice.press("An hour ago")
    before = await kept(alice)
    await alice.tap(old)
    assert await kept(alice) == before


async def test_a_term_begins_by_a_typed_time(alice: Person) -> None:
    await alice.tap(actions.AidTerm("door"))
    await alice.say("yesterday 23:40")
    assert (await kept(alice)).began == read_moment("yesterday 23:40", BEGAN, None)
    assert "Since 23:40" in alice.text


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("after lunch", "No time could be read in that."),
        ("today 23:59", "That time is still ahead."),
        ("01.01.2020 10:00", "That is too long ago"),
    ],
)
async def test_what_cannot_be_the_beginning(alice: Person, said: str, told: str) -> None:
    await alice.tap(actions.AidTerm("door"))
    await alice.say(said)
    assert told in alice.text
    assert await kept(alice) == AidUse("door")
    await alice.say("yesterday 23:40")
    assert (await kept(alice)).began is not None


async def test_the_zone_is_that_of_the_region(database: Database) -> None:
    region = next(iter(spot.spot().localities))
    moved = spot.person(database, region=region)
    await moved.tap(actions.AidTerm("door"))
    assert spot.spot().localities[region].name.en in moved.text


async def test_a_reset_asks_once(alice: Person) -> None:
    await alice.tap(actions.TickAid("door", "child", 1))
    await alice.tap(actions.AidBegan("door", 0, 1))
    await alice.tap(DOOR)
    await alice.press("Reset")
    assert (await kept(alice)).ticks == ("child",)
    await alice.press("Yes, begin anew")
    assert await kept(alice) == AidUse("door", step=3)
    await alice.tap(actions.TickAid("door", "child", 1))
    await alice.tap(actions.ResetAidNow("door", 2))
    assert (await kept(alice)).ticks == ("child",), "the old answer to the old question"


async def test_a_reminder_comes_once_and_only_when_asked_for(alice: Person) -> None:
    await alice.tap(actions.AidTerm("door"))
    began = await alice.press("It began now")
    assert wakes(began) == []
    due = wakes(await alice.press("Remind me two hours before"))
    use = await kept(alice)
    assert use.began is not None
    assert [(call.name, call.due) for call in due] == [("aid", use.began + 46 * HOUR)]
    early = await alice._happen(Fired("aid"))
    assert [call.due for call in wakes(early)] == [use.began + 46 * HOUR], "it was set anew"
    alice.ticking = iter(range(use.began + 46 * HOUR, use.began + 47 * HOUR, 1000))
    assert wakes(await alice._happen(Fired("aid"))) == []
    assert alice.text.startswith("<b>A reminder</b>")
    assert (await kept(alice)).remind is False
    assert await alice._happen(Fired("aid")) == []


async def test_a_reminder_that_was_taken_back_says_nothing(alice: Person) -> None:
    await alice.tap(actions.AidTerm("door"))
    await alice.press("It began now")
    await alice.press("Remind me two hours before")
    assert wakes(await alice.press("Do not remind me")) == []
    assert await alice._happen(Fired("aid")) == []
    assert alice.toasts == ["I will remind you.", "I will not remind you."]


async def test_an_old_answer_about_reminding_is_no_answer(alice: Person) -> None:
    await alice.tap(actions.AidBegan("door", 0, 0))
    await alice.tap(actions.RemindOfTerm("door", 1, 0))
    assert (await kept(alice)).remind is False


@pytest.mark.parametrize(
    "action",
    [
        actions.OpenAid("gone"),
        actions.TickAid("gone", "one", 1),
        actions.AidLaw("gone", 0),
        actions.AidTerm("gone"),
        actions.AidBegan("gone", 0, 0),
        actions.RemindOfTerm("gone", 1, 0),
        actions.ResetAid("gone"),
        actions.ResetAidNow("gone", 0),
    ],
    ids=lambda action: type(action).__name__,
)
async def test_an_aid_that_was_withdrawn_leads_to_the_list(alice: Person, action: actions.OpenAid) -> None:
    await alice.tap(action)
    assert alice.toasts == ["This checklist is no longer here."]
    assert "At the door" in labels(alice)


async def test_an_aid_without_a_term_has_none(alice: Person) -> None:
    for action in (actions.AidTerm("bench"), actions.AidBegan("bench", 0, 0)):
        await alice.tap(action)
        assert "At the bench" in alice.text and "⏱" not in alice.text


async def test_who_leaves_takes_their_ticks_along(alice: Person) -> None:
    await alice.tap(actions.TickAid("door", "child", 1))
    await alice.database.write(lambda tx: facts.put(tx, "delete:1", f"proof.{BEGAN}"))
    await alice.tap(actions.DeleteMeNow("proof"))
    assert await kept(alice) == AidUse("door")
