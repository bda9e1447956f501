"""Reports of learners through the router, on a real database."""

from __future__ import annotations

import pytest

from bot import actions
from bot.chat.action import Action
from bot.domain.complaint import LONGEST
from bot.store import questions
from bot.store.db import Database
from tests.domain.example import SINGLE
from tests.features.questions.people import (
    ALICE,
    open_reports,
)
from tests.features.test_learning import Person


async def test_a_report_leads_back_to_the_same_place(database: Database, alice: Person) -> None:
    before = alice.text
    await alice.press("Report this question")
    assert SINGLE.stem.en in alice.text
    await alice.press("The key is wrong")
    assert alice.text == before
    assert alice.toasts[-1] == "Thank you. Trainers will look at it."
    assert await open_reports(database) == [("q1", 1)]


async def test_a_new_report_takes_the_place_of_the_old(database: Database, alice: Person) -> None:
    for label in ("The key is wrong", "It is unclear"):
        await alice.press("Report this question")
        await alice.press(label)
    assert await open_reports(database) == [("q1", 1)]
    found = await database.read(lambda tx: questions.own(tx, ALICE, SINGLE.hash))
    assert found is not None and found.reason == "unclear"


async def test_words_are_kept_unless_they_are_too_many_or_about_somebody(database: Database, alice: Person) -> None:
    await alice.press("Report this question")
    await alice.press("Something else")
    await alice.say("x" * (LONGEST + 1))
    assert alice.text.startswith("That is longer than 500 characters.")
    await alice.say("Her phone is +7 926 555-01-99")
    assert alice.text.startswith("This looks like a phone number.")
    assert await open_reports(database) == []
    await alice.say(" No word about the children ")
    assert alice.text.startswith("Thank you. Trainers will look at it.")
    found = await database.read(lambda tx: questions.own(tx, ALICE, SINGLE.hash))
    assert found is not None and (found.words, found.reason) == ("No word about the children", "other")


async def test_words_need_not_be_said(database: Database, alice: Person) -> None:
    await alice.press("Report this question")
    await alice.press("Something else")
    await alice.press("Send without words")
    found = await database.read(lambda tx: questions.own(tx, ALICE, SINGLE.hash))
    assert found is not None and (found.words, found.reason) == ("", "other")


async def test_an_old_button_reports_the_question_it_stood_under(database: Database, alice: Person) -> None:
    attempt = await alice.attempt()
    assert attempt.answered is not None
    button = actions.ReportQuestion(attempt.id, attempt.answered.step)
    await alice.press("Next")
    place = alice.text
    await alice.tap(button)
    assert SINGLE.stem.en in alice.text
    await alice.press("It is unclear")
    assert alice.text == place, "she goes on where she was"


@pytest.mark.parametrize(
    "forged",
    [
        actions.ReportQuestion(1, 0),
        actions.SendReport(1, 0, "key"),
        actions.DescribeReport(1, 0),
        actions.SayReport(9_999, 0),
        actions.ReportQuestion(10**9, 0),
    ],
)
async def test_nobody_reports_from_the_attempt_of_another(database: Database, alice: Person, forged: Action) -> None:
    await alice.tap(forged)
    assert alice.toasts[-1] == "This button is out of date. Your place is kept."
    assert await open_reports(database) == []


async def test_a_forged_reason_asks_again(database: Database, alice: Person) -> None:
    attempt = await alice.attempt()
    assert attempt.answered is not None
    await alice.tap(actions.SendReport(attempt.id, attempt.answered.step, "words"))
    assert alice.text.startswith("<b>Report this question</b>")
    assert await open_reports(database) == []


async def test_where_nothing_was_answered_nothing_is_reported(database: Database, alice: Person) -> None:
    await alice.press("Next")
    attempt = await alice.attempt()
    await alice.tap(actions.ReportQuestion(attempt.id, attempt.step))
    assert alice.toasts[-1] == "This button is out of date. Your place is kept."
