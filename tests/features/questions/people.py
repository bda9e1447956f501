"""Who meets questions in these tests, and what they do."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Notify
from bot.chat.event import Commanded
from bot.domain.course import ItemStep
from bot.domain.learner import Learner, Role
from bot.store import questions
from bot.store.chats import Chat
from bot.store.db import Database
from tests.domain.example import MODULE
from tests.domain.player import BEGAN
from tests.features.test_learning import Person

ASKED = replace(MODULE, id="M09", warning=None, steps=(ItemStep("q1"), ItemStep("q3"), *MODULE.steps[1:3]))
"""A question at once."""
ALICE, BORIS, VERA, LEV, GLEB = 101, 102, 103, 104, 105


def person(database: Database, number: int, *roles: Role) -> Person:
    learner = Learner(number, "en", "lawyer", "", frozenset({Role.LEARNER, *roles}), BEGAN)
    return Person(database, learner, Chat(number, f"web:{number}", number))


async def has_answered(database: Database, number: int) -> Person:
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


async def report(who: Person, label: str = "The key is wrong") -> None:
    await who.press("Report this question")
    await who.press(label)
