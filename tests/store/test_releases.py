from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.attempt import Attempt, Kind, State
from bot.domain.course import Module
from bot.domain.regrading import rescored
from bot.store import attempts, releases
from bot.store.db import Database, Tx
from bot.store.releases import Delta, Standing, Tally
from tests.released import KEY, SHORT, graduates, habit
from tests.store.conftest import NOW

M, OLD, NEW = "M01", "old", "new"


async def add(tx: Tx, learner: int, version: str = OLD, state: State = "passed", kind: Kind = "full") -> Attempt:
    ended = None if state == "open" else NOW
    made = Attempt(0, learner, M, version, f"seed{learner}", NOW, NOW, ended=ended, state=state, max=2, kind=kind)
    return await attempts.begin(tx, made)


async def standings(tx: Tx, after: int = 0, most: int = 10) -> list[Standing]:
    return await releases.standings(tx, M, after, most)


async def test_who_completed_a_module_stands_at_the_version_they_completed_last(database: Database) -> None:
    async def work(tx: Tx) -> list[Standing]:
        await add(tx, 1)
        await add(tx, 1, NEW)
        await add(tx, 2)
        await add(tx, 2, NEW, "failed")
        await add(tx, 3, state="open")
        await add(tx, 4, state="failed")
        await add(tx, 5, kind="preview")
        await add(tx, 6, state="completed")
        return await standings(tx)

    found = await database.write(work)
    assert found == [
        Standing(1, NEW, None, None, False),
        Standing(2, OLD, None, None, False),
        Standing(6, OLD, None, None, False),
    ]


async def test_people_come_in_portions_and_those_who_ended_late_by_themselves(database: Database) -> None:
    async def work(tx: Tx) -> list[list[int]]:
        for learner in range(1, 6):
            await add(tx, learner)
        late = releases.late_standings
        found = [
            await standings(tx, 0, 3),
            await standings(tx, 3, 3),
            await late(tx, M, 0, 3, NOW),
            await late(tx, M, 3, 3, NOW),
            await late(tx, M, 0, 3, NOW + 1),
        ]
        return [[each.learner for each in portion] for portion in found]

    assert await database.write(work) == [[1, 2, 3], [4, 5], [1, 2, 3], [4, 5], []]


