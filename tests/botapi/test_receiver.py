import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.botapi.client import Client, TokenRefused
from bot.botapi.inbound import parse
from bot.botapi.receiver import capped, poll, webhook
from bot.chat.event import Said
from bot.engine.channel import Incoming
from tests.botapi.conftest import client_of
from tests.fake_botapi import FakeBotApi

PATIENCE = 10.0


class Inbox:
    """What was accepted, once by key, as the store keeps it. `open` False: the disk takes its time."""

    def __init__(self) -> None:
        self.rows: dict[str, Incoming] = {}
        self.batches: list[int] = []
        self.repeats = 0
        self.failures = 0
        self.open = asyncio.Event()
        self.open.set()
        self.asked = asyncio.Event()
        self._changed = asyncio.Condition()

    async def accept(self, rows: list[Incoming]) -> None:
        self.asked.set()
        await self.open.wait()
        if self.failures:
            self.failures -= 1
            raise OSError("disk full")
        self.repeats += sum(row.key in self.rows for row in rows)
        self.rows |= {row.key: row for row in rows}
        self.batches.append(len(rows))
        async with self._changed:
            self._changed.notify_all()

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(holds)

    @property
    def said(self) -> list[str]:
        events = [parse(json.loads(row.body))[1] for row in self.rows.values()]
        return [event.text for event in events if isinstance(event, Said)]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the test server's own waits, a twentieth."""
    monkeypatch.setattr("bot.botapi.receiver.SAME_AGAIN", 0.03)


@asynccontextmanager
async def polling(client: Client, inbox: Inbox, backoff: float = 0.01) -> AsyncIterator[asyncio.Event]:
    """The receiver at work; stopped at the end, and given half a second for it."""
    stop = asyncio.Event()
    async with asyncio.timeout(2 * PATIENCE), asyncio.TaskGroup() as group:
        work = group.create_task(poll(client, inbox.accept, timeout=20, stop=stop, backoff=lambda failures: backoff))
        try:
            yield stop
        finally:
            stop.set()
            async with asyncio.timeout(0.5):
                await asyncio.wait([work])


async def test_updates_become_rows_in_order(api: FakeBotApi, client: Client, inbox: Inbox) -> None:
    alice, boris = api.person(101), api.person(102)
    async with polling(client, inbox):
        for number in range(20):
            await alice.says(f"a{number}")
            await boris.says(f"b{number}")
        await inbox.until(lambda: len(inbox.rows) == 40)
    assert inbox.said == [f"{who}{number}" for number in range(20) for who in "ab"]
    assert {row.address for row in inbox.rows.values()} == {"tg:101", "tg:102"}
    assert inbox.repeats == 0


async def test_a_backlog_comes_in_batches(api: FakeBotApi, client: Client, inbox: Inbox) -> None:
    for number in range(250):
        await api.person(101).says(str(number))
    async with polling(client, inbox):
        await inbox.until(lambda: len(inbox.rows) == 250)
    assert inbox.batches == [100, 100, 50] and inbox.said == [str(number) for number in range(250)]


async def test_nothing_is_confirmed_before_it_is_durable(api: FakeBotApi, client: Client, inbox: Inbox) -> None:
    inbox.open.clear()
    await api.person(101).says("hello")
    async with polling(client, inbox):
        await asyncio.wait_for(inbox.asked.wait(), PATIENCE)
        assert len(api.called("getUpdates")) == 1 and api.updates_pending == 1
        inbox.open.set()
        await api.person(101).says("again")
        await inbox.until(lambda: len(inbox.rows) == 2)
    first, second = (call.params.get("offset") for call in api.called("getUpdates")[:2])
    assert first is None and isinstance(second, int) and f"tg:{second - 1}" in inbox.rows


async def test_a_restart_loses_nothing_and_repeats_by_key(api: FakeBotApi, client: Client, inbox: Inbox) -> None:
    alice = api.person(101)
    async with polling(client, inbox):
        await alice.says("before")
        await inbox.until(lambda: len(inbox.rows) == 1)
    await alice.says("while it was down")
    async with polling(client, inbox):
        await alice.says("after")
        await inbox.until(lambda: len(inbox.rows) == 3)
    assert inbox.said == ["before", "while it was down", "after"]


