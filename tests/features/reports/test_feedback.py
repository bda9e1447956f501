"""A word at the end of a module, and the report made of them."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import SendFile, Show
from bot.chat.event import JobDone
from bot.domain.feedback import Said
from bot.store import attempts, feedback
from bot.store.db import Database
from tests import reported
from tests.features.reports.people import happen, person, started
from tests.features.test_learning import Person


async def learner(database: Database, number: int) -> tuple[Person, int]:
    """One of the seventy, with the attempt they ended."""
    who = person(database, reported.FIRST + number)
    (attempt,) = await database.read(lambda tx: attempts.of_learner(tx, who.learner.id))
    return who, attempt.id


async def say(database: Database, number: int, mark: int, intent: str = "yes") -> None:
    who, attempt = await learner(database, number)
    await who.tap(actions.RateUseful(attempt, mark))
    await who.tap(actions.RateIntent(attempt, intent))


async def test_two_taps_from_the_result(database: Database) -> None:
    boris, attempt = await learner(database, 0)
    await boris.tap(actions.Lesson(attempt))
    await boris.press("What was useful?")
    await boris.press("Useful")
    await boris.press("Partly")
    assert await database.read(lambda tx: feedback.of_attempt(tx, attempt)) == Said(3, "partly")
    assert boris.toasts[-1].startswith("Thank you")
    assert boris.place == actions.Lesson(attempt)


async def test_the_last_word_counts(database: Database) -> None:
    await say(database, 0, 1, "no")
    await say(database, 0, 4, "yes")
    _, attempt = await learner(database, 0)
    assert await database.read(lambda tx: feedback.of_attempt(tx, attempt)) == Said(4, "yes")


async def test_nobody_speaks_for_another(database: Database) -> None:
    _, attempt = await learner(database, 0)
    mallory = person(database, 666)
    await mallory.tap(actions.Stats())
    for forged in (actions.RateUseful(attempt, 1), actions.RateIntent(attempt, "no"), actions.RateModule(attempt)):
        calls = await mallory.tap(forged)
        assert calls
    assert await database.read(lambda tx: feedback.of_attempt(tx, attempt)) is None


async def test_four_answers_are_not_told_and_five_are(database: Database, gleb: Person) -> None:
    for number in (0, 2, 3, 4):
        await say(database, number, 4)
    await gleb.tap(actions.Kirkpatrick())
    assert "Fewer than 5 answers" in gleb.text
    await say(database, 5, 1, "no")
    await gleb.tap(actions.Kirkpatrick())
    assert "5 answers · useful or very useful: 80% · mean 3.4 of 4" in gleb.text
    assert "yes 80%, partly 0%, no 20%" in gleb.text
    assert "56 attempts with both tests · before 25%, after 94%" in gleb.text
    assert "useful 80% · gain 92%" in gleb.text


async def test_a_regional_admin_hears_their_region(database: Database, rita: Person) -> None:
    for number in (0, 2, 3, 4, 5):  # all of Arkhangelsk
        await say(database, number, 4)
    await rita.tap(actions.Kirkpatrick())
    assert "Nobody has answered yet." in rita.text


async def test_an_open_attempt_is_not_asked_about(database: Database) -> None:
    who, attempt = await learner(database, 1)
    who.learner = replace(who.learner, locale="en")
    await who.tap(actions.RateUseful(attempt, 4))
    assert await database.read(lambda tx: feedback.of_attempt(tx, attempt)) is None


async def test_the_four_levels_as_a_file(database: Database, gleb: Person) -> None:
    for number in (0, 2, 3, 4, 5):
        await say(database, number, 4)
    await gleb.tap(actions.Kirkpatrick())
    for label, form in (("PDF", "pdf"), ("XLSX", "xlsx")):
        (job,) = started(await gleb.press(label))
        assert (job.kind, job.arguments["form"], job.name) == ("report", form, f"kirkpatrick-2026-11-22-all.{form}")
        data = job.arguments["data"]
        assert [title for title, _ in data["levels"]] == ["1. Reaction", "2. Learning", "3. Behaviour", "4. Results"]
        (line,) = data["rows"]
        assert line[:4] == ["M01 Divorce and article 24", 5, 4.0, 1.0]
        assert "5 answers · useful or very useful: 100%" in job.about["caption"]
        (sent,) = await happen(gleb, JobDone("report", {"file": 7, "name": job.name}, "", job.about))
        assert sent == SendFile(7, job.name, job.about["caption"])


async def test_a_file_that_could_not_be_made_leads_back(database: Database, gleb: Person) -> None:
    (job,) = started(await gleb.tap(actions.GetKirkpatrick(module="M01", form="p")))
    (told,) = await happen(gleb, JobDone("report", {}, "died", job.about))
    assert isinstance(told, Show) and told.here == actions.Kirkpatrick(module="M01")


async def test_a_form_there_is_not_shows_the_screen(database: Database, gleb: Person) -> None:
    await gleb.tap(actions.GetKirkpatrick(form="z"))
    assert gleb.text.startswith("<b>Kirkpatrick report</b>")
