"""Handlers of question quality through the router, on a real database."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import actions
from bot.authoring.canonical import canonical, version
from bot.chat.action import Action
from bot.chat.call import Call, Notify
from bot.chat.event import Commanded
from bot.domain import scoring
from bot.domain.complaint import LONGEST
from bot.domain.course import ItemStep
from bot.domain.learner import Learner, Role
from bot.engine.errands import Step, Went
from bot.engine.library import Library
from bot.features.questions import counting
from bot.store import attempts, audit, courses, errands, questions
from bot.store.chats import Chat
from bot.store.db import Database, Tx
from bot.store.migrate import migrate, open_database
from tests import answered
from tests.domain.example import MODULE, SINGLE
from tests.domain.player import BEGAN
from tests.features.test_learning import Person

ASKED = replace(MODULE, id="M09", warning=None, steps=(ItemStep("q1"), ItemStep("q3"), *MODULE.steps[1:3]))
"""A question at once."""
ALICE, BORIS, VERA, LEV, GLEB = 101, 102, 103, 104, 105


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await open_database(f"sqlite:///{tmp_path / 'bot.db'}")
    await migrate(opened, BEGAN)

    async def publish(tx: Tx) -> None:
        await answered.answered(tx)
        data = canonical(ASKED)
        await courses.publish(tx, ASKED.id, version(data), data.decode(), 0, by="test", why="substance")

    await opened.write(publish)
    yield opened
    await opened.close()


def person(database: Database, number: int, *roles: Role) -> Person:
    learner = Learner(number, "en", "lawyer", "", frozenset({Role.LEARNER, *roles}), BEGAN)
    return Person(database, learner, Chat(number, f"web:{number}", number))


@pytest.fixture
async def alice(database: Database) -> Person:
    """She has just answered a question."""
    return await _answered(database, ALICE)


@pytest.fixture
def vera(database: Database) -> Person:
    return person(database, VERA, Role.TRAINER)


async def _answered(database: Database, number: int) -> Person:
    who = person(database, number)
    await who.tap(actions.OpenModule("M09"))
    attempt = await who.attempt()
    await who.tap(actions.Answer(attempt.id, attempt.step, 0))
    return who


async def open_reports(database: Database) -> list[tuple[str, int]]:
    return [(one.item, one.number) for one in await database.read(lambda tx: questions.reported(tx, 9))]


async def newest(database: Database) -> int:
    return (await database.read(lambda tx: questions.reported(tx, 9)))[0].newest


def notes(calls: list[Call]) -> list[Notify]:
    return [call for call in calls if isinstance(call, Notify)]


async def command(who: Person, name: str) -> list[Call]:
    return await who._happen(Commanded(name))


async def count(database: Database, now: int = BEGAN) -> int:
    """Do the errand to its end; gives the steps it took."""
    steps = 0
    while True:
        errand = await database.read(lambda tx: errands.under_way(tx, counting.KIND, counting.KIND))
        if errand is None:
            return steps

        async def work(tx: Tx, errand: errands.Errand = errand) -> None:
            library = Library()
            await library.refresh(tx)
            went: Went = await counting.step(Step(tx, now, errand, library, lambda: "word"))
            if went.state is None:
                assert await errands.end(tx, errand, now)
            else:
                assert await errands.keep(tx, errand, went.state, now)

        await database.write(work)
        steps += 1


# --- reports of learners -----------------------------------------------------------------------------------------


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


# --- answers of staff --------------------------------------------------------------------------------------------


async def report(who: Person, label: str = "The key is wrong") -> None:
    await who.press("Report this question")
    await who.press(label)


async def test_one_tap_answers_everybody_who_reported_it(database: Database, alice: Person, vera: Person) -> None:
    boris = await _answered(database, BORIS)
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
    await report(await _answered(database, BORIS))
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


# --- figures -----------------------------------------------------------------------------------------------------


async def test_figures_are_counted_aside_and_then_told(database: Database, vera: Person) -> None:
    await command(vera, "questions")
    assert "are being counted" in vera.text and "no figures yet" in vera.text
    assert await count(database) == 1 + len({"hp1", "hp2"}), "M09 has no final test"
    await vera.press("Look again")
    assert "1 question with an alarm" in vera.text
    await vera.press("1")
    assert vera.text.index("Question 1?") < vera.text.index("Question 2?"), "the worst first"
    assert "25% right, discrimination 0.56: too hard, languages differ" in vera.text
    await vera.press("1")
    assert "Answers: 60. Right: 25%." in vera.text


async def test_fresh_figures_are_not_counted_again(database: Database, vera: Person) -> None:
    await command(vera, "questions")
    await count(database)
    await command(vera, "questions")
    assert await count(database) == 0
    assert counting.FRESH < 3_600_000
    await database.write(lambda tx: tx.script("UPDATE item_figure SET at = at - 3600000"))
    await command(vera, "questions")
    assert await count(database) == 3


async def test_figures_of_what_is_published_no_more_are_forgotten(database: Database, vera: Person) -> None:
    await command(vera, "questions")
    await count(database)
    await database.write(
        lambda tx: tx.script("INSERT INTO item_figure (item_hash, responses, alarms, at) VALUES ('gone', 1, '', 0)")
    )
    await database.write(lambda tx: tx.script("UPDATE item_figure SET at = 0 WHERE item_hash = 'hp1'"))
    await command(vera, "questions")
    await count(database)
    assert set(await database.read(questions.kept)) == {"hp1", "hp2"}


async def test_a_preview_and_a_delta_lesson_count_nowhere(database: Database) -> None:
    before = await database.read(lambda tx: questions.answers(tx, "hp1"))
    await database.write(lambda tx: tx.script("UPDATE attempt SET kind = 'delta' WHERE id <= 10"))
    await database.write(lambda tx: tx.script("UPDATE attempt SET kind = 'preview' WHERE id > 50"))
    after = await database.read(lambda tx: questions.answers(tx, "hp1"))
    assert (len(before), len(after)) == (60, 40)


async def test_a_question_that_changed_leads_to_its_module(database: Database, vera: Person) -> None:
    await vera.tap(actions.QuestionFigures("M01", "gone", 0))
    assert vera.toasts[-1] == "This question has changed."
    await vera.tap(actions.ModuleQuestions("M77", 0))
    assert vera.toasts[-1] == "This module is not published now."


@pytest.mark.parametrize("role", [Role.TRAINER, Role.REVIEWER, Role.ADMIN, Role.REGIONAL_ADMIN, None])
async def test_who_may_see_what(database: Database, role: Role | None) -> None:
    who = person(database, GLEB, *([role] if role else []))
    await command(who, "questions")
    figures = who.text.startswith("<b>Question quality</b>")
    await command(who, "reports")
    reports = who.text.startswith("<b>Reported questions</b>")
    assert figures == (role in (Role.TRAINER, Role.REVIEWER, Role.ADMIN))
    assert reports == (role in (Role.TRAINER, Role.REVIEWER))


async def test_the_sample_is_what_it_says(database: Database) -> None:
    """The numbers the stories tell, from the answers themselves."""
    given = [
        one
        for number in range(1, answered.TAKEN + 1)
        for one in await database.read(lambda tx, number=number: attempts.responses(tx, number))
        if one.item == "p1"
    ]
    item = MODULE.items["p1"]
    right = sum(scoring.choice_is_right(item, one.options) for one in given)
    assert (len(given), right) == (60, 15)
