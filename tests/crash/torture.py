"""Learners at work while the bot is killed under their hands, again and again."""

from __future__ import annotations

import asyncio
import random  # noqa: TID251 - seeded
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bot.authoring.check import check
from bot.authoring.problems import errors
from bot.features.publishing.publish import publish
from bot.store.db import Database
from bot.store.migrate import migrate, open_database
from tests.fake_botapi import FakeBotApi
from tests.load import replay
from tests.load.process import Fork
from tests.load.walker import Walker

REPEATS = ("query is too old", "message is not modified")
"""What Telegram says to a call that is made twice: the one that was under way when the process died."""


async def prepare(url: str, content: Path) -> None:
    """Migrate, and publish what is in the folder."""
    report = check([content], date(2026, 11, 22))
    assert report.ok, errors(report.problems)
    database = await open_database(url)
    try:
        await migrate(database, 0)
        await database.write(lambda tx: publish(tx, report, 0, by="test", why="substance"))
    finally:
        await database.close()


@dataclass
class Crowd:
    """People who take the module over and over until they are told to stop, and a count of what they were shown."""

    api: FakeBotApi
    walkers: list[Walker]
    reactions: int = 0
    stopping: bool = False
    _waiting: list[tuple[int, asyncio.Future[None]]] = field(default_factory=list)

    @classmethod
    def gather(cls, api: FakeBotApi, size: int, seed: int) -> Crowd:
        crowd = cls(api, [])
        for number in range(size):
            walker = Walker(api, api.person(1000 + number), random.Random(f"{seed}:{number}"))
            walker.reacted = crowd._count
            crowd.walkers.append(walker)
        return crowd

    async def live(self, walker: Walker) -> None:
        await walker.say("/start")
        while not self.stopping:
            await walker.again()

    async def more(self, reactions: int) -> None:
        """Returns when people were shown so many more screens."""
        reached: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((self.reactions + reactions, reached))
        await asyncio.wait_for(reached, 60)

    def _count(self, _: Walker) -> None:
        self.reactions += 1
        for goal, reached in self._waiting:
            if goal <= self.reactions and not reached.done():
                reached.set_result(None)


async def torment(crowd: Crowd, bots: Sequence[Fork], kills: int, every: tuple[int, int], seed: int) -> None:
    """Kill one of the bots at a random moment, start it again, `kills` times; then let everybody come to rest.

    `every`: the least and the most reactions between two kills; the moment after the last of them is chosen by lot.
    """
    chance = random.Random(seed)
    for bot in bots:
        bot.start()
    try:
        async with asyncio.TaskGroup() as group:
            for walker in crowd.walkers:
                group.create_task(crowd.live(walker))
            for _ in range(kills):
                await crowd.more(chance.randint(*every))
                await asyncio.sleep(chance.random() * 0.03)
                victim = chance.choice(bots)
                victim.kill()
                victim.start()
            await crowd.more(every[1])
            crowd.stopping = True
    finally:
        crowd.stopping = True


async def settled(api: FakeBotApi, database: Database, seconds: float = 30) -> None:
    """Returns when nothing waits any more: no update, no event, no call."""
    async with asyncio.timeout(seconds):
        while api.updates_pending or await replay.waiting(database) != (0, 0):  # noqa: ASYNC110 - two processes
            await asyncio.sleep(0.05)


async def verify(api: FakeBotApi, crowd: Crowd, url: str, bots: Sequence[Fork]) -> dict[str, int]:
    """Raises AssertionError unless all is as the deeds of the people demand; gives figures."""
    database = await open_database(url)
    try:
        await settled(api, database)
        for bot in bots:
            bot.stop()
        answers = 0
        for walker in crowd.walkers:
            found = await replay.kept(database, f"tg:{walker.person.id}")
            replay.check_learner(walker, found)
            answers += len(found.responses)
        return {
            "answers": answers,
            "deeds": sum(len(walker.deeds) for walker in crowd.walkers),
            "repeated": _repeated(api),
        }
    finally:
        await database.close()


def _repeated(api: FakeBotApi) -> int:
    """Calls made twice; anything else that is refused is a fault."""
    reasons = Counter(call.error for call in api.refused if not _excused(call.error))
    assert not reasons, reasons
    return len(api.refused)


def _excused(error: str) -> bool:
    told: Callable[[str], bool] = error.lower().__contains__
    return any(map(told, REPEATS)) or "conflict" in error.lower()
