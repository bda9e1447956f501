"""The sender with channels one can hold up, break and repair. Its loop is awaited through the outbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from bot.engine import sender as module
from bot.engine.channel import Channel, Delivered, Delivery, DeliveryError
from bot.engine.limiter import Limiter, Limits, Rate
from bot.engine.sender import Sender
from bot.store import chats, learners, outbox
from bot.store.db import Database, StoreUnavailable, Work
from bot.store.outbox import NewCall
from tests.engine.conftest import NOW, Clock

PATIENCE = 10


@dataclass
class Phone:
    """A channel. `hold` keeps texts under way; `errors` are raised for a text, one after another."""

    got: list[str] = field(default_factory=list)
    tries: list[str] = field(default_factory=list)
    seen: list[Delivery] = field(default_factory=list)
    hold: set[str] = field(default_factory=set)
    errors: dict[str, list[Exception]] = field(default_factory=dict)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def deliver(self, delivery: Delivery) -> Delivered:
        text = delivery.body["text"]
        self.seen.append(delivery)
        await self._note(self.tries, text)
        async with self.changed:
            await self.changed.wait_for(lambda: text not in self.hold)
        if self.errors.get(text):
            raise self.errors[text].pop(0)
        await self._note(self.got, text)
        return Delivered(100 + len(self.got))

    async def _note(self, where: list[str], text: str) -> None:
        async with self.changed:
            where.append(text)
            self.changed.notify_all()

    async def release(self, text: str) -> None:
        async with self.changed:
            self.hold.discard(text)
            self.changed.notify_all()

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self.changed:
            await self.changed.wait_for(true)

    async def until_tried(self, *texts: str) -> None:
        await self.until(lambda: all(self.tries.count(text) >= texts.count(text) for text in texts))


@asynccontextmanager
async def sending(
    database: Database, channels: Mapping[str, Channel], clock: Clock, limiters: Mapping[str, Limiter] | None = None
) -> AsyncIterator[Sender]:
    sender = Sender(database, channels, limiters or {}, clock)
    async with asyncio.TaskGroup() as tasks:
        loop = tasks.create_task(sender.run())
        try:
            yield sender
        finally:
            loop.cancel()


def call(text: str, who: str = "1", kind: str = "show", key: str | None = None, **more: object) -> NewCall:
    values: dict[str, object] = {"priority": 0, "on_doubt": "resend", "at": NOW, **more}
    return NewCall(f"tg:{who}", kind, {"text": text, "digest": text}, merge_key=key, **values)


async def add(database: Database, *calls: NewCall) -> None:
    await database.write(lambda tx: outbox.add(tx, calls))


async def until_waiting(database: Database, number: int, sender: Sender | None = None) -> None:
    """Until so many calls are in the outbox, be they due or not."""
    async with asyncio.timeout(PATIENCE):
        while len(await database.read(lambda tx: outbox.due(tx, 10**15, 1000))) != number:
            if sender is not None:
                sender.signal.nudge()


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause between two calls that try whether a channel is back, and hardly one between two looks."""
    monkeypatch.setattr(module, "_PROBE", 0.0)
    monkeypatch.setattr(module, "_IDLE", 0.02)


@pytest.fixture
def phone() -> Phone:
    return Phone()