async def test_an_offer_lives_until_it_was_read(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await add(tx, 1)
        assert await releases.offer(tx, 1, M, OLD, NEW, NOW)
        assert not await releases.offer(tx, 1, M, OLD, "newer", NOW), "there is one at most"
        (offer,) = await releases.open_offers(tx, 1)
        assert offer == Delta(offer.id, 1, M, OLD, NEW, None, NOW)
        assert (await standings(tx))[0] == Standing(1, OLD, offer.id, NEW, False)
        assert await releases.renew(tx, offer.id, "newer")
        read = await add(tx, 1, "lesson", "open", "delta")
        assert await releases.begin(tx, offer.id, read.id, "newest")
        assert not await releases.begin(tx, offer.id, read.id, "newest")
        assert not await releases.renew(tx, offer.id, "later")
        assert (await standings(tx))[0].begun
        await attempts.save(tx, replace(read, state="completed", ended=NOW), read.step)
        await releases.end(tx, read.id, NOW + 5)
        assert await releases.open_offers(tx, 1) == []
        assert (await standings(tx))[0] == Standing(1, "newest", None, None, False)
        assert [one.done_at for one in await releases.offers_of(tx, 1)] == [NOW + 5]
        assert await releases.offer(tx, 1, M, "newest", "next", NOW), "and after it there may be another"

    await database.write(work)


async def test_what_is_not_needed_is_dropped_unless_it_is_being_read(database: Database) -> None:
    async def work(tx: Tx) -> list[int]:
        await releases.offer(tx, 1, M, OLD, NEW, NOW)
        await releases.offer(tx, 2, M, OLD, NEW, NOW)
        await releases.begin(tx, (await releases.open_offers(tx, 2))[0].id, 7, NEW)
        await releases.drop(tx, 1, M)
        await releases.drop(tx, 2, M)
        return [len(await releases.open_offers(tx, learner)) for learner in (1, 2)]

    assert await database.write(work) == [0, 1]


async def test_a_person_who_leaves_takes_their_offers_along(database: Database) -> None:
    async def work(tx: Tx) -> list[Delta]:
        await releases.offer(tx, 1, M, OLD, NEW, NOW)
        await releases.forget(tx, 1)
        return await releases.offers_of(tx, 1)

    assert await database.write(work) == []


async def test_people_are_counted_once(database: Database) -> None:
    async def work(tx: Tx) -> tuple[int, int]:
        for _ in range(2):
            await add(tx, 1)
        await add(tx, 0)
        await add(tx, 2, state="open")
        await add(tx, 2, state="open", kind="preview")
        await add(tx, 3, state="failed")
        return await releases.half_way(tx, M), await releases.finishers(tx, M)

    assert await database.write(work) == (1, 1)


async def ended(tx: Tx, module: Module = SHORT) -> tuple[str, list[Attempt]]:
    await graduates(tx, 8, NOW, first=8)
    version = (await attempts.of_learner(tx, 8))[0].version
    return version, await releases.ended(tx, version, 0, 100)


async def test_answers_to_a_question_are_found_by_the_hash_they_were_scored_by(database: Database) -> None:
    async def work(tx: Tx) -> None:
        version, found = await ended(tx)
        assert await releases.count_ended(tx, version) == len(found) == 8
        assert [one.id for one in await releases.ended(tx, version, found[2].id, 2)] == [found[3].id, found[4].id]
        assert await releases.late(tx, M, version, found[5].id, 10, NOW) == found[6:]
        assert await releases.late(tx, M, version, 0, 10, NOW + 1) == []
        given = await releases.answers(tx, version, found[0].id, found[3].id, {"p1": "hp1"})
        assert set(given) == {one.id for one in found[1:4]}
        assert [one.options for one in given[found[1].id]] == [(habit(found[1].learner).p1,)]
        assert await releases.answers(tx, version, 0, found[-1].id, {"p1": "other"}) == {}

    await database.write(work)


async def test_a_result_by_another_key_is_kept_with_the_one_before(database: Database) -> None:
    async def work(tx: Tx) -> None:
        version, found = await ended(tx)
        before = found[0]
        after = replace(before, raw=1, scaled=0.5, state="failed")
        (given,) = (await releases.answers(tx, version, 0, before.id, {"p1": "hp1"}))[before.id]
        await releases.rescore(tx, [(before.id, rescored(KEY, given))])
        await releases.regrade(tx, [after])
        tally = Tally(1, True, NEW, version, 8, NOW)
        await releases.record(tx, [(before, after)], tally, NOW + 1)
        assert await attempts.load(tx, before.id) == after
        rows = [one for one in await attempts.responses(tx, before.id) if one.item == "p1"]
        assert rows == [rescored(KEY, given)]
        (told,) = await releases.regrades_of(tx, before.learner)
        assert (told["before_state"], told["after_state"], told["after_raw"]) == ("passed", "failed", 1)

    await database.write(work)


async def test_the_same_publication_regrades_an_attempt_once(database: Database) -> None:
    async def work(tx: Tx) -> None:
        _, found = await ended(tx)
        tally = Tally(1, True, NEW, OLD, 8, NOW)
        await releases.record(tx, [(found[0], found[0])], tally, NOW)
        await releases.record(tx, [(found[0], found[0])], tally, NOW)

    with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
        await database.write(work)


async def test_an_open_attempt_is_never_regraded(database: Database) -> None:
    async def work(tx: Tx) -> Attempt | None:
        running = await add(tx, 1, state="open")
        await releases.regrade(tx, [replace(running, raw=2, state="passed")])
        return await attempts.load(tx, running.id)

    found = await database.write(work)
    assert found is not None and (found.state, found.raw) == ("open", 0)


async def test_a_count_is_kept_apart_from_the_regrade(database: Database) -> None:
    async def work(tx: Tx) -> tuple[Tally | None, Tally | None]:
        counted = Tally(1, False, NEW, OLD, 8, NOW, seen=8, scores=2, failed=1, passed=1, done_at=NOW)
        await releases.keep_tally(tx, replace(counted, seen=3))
        await releases.keep_tally(tx, counted)
        await releases.keep_tally(tx, Tally(1, True, NEW, OLD, 8, NOW))
        return await releases.tally(tx, 1, in_earnest=False), await releases.tally(tx, 1, in_earnest=True)

    counted, done = await database.write(work)
    assert counted == Tally(1, False, NEW, OLD, 8, NOW, seen=8, scores=2, failed=1, passed=1, done_at=NOW)
    assert done == Tally(1, True, NEW, OLD, 8, NOW)
