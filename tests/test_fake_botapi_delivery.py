"""Updates, faults, floods and the webhook of the fake Bot API."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from tests.fake_botapi import Clock, FakeBotApi, Limits, Person
from tests.fake_botapi.client import Ask, asking

GROUP = -1001
ROOT = Path(__file__).parent.parent


@pytest.fixture
async def api() -> AsyncIterator[FakeBotApi]:
    async with FakeBotApi(speed=50) as server:
        yield server


@pytest.fixture
async def ask(api: FakeBotApi) -> AsyncIterator[Ask]:
    async with asking(api) as ask:
        yield ask


@pytest.fixture
async def alice(api: FakeBotApi, ask: Ask) -> Person:
    person = api.person(101, "Alice", "en", started=True)
    row = [{"text": "А", "callback_data": "an.1"}]
    await ask("sendMessage", chat_id=101, text="Question", reply_markup={"inline_keyboard": [row]})
    return person


async def test_taps_nobody_fetched_are_gone_after_150_seconds(
    api: FakeBotApi, ask: Ask, alice: Person
) -> None:
    await alice.taps(0)
    await alice.says("still here")
    api.clock.advance(151)
    assert [update["message"]["text"] for update in await ask("getUpdates")] == ["still here"]
    api.clock.advance(86_400)
    assert await ask("getUpdates", offset=-1) == []


async def test_offset_forgets_at_once(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    for number in range(5):
        await alice.says(str(number))
    ids = [update["update_id"] for update in await ask("getUpdates", limit=2)]
    assert ids == [ids[0], ids[0] + 1]
    assert api.updates_pending == 5
    left = await ask("getUpdates", offset=ids[1] + 1)
    assert [update["message"]["text"] for update in left] == ["2", "3", "4"]
    assert api.updates_pending == 3
    assert [update["message"]["text"] for update in await ask("getUpdates", offset=-1)] == ["4"]
    assert api.updates_pending == 1


async def test_at_most_a_hundred_updates(ask: Ask, alice: Person) -> None:
    for number in range(103):
        await alice.says(str(number))
    assert len(await ask("getUpdates", limit=1000)) == 100


async def test_the_same_offset_again_gets_one_update(ask: Ask, alice: Person) -> None:
    for number in range(3):
        await alice.says(str(number))
    assert [len(await ask("getUpdates", offset=0)) for _ in range(2)] == [3, 1]


async def test_a_long_poll_ends_with_the_update(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(ask("getUpdates", timeout=30))
        await api.polled()
        await alice.says("now")
    assert [update["message"]["text"] for update in poll.result()] == ["now"]


async def test_of_two_pollers_the_older_is_refused(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    async with asyncio.TaskGroup() as group:
        older = group.create_task(ask("getUpdates", timeout=30))
        await api.polled()
        younger = group.create_task(ask("getUpdates", timeout=30))
        assert (await older)[0] == 409
        await api.polled()
        await alice.says("to the younger")
    assert len(younger.result()) == 1


async def test_only_updates_that_were_asked_for(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    await ask("getUpdates", allowed_updates=["callback_query"])
    await alice.says("unheard")
    await alice.taps(0)
    assert [set(update) for update in await ask("getUpdates")] == [{"update_id", "callback_query"}]


@pytest.mark.parametrize("status", [400, 403, 429, 500])
async def test_a_fault_refuses_as_often_as_told(
    api: FakeBotApi, ask: Ask, alice: Person, status: int
) -> None:
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


@pytest.mark.parametrize(("kind", "shown"), [("cut", ["Question", "x"]), ("reset", ["Question"])])
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


class _Still(Clock):
    """Moves only when pushed: windows of a second then hold exactly what a test puts in."""

    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += seconds


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


async def test_latency_does_not_queue_calls(api: FakeBotApi, ask: Ask) -> None:
    api.latency = 0.2
    async with asyncio.timeout(2), asyncio.TaskGroup() as group:
        for _ in range(40):
            group.create_task(ask("getMe"))
    assert len(api.called("getMe")) == 40


async def test_it_runs_alone_and_plays_who_is_typed() -> None:
    server = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fake_botapi", "--token", "7:alone", cwd=ROOT, stdin=PIPE, stdout=PIPE
    )
    assert server.stdin is not None and server.stdout is not None
    async with asyncio.timeout(20), aiohttp.ClientSession() as session:
        url = f"http://127.0.0.1:{int(await server.stdout.readline())}/bot7:alone"
        server.stdin.write(b"101> /start\n")
        async with session.get(f"{url}/getUpdates?timeout=20") as answer:
            assert (await answer.json())["result"][0]["message"]["text"] == "/start"
        async with session.get(f"{url}/sendMessage?chat_id=101&text=Hello") as answer:
            assert answer.status == 200
        assert await server.stdout.readline() == b"101| Hello\n"
        server.terminate()
        assert await server.wait() == 0


class Hook:
    """A bot's webhook that answers as told and remembers what came."""

    def __init__(self, answers: list[int]) -> None:
        self.answers = answers
        self.got: asyncio.Queue[tuple[int, str, str | None]] = asyncio.Queue()

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        update = await request.json()
        status = self.answers.pop(0) if self.answers else 200
        told = update.get("message") or {"text": "tap"}
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.got.put_nowait((status, told["text"], secret))
        return web.Response(status=status)

    async def take(self, count: int) -> list[tuple[int, str]]:
        async with asyncio.timeout(5):
            return [(await self.got.get())[:2] for _ in range(count)]


