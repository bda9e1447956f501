"""Long work of cohorts: enrolling from a sheet in portions, telling members; stopped anywhere, it goes on."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot import actions
from bot.chat.call import Notify, Start
from bot.chat.event import JobDone, Uploaded
from bot.domain.enrolment import PORTION
from bot.domain.learner import Role
from bot.engine.errands import Step, Went
from bot.engine.library import Library
from bot.features.cohorts import assigning, enrolling
from bot.store import chats, cohorts, errands, files, inbox, learners
from bot.store.db import Database, Tx
from tests.features.cohorts import people
from tests.features.cohorts.people import NOW
from tests.features.test_learning import Person
from tests.store.reflection import everything

REFUSED: dict[str, Any] = {"refused": "empty", "problems": [], "rows": []}


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with people.opened(tmp_path) as database:
        yield database


@pytest.fixture
def vera(database: Database) -> Person:
    return people.staff(database, Role.TRAINER)


async def keep(tx: Tx, found: dict[str, Any], owner: int = people.VERA) -> int:
    data = json.dumps(found).encode()
    return await files.add(tx, enrolling.PRODUCT, "application/json", data, NOW, owner)


async def sheet(tx: Tx, cohort: int, number: int) -> int:
    rows = [[f"tg:{100_000 + one}", "RU-MOW" if one % 2 else "", cohort] for one in range(number)]
    return await keep(tx, {"refused": "", "problems": [], "rows": rows})


async def step(database: Database, kind: str, stepper: Any) -> Went:
    """One step of the errand under way, kept as the engine keeps it."""
    words = iter(range(10**6))

    async def work(tx: Tx) -> Went:
        errand = await errands.next_due(tx, NOW * 2)
        assert errand is not None and errand.kind == kind
        library = Library()
        await library.refresh(tx)
        went: Went = await stepper(Step(tx, NOW, errand, library, lambda: f"{errand.step}-{next(words)}"))
        if went.state is None:
            await errands.end(tx, errand, NOW)
        else:
            await errands.keep(tx, errand, went.state, NOW)
        return went

    return await database.write(work)


async def test_people_are_enrolled_in_portions(database: Database, vera: Person) -> None:
    number = 2 * PORTION + 50
    cohort = (await database.write(people.cohort_of)).id
    file = await database.write(lambda tx: sheet(tx, cohort, number))
    await vera.tap(actions.OpenRoster(cohort, file, 0))
    await vera.press(f"Enrol {number}")
    await vera.tap(actions.EnrolNow(cohort, file))
    assert f"0/{number}" in vera.text
    await step(database, "enrol", enrolling.enrol_portion)
    await vera.press("How far is it?")
    assert f"{PORTION}/{number}" in vera.text
    await step(database, "enrol", enrolling.enrol_portion)
    last = await step(database, "enrol", enrolling.enrol_portion)
    (told,) = last.calls
    assert isinstance(told, Notify) and told.learner == people.VERA
    assert f"{number} people were enrolled" in told.screens["en"].text
    await vera.tap(actions.EnrolProgress(cohort, file))
    assert "The enrolment has ended." in vera.text
    assert await database.read(lambda tx: cohorts.members(tx, cohort)) == number
    assert await database.read(lambda tx: errands.next_due(tx, NOW * 2)) is None


async def test_enrolling_twice_adds_nobody(database: Database, vera: Person) -> None:
    cohort = (await database.write(people.cohort_of)).id
    file = await database.write(lambda tx: sheet(tx, cohort, 3))
    ends = []
    for _ in range(2):
        await vera.tap(actions.EnrolNow(cohort, file))
        ends.append((await step(database, "enrol", enrolling.enrol_portion)).calls[0].screens["en"].text)
    assert "3 people were enrolled" in ends[0]
    assert "0 people were enrolled" in ends[1] and "3 were members already." in ends[1]
    assert len((await everything(database))["learner"]) == 3


async def test_who_is_known_keeps_what_they_said_of_themselves(database: Database, vera: Person) -> None:
    cohort = (await database.write(people.cohort_of)).id

    async def known(tx: Tx) -> int:
        await chats.add(tx, "tg:100001", 5)
        await people.learner(tx, 5, "RU-SPE")
        return await sheet(tx, cohort, 2)

    await vera.tap(actions.EnrolNow(cohort, await database.write(known)))
    await step(database, "enrol", enrolling.enrol_portion)
    found = await database.read(lambda tx: learners.load(tx, 5))
    assert found is not None and found.region == "RU-SPE"
    events = (await everything(database))["inbox"]
    assert [(row["lane"], json.loads(row["body"])["name"]) for row in events] == [("learner:5", "assigned")]


async def test_an_archived_cohort_takes_nobody(database: Database, vera: Person) -> None:
    cohort = (await database.write(people.cohort_of)).id
    await vera.tap(actions.EnrolNow(cohort, await database.write(lambda tx: sheet(tx, cohort, 2))))
    await database.write(lambda tx: cohorts.archive(tx, cohort, NOW))
    went = await step(database, "enrol", enrolling.enrol_portion)
    assert "0 people were enrolled" in went.calls[0].screens["en"].text
    assert (await everything(database))["enrolment"] == []


async def test_a_sheet_that_is_gone_ends_the_work(database: Database, vera: Person) -> None:
    cohort = (await database.write(people.cohort_of)).id
    await vera.tap(actions.EnrolNow(cohort, await database.write(lambda tx: sheet(tx, cohort, 2))))
    await database.write(lambda tx: files.sweep(tx, NOW * 2))
    assert await step(database, "enrol", enrolling.enrol_portion) == Went(None)
    await vera.tap(actions.OpenRoster(cohort, 1, 0))
    assert "The file could not be read." in vera.text


async def test_another_trainers_sheet_is_not_shown(database: Database, vera: Person) -> None:
    cohort = (await database.write(people.cohort_of)).id
    file = await database.write(lambda tx: sheet(tx, cohort, 2))
    other = people.staff(database, Role.TRAINER, 101)
    for action in (actions.OpenRoster(cohort, file, 0), actions.EnrolNow(cohort, file)):
        await other.tap(action)
        assert other.place == actions.EnrolSheet(cohort)
    assert await database.read(lambda tx: errands.next_due(tx, NOW * 2)) is None


async def test_a_file_goes_to_the_job_and_comes_back(database: Database, vera: Person) -> None:
    cohort = (await database.write(people.cohort_of)).id
    await vera.tap(actions.EnrolSheet(cohort))
    calls = await vera._happen(Uploaded("people.xlsx", 99, "file:7"))
    (order,) = (call for call in calls if isinstance(call, Start))
    assert (order.kind, dict(order.files), order.arguments["cohorts"]) == (
        "roster",
        {"upload": "file:7"},
        {"day shift": 1},
    )
    await vera._happen(Uploaded("people.xlsx", 99))
    assert "The file could not be read." in vera.text
    await vera._happen(JobDone("roster", {}, "killed", {"cohort": cohort}))
    assert "The file could not be read." in vera.text
    file = await database.write(lambda tx: keep(tx, REFUSED))
    await vera._happen(JobDone("roster", {"file": file, "name": enrolling.PRODUCT}, "", {"cohort": cohort}))
    assert "There is nobody in it." in vera.text
    await vera._happen(JobDone("roster_template", {}, "killed", {"cohort": 0}))
    assert vera.place == actions.EnrolSheet(0)


async def test_problems_have_pages(database: Database, vera: Person) -> None:
    cohort = (await database.write(people.cohort_of)).id
    wrong = {"refused": "", "rows": [], "problems": [[f"A{row}", "phone", ""] for row in range(2, 62)]}
    file = await database.write(lambda tx: keep(tx, wrong))
    await vera.tap(actions.OpenRoster(cohort, file, 0))
    assert "60 problems" in vera.text and "A2:" in vera.text and "A30:" not in vera.text
    await vera.press("›")
    await vera.press("›")
    assert "A61:" in vera.text


async def test_members_set_their_timers_themselves(database: Database, vera: Person) -> None:
    """In portions; only events are inserted, and those who have not come yet get none."""
    numbers = range(1, assigning._PORTION + 6)
    cohort = (await database.write(lambda tx: people.cohort_of(tx, *numbers))).id

    async def expected(tx: Tx) -> None:
        await cohorts.expect(tx, 999, "", NOW)
        await cohorts.enrol(tx, cohort, 999, "sheet", NOW)

    await database.write(expected)
    await vera.tap(actions.AssignIn(cohort, "M01", 7, 0))
    first = await step(database, "assigned", assigning.tell_members)
    assert first.state == {"cohort": cohort, "after": assigning._PORTION}
    assert (await step(database, "assigned", assigning.tell_members)).state is None
    lanes = [row["lane"] for row in (await everything(database))["inbox"]]
    assert sorted(lanes) == sorted(f"learner:{number}" for number in numbers)
    claimed = await database.write(lambda tx: inbox.claim(tx, 1))
    assert json.loads(claimed[0].body) == {"name": "assigned", "data": {}}
