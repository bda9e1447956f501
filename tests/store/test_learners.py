from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.domain import moves
from bot.domain.attempt import Response
from bot.domain.learner import Learner, Role
from bot.store import attempts, browser, chats, files, inbox, learners, outbox, timers
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW
from tests.store.reflection import everything, traces

ALICE, BORIS = 7_700_100_200_300, 8_800_100_200_300


async def test_a_person_is_added_once_and_their_answers_are_kept(database: Database) -> None:
    async def work(tx: Tx) -> Learner | None:
        await learners.add(tx, ALICE, NOW)
        await learners.add(tx, ALICE, NOW + 5)
        await learners.save(tx, Learner(ALICE, "ru", "police", ""))
        return await learners.load(tx, ALICE)

    assert await database.write(work) == Learner(ALICE, "ru", "police", "", joined=NOW)
    assert await database.read(lambda tx: learners.load(tx, BORIS)) is None


async def test_an_address_leads_to_one_learner(database: Database) -> None:
    assert await database.write(lambda tx: learners.at(tx, "tg:1", ALICE)) == ALICE
    assert await database.write(lambda tx: learners.at(tx, "tg:1", BORIS)) == ALICE


async def test_roles_are_given_and_taken_and_every_change_is_noticed(database: Database) -> None:
    seen = [await database.read(learners.newest_grant)]

    async def change(work: object) -> None:
        await database.write(work)
        seen.append(await database.read(learners.newest_grant))

    await change(lambda tx: learners.grant(tx, ALICE, Role.TRAINER, NOW, by="operator"))
    await change(lambda tx: learners.grant(tx, ALICE, Role.ADMIN, NOW + 1, by="operator"))
    assert await database.read(lambda tx: learners.roles(tx, ALICE)) == {Role.LEARNER, Role.TRAINER, Role.ADMIN}
    await change(lambda tx: learners.revoke(tx, ALICE, Role.ADMIN))
    await change(lambda tx: learners.grant(tx, BORIS, Role.REVIEWER, NOW + 2, by="operator"))
    assert all(before != after for before, after in pairwise(seen))
    held = await database.read(learners.all_roles)
    assert held == {ALICE: {Role.LEARNER, Role.TRAINER}, BORIS: {Role.LEARNER, Role.REVIEWER}}
    assert await database.read(lambda tx: learners.roles(tx, 1)) == {Role.LEARNER}


async def test_a_role_given_twice_is_held_once_and_taken_at_once(database: Database) -> None:
    for now in (NOW, NOW + 1):
        await database.write(lambda tx, now=now: learners.grant(tx, ALICE, Role.ADMIN, now, by="operator"))
    assert await database.read(learners.newest_grant) == (NOW, 1)
    await database.write(lambda tx: learners.grant(tx, ALICE, Role.ADMIN, NOW + 2, "operator", "RU-MOW"))
    assert await database.write(lambda tx: learners.revoke(tx, ALICE, Role.ADMIN))
    assert not await database.write(lambda tx: learners.revoke(tx, ALICE, Role.ADMIN))
    assert await database.read(learners.all_roles) == {}


async def test_nothing_leads_back_to_who_was_forgotten(database: Database) -> None:
    """Every place where a person can be met is filled, then every row of every table is read."""
    for learner in (ALICE, BORIS):
        await database.write(lambda tx, learner=learner: _fill(tx, learner))
    assert len(traces(await everything(database), ALICE)) > 15
    before = traces(await everything(database), BORIS)

    async def forget(tx: Tx) -> None:
        claimed = [row for row in await inbox.claim(tx, 10) if row.chat and row.chat.learner == ALICE]
        addresses = [chat.address for chat in await chats.of_learner(tx, ALICE)]
        await attempts.forget(tx, ALICE)
        for address in addresses:
            await browser.forget(tx, address.partition(":")[2])
        await learners.forget(tx, ALICE)
        await inbox.finish(tx, [row.id for row in claimed], NOW)

    await database.write(forget)
    left = await everything(database)
    assert traces(left, ALICE) == []
    assert traces(left, BORIS) == before
    assert [row["state"] for row in left["attempt"] if row["learner"] == 0] == ["passed", "left"]


async def _fill(tx: Tx, learner: int) -> None:
    address, lane = f"web:{learner}", f"learner:{learner}"
    await learners.at(tx, address, learner)
    await learners.at(tx, f"tg:{learner}", learner)
    await learners.add(tx, learner, NOW)
    await learners.save(tx, Learner(learner, "ru", "police", "RU-MOW"))
    await learners.grant(tx, learner, Role.TRAINER, NOW, by="operator")
    await _events(tx, learner, address)
    await timers.wake(tx, lane, "later", NOW + 10**9, {"of": f"private {learner}"})
    await timers.start_job(tx, lane, address, "my_data", {"data": f"private {learner}"}, NOW)
    file = await files.add(tx, "my-data.json", "application/json", f"private {learner}".encode(), NOW, learner)
    body = {"text": f"private {learner}"}
    await outbox.add(tx, [outbox.NewCall(address, "show", body, 0, "resend", NOW, f"screen:{address}")])
    await browser.keep_screen(tx, str(learner), 1, body, None)
    await browser.keep_file(tx, str(learner), 2, file, "my-data.json", f"private {learner}", False)
    await browser.keep_toast(tx, str(learner), {"query": "q", "text": f"private {learner}"})
    await _results(tx, learner)


async def _events(tx: Tx, learner: int, address: str) -> None:
    """One done, one parked, one that a timer made, one that waits."""
    done, parked, waiting = (
        inbox.Arrival(f"web:{learner}:{number}", address, f"private {learner}", learner) for number in range(3)
    )
    await timers.wake(tx, f"learner:{learner}", "now", NOW, {"of": f"private {learner}"})
    await timers.ring(tx, NOW, 10)
    for arrival in (done, parked):
        await inbox.receive(tx, [arrival], NOW)
        row = next(row for row in await inbox.claim(tx, 10) if row.chat and row.chat.learner == learner)
        await inbox.finish(tx, [row.id], NOW)
    await inbox.receive(tx, [waiting], NOW)
    row = next(row for row in await inbox.claim(tx, 10) if row.chat and row.chat.learner == learner)
    await inbox.park(tx, row.id, "incident", NOW)


async def _results(tx: Tx, learner: int) -> None:
    fresh = moves.begin(MODULE, "v1", learner, f"private {learner}", NOW)
    ended = replace(await attempts.begin(tx, fresh), state="passed", step=1, ended=NOW)
    await attempts.save(tx, ended, 0)
    running = await attempts.begin(tx, fresh)
    given = Response(1, "practice", 4, "q1", "h1", ("wait",), 0.0, False, NOW)
    await attempts.record(tx, running.id, given)
