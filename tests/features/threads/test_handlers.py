"""What stories do not tell of threads: who may see what, two trainers at once, limits, erasure."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import actions
from bot.chat.call import Call, Notify
from bot.chat.event import Commanded
from bot.domain.learner import Role
from bot.domain.thread import LONGEST, MOST_WAITING
from bot.store import learners, threads
from bot.store.db import Database, Tx
from tests.features import spot
from tests.features.cohorts import people
from tests.features.cohorts.people import NOW
from tests.features.test_learning import Person
from tests.store.reflection import everything

VERA, ZOYA = 100, 101


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with people.opened(tmp_path) as database:
        await database.write(employ)
        yield database


async def employ(tx: Tx) -> None:
    for trainer in (VERA, ZOYA):
        await people.learner(tx, trainer)
        await learners.grant(tx, trainer, Role.TRAINER, NOW, by="test")


@pytest.fixture
def alice(database: Database) -> Person:
    return spot.person(database, 1)


@pytest.fixture
def vera(database: Database) -> Person:
    return people.staff(database, Role.TRAINER, VERA)


@pytest.fixture
def zoya(database: Database) -> Person:
    return people.staff(database, Role.TRAINER, ZOYA)


def told(calls: list[Call]) -> list[int]:
    return [call.learner for call in calls if isinstance(call, Notify)]


def labels(person: Person) -> list[str]:
    assert person.shown is not None
    return [button.label for row in person.shown.screen.rows for button in row]


async def ask(person: Person, words: str = "Where is it?") -> list[Call]:
    await person.tap(actions.AskTrainer())
    return await person.say(words)


async def test_all_trainers_hear_of_it_and_one_answers(alice: Person, vera: Person, zoya: Person) -> None:
    assert told(await ask(alice)) == [VERA, ZOYA]
    await vera.tap(actions.TakeThread(1))
    await zoya.tap(actions.TakeThread(1))
    assert zoya.toasts == ["Another trainer answers this."]
    assert zoya.shown is not None and zoya.shown.screen.awaits is None
    await zoya.tap(actions.AnswerThread(1))
    assert told(await vera.say("There.")) == [1]
    assert told(await alice.say("And the other?")) == [VERA], "now only the one who answers"


async def test_the_learner_is_nameless(alice: Person, vera: Person, database: Database) -> None:
    alice.learner = replace(alice.learner, id=7_700_101, region=next(iter(spot.spot().localities)))
    calls = await ask(alice)
    note = next(call for call in calls if isinstance(call, Notify)).screens["en"]
    await vera.tap(actions.TakeThread(1))
    place = next(iter(spot.spot().localities.values())).short.en
    for text in (note.text, vera.text):
        assert place in text and "7700101" not in text
    assert all("7700101" not in str(row) for row in (await everything(database))["audit"])


async def test_a_trainer_who_gives_it_back_lets_others_answer(alice: Person, vera: Person, zoya: Person) -> None:
    await ask(alice)
    await vera.tap(actions.TakeThread(1))
    await vera.press("Leave to others")
    assert "open" in vera.text
    await zoya.tap(actions.OpenThread(1))
    await zoya.press("Answer")
    assert told(await zoya.say("There.")) == [1]


async def test_a_closed_thread_opens_again_when_the_learner_writes(alice: Person, vera: Person) -> None:
    await ask(alice)
    await vera.tap(actions.TakeThread(1))
    await vera.tap(actions.CloseThread(1))
    await vera.tap(actions.CloseThread(1))
    assert "closed" in vera.text
    await vera.tap(actions.OpenThread(1))
    assert "Close the thread" not in labels(vera)
    await alice.tap(actions.OpenMyThread(1))
    assert told(await alice.say("One more thing.")) == [VERA]
    await vera.tap(actions.Threads(0))
    assert "taken" in vera.text


async def test_another_learner_sees_nothing_of_it(alice: Person, database: Database) -> None:
    await ask(alice, "Between us.")
    mallory = spot.person(database, 66)
    for action in (actions.OpenMyThread(1), actions.SendQuestion(1)):
        await mallory.tap(action)
        assert "Between us." not in mallory.text and mallory.place == actions.MyThreads(0)
    for action in (actions.OpenThread(1), actions.TakeThread(1), actions.AnswerThread(1), actions.Threads(0)):
        await mallory.tap(action)
        assert mallory.toasts[-1] == "This is not open to you."


@pytest.mark.parametrize(
    ("words", "why"),
    [("x" * (LONGEST + 1), "That is longer than 1,000 characters."), ("дело № 5-12/2026", "the number of a case")],
)
async def test_what_is_not_sent(alice: Person, vera: Person, database: Database, words: str, why: str) -> None:
    assert told(await ask(alice, words)) == []
    assert why in alice.text and (await everything(database))["thread"] == []
    await ask(alice)
    assert told(await alice.say(words)) == [] and why in alice.text
    await vera.tap(actions.TakeThread(1))
    assert told(await vera.say(words)) == [] and why in vera.text
    assert len((await everything(database))["thread_message"]) == 1


async def test_only_so_many_wait_at_once(alice: Person) -> None:
    for _ in range(MOST_WAITING):
        assert told(await ask(alice))
    assert told(await ask(alice)) == []
    assert "5 questions of yours wait for an answer already." in alice.text


async def test_without_trainers_the_owner_hears(alice: Person, database: Database) -> None:
    async def change(tx: Tx) -> None:
        for trainer in (VERA, ZOYA):
            await learners.revoke(tx, trainer, Role.TRAINER)
        await learners.grant(tx, 102, Role.OWNER, NOW, by="test")

    await database.write(change)
    assert told(await ask(alice)) == [102]


async def test_what_is_erased_is_gone_for_trainers_too(alice: Person, vera: Person, database: Database) -> None:
    await ask(alice)
    await vera.tap(actions.TakeThread(1))
    await database.write(lambda tx: threads.forget(tx, 1))
    actions_ = (actions.OpenThread(1), actions.AnswerThread(1), actions.TakeThread(1), actions.CloseThread(1))
    for action in actions_:
        await vera.tap(action)
        assert vera.place == actions.Threads(0)
    assert "Nobody has asked anything." in vera.text


async def test_before_the_first_run_comes_the_first_run(alice: Person) -> None:
    alice.learner = replace(alice.learner, locale=None)
    await alice._happen(Commanded("ask"))
    assert alice.place == actions.ChooseLanguage()


async def test_many_threads_have_pages(alice: Person, vera: Person, database: Database) -> None:
    async def fill(tx: Tx) -> None:
        for number in range(9):
            thread = await threads.begin(tx, 1, "police", "", NOW)
            await threads.say(tx, thread.id, "learner", 1, f"Question {number}", NOW)

    await database.write(fill)
    for person, place in ((alice, actions.MyThreads(0)), (vera, actions.Threads(0))):
        await person.tap(place)
        await person.press("›")
        assert labels(person)[0] == "9"
        await person.press("‹")
        assert labels(person)[:2] == ["1", "2"]
    await alice.press("1")
    await alice.speak("ru")
    assert isinstance(alice.place, actions.OpenMyThread)
