"""Floods, faults and outages of the fake Bot API."""

import asyncio

import aiohttp
import pytest

from tests.fake_botapi import Clock, FakeBotApi, Limits, Person
from tests.fake_botapi.client import Ask, asking

from .shapes import GROUP


class _Still(Clock):
    """Moves only when pushed: windows of a second then hold exactly what a test puts in."""

    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += seconds


@pytest.mark.parametrize("status", [400, 403, 429, 500])
async def test_a_fault_refuses_as_often_as_told(api: FakeBotApi, ask: Ask, alice: Person, status: int) -> None:
    fault = api.fault("sendMessage", chat=101, kind=str(status), times=2, retry_after=0)
    assert [(await ask("sendMessage", chat_id=101, text="x"))[0] for _ in range(2)] == [status] * 2
    assert (await ask("sendMessage", chat_id=101, text="x"))["text"] == "x"
    assert fault.hits == 2
    assert api.refused == []


async def test_a_fault_meets_its_method_and_chat_only(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    api.fault("sendMessage", chat=102)
    assert (await ask("sendMessage", chat_id=101, text="x"))["text"] == "x"
    api.fault()
    assert await ask("getUpdates") == []
    assert (await ask("getMe"))[0] == 500


async def test_a_gateway_answers_in_html(api: FakeBotApi, ask: Ask) -> None:
    api.fault("getMe", kind="502")
    with pytest.raises(aiohttp.ContentTypeError):
        await ask("getMe")


@pytest.mark.parametrize(("kind", "shown"), [("cut", ["Question", "A", "x"]), ("reset", ["Question", "A"])])
async def test_a_broken_connection_leaves_doubt(
    api: FakeBotApi, ask: Ask, alice: Person, kind: str, shown: list[str]
) -> None:
    api.fault("sendMessage", kind=kind)
    with pytest.raises(aiohttp.ClientError):
        await ask("sendMessage", chat_id=101, text="x")
    assert [message.text for message in alice.messages] == shown


async def test_a_slow_call_is_obeyed_before_it_is_answered(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    api.fault("sendMessage", kind="slow", delay=30)
    async with asyncio.TaskGroup() as group:
        slow = group.create_task(ask("sendMessage", chat_id=101, text="x"))
        await alice.sees("x")
        assert not slow.done()
        slow.cancel()


async def test_who_does_not_wait_is_refused_again(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    api.fault("sendMessage", kind="429", retry_after=7)
    assert await ask("sendMessage", chat_id=101, text="x") == (429, "Too Many Requests: retry after 7")
    api.clock.advance(5)
    assert await ask("sendMessage", chat_id=101, text="x") == (429, "Too Many Requests: retry after 2")
    assert [(call.status, call.early) for call in api.refused] == [(429, True)]
    api.clock.advance(2)
    assert (await ask("sendMessage", chat_id=101, text="x"))["text"] == "x"


async def test_a_group_takes_twenty_a_minute(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    api.group(GROUP)
    for number in range(20):
        assert (await ask("sendMessage", chat_id=GROUP, text=str(number)))["message_id"] == number + 1
    assert (await ask("editMessageText", chat_id=GROUP, message_id=1, text="x"))[0] == 429
    assert (await ask("sendMessage", chat_id=101, text="x"))["text"] == "x"
    api.clock.advance(60)
    assert (await ask("editMessageText", chat_id=GROUP, message_id=1, text="x"))["text"] == "x"


@pytest.mark.parametrize(
    ("limits", "passed"),
    [
        (Limits(), 40),
        (Limits(per_second=30), 30),
        (Limits(per_chat_second=1), 1),
        (Limits(per_second=30, paid_per_second=35), 30),
    ],
)
async def test_limits_are_kept_when_asked(limits: Limits, passed: int) -> None:
    clock = _Still()
    async with FakeBotApi(limits=limits, clock=clock) as api, asking(api) as ask:
        person = api.person(101, started=True)
        for _ in range(40):
            await ask("sendMessage", chat_id=101, text="x")
        assert len(person.messages) == passed
        assert len(api.refused) == 40 - passed
        assert [call.early for call in api.refused] == [number > 0 for number in range(40 - passed)]
        clock.advance(1)
        assert (await ask("sendMessage", chat_id=101, text="x"))["text"] == "x"


async def test_paid_messages_have_a_limit_of_their_own() -> None:
    limits = Limits(per_second=1, paid_per_second=3)
    async with FakeBotApi(limits=limits, clock=_Still()) as api, asking(api) as ask:
        person = api.person(101, started=True)
        for _ in range(5):
            await ask("sendMessage", chat_id=101, text="x", allow_paid_broadcast=True)
        assert len(person.messages) == 3


async def test_an_outage_ends(api: FakeBotApi, ask: Ask) -> None:
    api.down()
    with pytest.raises(aiohttp.ClientError):
        await ask("getMe")
    api.up()
    assert (await ask("getMe"))["is_bot"] is True


async def test_a_silent_outage_holds_calls_until_it_ends(api: FakeBotApi, ask: Ask) -> None:
    api.down("hang")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await ask("getMe")
    api.up()
    assert (await ask("getMe"))["is_bot"] is True


async def test_a_benchmark_keeps_the_refused_calls_only() -> None:
    async with FakeBotApi(keep_calls=False) as api, asking(api) as ask:
        await ask("getMe")
        await ask("getFile", file_id="x")
        assert [call.method for call in api.calls] == ["getFile"]


async def test_latency_does_not_queue_calls(api: FakeBotApi, ask: Ask) -> None:
    api.latency = 0.2
    async with asyncio.timeout(2), asyncio.TaskGroup() as group:
        for _ in range(40):
            group.create_task(ask("getMe"))
    assert len(api.called("getMe")) == 40