async def test_a_kill_before_the_commit_loses_nothing(api: FakeBotApi, inbox: Inbox) -> None:
    alice = api.person(101)
    await alice.says("first")
    inbox.open.clear()
    async with client_of(api) as client:
        work = asyncio.get_running_loop().create_task(
            poll(client, inbox.accept, timeout=20, stop=asyncio.Event(), backoff=lambda _: 0.01)
        )
        await asyncio.wait_for(inbox.asked.wait(), PATIENCE)
        work.cancel()
        await asyncio.wait([work])
    assert inbox.rows == {} and api.updates_pending == 1
    inbox.open.set()
    async with client_of(api) as client, polling(client, inbox):
        await inbox.until(lambda: inbox.said == ["first"])


async def test_what_cannot_be_stored_is_tried_again(
    api: FakeBotApi, client: Client, inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.failures = 3
    await api.person(101).says("hello")
    async with polling(client, inbox):
        await inbox.until(lambda: inbox.said == ["hello"])
    assert caplog.text.count("1 updates cannot be stored yet") == 3 and inbox.repeats == 0


async def test_stopping_while_nothing_can_be_stored(api: FakeBotApi, client: Client, inbox: Inbox) -> None:
    inbox.failures = 1000
    await api.person(101).says("hello")
    async with polling(client, inbox, backoff=60):
        await asyncio.wait_for(inbox.asked.wait(), PATIENCE)
    assert api.updates_pending == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("how", ["cut", "hang"])
async def test_an_outage_passes(api: FakeBotApi, client: Client, inbox: Inbox, how: str) -> None:
    alice = api.person(101)
    async with polling(client, inbox):
        await alice.says("before")
        await inbox.until(lambda: len(inbox.rows) == 1)
        api.down(how)
        await alice.says("meanwhile")
        api.up()
        await inbox.until(lambda: len(inbox.rows) == 2)
    assert inbox.said == ["before", "meanwhile"]


@pytest.mark.usefixtures("quick")
async def test_it_starts_during_an_outage(api: FakeBotApi, inbox: Inbox) -> None:
    waits: list[int] = []

    def backoff(failures: int) -> float:
        waits.append(failures)
        if failures == 3:
            api.up()
        return 0.01

    api.down()
    await api.person(101).says("hello")
    stop = asyncio.Event()
    async with client_of(api) as client, asyncio.TaskGroup() as group:
        group.create_task(poll(client, inbox.accept, timeout=20, stop=stop, backoff=backoff))
        await inbox.until(lambda: inbox.said == ["hello"])
        stop.set()
    assert waits[:3] == [1, 2, 3]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("kind", ["429", "500", "502", "cut", "400", "403"])
async def test_trouble_with_a_poll_passes(api: FakeBotApi, client: Client, inbox: Inbox, kind: str) -> None:
    api.fault("getUpdates", kind=kind, retry_after=1)
    await api.person(101).says("hello")
    async with polling(client, inbox):
        await inbox.until(lambda: inbox.said == ["hello"])


async def test_a_webhook_left_behind_is_taken_away(api: FakeBotApi, client: Client, inbox: Inbox) -> None:
    await client.call("setWebhook", url="http://127.0.0.1:1/nobody")
    await api.person(101).says("waiting there")
    async with polling(client, inbox):
        await inbox.until(lambda: inbox.said == ["waiting there"])
    (call,) = api.called("deleteWebhook")
    assert call.params == {"drop_pending_updates": False}


@pytest.mark.usefixtures("quick")
async def test_a_second_poller_makes_it_wait(
    api: FakeBotApi, client: Client, inbox: Inbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.botapi.receiver.CONFLICT_WAIT", 0.02)
    alice = api.person(101)
    async with polling(client, inbox):
        await alice.says("one")
        await inbox.until(lambda: len(inbox.rows) == 1)
        async with client_of(api) as other:
            # The newer one is answered and the older one gets the conflict.
            await other.updates(None, 0, ["message"])
        await alice.says("two")
        await inbox.until(lambda: len(inbox.rows) == 2)
    assert "terminated by other getUpdates" in caplog.text


@pytest.mark.parametrize("token", ["1:other", "nonsense"])
async def test_a_refused_token_ends_it(api: FakeBotApi, inbox: Inbox, token: str) -> None:
    async with client_of(api, token) as client:
        with pytest.raises(TokenRefused, match=r"^BOT_TOKEN is refused by the server$"):
            await poll(client, inbox.accept, timeout=20, stop=asyncio.Event(), backoff=lambda _: 0.0)


async def test_only_what_is_read_is_asked_for(api: FakeBotApi, client: Client, inbox: Inbox) -> None:
    alice = api.person(101)
    await alice.asks_inline("made before the first poll, so it comes all the same")
    api.group(-100).joins(alice)
    await alice.says("hello")
    async with polling(client, inbox):
        await inbox.until(lambda: len(inbox.rows) == 1)
        await alice.asks_inline("not asked for")
        await alice.says("again")
        await inbox.until(lambda: len(inbox.rows) == 2)
    asked = api.called("getUpdates")[0].params
    assert asked["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
    assert inbox.said == ["hello", "again"]


async def told(updates: list[Any], inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> list[int | None]:
    """Polls a server that says `updates` once and then nothing; gives the offsets asked for."""
    offsets: list[int | None] = []
    stop = asyncio.Event()

    async def answer(self: Client, offset: int | None, *_: Any) -> list[Any]:
        offsets.append(offset)
        if len(offsets) == 2:
            stop.set()
        return updates if len(offsets) == 1 else []

    async def call(self: Client, method: str, /, **_: Any) -> bool:
        return True

    monkeypatch.setattr(Client, "updates", answer)
    monkeypatch.setattr(Client, "call", call)
    await poll(Client("1:test"), inbox.accept, timeout=1, stop=stop, backoff=lambda _: 0.0)
    return offsets


async def test_unknown_and_malformed_updates_are_passed_over(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    private = {"id": 101, "type": "private"}
    odd = [
        {"update_id": 5, "message": {"chat": private, "text": "known"}},
        {"update_id": 6, "of_next_year": {}},
        {"update_id": 7, "message": "not a message"},
        {"update_id": 8},
        {"message": {"chat": private, "text": "without a number"}},
        None,
        "text",
    ]
    assert await told(odd, inbox, monkeypatch) == [None, 9]
    assert inbox.said == ["known"]


async def test_a_batch_without_numbers_is_not_asked_for_at_full_speed(
    inbox: Inbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await told([None], inbox, monkeypatch) == [None, None]
    assert loop.time() - began >= 0.5


async def test_the_same_is_not_asked_again_within_half_a_second(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await told([], inbox, monkeypatch) == [None, None]
    assert loop.time() - began >= 0.5


@pytest.mark.usefixtures("quick")
async def test_nothing_said_is_logged(
    api: FakeBotApi, client: Client, inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    inbox.failures = 1
    api.fault("getUpdates", kind="cut")
    await api.person(101).says("тайна")
    async with polling(client, inbox):
        await inbox.until(lambda: inbox.said == ["тайна"])
    assert "тайна" not in caplog.text and "1:test" not in caplog.text


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_waits_double_up_to_a_cap(chance: float) -> None:
    wait = capped(lambda: chance, first=1.0, cap=30.0)
    share = 0.5 + chance / 2
    assert [wait(failures) for failures in (1, 2, 3, 6, 5000)] == [
        share * whole for whole in (1.0, 2.0, 4.0, 30.0, 30.0)
    ]


UPDATE = json.dumps({"update_id": 5, "message": {"chat": {"id": 101, "type": "private"}, "text": "x"}}).encode()


@pytest.mark.parametrize(
    ("body", "secret", "status", "rows"),
    [
        (UPDATE, "right", 200, ["tg:5"]),
        (UPDATE, "wrong", 403, []),
        (UPDATE, "", 403, []),
        (UPDATE, "прав", 403, []),
        (b"{", "right", 200, []),
        (b"[" * 100_000, "right", 200, []),
        (b"\xff", "right", 200, []),
        (b'{"update_id": 6}', "right", 200, []),
        (b"null", "right", 200, []),
    ],
)
async def test_webhook(inbox: Inbox, body: bytes, secret: str, status: int, rows: list[str]) -> None:
    assert await webhook(body, secret, expected="right", accept=inbox.accept) == status
    assert list(inbox.rows) == rows


async def test_a_webhook_without_a_secret_takes_nothing(inbox: Inbox) -> None:
    assert await webhook(UPDATE, "", expected="", accept=inbox.accept) == 403


async def test_the_webhook_does_not_answer_before_it_is_durable(inbox: Inbox) -> None:
    inbox.failures = 1
    with pytest.raises(OSError, match="disk full"):
        await webhook(UPDATE, "right", expected="right", accept=inbox.accept)
