"""Lists of people: who may see them, of how few, and what the log keeps."""

from __future__ import annotations

from bot import actions
from bot.domain.learner import Role
from bot.store import audit
from bot.store.db import Database
from tests.driver import BEGINNING
from tests.features.reports.people import person, stats
from tests.features.test_learning import Person

MONTH = 31 * 86_400_000


async def logged(database: Database) -> audit.Entry:
    return (await database.read(lambda tx: audit.page(tx, 1, audit.NEWEST)))[0]


def later(who: Person) -> Person:
    """A month on, those who stopped are inactive and in need of help."""
    who.ticking = iter(range(BEGINNING + MONTH, BEGINNING + 2 * MONTH, 1000))
    return who


async def test_an_admin_sees_a_list_without_names_and_the_log_knows(gleb: Person, database: Database) -> None:
    later(gleb)
    await stats(gleb)
    assert "Inactive for 30 days: 14" in gleb.text.replace("inactive", "Inactive")
    await gleb.press("People")
    await gleb.press("Inactive")
    assert gleb.text.count("M01 Divorce") == 8
    await gleb.press("›")
    assert gleb.text.count("M01 Divorce") == 6
    entry = await logged(database)
    assert (entry.act, entry.detail["shown"]) == ("ListPeople", 6)


async def test_a_list_of_few_needs_a_reason_which_is_logged(gleb: Person, database: Database) -> None:
    later(gleb)
    place = actions.ListPeople(region="RU-SE", kind="i")
    await gleb.tap(place)
    assert "M01" not in gleb.text and (await logged(database)).detail == {"shown": 0}
    await gleb.say("why")
    assert "A few words more" in gleb.text
    await gleb.say("Call me at +7 912 345-67-89")
    assert "phone number" in gleb.text
    await gleb.say("The chief asks who needs a second course")
    assert "No names" in gleb.text or "Nobody." in gleb.text
    entry = await logged(database)
    assert entry.detail["reason"] == "The chief asks who needs a second course"


async def test_a_trainer_sees_numbers_and_no_list(vera: Person) -> None:
    later(vera)
    await stats(vera)
    assert "Completed: 49 of 70" in vera.text
    await vera.press("People")
    assert "Lists are for admins" in vera.text
    await vera.tap(actions.ListPeople(kind="i"))
    assert "M01 Divorce" not in vera.text


async def test_a_regional_admin_lists_their_own_people(rita: Person) -> None:
    later(rita)
    await rita.tap(actions.ListPeople(kind="i"))
    assert "Kaliningrad Obl." in rita.text and "Arkhangelsk" not in rita.text
    await rita.tap(actions.ListPeople(kind="i", region="RU-ARK"))
    assert "Arkhangelsk" not in rita.text


async def test_a_trainer_who_is_a_regional_admin_lists_their_region_only(database: Database) -> None:
    both = later(person(database, 107, Role.TRAINER, Role.REGIONAL_ADMIN, regions=frozenset({"RU-VGG"})))
    await stats(both)
    assert "of 70" in both.text
    await both.tap(actions.ListPeople(kind="i"))
    assert "Volgograd" in both.text and "Arkhangelsk" not in both.text
