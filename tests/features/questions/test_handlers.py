"""Figures of questions for staff, and who may see them."""

from __future__ import annotations

import pytest

from bot import actions
from bot.domain import scoring
from bot.domain.learner import Role
from bot.engine.errands import Step, Went
from bot.engine.library import Library
from bot.features.questions import counting
from bot.store import attempts, errands, questions
from bot.store.db import Database, Tx
from tests import answered
from tests.domain.example import MODULE
from tests.domain.player import BEGAN
from tests.features.questions.people import (
    GLEB,
    command,
    person,
)
from tests.features.test_learning import Person


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
