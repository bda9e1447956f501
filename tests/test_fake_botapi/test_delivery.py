"""Updates of the fake Bot API: fetched, pushed, expired; and the server as a process of its own."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from aiohttp import web

from tests.fake_botapi import FakeBotApi, Person
from tests.fake_botapi.client import Ask, asking

ROOT = Path(__file__).parent.parent.parent


async def test_taps_nobody_fetched_are_gone_after_150_seconds(api: FakeBotApi, ask: Ask, alice: Person) -> None:
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


async def test_the_same_offset_again_waits_though_it_asks_for_a_short_poll(
    api: FakeBotApi, ask: Ask, alice: Person
) -> None:
    assert await ask("getUpdates", offset=5) == []
    async with asyncio.TaskGroup() as group:
        again = group.create_task(ask("getUpdates", offset=5))
        await api.polled()
        await alice.says("now")
    assert len(again.result()) == 1


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


async def test_only_the_first_retry_comes_at_once() -> None:
    # Every later pause is a hundred times as long as Telegram's: a third attempt would not come in this test.
    async with FakeBotApi(speed=0.01) as api, asking(api) as ask, hooked(500, 500) as (hook, url):
        await ask("setWebhook", url=url)
        await api.person(101).says("one")
        assert await hook.take(2) == [(500, "one"), (500, "one")]
        assert api.webhook.attempts == 2


async def test_a_tap_does_not_wait_for_the_message_before_it(api: FakeBotApi, ask: Ask, alice: Person) -> None:
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
