"""Staff through the whole engine: what owners and admins may, and what forged buttons come to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import actions
from bot.chat.action import Action, encode
from bot.domain.learner import Learner, Role
from bot.domain.staffing import number
from bot.store import audit, chats, learners, staff
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from tests import content
from tests.driver import Driver, lines


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    """Gleb is an admin, Vera a trainer, Lev a reviewer, Rita a regional admin, Olga the owner; Boris is none."""
    driver = Driver(f"sqlite:///{tmp_path}/bot.db", content.example)
    await driver.begin()
    await employ(driver, "olga", Role.OWNER)
    await introduce(driver, "olga", "gleb", "vera", "boris")
    yield driver


@pytest.fixture
async def database(driver: Driver) -> AsyncIterator[Database]:
    opened = await open_database(driver.url)
    yield opened
    await opened.close()


async def employ(driver: Driver, who: str, role: Role) -> None:
    async def work(tx: Tx) -> None:
        learner = await learners.at(tx, f"web:{who}", driver._next())
        await learners.add(tx, learner, driver.clock)
        await learners.grant(tx, learner, role, driver.clock, by="operator")

    opened = await open_database(driver.url)
    await opened.write(work)
    await opened.close()


async def introduce(driver: Driver, *names: str) -> None:
    """The first run is behind them."""

    async def work(tx: Tx) -> None:
        for who in names:
            learner = await learners.at(tx, f"web:{who}", driver._next())
            await learners.add(tx, learner, driver.clock)
            await learners.save(tx, Learner(learner, "en", "police", ""))

    opened = await open_database(driver.url)
    await opened.write(work)
    await opened.close()


async def play(driver: Driver, *steps: str) -> list[str]:
    said: list[str] = []
    for step in steps:
        said = await driver.play(step)
    return said


async def forge(driver: Driver, who: str, action: Action) -> list[str]:
    return await play(driver, f"{who}! {encode(action)}")


def screen(driver: Driver, who: str) -> str:
    return "\n".join(line.removeprefix("Bot  | ") for line in lines(driver.channel.phones[who].current.body))


async def of(database: Database, who: str) -> int:
    chat = await database.read(lambda tx: chats.by_address(tx, f"web:{who}"))
    assert chat is not None
    return chat.learner


async def shown_as(database: Database, who: str) -> str:
    return number(await of(database, who))


async def roles(database: Database, who: str) -> set[str]:
    learner = await of(database, who)
    return set(await database.read(lambda tx: learners.roles(tx, learner))) - {"learner"}


async def make_link(driver: Driver, who: str, role: str = "Trainer") -> str:
    """What is to be typed by who is invited."""
    await play(driver, f"{who}> /roles", f"{who}* Invite somebody", f"{who}* {role}", f"{who}* Make the link")
    return next(line for line in screen(driver, who.lower()).splitlines() if line.startswith("/start s-"))


async def test_an_admin_touches_neither_owners_nor_admins(driver: Driver, database: Database) -> None:
    for who in ("olga", "hugo"):
        await employ(driver, who, Role.TRAINER)
    await employ(driver, "hugo", Role.ADMIN)
    for who, role in (("olga", "trainer"), ("hugo", "trainer"), ("hugo", "admin")):
        said = await forge(driver, "Gleb", actions.TakeRoleNow(await shown_as(database, who), role, ""))
        assert said[-1] == "Bot  ~ Only an owner can change that."
        assert "Take away" not in screen(driver, "gleb"), "what cannot be taken is not offered"
    assert await roles(database, "olga") == {"owner", "trainer"} and await roles(database, "hugo") == {
        "admin",
        "trainer",
    }
    newest = (await database.read(lambda tx: audit.page(tx, 1)))[0]
    assert (newest.act, newest.detail["refused"]) == ("TakeRoleNow", "above")


async def test_an_owner_takes_an_admins_role_and_the_last_owner_stays(driver: Driver, database: Database) -> None:
    gleb, olga = await shown_as(database, "gleb"), await shown_as(database, "olga")
    said = await forge(driver, "Olga", actions.TakeRoleNow(gleb, "admin", ""))
    assert "Bot  ~ The role is taken away." in said
    assert driver.channel.menus == ["gleb"], "his menu is everybody's again"
    assert "Gleb  + No longer yours: Admin. Your own lessons and results are as they were." in said
    assert await roles(database, "gleb") == set()
    said = await forge(driver, "Olga", actions.TakeRoleNow(olga, "owner", ""))
    assert said[-1] == "Bot  ~ The last owner stays. Invite another one first."
    await employ(driver, "gleb", Role.OWNER)
    await forge(driver, "Olga", actions.TakeRoleNow(olga, "owner", ""))
    assert (await roles(database, "olga"), await roles(database, "gleb")) == (set(), {"owner"})


@pytest.mark.parametrize(
    ("role", "region"),
    [("admin", ""), ("owner", ""), ("learner", ""), ("king", ""), ("regional-admin", ""), ("regional-admin", "RU-XX")],
)
async def test_a_forged_link_is_not_made(driver: Driver, database: Database, role: str, region: str) -> None:
    await forge(driver, "Gleb", actions.MakeStaffLink(role, region, "forged"))
    assert await database.read(lambda tx: staff.by_token(tx, "s-forged")) is None
    assert screen(driver, "gleb").startswith("Invite somebody")
    await forge(driver, "Gleb", actions.StaffLinkRole(role, region))
    assert screen(driver, "gleb").startswith("Invite somebody")


async def test_a_role_with_no_region_takes_none(driver: Driver, database: Database) -> None:
    await forge(driver, "Gleb", actions.MakeStaffLink("trainer", "RU-MOW", "forged"))
    assert await database.read(lambda tx: staff.by_token(tx, "s-forged")) is None


async def test_a_link_of_an_owner_makes_an_admin(driver: Driver, database: Database) -> None:
    start = await make_link(driver, "Olga", "Admin")
    said = await play(driver, f"Boris> {start}")
    assert "Olga  + Your link was opened" in said
    said = await play(driver, "Olga+ Open", "Olga* Confirm")
    assert "Boris + You are an admin now." in said
    assert await roles(database, "boris") == {"admin"}
    learner = await of(database, "boris")
    given = [one.by for one in await database.read(staff.members) if one.learner == learner]
    assert given == ["owner"]


async def test_a_regional_admin_has_the_region_of_the_link(driver: Driver, database: Database) -> None:
    await play(driver, "Gleb> /roles", "Gleb* Invite somebody", "Gleb* Regional admin", "Gleb* ›", "Gleb* ‹")
    await play(driver, "Gleb* Altai Krai", "Gleb* Make the link")
    start = next(line for line in screen(driver, "gleb").splitlines() if line.startswith("/start"))
    await play(driver, f"Boris> {start}", "Gleb+ Open")
    said = await play(driver, "Gleb* Confirm")
    assert {"Boris + You are a regional admin now.", "Boris + Regional admin, Altai Krai"} <= set(said)
    learner = await of(database, "boris")
    assert (await database.read(learners.all_regions))[learner] == {"RU-ALT"}


async def test_only_who_made_a_link_says_who_was_meant(driver: Driver, database: Database) -> None:
    start = await make_link(driver, "Gleb")
    await play(driver, f"Boris> {start}")
    for action in (actions.OpenStaffLink, actions.ConfirmMember, actions.RefuseMember, actions.WithdrawStaffLink):
        said = await forge(driver, "Olga", action(1))
        assert said[-1] == "Bot  ~ This has changed since."
    assert await roles(database, "boris") == set()
    await forge(driver, "Olga", actions.TakeRoleNow(await shown_as(database, "gleb"), "admin", ""))
    said = await forge(driver, "Gleb", actions.ConfirmMember(1))
    assert said[-1] == "Bot  ~ This is not open to you."
    assert await roles(database, "boris") == set()


async def test_nobody_raises_themselves(driver: Driver, database: Database) -> None:
    start = await make_link(driver, "Gleb")
    assert "You made this link; it is for somebody else." in "\n".join(await play(driver, f"Gleb> {start}"))
    await forge(driver, "Gleb", actions.ConfirmMember(1))
    assert await roles(database, "gleb") == {"admin"}


async def test_an_admins_link_gives_nothing_to_an_owner(driver: Driver, database: Database) -> None:
    await play(driver, f"Olga> {await make_link(driver, 'Gleb')}", "Gleb+ Open")
    assert (await play(driver, "Gleb* Confirm"))[-1] == "Bot  ~ Only an owner can change that."
    assert await roles(database, "olga") == {"owner"}


async def test_a_link_ends_and_says_no_more_than_that(driver: Driver, database: Database) -> None:
    late, taken_back = await make_link(driver, "Gleb"), await make_link(driver, "Gleb")
    await play(driver, "Gleb* Withdraw")
    closed = "This invitation is not valid. Ask for a new one; you can begin without it."
    assert closed in "\n".join(await play(driver, f"Boris> {taken_back}"))
    await play(driver, "Time+ 3d")
    assert closed in "\n".join(await play(driver, f"Boris> {late}"))
    assert closed in "\n".join(await play(driver, "Boris> /start s-never-made-this"))
    assert await roles(database, "boris") == set()
    links = await play(driver, "Gleb> /roles", "Gleb* My links")
    assert links[2:4] == ["Bot  | 1. Trainer · withdrawn by you", "Bot  | 2. Trainer · expired on 25 Nov 2026"]


async def test_who_is_refused_is_told_and_has_nothing(driver: Driver, database: Database) -> None:
    start = await make_link(driver, "Gleb")
    await play(driver, f"Boris> {start}", "Gleb+ Open")
    assert "Boris + The invitation was not confirmed." in await play(driver, "Gleb* Refuse")
    await forge(driver, "Gleb", actions.ConfirmMember(1))
    assert await roles(database, "boris") == set()


async def test_who_holds_the_role_needs_no_link(driver: Driver) -> None:
    start = await make_link(driver, "Gleb")
    assert "You hold this role already." in "\n".join(await play(driver, f"Vera> {start}"))
    assert "Your number is" in "\n".join(await play(driver, f"Boris> {start}")), "the link is still open"


async def test_who_is_forgotten_before_the_word_gets_nothing(driver: Driver, database: Database) -> None:
    start = await make_link(driver, "Gleb")
    await play(driver, f"Boris> {start}", "Boris> /delete_me", "Boris* Yes, erase")
    await forge(driver, "Gleb", actions.ConfirmMember(1))
    assert "It opens nothing any more." in screen(driver, "gleb")
    assert len(await database.read(staff.members)) == 5


async def test_the_log_is_turned_and_cut_to_one_person(driver: Driver, database: Database) -> None:
    for _ in range(5):
        await make_link(driver, "Gleb")
        await make_link(driver, "Olga", "Admin")
    said = await play(driver, "Gleb> /audit")
    assert said.count("Bot  | Made a link into a role: Trainer") == 4
    assert screen(driver, "gleb").splitlines()[-4] == "[Older]"
    olga = await shown_as(database, "olga")
    said = await play(driver, "Gleb* Older", f"Gleb* {olga}")
    assert said[0] == f"Bot  | Log: {olga}" and said.count("Bot  | Made a link into a role: Admin") == 5
    assert "Bot  | [Everyone] [Back]" in said
    said = await play(driver, "Gleb* Everyone", "Gleb* Older")
    assert "Bot  | [Newest]" in said
    assert "Nothing is written here yet." in "\n".join(await forge(driver, "Gleb", actions.StaffLog(0, "nobody")))


async def test_a_member_who_is_gone_is_no_screen(driver: Driver) -> None:
    for action in (
        actions.OpenMember("AAAA-BBBB"),
        actions.TakeRole("AAAA-BBBB", "trainer", ""),
        actions.TakeRoleNow("AAAA-BBBB", "trainer", ""),
    ):
        assert (await forge(driver, "Gleb", action))[-1] == "Bot  ~ This has changed since."
    await forge(driver, "Gleb", actions.RoleHolders("king", 0))
    assert screen(driver, "gleb").startswith("Staff")