@asynccontextmanager
async def hooked(*answers: int) -> AsyncIterator[tuple[Hook, str]]:
    hook = Hook(list(answers))
    server = web.Server(hook)
    listener = await asyncio.get_running_loop().create_server(server, "127.0.0.1", 0)
    yield hook, f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}/hook"
    listener.close()
    server.pre_shutdown()
    await server.shutdown()


async def test_a_webhook_gets_what_waited_and_what_comes(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    await alice.says("waited")
    async with hooked() as (hook, url):
        assert await ask("setWebhook", url=url, secret_token="s-1") is True
        await alice.says("came")
        async with asyncio.timeout(5):
            assert [await hook.got.get() for _ in range(2)] == [(200, "waited", "s-1"), (200, "came", "s-1")]
        assert (await ask("getUpdates"))[0] == 409
        assert (await ask("getWebhookInfo"))["url"] == url
        await ask("deleteWebhook")
    assert api.updates_pending == 0


async def test_a_webhook_that_fails_is_asked_again_in_order(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    async with hooked(500, 503, 200) as (hook, url):
        await ask("setWebhook", url=url)
        await alice.says("one")
        await alice.says("two")
        assert await hook.take(4) == [(500, "one"), (503, "one"), (200, "one"), (200, "two")]
        assert "503" in (await ask("getWebhookInfo"))["last_error_message"]


async def test_a_tap_does_not_wait_for_the_message_before_it(
    api: FakeBotApi, ask: Ask, alice: Person
) -> None:
    async with hooked(*[500] * 3) as (hook, url):
        await ask("setWebhook", url=url)
        await alice.says("stuck")
        assert await hook.take(2) == [(500, "stuck"), (500, "stuck")]
        hook.answers[:] = [200]
        await alice.taps("А")
        assert sorted(await hook.take(2)) == [(200, "stuck"), (200, "tap")]


async def test_what_a_webhook_did_not_take_can_be_polled(api: FakeBotApi, ask: Ask, alice: Person) -> None:
    async with hooked(*[500] * 100) as (hook, url):
        await ask("setWebhook", url=url)
        await alice.says("kept")
        await alice.taps(0)
        await hook.take(2)
        assert api.updates_pending == 2
        await ask("deleteWebhook")
    assert len(await ask("getUpdates")) == 2


async def test_a_webhook_is_not_set_twice_a_second(api: FakeBotApi, ask: Ask) -> None:
    async with hooked() as (_, url):
        assert await ask("setWebhook", url=url) is True
        assert await ask("setWebhook", url=url) == (429, "Too Many Requests: retry after 1")
        api.clock.advance(1)
        assert await ask("setWebhook", url=url) is True
        await ask("deleteWebhook", drop_pending_updates=True)
