from __future__ import annotations

import pytest

from bot import actions
from bot.chat.call import Call, Priority, SendFile, Show, Start, TellCommands, Toast, Wake
from bot.engine.apply import TOAST_LIMIT, placed
from bot.engine.context import Context, Route
from bot.store import chats
from bot.store.chats import Chat
from tests.engine.conftest import NOW, MakeHouse, screen
from tests.store.reflection import everything

HOME = Show(screen("home"), actions.Home())


def answering(*calls: Call) -> Route:
    async def handler(ctx: Context, _: object) -> list[Call]:
        return list(calls)

    return Route(handler)


@pytest.mark.parametrize(
    ("calls", "toast"),
    [
        ([], ""),
        ([HOME], ""),
        ([Toast("Верно."), HOME], "Верно."),
        ([HOME, Toast("one"), Toast("two")], "one"),
        ([Toast("x" * 300)], "x" * TOAST_LIMIT),
    ],
)
async def test_every_tap_gets_exactly_one_toast(house: MakeHouse, calls: list[Call], toast: str) -> None:
    place = house({actions.Home: answering(*calls)})
    await place.tap("alice", "hm")
    await place.work()
    found = [call for call in await place.queue() if call.kind == "toast"]
    assert [call.body["text"] for call in found] == [toast]
    assert found[0].body["query"].startswith("n")
    assert (found[0].on_doubt, found[0].expires) == ("drop", NOW + 14_000)


async def test_what_is_no_tap_gets_no_toast(house: MakeHouse) -> None:
    place = house(commands={"start": answering(Toast("lost"), HOME)})
    await place.say("alice", "/start")
    await place.work()
    assert await place.told("alice") == ["show: home"]


async def test_a_screen_is_queued_with_all_that_a_channel_needs(house: MakeHouse) -> None:
    shown = screen("home", actions.Menu())
    place = house({actions.Home: answering(Show(shown, actions.Home()))})
    await place.tap("alice", "hm", message=5)
    await place.work()
    call = next(call for call in await place.queue() if call.kind == "show")
    assert call.body == {
        "text": "home",
        "rows": [[{"label": "go", "data": "mn"}]],
        "protect": False,
        "digest": shown.digest,
        "locale": "en",
        "tapped": 5,
    }
    assert (call.priority, call.on_doubt, call.expires) == (Priority.ANSWER, "resend", None)


async def test_ten_taps_before_the_sender_comes_make_one_screen_and_ten_toasts(house: MakeHouse) -> None:
    place = house({actions.Home: answering(HOME)})
    for _ in range(10):
        await place.tap("alice", "hm")
    await place.work()
    kinds = [call.kind for call in await place.queue()]
    assert (kinds.count("show"), kinds.count("toast")) == (1, 10)


async def test_files_timers_and_jobs_are_kept(house: MakeHouse) -> None:
    calls = (
        SendFile(3, "map.png", "A map", picture=True),
        Wake("review", NOW + 5, {"a": 1}),
        Start("my_data", {"b": "я"}),
    )
    place = house({actions.Home: answering(*calls)})
    await place.tap("alice", "hm")
    await place.work()
    file = next(call for call in await place.queue() if call.kind == "file")
    assert file.body == {"file": 3, "name": "map.png", "caption": "A map", "picture": True}
    tables, lane = await everything(place.database), f"learner:{(await place.chat('alice')).learner}"
    (timer,), (job,) = tables["timer"], tables["job"]
    assert (timer["lane"], timer["name"], timer["due"], timer["data"]) == (lane, "review", NOW + 5, '{"a": 1}')
    assert (job["lane"], job["address"], job["kind"], job["arguments"]) == (lane, "web:alice", "my_data", '{"b": "я"}')


async def test_the_chat_remembers_what_it_shows_and_awaits(house: MakeHouse) -> None:
    asking = Show(screen("where?", awaits=actions.FindRegion()), actions.FindRegion())
    place = house({actions.FindRegion: answering(asking), actions.Home: answering(HOME), actions.Path: answering()})
    await place.tap("alice", "fr")
    await place.work()
    chat = await place.chat("alice")
    assert (chat.here, chat.beneath, chat.awaits) == ("fr", None, "fr")
    await place.tap("alice", "pt.1")
    await place.work()
    assert await place.chat("alice") == chat, "an answer without a screen changes nothing"
    await place.tap("alice", "hm")
    await place.work()
    chat = await place.chat("alice")
    assert (chat.here, chat.awaits) == ("hm", None)


CHAT = Chat(1, "web:alice", 7)
LESSON, MENU, HELP = actions.Lesson(5), actions.Menu(), actions.Help()


def test_overlays_lie_on_the_place_not_on_each_other() -> None:
    lesson = placed(CHAT, Show(screen("a"), LESSON))
    assert (lesson.here, lesson.beneath) == ("ls.5", None)
    menu = placed(lesson, Show(screen("b"), MENU, overlay=True))
    assert (menu.here, menu.beneath) == ("mn", "ls.5")
    helped = placed(menu, Show(screen("c"), HELP, overlay=True))
    assert (helped.here, helped.beneath) == ("hp", "ls.5")
    assert placed(helped, Show(screen("a"), LESSON)) == lesson


def test_an_overlay_over_nothing_covers_nothing() -> None:
    helped = placed(CHAT, Show(screen("c"), HELP, overlay=True))
    assert (helped.here, helped.beneath) == ("hp", "")
    assert placed(helped, Show(screen("b"), MENU, overlay=True)).beneath == ""


async def test_every_chat_of_a_learner_is_told_the_commands_anew(house: MakeHouse) -> None:
    async def handler(ctx: Context, _: object) -> list[Call]:
        await chats.add(ctx.tx, "tg:101", ctx.learner.id)
        return [TellCommands(ctx.learner.id), TellCommands(404), HOME]

    place = house({actions.Home: Route(handler)})
    await place.tap("alice", "hm")
    await place.work()
    await place.tap("alice", "hm")
    await place.work()
    told = [call for call in await place.queue() if call.kind == "menu"]
    assert [call.address for call in told] == ["tg:101", "web:alice"], "once, however often it was asked for"
    assert {(call.priority, call.on_doubt) for call in told} == {(Priority.NOTICE, "resend")}
