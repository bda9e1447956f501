from __future__ import annotations

import asyncio

from bot.domain.cohort import Invite
from bot.store import invites
from bot.store.db import Database, Tx
from tests.store.test_cohorts import ALICE, BORIS, NOW, TRAINER


async def make(database: Database, *, most: int | None = None, expires: int | None = None) -> int:
    invite = Invite(0, 1, "token-1", NOW, expires, most)
    return await database.write(lambda tx: invites.add(tx, invite, TRAINER))


async def use(database: Database, learner: int, now: int = NOW) -> str:
    """What came of it, and how many uses there were before."""
    found = await database.write(lambda tx: invites.use(tx, "token-1", learner, now))
    return f"{found.state(now)} {found.used}" if found else "unknown"


async def test_a_link_is_used_as_often_as_it_may_be(database: Database) -> None:
    await make(database, most=2)
    assert [await use(database, learner) for learner in (ALICE, ALICE, BORIS, 73)] == [
        *("open 0", "open 1", "open 1", "used-up 2"),
    ]
    assert await use(database, ALICE) == "open 2", "who has a place keeps it"


async def test_a_link_without_limits(database: Database) -> None:
    await make(database)
    assert [await use(database, learner) for learner in range(1, 4)] == ["open 0", "open 1", "open 2"]


async def test_a_link_ends(database: Database) -> None:
    invite = await make(database, expires=NOW + 10)
    assert await use(database, ALICE, NOW + 10) == "expired 0"
    await database.write(lambda tx: invites.revoke(tx, invite, NOW))
    assert await use(database, ALICE) == "revoked 0"
    assert await database.read(lambda tx: invites.of_cohort(tx, 1)) == []
    assert await database.write(lambda tx: invites.use(tx, "nothing", ALICE, NOW)) is None


async def test_links_are_found(database: Database) -> None:
    id = await make(database, most=5, expires=NOW + 1)
    expected = Invite(id, 1, "token-1", NOW, NOW + 1, 5)
    assert await database.read(lambda tx: invites.load(tx, id)) == expected
    assert await database.read(lambda tx: invites.of_cohort(tx, 1)) == [expected]


async def test_of_twenty_at_once_three_come_in(database: Database) -> None:
    await make(database, most=3)
    came = await asyncio.gather(*(use(database, learner) for learner in range(1, 21)))
    assert sum(one.startswith("open") for one in came) == 3
    assert sum(one == "used-up 3" for one in came) == 17


async def test_a_forgotten_person_leaves_their_place_taken(database: Database) -> None:
    await make(database, most=1)
    await use(database, ALICE)

    async def work(tx: Tx) -> list[object]:
        told = await invites.of_learner(tx, ALICE)
        await tx.run("forget_invite_uses", learner=ALICE)
        return [told, await invites.of_learner(tx, ALICE)]

    assert await database.write(work) == [[{"token": "token-1", "at": NOW}], []]
    assert await use(database, ALICE) == "used-up 1"
