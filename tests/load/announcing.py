"""Very many people, and an announcement to all of them: who got it how often."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bot import app
from bot.domain.announcement import Announcement, Tally
from bot.domain.announcement import Audience as AudienceOf
from bot.domain.learner import Role
from bot.features.broadcast import sending
from bot.store import announcements, courses, errands, learners, mailings
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from tests.crash.torture import prepare
from tests.fake_botapi import FakeBotApi, Person
from tests.load.process import one_module

FIRST = 1_000_000
AUTHOR = 900_000
WORDS = "Занятие переносится на среду."
_HOUR = 3_600_000


@dataclass
class Audience:
    """`blocked` have blocked the bot, and the rest can be written to."""

    api: FakeBotApi
    url: str
    people: list[Person]
    blocked: list[Person]
    announcement: int = 0

    @classmethod
    async def gather(cls, api: FakeBotApi, url: str, place: Path, size: int, blocked_in: int) -> Audience:
        """In a new database, in regions where it is noon; one of `blocked_in` has blocked the bot."""
        content = one_module(place / "content")
        await prepare(url, content)
        people = [api.person(FIRST + number, started=True) for number in range(size)]
        api.person(AUTHOR, started=True)
        blocked = people[::blocked_in]
        for person in blocked:
            person.blocked = True
        database = await open_database(url)
        try:
            await database.write(_noon)
            for first in range(0, size, 5000):
                part = people[first : first + 5000]
                await database.write(lambda tx, part=part: _know(tx, [one.id for one in part]))
            await database.write(lambda tx: _employ(tx))
        finally:
            await database.close()
        return cls(api, url, people, blocked)

    async def announce(self, database: Database) -> None:
        """As the handler of the last button does it."""
        self.announcement = await database.write(_announce)

    async def tally(self, database: Database) -> Tally:
        found = await database.read(lambda tx: _tally(tx, self.announcement))
        return found[1]

    async def until(self, database: Database, sent: int, seconds: float) -> None:
        """Returns when so many have been reached."""
        async with asyncio.timeout(seconds):
            while (await self.tally(database)).sent < sent:  # noqa: ASYNC110 - another process sends
                await asyncio.sleep(0.05)

    async def found(self, database: Database, seconds: float) -> None:
        """Returns when its recipients are all found."""
        async with asyncio.timeout(seconds):
            while (await self.tally(database)).all < len(self.people):  # noqa: ASYNC110 - another process does it
                await asyncio.sleep(0.02)

    async def over(self, database: Database, seconds: float) -> Tally:
        """What became of everybody, when it is done."""
        async with asyncio.timeout(seconds):
            while True:
                state, tally = await database.read(lambda tx: _tally(tx, self.announcement))
                if state == "done":
                    return tally
                await asyncio.sleep(0.1)

    def copies(self) -> Mapping[int, int]:
        """How many got it how often."""
        times = [sum(message.text == WORDS for message in person.messages) for person in self.people]
        return {count: times.count(count) for count in sorted(set(times))}

    def verify(self, kills: int) -> Mapping[int, int]:
        """Everybody once, at most those under way at a kill twice, who blocked the bot not at all."""
        copies = self.copies()
        assert set(copies) <= {0, 1, 2}, copies
        assert copies.get(0, 0) == len(self.blocked), copies
        assert not any(person.messages for person in self.blocked)
        assert copies.get(2, 0) <= kills * UNDER_WAY, copies
        return copies


UNDER_WAY = 32
"""Announcements under way at once at most (engine.sender)."""


async def _noon(tx: Tx) -> None:
    """All regions lie where it is noon, so that a run at night is like one by day."""
    reference = await courses.reference(tx)
    assert reference is not None
    east = (12 - (app.now() // _HOUR) % 24 + 12) % 24 - 12
    tz = f"Etc/GMT{-east:+d}"  # the sign of these zones is that of the way to Greenwich
    places = {code: replace(place, tz=tz) for code, place in reference.localities.items()}
    text = json.dumps(asdict(replace(reference, localities=places)), ensure_ascii=False)
    digest = hashlib.sha256(text.encode()).hexdigest()
    await courses.publish(tx, courses.REFERENCE, digest, text, app.now(), by="test", why="substance")


async def _know(tx: Tx, numbers: list[int]) -> None:
    """Police officers of one region; ids as those of real people, far apart."""
    ids = {number: number * 7_919_000_111 for number in numbers}
    await tx.many("add_chat", [{"address": f"tg:{number}", "learner": one} for number, one in ids.items()])
    await tx.many("add_learner", [{"id": one, "joined": 0} for one in ids.values()])
    known = {"locale": "ru", "profession": "police", "region": "RU-MOW"}
    await tx.many("save_learner", [{"id": one, **known} for one in ids.values()])


async def _employ(tx: Tx) -> None:
    """The author, in a region of their own; no language: so not in the audience."""
    await learners.add(tx, AUTHOR, 0)
    await learners.at(tx, f"tg:{AUTHOR}", AUTHOR)
    await learners.grant(tx, AUTHOR, Role.TRAINER, 0, by="test")
    await tx.run("save_learner", id=AUTHOR, locale=None, profession=None, region="RU-MOW")


async def _announce(tx: Tx) -> int:
    now = app.now()
    police = AudienceOf(professions=frozenset({"police"}))  # and not the learners who tap meanwhile
    one = Announcement(0, AUTHOR, ru=WORDS, en="The session is moved to Wednesday.", audience=police)
    identity = await announcements.add(tx, one, now)
    await announcements.schedule(tx, identity, now, now)
    subject = f"{sending.KIND}:{identity}"
    assert await errands.begin(tx, sending.KIND, subject, {"id": identity}, now, now)
    return identity


async def _tally(tx: Tx, identity: int) -> tuple[str, Tally]:
    found = await announcements.load(tx, identity)
    assert found is not None
    return found.state, await mailings.tally(tx, found.mailing, app.now())
