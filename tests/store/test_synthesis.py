"""What is particular to invented people in the store; their totals are tested in tests/commands/test_synthesis.py."""

from __future__ import annotations

from bot.domain.synthesis import Crowd, Person
from bot.store import chats, cohorts, learners, synthesis
from bot.store.db import Database, Tx
from tests.store.conftest import NOW


def people(number: int) -> list[Person]:
    crowd = Crowd("store", {"police": ("M01",)}, ["RU-MOW"])
    return [crowd.person(one + 1, NOW)[0] for one in range(number)]


async def test_invented_people_are_told_from_real_ones(database: Database) -> None:
    async def work(tx: Tx) -> list[int]:
        found = [await synthesis.real_people(tx)]
        await synthesis.add(tx, people(3))
        await learners.add(tx, await learners.at(tx, "web:demo-alice", 7), NOW)
        found.append(await synthesis.real_people(tx))
        for address in ("tg:1", "web:synthetic"):
            await learners.add(tx, await learners.at(tx, address, 8 + len(found)), NOW)
            found.append(await synthesis.real_people(tx))
        return found

    assert await database.write(work) == [0, 0, 1, 2]


async def test_they_are_known_by_address_and_counted_on(database: Database) -> None:
    async def work(tx: Tx) -> None:
        first = people(2)[0]
        assert await synthesis.so_far(tx) == (0, 0)
        await synthesis.add(tx, people(2))
        assert await synthesis.so_far(tx) == (2, 0)
        chat = await chats.by_address(tx, "web:synth-1")
        assert chat is not None and chat.learner == first.id
        known = await learners.load(tx, first.id)
        assert known is not None and known.ready and known.joined == first.joined

    await database.write(work)


async def test_they_come_into_cohorts(database: Database) -> None:
    async def work(tx: Tx) -> list[int]:
        await synthesis.add(tx, people(3))
        cohort = (await cohorts.add(tx, "Autumn", 0, NOW)).id
        await synthesis.enrol(tx, [(cohort, one) for one in people(3)])
        await synthesis.done(tx)
        return [await cohorts.members(tx, cohort)]

    assert await database.write(work) == [3]
