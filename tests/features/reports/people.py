"""Who looks at reports in these tests."""

from __future__ import annotations

from itertools import count

from bot.chat.call import Call, Notify, Start, Wake
from bot.chat.event import Commanded, Event
from bot.domain.learner import Learner, Role
from bot.store.chats import Chat
from bot.store.db import Database
from tests.driver import BEGINNING
from tests.features.test_learning import Person


def person(database: Database, number: int, *roles: Role, regions: frozenset[str] = frozenset()) -> Person:
    learner = Learner(number, "en", "lawyer", "", frozenset({Role.LEARNER, *roles}), BEGINNING, regions)
    who = Person(database, learner, Chat(number, f"web:{number}", number))
    who.ticking = count(BEGINNING, 1000)
    return who


async def happen(who: Person, event: Event) -> list[Call]:
    return await who._happen(event)


async def stats(who: Person) -> list[Call]:
    return await happen(who, Commanded("stats"))


def started(calls: list[Call]) -> list[Start]:
    return [call for call in calls if isinstance(call, Start)]


def notes(calls: list[Call]) -> list[Notify]:
    return [call for call in calls if isinstance(call, Notify)]


def wakes(calls: list[Call]) -> list[Wake]:
    return [call for call in calls if isinstance(call, Wake)]
