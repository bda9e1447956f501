from __future__ import annotations

import pytest

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.chat.event import Fired, JobDone, JobProgressed, Joined, Left, Unreadable, Uploaded
from bot.domain.learner import Role
from bot.engine.context import Context, Route
from bot.engine.router import beneath, here, toasted
from bot.store import audit, chats, inbox, learners
from bot.store.audit import Entry
from tests.engine.conftest import NOW, House, MakeHouse, screen, showing

HELP = showing("help", actions.Help(), overlay=True)
MENU = showing("menu", actions.Menu(), overlay=True)
PATH = showing("path", actions.Path(3))


async def on_return(ctx: Context, _: object) -> list[Call]:
    return await ctx.visit(beneath(ctx, actions.Home()))


async def on_language(ctx: Context, _: object) -> list[Call]:
    return await ctx.visit(here(ctx, actions.Home()))


TABLE = {
    actions.Help: HELP,
    actions.Menu: MENU,
    actions.Path: PATH,
    actions.Return: Route(on_return),
    actions.SetLanguage: Route(on_language),
}


async def after(house: House, *taps: str) -> str:
    """The text on screen after these taps."""
    for data in taps:
        await house.tap("alice", data)
        await house.work()
    return await house.shown("alice")


async def test_a_button_leads_to_its_handler(house: MakeHouse) -> None:
    assert await after(house(TABLE), "pt.3") == "path"


@pytest.mark.parametrize("data", ["", ".", "zz.1", "pt", "pt.1.2", "pt.-1", "pt.99999", "x" * 300, "pt.\n", "пт.1"])
async def test_data_nobody_can_read_is_an_old_button(house: MakeHouse, data: str) -> None:
    place = house(TABLE)
    await place.tap("alice", data)
    await place.work()
    assert await place.told("alice") == ["toast: old button"]


async def test_a_button_needs_its_role_on_every_tap(house: MakeHouse) -> None:
    staff = Route(PATH.handler, Role.TRAINER)
    place = house({actions.Path: staff}, commands={"path": staff})
    await place.tap("mallory", "pt.1")
    await place.say("mallory", "/path")
    await place.work()
    assert [line for line in await place.told("mallory") if line != "toast: "] == ["toast: not allowed"]
    learner = (await place.chat("mallory")).learner
    await place.database.write(lambda tx: learners.grant(tx, learner, Role.TRAINER, NOW, by="test"))
    await place.tap("mallory", "pt.1")
    await place.work()
    assert await place.shown("mallory") == "path"
    await place.database.write(lambda tx: learners.revoke(tx, learner, Role.TRAINER))
    await place.tap("mallory", "pt.1")
    await place.work()
    assert "not allowed" in (await place.told("mallory"))[-1]


async def test_an_owner_may_do_everything(house: MakeHouse) -> None:
    place = house({actions.Path: Route(PATH.handler, Role.TRAINER)})
    learner = await place.database.write(lambda tx: learners.at(tx, "web:gleb", 5))
    await place.database.write(lambda tx: learners.grant(tx, learner, Role.OWNER, NOW, by="test"))
    await place.tap("gleb", "pt.1")
    await place.work()
    assert await place.shown("gleb") == "path"


async def test_a_way_to_another_feature_needs_its_role_too(house: MakeHouse) -> None:
    async def sneak(ctx: Context, _: object) -> list[Call]:
        return await ctx.visit(actions.Path(1))

    place = house({actions.Path: Route(PATH.handler, Role.ADMIN), actions.Menu: Route(sneak)})
    await place.tap("alice", "mn")
    await place.work()
    assert await place.told("alice") == ["toast: not allowed"]


async def test_commands_by_name_and_none_by_another(house: MakeHouse) -> None:
    place = house(TABLE, commands={"help": HELP})
    await place.say("alice", "/help")
    await place.work()
    assert await place.told("alice") == ["show: help"]
    await place.say("alice", "/nonsense")
    await place.work()
    assert await place.told("alice") == ["show: unexpected Commanded"]