async def test_what_is_queued_is_delivered_and_gone(database: Database, clock: Clock, phone: Phone) -> None:
    await database.write(lambda tx: learners.at(tx, "tg:1", 7))
    await add(database, call("a"))
    async with sending(database, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.got == ["a"]
    (seen,) = phone.seen
    assert (seen.address, seen.kind, seen.message, seen.digest) == ("1", "show", None, None)
    chat = await database.read(lambda tx: chats.by_address(tx, "tg:1"))
    assert chat is not None and (chat.message, chat.digest) == (101, "a")


async def test_screens_of_a_chat_go_one_after_another_and_chats_side_by_side(
    database: Database, clock: Clock, phone: Phone
) -> None:
    phone.hold = {"a1", "b1"}
    await add(database, call("a1"), call("a2", kind="file"), call("b1", who="2"), call("b2", who="2"))
    async with sending(database, {"tg": phone}, clock):
        await phone.until_tried("a1", "b1")
        await phone.release("b1")
        await phone.until_tried("b2")
        assert phone.tries == ["a1", "b1", "b2"], "a2 waits for a1"
        await phone.release("a1")
        await until_waiting(database, 0)
    assert phone.got == ["b1", "b2", "a1", "a2"]


async def test_a_toast_waits_for_nobody(database: Database, clock: Clock, phone: Phone) -> None:
    phone.hold = {"screen"}
    await add(database, call("screen"), call("toast", kind="toast", expires=NOW + 14_000))
    async with sending(database, {"tg": phone}, clock):
        await phone.until(lambda: phone.got == ["toast"])
        await phone.release("screen")
        await until_waiting(database, 0)


async def test_the_most_urgent_goes_first(database: Database, clock: Clock, phone: Phone) -> None:
    await add(database, call("news", priority=9), call("answer", who="2"), call("notice", who="3", priority=5))
    async with sending(database, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.tries == ["answer", "notice", "news"]


async def test_an_expired_toast_is_not_sent(database: Database, clock: Clock, phone: Phone) -> None:
    await add(database, call("late", kind="toast", expires=NOW), call("in time", kind="toast", expires=NOW + 1))
    clock.now = NOW + 1
    async with sending(database, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.got == ["in time"]


async def test_a_screen_replaced_while_under_way_is_followed_by_the_newer_one(
    database: Database, clock: Clock, phone: Phone
) -> None:
    phone.hold = {"old"}
    await add(database, call("old", key="k"))
    async with sending(database, {"tg": phone}, clock):
        await phone.until_tried("old")
        await add(database, call("new", key="k"))
        await phone.release("old")
        await until_waiting(database, 0)
    assert phone.got == ["old", "new"]


async def test_a_screen_replaced_before_it_went_is_never_sent(database: Database, clock: Clock, phone: Phone) -> None:
    phone.hold = {"first"}
    await add(database, call("first"), call("old", key="k"))
    async with sending(database, {"tg": phone}, clock) as sender:
        await phone.until_tried("first")
        await add(database, call("new", key="k"))
        sender.signal.nudge()
        await phone.release("first")
        await until_waiting(database, 0)
    assert phone.got == ["first", "new"]


async def test_a_permanent_failure_is_given_up_and_who_left_is_let_go(
    database: Database, clock: Clock, phone: Phone
) -> None:
    await database.write(lambda tx: learners.at(tx, "tg:1", 7))
    phone.errors = {
        "bad": [DeliveryError("bad markup", permanent=True)],
        "gone": [DeliveryError("blocked", permanent=True, left=True)],
    }
    await add(database, call("bad", who="2"), call("good", who="2"), call("gone"), call("never"))
    async with sending(database, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.got == ["good"]
    assert await database.read(lambda tx: chats.last_address(tx, 7)) is None


async def test_a_channel_that_asks_for_patience_gets_it_and_others_go_on(
    database: Database, clock: Clock, phone: Phone
) -> None:
    phone.errors = {"a": [DeliveryError("too many", retry_after=30)]}
    limiter = Limiter(Limits(), lambda: clock.now / 1000)
    await add(database, call("a"))
    async with sending(database, {"tg": phone}, clock, {"tg": limiter}) as sender:
        await phone.until_tried("a")
        await add(database, call("b", who="2"), call("more", kind="file"))
        sender.signal.nudge()
        await phone.until(lambda: phone.got == ["b"])
        clock.now = NOW + 29_999
        await until_waiting(database, 2, sender)
        clock.now = NOW + 30_000
        sender.signal.nudge()
        await until_waiting(database, 0, sender)
    assert phone.tries[:2] == ["a", "b"] and sorted(phone.tries[2:]) == ["a", "more"]


async def test_nothing_goes_faster_than_the_limit(database: Database, clock: Clock, phone: Phone) -> None:
    limiter = Limiter(Limits(chat=Rate(1, 2)), lambda: clock.now / 1000)
    await add(database, *(call(str(number)) for number in range(4)), call("toast", kind="toast"))
    async with sending(database, {"tg": phone}, clock, {"tg": limiter}) as sender:
        await until_waiting(database, 2)
        assert sorted(phone.got) == ["0", "1", "toast"]
        clock.now += 1000
        await until_waiting(database, 1, sender)
        clock.now += 1000
        await until_waiting(database, 0, sender)
    assert [text for text in phone.got if text != "toast"] == ["0", "1", "2", "3"]


async def test_a_failure_that_may_pass_is_tried_again_later(database: Database, clock: Clock, phone: Phone) -> None:
    phone.errors = {"a": [DeliveryError("502")]}
    await add(database, call("a"))
    async with sending(database, {"tg": phone}, clock) as sender:
        await phone.until_tried("a")
        clock.now += 499
        sender.signal.nudge()
        await until_waiting(database, 1)
        clock.now += 1
        await until_waiting(database, 0, sender)
    assert phone.tries == ["a", "a"]


@pytest.mark.parametrize(("on_doubt", "tries"), [("drop", 1), ("resend", 2)])
async def test_what_may_have_arrived_is_sent_again_only_if_that_does_no_harm(
    database: Database, clock: Clock, phone: Phone, on_doubt: str, tries: int
) -> None:
    phone.errors = {"a": [DeliveryError("timed out", doubtful=True)]}
    await add(database, call("a", on_doubt=on_doubt))
    async with sending(database, {"tg": phone}, clock) as sender:
        await phone.until_tried("a")
        clock.now += 500
        await until_waiting(database, 0, sender)
    assert len(phone.tries) == tries


async def test_what_cannot_be_delivered_for_a_day_is_dropped(database: Database, clock: Clock, phone: Phone) -> None:
    phone.errors = {"a": [DeliveryError("502")] * 9}
    await add(database, call("a", at=NOW - 24 * 3600 * 1000 - 1))
    async with sending(database, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.tries == ["a"]


async def test_a_mistake_in_a_channel_costs_one_call(database: Database, clock: Clock, phone: Phone) -> None:
    phone.errors = {"a": [KeyError("text")]}
    await add(database, call("a"), call("b"))
    async with sending(database, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.got == ["b"]


async def test_a_call_to_a_channel_that_is_not_here_is_dropped(database: Database, clock: Clock, phone: Phone) -> None:
    await add(database, NewCall("fax:1", "show", {"text": "x"}, 0, "resend", NOW), call("b"))
    async with sending(database, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.got == ["b"]


async def test_while_a_channel_is_away_one_call_at_a_time_tries_it(
    database: Database, clock: Clock, phone: Phone
) -> None:
    away = DeliveryError("no route to host")
    phone.errors = {str(number): [away, away, away] for number in range(3)}
    phone.hold = {"0"}
    web = Phone()
    async with sending(database, {"tg": phone, "web": web}, clock) as sender:
        await add(database, call("0", who="0"))
        await phone.until_tried("0")
        await add(database, NewCall("web:1", "show", {"text": "w"}, 0, "resend", NOW))
        await phone.release("0")
        await until_waiting(database, 1, sender)
        assert web.got == ["w"], "another channel is not concerned"
        phone.hold = {"1", "2"}
        await add(database, call("1", who="1"), call("2", who="2"))
        await phone.until(lambda: len(phone.tries) == 2)
        sender.signal.nudge()
        await add(database, NewCall("web:1", "show", {"text": "x"}, 0, "resend", NOW))
        await web.until(lambda: web.got == ["w", "x"])
        assert len(phone.tries) == 2, "one probe is under way, no second"
        phone.errors.clear()
        clock.now += 10_000
        await phone.release("1")
        await phone.release("2")
        await until_waiting(database, 0, sender)
    assert sorted(phone.got) == ["0", "1", "2"]


async def test_a_probe_that_has_expired_does_not_close_the_channel_for_ever(
    database: Database, clock: Clock, phone: Phone
) -> None:
    phone.errors = {"a": [DeliveryError("no route to host")]}
    await add(database, call("a"))
    async with sending(database, {"tg": phone}, clock) as sender:
        await phone.until_tried("a")
        await add(database, call("late", kind="toast", priority=-1, expires=NOW))
        clock.now = NOW + 10_000
        await until_waiting(database, 0, sender)
    assert phone.got == ["a"]


class Flaky:
    """A database that is away as often as told."""

    def __init__(self, database: Database) -> None:
        self.database, self.reads, self.writes = database, 0, 0
        self.dialect = database.dialect

    async def read(self, work: Work[object]) -> object:
        if self.reads:
            self.reads -= 1
            raise StoreUnavailable("away")
        return await self.database.read(work)

    async def write(self, work: Work[object]) -> object:
        if self.writes:
            self.writes -= 1
            raise StoreUnavailable("full")
        return await self.database.write(work)


async def test_a_database_that_is_away_for_a_while_loses_nothing_and_repeats_nothing(
    database: Database, clock: Clock, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_IDLE", 0.0)
    flaky = Flaky(database)
    flaky.reads = flaky.writes = 3
    await add(database, call("a"), call("b"))
    async with sending(flaky, {"tg": phone}, clock):
        await until_waiting(database, 0)
    assert phone.got == ["a", "b"]


async def test_what_a_killed_sender_left_on_screen_is_not_taken_for_known(
    database: Database, clock: Clock, phone: Phone
) -> None:
    """The killed one may have delivered a later screen than was written down; only what this one delivered is sure."""
    await database.write(lambda tx: learners.at(tx, "tg:1", 7))
    for _ in range(2):
        async with sending(database, {"tg": phone}, clock):
            for text in ("one", "two"):
                await add(database, call(text))
                await until_waiting(database, 0)
    assert [one.sure for one in phone.seen] == [False, True, False, True]


async def test_after_a_delivery_in_doubt_the_screen_is_not_sure(database: Database, clock: Clock, phone: Phone) -> None:
    await database.write(lambda tx: learners.at(tx, "tg:1", 7))
    phone.errors["two"] = [DeliveryError("timed out", doubtful=True)]
    async with sending(database, {"tg": phone}, clock) as sender:
        await add(database, call("one"))
        await until_waiting(database, 0)
        await add(database, call("two"))
        await phone.until_tried("two")
        clock.now += 10_000
        await until_waiting(database, 0, sender)
    assert [(one.body["text"], one.sure) for one in phone.seen] == [("one", False), ("two", True), ("two", False)]


async def test_an_announcement_leaves_the_line_free_for_answers(database: Database, clock: Clock) -> None:
    phone = Phone(hold={"news"})
    many = [call("news", f"{number}", "note", priority=9) for number in range(module._ASIDE + 30)]
    await database.write(lambda tx: outbox.add(tx, many))
    async with sending(database, {"tg": phone}, clock) as sender:
        await phone.until(lambda: phone.tries.count("news") == module._ASIDE)
        await database.write(lambda tx: outbox.add(tx, [call("answer", "9000")]))
        sender.signal.nudge()
        await phone.until(lambda: "answer" in phone.got)
        assert phone.tries.count("news") == module._ASIDE, "the others wait for their turn"
        await phone.release("news")
        await phone.until(lambda: phone.got.count("news") == len(many))
