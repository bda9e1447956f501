"""Answers of staff to reports, through the router, on a real database."""

from __future__ import annotations

import json

from bot import actions
from bot.domain.learner import Role
from bot.store import audit, questions
from bot.store.db import Database
from tests.features.questions.people import (
    ALICE,
    BORIS,
    LEV,
    VERA,
    command,
    has_answered,
    newest,
    notes,
    open_reports,
    person,
    report,
)
from tests.features.test_learning import Person


async def test_one_tap_answers_everybody_who_reported_it(database: Database, alice: Person, vera: Person) -> None:
    boris = await has_answered(database, BORIS)
    await report(alice)
    await report(boris, "It is unclear")
    await command(vera, "reports")
    await vera.press("1")
    assert "the key is wrong 1, it is unclear 1" in vera.text
    told = notes(await vera.tap(actions.AnswerReported(await newest(database), "right")))
    assert sorted(one.learner for one in told) == [ALICE, BORIS]
    assert "the key is right" in told[0].screens["en"].text
    assert vera.text.endswith("No report waits for an answer.")


async def test_the_second_of_two_taps_tells_nobody(database: Database, alice: Person, vera: Person) -> None:
    await report(alice)
    tap = actions.AnswerReported(await newest(database), "thanks")
    assert len(notes(await vera.tap(tap))) == 1
    assert notes(await person(database, LEV, Role.REVIEWER).tap(tap)) == []
    assert notes(await vera.tap(tap)) == []
    assert vera.toasts[-1] == "These reports have been answered."


async def test_what_came_meanwhile_waits_on(database: Database, alice: Person, vera: Person) -> None:
    await report(alice)
    seen = await newest(database)
    await report(await has_answered(database, BORIS))
    told = notes(await vera.tap(actions.AnswerReported(seen, "wording")))
    assert [one.learner for one in told] == [ALICE]
    assert await open_reports(database) == [("q1", 1)]


async def test_typed_words_go_as_they_are(database: Database, alice: Person, vera: Person) -> None:
    await report(alice)
    await vera.tap(actions.OpenReported(await newest(database)))
    await vera.say("Call me: petrov@example.org")
    assert vera.text.startswith("This looks like an e-mail address.")
    (told,) = notes(await vera.say("Сын <есть>, см. карточку"))
    assert all("Сын &lt;есть&gt;, см. карточку" in screen.text for screen in told.screens.values())
    assert vera.text.startswith("The answer is on its way: 1 report.")


async def test_an_answer_is_written_to_the_log_without_who_reported(
    database: Database, alice: Person, vera: Person
) -> None:
    await report(alice)
    await vera.tap(actions.AnswerReported(await newest(database), "thanks"))
    (entry,) = await database.read(lambda tx: audit.of_actor(tx, VERA))
    assert (entry.act, entry.detail) == ("AnswerReported", {"module": "M09", "question": "q1", "reports": 1})
    assert str(ALICE) not in json.dumps(entry.detail)


async def test_a_person_who_was_forgotten_is_told_nothing(database: Database, alice: Person, vera: Person) -> None:
    await report(alice)
    await database.write(lambda tx: questions.forget(tx, ALICE))
    assert notes(await vera.tap(actions.AnswerReported(await newest(database), "thanks"))) == []
    assert await open_reports(database) == []


async def test_a_forged_answer_answers_nothing(database: Database, alice: Person, vera: Person) -> None:
    await report(alice)
    assert notes(await vera.tap(actions.AnswerReported(await newest(database), "words"))) == []
    assert await open_reports(database) == [("q1", 1)]
    await vera.tap(actions.OpenReported(10**9))
    assert vera.toasts[-1] == "These reports have been answered."
