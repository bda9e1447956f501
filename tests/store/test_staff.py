from __future__ import annotations

import asyncio

from bot.domain.learner import Role
from bot.domain.staffing import LIFE, Link, Member
from bot.store import audit, chats, learners, staff
from bot.store.audit import Entry
from bot.store.db import Database, Tx
from tests.store.conftest import NOW

GLEB, OLGA, VERA = 7_700_100, 8_800_100, 9_900_100
LINK = Link(0, "s-token-1", Role.REGIONAL_ADMIN, "RU-KGD", GLEB, NOW, NOW + LIFE)


async def employ(database: Database, *held: tuple[int, Role, str]) -> None:
    async def work(tx: Tx) -> None:
        for place, (learner, role, region) in enumerate(held):
            await learners.grant(tx, learner, role, NOW + place, "owner", region)

    await database.write(work)


async def test_members_are_listed_the_newest_first_and_one_role_is_taken(database: Database) -> None:
    await employ(database, (VERA, Role.TRAINER, ""), (GLEB, Role.REGIONAL_ADMIN, "RU-KGD"))
    await employ(database, (GLEB, Role.REGIONAL_ADMIN, "RU-MOW"))
    assert await database.read(staff.members) == [
        Member(GLEB, Role.REGIONAL_ADMIN, "RU-KGD", NOW + 1, "owner"),
        Member(GLEB, Role.REGIONAL_ADMIN, "RU-MOW", NOW, "owner"),
        Member(VERA, Role.TRAINER, "", NOW, "owner"),
    ]
    taken = await database.write(lambda tx: staff.take(tx, GLEB, Role.REGIONAL_ADMIN, "RU-KGD"))
    again = await database.write(lambda tx: staff.take(tx, GLEB, Role.REGIONAL_ADMIN, "RU-KGD"))
    assert (taken, again) == (True, False)
    assert await database.read(learners.all_regions) == {GLEB: {"RU-MOW"}}


async def test_of_two_owners_who_take_the_role_from_each_other_one_stays(database: Database) -> None:
    await employ(database, (GLEB, Role.OWNER, ""), (OLGA, Role.OWNER, ""))

    async def take(learner: int) -> bool:
        async def work(tx: Tx) -> bool:
            return await staff.owners(tx) > 1 and await staff.take(tx, learner, Role.OWNER, "")

        return await database.write(work)

    assert sorted(await asyncio.gather(take(GLEB), take(OLGA))) == [False, True]
    assert await database.write(staff.owners) == 1


async def test_where_staff_are_reached(database: Database) -> None:
    await employ(database, (VERA, Role.TRAINER, ""))
    for address, learner in (("tg:1", VERA), ("web:vera", VERA), ("tg:2", OLGA)):
        await database.write(lambda tx, a=address, who=learner: chats.add(tx, a, who))
    assert await database.read(staff.addresses) == {VERA: ["tg:1", "web:vera"]}


async def test_a_link_is_kept_once_opened_once_and_answered_once(database: Database) -> None:
    assert await database.write(lambda tx: staff.add_link(tx, LINK))
    assert not await database.write(lambda tx: staff.add_link(tx, LINK))
    (made,) = await database.read(lambda tx: staff.links_of(tx, GLEB))
    assert made == await database.read(lambda tx: staff.link(tx, made.id))
    assert (made.role, made.region, made.state(NOW)) == (Role.REGIONAL_ADMIN, "RU-KGD", "open")
    first = await asyncio.gather(
        *(database.write(lambda tx, who=who: staff.claim(tx, LINK.token, who, NOW + 1)) for who in (VERA, OLGA))
    )
    assert sorted(first) == [False, True]
    claimed = await database.read(lambda tx: staff.by_token(tx, LINK.token))
    assert claimed is not None and claimed.claimant in (VERA, OLGA) and claimed.state(NOW) == "claimed"
    assert await database.write(lambda tx: staff.close(tx, made.id, "granted"))
    assert not await database.write(lambda tx: staff.close(tx, made.id, "refused"))
    assert await database.read(lambda tx: staff.by_token(tx, "nothing")) is None


async def test_who_is_forgotten_leaves_a_link_nobody_can_use(database: Database) -> None:
    await database.write(lambda tx: staff.add_link(tx, LINK))
    await database.write(lambda tx: staff.claim(tx, LINK.token, VERA, NOW))
    told = await database.read(lambda tx: staff.tell(tx, VERA))
    assert told == {"invited": [], "opened": [{"token": LINK.token, "at": NOW}]}
    assert (await database.read(lambda tx: staff.tell(tx, GLEB)))["invited"] == [{"role": "regional-admin", "at": NOW}]
    for learner in (VERA, GLEB):
        await database.write(lambda tx, who=learner: staff.forget(tx, who))
    left = await database.read(lambda tx: staff.by_token(tx, LINK.token))
    assert left is not None and (left.author, left.claimant, left.state(NOW)) == (None, None, "withdrawn")
    assert not await database.write(lambda tx: staff.claim(tx, LINK.token, OLGA, NOW))


async def test_the_log_by_person_and_by_time(database: Database) -> None:
    async def work(tx: Tx) -> None:
        for place, actor in enumerate((GLEB, VERA, None, GLEB)):
            await audit.add(tx, Entry(NOW + place, actor, "admin", "Publish", str(place)))

    await database.write(work)
    assert await database.read(staff.actors) == [GLEB, VERA]
    mine = await database.read(lambda tx: staff.done_by(tx, GLEB, 9))
    older = await database.read(lambda tx: staff.done_by(tx, GLEB, 9, mine[0].id))
    assert ([one.subject for one in mine], [one.subject for one in older]) == (["3", "0"], ["0"])
    late = await database.read(lambda tx: staff.done_since(tx, NOW + 1, 2))
    assert [one.subject for one in late] == ["3", "2"]