async def test_typed_text_means_what_the_screen_awaits(house: MakeHouse) -> None:
    asking = showing("found", actions.FindRegion(), awaits=actions.FindRegion())
    place = house({actions.FindRegion: asking, **TABLE})
    await place.say("alice", "tula")
    await place.work()
    assert await place.told("alice") == ["show: unexpected Said"]
    assert await after(place, "fr") == "found"
    await place.say("alice", "tula")
    await place.work()
    assert await place.shown("alice") == "found tula"
    await after(place, "pt.3")
    await place.say("alice", "tula")
    await place.work()
    assert await place.shown("alice") == "unexpected Said", "the next screen awaits nothing"


async def test_a_file_is_not_expected(house: MakeHouse) -> None:
    place = house(TABLE)
    await place.receive("alice", kind="upload", name="a.pdf", size=12)
    await place.work()
    assert await place.told("alice") == ["show: unexpected Uploaded"]
    assert Uploaded("a.pdf", 12).source is None


@pytest.mark.parametrize(
    ("taps", "text"),
    [
        (["pt.3", "mn", "bk"], "path"),
        (["pt.3", "mn", "hp", "bk"], "path"),
        (["pt.3", "hp", "hp", "l.ru", "bk"], "path"),
        (["pt.3", "mn", "l.ru"], "menu"),
        (["pt.3", "l.ru", "bk"], "path"),
        (["pt.3", "mn", "bk", "bk"], "path"),
        (["pt.3", "mn", "hm", "hp", "bk"], "home"),
        (["hp", "bk"], "home"),
        (["mn", "hp", "l.ru", "bk"], "home"),
        (["bk"], "home"),
        (["l.ru"], "home"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
async def test_an_overlay_covers_a_place_and_the_way_back_leads_there(
    house: MakeHouse, taps: list[str], text: str
) -> None:
    assert await after(house(TABLE), *taps) == text


async def test_who_is_at_a_place_nobody_knows_any_more_is_at_home(house: MakeHouse) -> None:
    place = house(TABLE)
    await after(place, "pt.3")
    chat = await place.chat("alice")
    chat_gone = chats.Chat(chat.id, chat.address, chat.learner, here="gone.1", beneath="gone.2")
    await place.database.write(lambda tx: chats.place(tx, chat_gone, NOW))
    assert await after(place, "l.ru") == "home"
    await place.database.write(lambda tx: chats.place(tx, chat_gone, NOW))
    assert await after(place, "bk") == "home"


async def test_an_action_that_is_no_button_leads_home(house: MakeHouse) -> None:
    assert await after(house(TABLE), "nb.1.1") == "home"


async def test_the_end_of_a_job_comes_to_its_handler(house: MakeHouse) -> None:
    async def ready(ctx: Context, event: JobDone) -> list[Call]:
        return [Show(screen(f"file {event.result['file']}"), actions.Home())]

    place = house(jobs={"my_data": Route(ready)})
    await after(place, "hm")
    lane = f"learner:{(await place.chat('alice')).learner}"
    body = {"kind": "my_data", "result": {"file": 4}, "error": ""}
    await place.database.write(lambda tx: inbox.tell_lane(tx, "job:1", lane, "web:alice", body, NOW))
    await place.work()
    assert await place.shown("alice") == "file 4"


async def going(place: House, kind: str = "export") -> str:
    lane = f"learner:{(await place.chat('alice')).learner}"
    body = {"kind": kind, "done": 4, "of": 9, "about": {}}
    await place.database.write(lambda tx: inbox.tell_lane(tx, f"job:{kind}", lane, "web:alice", body, NOW))
    await place.work()
    return await place.shown("alice")


async def test_how_far_a_job_is_comes_to_who_shows_it(house: MakeHouse) -> None:
    async def further(ctx: Context, event: JobProgressed) -> list[Call]:
        return [Show(screen(f"{event.done} of {event.of}"), actions.Home())]

    place = house(progress={"export": Route(further), "figures": Route(further, Role.ADMIN)})
    await after(place, "hm")
    assert await going(place, "my_data") == "home"
    assert await going(place, "figures") == "home"  # not theirs to hear, and nothing they have asked for
    assert await going(place) == "4 of 9"


@pytest.mark.parametrize("event", [Joined(), Left(), Unreadable("?")], ids=lambda event: type(event).__name__)
async def test_events_that_need_no_answer_get_none(house: MakeHouse, event: object) -> None:
    place = house(TABLE)
    place.worker._parsers = {"web": lambda body: event}  # type: ignore[dict-item,return-value]
    await place.receive("alice")
    assert await place.work() == 1
    assert await place.told("alice") == []


async def test_who_left_is_not_written_to(house: MakeHouse) -> None:
    place = house(TABLE)
    await after(place, "pt.3")
    place.worker._parsers = {"web": lambda body: Left()}
    await place.receive("alice")
    await place.work()
    assert await place.told("alice") == [], "what was still to be said is dropped"
    learner = (await place.chat("alice")).learner
    assert await place.database.read(lambda tx: chats.last_address(tx, learner)) is None


async def test_who_came_back_is_written_to_at_once(house: MakeHouse) -> None:
    place = house(TABLE)
    await after(place, "pt.3")
    learner = (await place.chat("alice")).learner
    for event, reached in ((Left(), None), (Joined(), "web:alice")):
        place.worker._parsers = {"web": lambda body, event=event: event}
        await place.receive("alice")
        await place.work()
        assert await place.database.read(lambda tx: chats.last_address(tx, learner)) == reached


def test_a_toast_replaces_every_other() -> None:
    show = Show(screen("a"), actions.Home())
    assert toasted([Toast("one"), show, Toast("two")], "new") == [Toast("new"), show]
    assert Fired("x") != Fired("y")


async def log(place: House) -> list[Entry]:
    return await place.database.read(lambda tx: audit.page(tx, 10))


async def employ(place: House, role: Role) -> None:
    learner = (await place.chat("alice")).learner
    await place.database.write(lambda tx: learners.grant(tx, learner, role, NOW, by="test"))


async def test_what_staff_do_is_logged_and_what_they_look_at_is_not(house: MakeHouse) -> None:
    async def change(ctx: Context, _: object) -> list[Call]:
        ctx.details["why"] = "typo"
        return [Toast("done")]

    place = house({actions.Path: Route(change, Role.TRAINER), actions.Menu: Route(change, Role.TRAINER, reads=True)})
    await after(place, "hm")
    await after(place, "pt.3")
    assert await log(place) == [], "what was refused was not done"
    await employ(place, Role.TRAINER)
    await after(place, "mn", "pt.3")
    (entry,) = await log(place)
    assert (entry.role, entry.act, entry.subject, entry.detail) == ("trainer", "Path", "pt.3", {"why": "typo"})


async def test_one_of_several_roles_is_enough_and_is_the_one_logged(house: MakeHouse) -> None:
    place = house({actions.Path: Route(PATH.handler, Role.ADMIN, Role.REGIONAL_ADMIN)})
    await after(place, "hm")
    await employ(place, Role.REGIONAL_ADMIN)
    assert await after(place, "pt.3") == "path"
    await employ(place, Role.OWNER)
    assert [entry.role for entry in await log(place)] == ["regional-admin"]


async def test_a_command_of_staff_is_logged_by_its_name(house: MakeHouse) -> None:
    place = house(commands={"drafts": Route(PATH.handler, Role.TRAINER)})
    await after(place, "hm")
    await employ(place, Role.TRAINER)
    await place.say("alice", "/drafts M06")
    await place.work()
    assert [(entry.act, entry.subject) for entry in await log(place)] == [("/drafts", "M06")]


async def test_a_file_goes_to_the_screen_that_awaits_one_else_to_the_upload(house: MakeHouse) -> None:
    async def take(ctx: Context, _: object) -> list[Call]:
        return [Show(screen(f"took {ctx.sent.name if ctx.sent else None}"), actions.Home())]

    async def upload(ctx: Context, event: Uploaded) -> list[Call]:
        return [Show(screen(f"upload {event.name}"), actions.Home())]

    awaiting = showing("path", actions.Path(3), awaits=actions.FindLaw())
    place = house({actions.Path: awaiting}, files={actions.FindLaw: Route(take)}, upload=Route(upload, Role.TRAINER))
    await after(place, "hm")
    await place.receive("alice", kind="upload", name="a.xlsx", size=3)
    await place.work()
    assert await place.shown("alice") == "unexpected Uploaded"
    await employ(place, Role.TRAINER)
    await place.receive("alice", kind="upload", name="a.xlsx", size=3)
    await place.work()
    assert await place.shown("alice") == "upload a.xlsx"
    await after(place, "pt.3")
    await place.receive("alice", kind="upload", name="b.xlsx", size=3)
    await place.work()
    assert await place.shown("alice") == "took b.xlsx"
