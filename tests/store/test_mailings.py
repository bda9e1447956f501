"""What becomes of the recipients of a mailing, on both databases."""

from __future__ import annotations

from bot.domain.announcement import Tally
from bot.domain.learner import Learner
from bot.store import chats, learners, mailings, outbox
from bot.store.db import Database, Tx
from bot.store.outbox import NewCall, Result
from tests.store.conftest import NOW


async def filled(tx: Tx, size: int = 4) -> int:
    mailing = await mailings.begin(tx, "test", NOW)
    for number in range(1, size + 1):
        await learners.add(tx, number, NOW)
        await learners.save(tx, Learner(number, "en", "police", "RU-MOW"))
        await chats.add(tx, f"web:{number}", number)
    await mailings.address_to(tx, mailing, [(number, NOW) for number in range(1, size + 1)], NOW)
    return mailing


async def queue(tx: Tx, mailing: int, most: int) -> None:
    """Give so many to the outbox."""
    found = await mailings.waiting(tx, mailing, NOW, most)
    body = {"text": "news", "rows": []}
    calls = [NewCall(one.address or "", "note", body, 9, "drop", NOW, mailing=mailing) for one in found]
    await outbox.add(tx, calls)
    await mailings.queued(tx, mailing, found, NOW)


async def deliver(tx: Tx, *, left: bool = False, lost: bool = False) -> None:
    """The oldest call."""
    (one, _), *_ = await outbox.due(tx, NOW, 9)
    (call,) = await outbox.load(tx, [one])
    await outbox.settle(tx, [Result(call, left=left, lost=lost)], NOW)


async def test_every_recipient_is_counted_where_they_ended(database: Database) -> None:
    async def work(tx: Tx) -> Tally:
        mailing = await filled(tx)
        await queue(tx, mailing, 3)
        assert (await mailings.backlog(tx), await mailings.in_outbox(tx, mailing)) == (3, 3)
        await deliver(tx)
        await deliver(tx, left=True)
        await deliver(tx, lost=True)
        return await mailings.tally(tx, mailing, NOW)

    assert await database.write(work) == Tally(waiting=1, sent=1, left=1, failed=1)


async def test_nobody_is_addressed_twice(database: Database) -> None:
    async def work(tx: Tx) -> Tally:
        mailing = await filled(tx)
        await mailings.address_to(tx, mailing, [(1, NOW + 5)], NOW)
        return await mailings.tally(tx, mailing, NOW)

    assert await database.write(work) == Tally(waiting=4)


async def test_what_is_stopped_is_not_sent_but_what_was_under_way_counts(database: Database) -> None:
    async def work(tx: Tx) -> Tally:
        mailing = await filled(tx)
        await queue(tx, mailing, 2)
        (one, _), *_ = await outbox.due(tx, NOW, 9)
        (flying,) = await outbox.load(tx, [one])
        await mailings.cancel(tx, mailing, NOW)
        assert await outbox.due(tx, NOW, 9) == []
        assert await mailings.tally(tx, mailing, NOW) == Tally(cancelled=4)
        await outbox.settle(tx, [Result(flying)], NOW)
        return await mailings.tally(tx, mailing, NOW)

    assert await database.write(work) == Tally(sent=1, cancelled=3)


async def test_who_sleeps_is_waited_for(database: Database) -> None:
    async def work(tx: Tx) -> int | None:
        mailing = await filled(tx)
        ready = await mailings.waiting(tx, mailing, NOW, 9)
        await mailings.postpone(tx, mailing, [(one, NOW + 60) for one in ready])
        assert (await mailings.tally(tx, mailing, NOW)).later == 4
        assert await mailings.waiting(tx, mailing, NOW, 9) == []
        return await mailings.next_due(tx, mailing)

    assert await database.write(work) == NOW + 60


async def test_who_goes_while_they_wait_has_left(database: Database) -> None:
    async def work(tx: Tx) -> Tally:
        mailing = await filled(tx)
        await queue(tx, mailing, 1)
        for learner in (1, 2):
            assert [one["mailing"] for one in await mailings.of_learner(tx, learner)] == [mailing]
            await mailings.forget(tx, learner)
            assert await mailings.of_learner(tx, learner) == []
        return await mailings.tally(tx, mailing, NOW)

    assert await database.write(work) == Tally(waiting=2, left=2)


async def test_a_message_that_went_with_its_chat_leaves_nobody_open(database: Database) -> None:
    async def work(tx: Tx) -> Tally:
        mailing = await filled(tx, 1)
        await queue(tx, mailing, 1)
        await chats.left(tx, "web:1", NOW)
        assert await mailings.in_outbox(tx, mailing) == 0
        await mailings.close(tx, mailing, NOW)
        return await mailings.tally(tx, mailing, NOW)

    assert await database.write(work) == Tally(left=1)


async def test_mornings_are_kept_until_everybody_is_found(database: Database) -> None:
    async def work(tx: Tx) -> None:
        mailing = await mailings.begin(tx, "test", NOW)
        await mailings.mornings(tx, mailing, {"RU-KAM": NOW + 1})
        await mailings.addressed(tx, mailing)
        await mailings.mornings(tx, mailing, {"RU-KAM": NOW + 2})

    await database.write(work)
