"""What stories do not tell of cohorts: counts, rights, double taps, forged buttons."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.store import assignments, cohorts, invites
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.features.cohorts import people
from tests.features.cohorts.people import MOSCOW, NOW
from tests.features.test_learning import Person


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with people.opened(tmp_path) as database:
        yield database


@pytest.fixture
def vera(database: Database) -> Person:
    return people.staff(database, Role.TRAINER)


def labels(person: Person) -> list[str]:
    assert person.shown is not None
    return [button.label for row in person.shown.screen.rows for button in row]


async def six(tx: Tx) -> int:
    """Six members, one of them elsewhere; two are done, one is under way."""
    cohort = await people.cohort_of(tx, 1, 2, 3, 4, 5)
    await people.learner(tx, 6, "RU-SPE")
    await cohorts.enrol(tx, cohort.id, 6, "sheet", NOW)
    await people.assign(tx, cohort.id)
    await people.passed(tx, 1)
    await people.passed(tx, 6)
    await people.begun(tx, 2)
    return cohort.id


async def test_five_and_more_are_counted(database: Database, vera: Person) -> None:
    cohort = await database.write(six)
    await vera.tap(actions.OpenCohort(cohort))
    assert "6 members" in vera.text
    assert "Done: 2 of 6, under way: 1" in vera.text


async def test_a_regional_admin_counts_their_own_and_changes_nothing(database: Database) -> None:
    cohort = await database.write(six)
    rita = people.staff(database, Role.REGIONAL_ADMIN, 101, frozenset({MOSCOW}))
    await rita.tap(actions.Cohorts(0))
    assert "Members of your region are counted." in rita.text
    assert "5 members" in rita.text and "New cohort" not in labels(rita)
    await rita.press("Day shift")
    assert "Done: 1 of 5, under way: 1" in rita.text
    assert labels(rita) == ["Back", "≡", "RU", "☎"]
    elsewhere = people.staff(database, Role.REGIONAL_ADMIN, 102, frozenset({"RU-SPE"}))
    await elsewhere.tap(actions.OpenCohort(cohort))
    assert "fewer than 5 members" in elsewhere.text and "Completion is shown from 5" in elsewhere.text
    nowhere = people.staff(database, Role.REGIONAL_ADMIN, 103)
    await nowhere.tap(actions.OpenCohort(cohort))
    assert "fewer than 5 members" in nowhere.text


CHANGES = [
    actions.NewCohort(),
    actions.NameCohort(0),
    actions.RenameCohort(1),
    actions.ArchiveCohortNow(1),
    actions.AssignIn(1, MODULE.id, 7, 0),
    actions.TakeBack(1),
    actions.MakeInvite(1, 7, 10, "word"),
    actions.OpenInvite(1),
    actions.RevokeInvite(1),
    actions.EnrolSheet(1),
    actions.EnrolNow(1, 1),
]


@pytest.mark.parametrize("action", CHANGES, ids=lambda action: type(action).__name__)
@pytest.mark.parametrize("role", [Role.LEARNER, Role.REVIEWER, Role.REGIONAL_ADMIN])
async def test_who_may_not_is_told_so(database: Database, role: Role, action: Action) -> None:
    await database.write(six)
    person = people.staff(database, role, 101, frozenset({MOSCOW}))
    await person.tap(action)
    assert person.toasts == ["This is not open to you."]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("x" * 61, "That is too long. It was not kept."),
        (" day  SHIFT ", "Another cohort has this name. It was not kept."),
        ("Call 8 926 555 01 99", "This looks like a phone number."),
    ],
)
async def test_a_name_that_is_not_taken(database: Database, vera: Person, name: str, told: str) -> None:
    await database.write(six)
    await vera.tap(actions.NewCohort())
    await vera.say(name)
    assert told in vera.text
    assert len(await database.read(cohorts.in_use)) == 1
    await vera.say("Night shift")
    assert [one.name for one, _ in await database.read(cohorts.in_use)] == ["Night shift", "Day shift"]


async def test_a_cohort_is_renamed_and_archived(database: Database, vera: Person) -> None:
    cohort = await database.write(six)
    await vera.tap(actions.OpenCohort(cohort))
    await vera.press("Rename")
    await vera.say("day shift")
    assert "<b>day shift</b>" in vera.text, "its own name is not another's"
    await vera.press("Archive")
    await vera.press("Yes, archive")
    assert "There is no cohort yet." in vera.text


ON_ARCHIVED = [
    actions.OpenCohort(1),
    actions.RenameCohort(1),
    actions.NameCohort(1),
    actions.ArchiveCohort(1),
    actions.AssignModule(1, 0),
    actions.AssignDue(1, MODULE.id, 0),
    actions.AssignIn(1, MODULE.id, 7, 0),
    actions.OpenAssignment(1),
    actions.OpenAssignment(99),
    actions.TakeBack(99),
    actions.Invites(1),
    actions.NewInvite(1),
    actions.InviteUses(1, 7),
    actions.MakeInvite(1, 7, 10, "word"),
    actions.OpenInvite(1),
    actions.RevokeInvite(99),
    actions.EnrolSheet(1),
    actions.EnrolNow(1, 99),
]


@pytest.mark.parametrize("action", ON_ARCHIVED, ids=lambda action: type(action).__name__)
async def test_an_archived_cohort_leads_to_the_list(database: Database, vera: Person, action: Action) -> None:
    await vera.tap(actions.MakeInvite(await database.write(six), 7, 10, "word"))
    await database.write(lambda tx: cohorts.archive(tx, 1, NOW))
    await vera.tap(action)
    assert vera.place == actions.Cohorts(0)


async def test_a_second_tap_makes_no_second_link(database: Database, vera: Person) -> None:
    cohort = await database.write(six)
    for _ in range(2):
        await vera.tap(actions.MakeInvite(cohort, 7, 10, "once"))
    (made,) = await database.read(lambda tx: invites.of_cohort(tx, cohort))
    assert (made.token, made.most) == ("once", 10)
    assert made.expires is not None and made.expires - made.at == 7 * people.DAY
    assert "/start once" in vera.text


async def test_a_module_stands_once(database: Database, vera: Person) -> None:
    cohort = await database.write(six)
    (old,) = await database.read(lambda tx: assignments.of_cohort(tx, cohort))
    for _ in range(2):
        await vera.tap(actions.AssignIn(cohort, MODULE.id, 14, 0))
    (new,) = await database.read(lambda tx: assignments.of_cohort(tx, cohort))
    assert new.day != old.day and new.since == 0 and new.id == old.id + 1
    await vera.tap(actions.AssignDue(cohort, MODULE.id, 1))
    assert "What was done before does not count this time." in vera.text
    await vera.say("24.12")
    (again,) = await database.read(lambda tx: assignments.of_cohort(tx, cohort))
    assert again.day == "2023-12-24" and again.since == again.at > new.at
    assert "Done: 0 of 6" in vera.text


async def test_what_is_not_published_cannot_be_asked(database: Database, vera: Person) -> None:
    cohort = await database.write(six)
    for action in (actions.AssignDue(cohort, "M99", 0), actions.AssignIn(cohort, "M99", 7, 0)):
        await vera.tap(action)
        assert vera.place == actions.OpenCohort(cohort)
    assert len(await database.read(lambda tx: assignments.of_cohort(tx, cohort))) == 1


async def test_the_language_changes_in_place(database: Database, vera: Person) -> None:
    cohort = await database.write(six)
    for action in (actions.OpenCohort(cohort), actions.AssignDue(cohort, MODULE.id, 1), actions.OpenAssignment(1)):
        await vera.tap(action)
        await vera.speak("ru")
        assert vera.place == action
        await vera.speak("en")
