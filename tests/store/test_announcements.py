"""Whom an announcement reaches: the number told is the number addressed, on both databases."""

from __future__ import annotations

import itertools
import random  # noqa: TID251 - seeded
from dataclasses import replace

from bot.domain.announcement import STANDINGS, Announcement, Audience
from bot.domain.attempt import Attempt
from bot.domain.learner import Learner
from bot.store import announcements, attempts, chats, cohorts, learners, mailings
from bot.store.db import Database, Tx
from tests.store.conftest import NOW

AUTHOR = 900
PROFESSIONS, REGIONS = ("police", "jp"), ("RU-MOW", "RU-KGD", "")


async def meet(tx: Tx, learner: Learner, address: str = "") -> None:
    await learners.add(tx, learner.id, NOW)
    await learners.save(tx, learner)
    await chats.add(tx, address or f"web:{learner.id}", learner.id)


async def begin(tx: Tx, learner: int, state: str) -> None:
    attempt = Attempt(0, learner, "M01", "v1", "seed", began=NOW, touched=NOW)
    kept = await attempts.begin(tx, attempt)
    if state != "open":
        await attempts.save(tx, replace(kept, state=state, step=1, ended=NOW, scaled=1.0), 0)


async def crowd(tx: Tx) -> None:
    """Twelve people, every pair of profession and region twice; some began the module, some left."""
    for number, (profession, region) in enumerate([*itertools.product(PROFESSIONS, REGIONS)] * 2, 1):
        await meet(tx, Learner(number, "ru", profession, region))
    for number, state in ((1, "open"), (2, "passed"), (3, "failed"), (4, "completed"), (7, "passed")):
        await begin(tx, number, state)
    await meet(tx, Learner(50))  # has not chosen a language
    await chats.left(tx, "web:7", NOW)


async def number(database: Database, audience: Audience) -> int:
    return await database.read(lambda tx: announcements.head_count(tx, audience))


async def test_everybody_who_can_be_written_to(database: Database) -> None:
    await database.write(crowd)
    assert await number(database, Audience()) == 11


async def test_each_restriction_narrows_it(database: Database) -> None:
    await database.write(crowd)
    police, moscow = frozenset({"police"}), frozenset({"RU-MOW"})
    assert await number(database, Audience(professions=police)) == 5
    assert await number(database, Audience(regions=moscow)) == 3
    assert await number(database, Audience(professions=police, regions=moscow)) == 1
    assert await number(database, Audience(regions=frozenset({"RU-MOW", "RU-KGD"}))) == 7
    assert await number(database, Audience(regions=frozenset({"-"}))) == 0


async def test_the_standing_in_a_module(database: Database) -> None:
    await database.write(crowd)
    found = [await number(database, Audience(module="M01", standing=standing)) for standing in STANDINGS]
    assert found == [4, 2, 2]
    assert await number(database, Audience(module="M02", standing="began")) == 0


async def test_the_members_of_a_cohort(database: Database) -> None:
    async def work(tx: Tx) -> int:
        await crowd(tx)
        cohort = await cohorts.add(tx, "Autumn", AUTHOR, NOW)
        for learner in (1, 2, 3, 7):
            await cohorts.enrol(tx, cohort.id, learner, "sheet", NOW)
        await cohorts.leave(tx, cohort.id, 3, NOW)
        return cohort.id

    cohort = await database.write(work)
    assert await number(database, Audience(cohort=cohort)) == 2
    assert await number(database, Audience(cohort=cohort + 1)) == 0
    assert await addressed(database, Audience(cohort=cohort), 3) == {1, 2}


async def addressed(database: Database, audience: Audience, size: int) -> set[int]:
    """In slices of so many learners."""

    async def work(tx: Tx) -> set[int]:
        identity = await announcements.add(tx, Announcement(0, AUTHOR, audience=audience), NOW)
        await announcements.schedule(tx, identity, NOW, NOW)
        mailing = await mailings.begin(tx, f"announcement:{identity}", NOW)
        await announcements.begin(tx, identity, mailing, NOW)
        one = await announcements.hold(tx, identity, NOW)
        assert one is not None and one.state == "sending"
        after = 0
        while (until := await announcements.slice_end(tx, after, size)) is not None:
            await announcements.address(tx, one, after, until, NOW)
            after = until
        return {found.learner for found in await mailings.waiting(tx, mailing, NOW, 100)}

    return await database.write(work)


