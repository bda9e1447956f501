"""Members: coming in, what is asked of them, reminders, leaving."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from bot import actions
from bot.chat.call import Call, Notify, Wake
from bot.chat.event import Commanded, Fired
from bot.domain import cohort as rules
from bot.domain.cohort import Invite
from bot.store import assignments, cohorts, invites
from bot.store.db import Database, Tx
from tests.features import spot
from tests.features.cohorts import people
from tests.features.cohorts.people import NOW
from tests.features.test_learning import Person
from tests.store.reflection import everything

MINUTE = 60_000
DAY = "2026-12-05"


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with people.opened(tmp_path) as database:
        yield database


@pytest.fixture
def alice(database: Database) -> Person:
    return spot.person(database, 1)


def at(person: Person, moment: int) -> None:
    person.ticking = count(moment, 1000)


def wakes(calls: list[Call]) -> list[int]:
    return [call.due for call in calls if isinstance(call, Wake)]


def notes(calls: list[Call]) -> list[str]:
    return [call.screens["en"].text for call in calls if isinstance(call, Notify)]


async def asked(tx: Tx) -> int:
    """Alice is in a cohort that is asked to take the module; gives the assignment."""
    cohort = await people.cohort_of(tx, 1)
    return (await people.assign(tx, cohort.id, DAY)).id


async def linked(tx: Tx, most: int | None = None) -> int:
    cohort = await people.cohort_of(tx)
    await people.learner(tx, 1)
    await invites.add(tx, Invite(0, cohort.id, "token", NOW, None, most), people.VERA)
    return cohort.id


async def test_a_link_leads_in_once(database: Database, alice: Person) -> None:
    cohort = await database.write(linked)
    await alice._happen(Commanded("start", "token"))
    assert "You are now in the cohort “Day shift”." in alice.text
    await alice._happen(Commanded("start", "token"))
    assert "You are in the cohort “Day shift” already." in alice.text
    assert await database.read(lambda tx: cohorts.members(tx, cohort)) == 1
    (used,) = await database.read(lambda tx: invites.of_cohort(tx, cohort))
    assert used.used == 1


async def test_a_newcomer_is_told_in_both_languages(database: Database, alice: Person) -> None:
    alice.learner = replace(alice.learner, locale=None, profession=None, region=None)
    await alice._happen(Commanded("start", "nothing"))
    assert alice.text.count("\n\n") >= 2
    assert alice.place == actions.ChooseLanguage()
    assert "This invitation is not valid." in alice.text


@pytest.mark.parametrize("token", ["", "x" * 64, "not a token", "<b>"])
async def test_any_word_after_start_is_harmless(database: Database, alice: Person, token: str) -> None:
    await alice._happen(Commanded("start", token))
    assert alice.place == actions.Home()


async def test_all_places_taken(database: Database, alice: Person) -> None:
    await database.write(lambda tx: linked(tx, 1))
    await database.write(lambda tx: invites.use(tx, "token", 2, NOW))
    await alice._happen(Commanded("start", "token"))
    assert "All places of this invitation are taken." in alice.text
    assert await database.read(lambda tx: cohorts.of_learner(tx, 1)) == []


async def test_home_offers_what_is_asked_and_sets_the_timer(database: Database, alice: Person) -> None:
    await database.write(asked)
    await alice.tap(actions.Home())
    assert "By 5 Dec 2026: " in alice.text
    (timer,) = (await everything(database))["timer"]
    assert (timer["name"], timer["due"]) == ("assigned", rules.reminders(DAY, None)[0])
    await database.write(lambda tx: people.passed(tx, 1))
    await alice.tap(actions.Home())
    assert "By 5 Dec" not in alice.text


async def test_after_its_last_day_it_is_overdue(database: Database, alice: Person) -> None:
    await database.write(asked)
    at(alice, rules.due(DAY, None) + 1)
    await alice.tap(actions.MyCohorts())
    assert "Overdue since 5 Dec 2026: " in alice.text


async def test_reminders_come_when_due_and_then_wait(database: Database, alice: Person) -> None:
    await database.write(asked)
    first, second, third = rules.reminders(DAY, None)
    calls = await alice._happen(Fired("assigned"))
    assert (notes(calls), wakes(calls)) == ([], [first])
    for moment, following in ((first, [second]), (second, [third]), (third, [])):
        at(alice, moment)
        calls = await alice._happen(Fired("assigned"))
        assert len(notes(calls)) == 1 and wakes(calls) == following
        assert notes(calls)[0].startswith("<b>A reminder</b>")
    assert await alice._happen(Fired("assigned")) == []


async def test_no_reminder_in_a_lesson(database: Database, alice: Person) -> None:
    await database.write(asked)
    first = rules.reminders(DAY, None)[0]
    await database.write(lambda tx: people.begun(tx, 1, first - 14 * MINUTE))
    at(alice, first)
    calls = await alice._happen(Fired("assigned"))
    assert (notes(calls), wakes(calls)) == ([], [first + MINUTE])
    at(alice, first + MINUTE)
    assert len(notes(await alice._happen(Fired("assigned")))) == 1


async def test_what_is_done_is_not_reminded_of(database: Database, alice: Person) -> None:
    await database.write(asked)
    await database.write(lambda tx: people.passed(tx, 1))
    at(alice, rules.reminders(DAY, None)[0])
    assert await alice._happen(Fired("assigned")) == []


async def test_a_reminder_is_put_off_or_ended(database: Database, alice: Person) -> None:
    one = await database.write(asked)
    first = rules.reminders(DAY, None)[0]
    at(alice, first)
    await alice._happen(Fired("assigned"))
    assert wakes(await alice.tap(actions.SnoozeAssigned(one))) == [first + people.DAY]
    assert wakes(await alice.tap(actions.SilenceAssigned(one))) == []
    assert alice.toasts == ["I will remind you tomorrow.", "I will not remind you of this."]
    at(alice, first + people.DAY)
    assert await alice._happen(Fired("assigned")) == []


async def test_another_persons_reminder_is_left_alone(database: Database) -> None:
    one = await database.write(asked)
    mallory = spot.person(database, 66)
    await mallory.tap(actions.SilenceAssigned(one))
    assert mallory.toasts == ["This is no longer asked of you."]
    assert await database.read(lambda tx: assignments.reminded(tx, 66)) == {}


async def test_leaving_ends_it(database: Database, alice: Person) -> None:
    await database.write(asked)
    await alice.tap(actions.MyCohorts())
    await alice.press("Leave Day shift")
    await alice.press("No, stay")
    await alice.press("Leave Day shift")
    await alice.press("Yes, leave")
    assert "You are in no cohort." in alice.text
    await alice.tap(actions.LeaveCohort(1))
    assert alice.place == actions.MyCohorts()
    await alice.tap(actions.Home())
    assert "By 5 Dec" not in alice.text
