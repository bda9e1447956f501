from pathlib import Path

import pytest

from bot.web.hub import QUEUE_LIMIT, Change
from bot.web.stream import encoded
from tests.web.bench import Bench, bench, served
from tests.web.visitor import visitor

HOME = {"text": "Продолжим?", "rows": [[{"label": "Продолжить", "data": "ls.1"}]], "digest": "h"}
CARD = {"text": "Карточка", "rows": [], "digest": "c"}


async def test_a_page_sees_a_screen_at_once(web: Bench) -> None:
    async with visitor(web, "7") as alice, alice.events() as events:
        assert (await events.next()).kind == "empty"
        await web.show("7", HOME)
        heard = await events.next()
        assert heard.kind == "show"
        assert heard.body == {"message": 1, "text": HOME["text"], "rows": HOME["rows"]}


async def test_a_browser_that_was_closed_finds_the_screen_last_shown(web: Bench) -> None:
    await web.show("7", HOME)
    await web.show("7", CARD)
    async with visitor(web, "7") as alice, alice.events() as events:
        assert await events.shown() == "Карточка"


async def test_the_screen_survives_a_restart(tmp_path: Path) -> None:
    async with bench(tmp_path) as before:
        await before.show("7", HOME)
    async with bench(tmp_path) as after, served(after), visitor(after, "7") as alice, alice.events() as events:
        assert await events.shown() == "Продолжим?"


async def test_a_page_that_comes_back_hears_only_what_it_missed(web: Bench) -> None:
    await web.file("7", 5, "first.pdf")
    async with visitor(web, "7") as alice:
        async with alice.events() as events:
            assert (await events.next()).kind == "empty"
            seen = (await events.next()).seq
        await web.file("7", 6, "second.pdf")
        await web.show("7", HOME)
        async with alice.events(after=seen) as events:
            assert (await events.next()).body["name"] == "second.pdf"
            assert await events.shown() == "Продолжим?"


async def test_nobody_sees_another_chat(web: Bench) -> None:
    async with visitor(web, "8") as boris, boris.events() as events:
        assert (await events.next()).kind == "empty"
        await web.show("7", HOME)
        await web.show("8", CARD)
        assert await events.shown() == "Карточка"


async def test_a_stream_needs_a_session(web: Bench) -> None:
    async with visitor(web, None) as stranger:
        assert (await stranger.get("/events")).status == 401


async def test_a_quiet_stream_gives_signs_of_life(tmp_path: Path) -> None:
    async with bench(tmp_path, beat=0.02) as web, served(web), visitor(web, "7") as alice, alice.events() as events:
        assert (await events.next()).kind == "empty"
        assert (await events.next()).kind == "beat"
        assert events.comments == ["still here"]


async def test_screens_and_toasts_of_another_process_are_found_in_the_store(tmp_path: Path) -> None:
    async with (
        bench(tmp_path, shared=True) as sender,
        bench(tmp_path, poll=0.02) as web,
        served(web),
        visitor(web, "7") as alice,
        alice.events() as events,
    ):
        assert (await events.next()).kind == "empty"
        await sender.show("7", HOME)
        assert await events.shown() == "Продолжим?"
        await sender.toast("7", "tap-1", "Верно")
        assert await events.shown() == "Продолжим?"
        toast = await events.next()
        assert (toast.kind, toast.body) == ("toast", {"query": "tap-1", "text": "Верно"})


async def test_an_old_toast_is_not_told_to_a_page_that_opens_later(tmp_path: Path) -> None:
    async with bench(tmp_path, shared=True) as web, served(web), visitor(web, "7") as alice:
        await web.show("7", HOME)
        await web.toast("7", "tap-1", "Верно")
        async with alice.events() as events:
            assert await events.shown() == "Продолжим?"
            await web.show("7", CARD)
            assert await events.shown() == "Карточка"


async def test_a_page_too_slow_to_follow_is_shown_the_last_screen(web: Bench) -> None:
    async with visitor(web, "7") as alice, alice.events() as events:
        assert (await events.next()).kind == "empty"
        for place in range(QUEUE_LIMIT + 10):
            web.hub.tell("7", Change("toast", {"query": None, "text": str(place)}))
        await web.show("7", HOME)
        heard = [await events.next()]
        while heard[-1].kind == "toast":
            heard.append(await events.next())
        assert heard[-1].body["text"] == "Продолжим?"


async def test_a_closed_page_is_no_longer_listened_for(web: Bench) -> None:
    async with visitor(web, "7") as alice, visitor(web, "7") as other, other.events() as still_open:
        async with alice.events() as events:
            assert (await events.next()).kind == "empty"
            assert web.hub.watching == 2
        assert (await still_open.next()).kind == "empty"
        while web.hub.watching == 2:
            await web.show("7", HOME)
            await still_open.next()
        assert web.hub.watching == 1


@pytest.mark.parametrize("text", ["a\nb", "a\r\nb", "\u2028", "event: show\n\nid: 9"])
def test_no_text_can_break_out_of_its_event(text: str) -> None:
    lines = encoded(Change("toast", {"text": text}, 4)).decode().split("\n")
    assert [line.partition(":")[0] for line in lines] == ["id", "event", "data", "", ""]