async def test_as_many_are_addressed_as_were_counted(database: Database) -> None:
    await database.write(crowd)
    chance = random.Random(1)
    for _ in range(12):
        audience = Audience(
            professions=frozenset(chance.sample(PROFESSIONS, chance.randint(0, 2))),
            regions=frozenset(chance.sample(REGIONS[:2], chance.randint(0, 2))),
            module="M01" if (standing := chance.choice(["", *STANDINGS])) else "",
            standing=standing,
        )
        assert len(await addressed(database, audience, chance.randint(1, 9))) == await number(database, audience)


async def test_what_is_kept_is_what_is_read(database: Database) -> None:
    audience = Audience(frozenset({"jp", "police"}), frozenset({"RU-MOW"}), 7, "M01", "passed")

    async def work(tx: Tx) -> Announcement | None:
        identity = await announcements.add(tx, Announcement(0, AUTHOR), NOW)
        assert await announcements.begun(tx, AUTHOR) == identity
        full = Announcement(identity, AUTHOR, ru="а", en="a", audience=audience)
        assert await announcements.save(tx, full, NOW)
        assert await announcements.begun(tx, AUTHOR) is None
        return await announcements.load(tx, identity)

    found = await database.write(work)
    assert found is not None
    assert (found.ru, found.en, found.audience, found.state) == ("а", "a", audience, "writing")


async def test_it_is_sent_once_and_stopped_once(database: Database) -> None:
    async def work(tx: Tx) -> list[bool]:
        identity = await announcements.add(tx, Announcement(0, AUTHOR), NOW)
        done = [await announcements.stop(tx, identity, NOW)]
        done += [await announcements.schedule(tx, identity, NOW, NOW) for _ in range(2)]
        done.append(await announcements.save(tx, Announcement(identity, AUTHOR, ru="other"), NOW))
        done += [await announcements.stop(tx, identity, NOW) for _ in range(2)]
        done.append(await announcements.hold(tx, identity, NOW) is not None)
        return done

    assert await database.write(work) == [False, True, False, False, True, False, False]


async def test_others_see_what_was_sent_only(database: Database) -> None:
    async def work(tx: Tx) -> tuple[list[int], list[int], int]:
        mine = await announcements.add(tx, Announcement(0, AUTHOR), NOW)
        theirs = await announcements.add(tx, Announcement(0, AUTHOR + 1), NOW)
        await announcements.add(tx, Announcement(0, AUTHOR + 1), NOW)
        await announcements.schedule(tx, theirs, NOW, NOW)
        own = await announcements.page(tx, AUTHOR, 9, 0, others=False)
        every = await announcements.page(tx, AUTHOR, 9, 0, others=True)
        assert [one.id for one in own] == [mine] and {one.id for one in every} == {mine, theirs}
        return [], [], await announcements.number(tx, AUTHOR, others=True)

    assert (await database.write(work))[2] == 2


async def test_who_goes_takes_what_was_not_sent_along(database: Database) -> None:
    async def work(tx: Tx) -> list[str]:
        sent = await announcements.add(tx, Announcement(0, AUTHOR, ru="а", en="a"), NOW)
        await announcements.schedule(tx, sent, NOW, NOW)
        await announcements.add(tx, Announcement(0, AUTHOR, ru="б"), NOW)
        told = [one["ru"] for one in await announcements.of_author(tx, AUTHOR)]
        await announcements.forget(tx, AUTHOR)
        left = await announcements.load(tx, sent)
        assert left is not None and left.author is None
        assert await announcements.of_author(tx, AUTHOR) == []
        return told

    assert await database.write(work) == ["а", "б"]
