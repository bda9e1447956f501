"""Every screen of staff as a checked-in picture in words; every act of the log in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.actions import Home
from bot.chat.call import Show, Toast
from bot.chat.html import Html
from bot.chat.screen import TEXT_LIMIT, Screen
from bot.domain.learner import Role
from bot.domain.reference import Locality
from bot.domain.staffing import LIFE, STAFF, Link, Member, Obstacle
from bot.features.staff.screens import joining, link, people, trail
from bot.features.staff.screens.acts import act_words
from bot.features.staff.screens.words import became, obstacle_words
from bot.routes import ACTIONS, FILES
from bot.texts import Texts, texts
from tests.domain.example import both
from tests.features.drawing import check

AT = 1_795_338_000_000
KALININGRAD = both("Калининградская обл.", "Kaliningrad Obl.")
REGIONS = {"RU-KGD": KALININGRAD}
HELD = [Member(place, Role.TRAINER, "", AT, "admin") for place in range(1, 11)]
RITA = Member(20, Role.REGIONAL_ADMIN, "RU-KGD", AT, "owner")
OWNER = Member(30, Role.OWNER, "", AT, "operator")
OPEN = Link(4, "s-token", Role.TRAINER, "", 9, AT, AT + LIFE)
CLAIMED = replace(OPEN, id=5, role=Role.REGIONAL_ADMIN, region="RU-KGD", claimant=2, claimed=AT)
LINKS = [OPEN, CLAIMED, replace(OPEN, expires=AT), replace(CLAIMED, outcome="refused")]
PLACES = [Locality(f"RU-{place}", *(both(f"Область {place}", f"Region {place}"),) * 2, "UTC") for place in range(14)]
PAGE = trail.Page(
    [
        trail.Line(AT, "K7M2-QX4D", "admin", "ConfirmMember", {"role": "regional-admin", "region": "RU-KGD"}),
        trail.Line(AT, "K7M2-QX4D", "admin", "TakeRoleNow", {"role": "owner", "refused": "above"}),
        trail.Line(AT, "ABCD-EFGH", "trainer", "ReleaseNow", {"module": "M06", "number": "3", "version": "0123456789"}),
        trail.Line(AT, "", "operator", "content rollback", {}, "M06"),
        trail.Line(AT, "", "trainer", "SomethingNew", {"version": "0123456789"}, "xyz.1"),
    ],
    number="",
    older=7,
    newest=False,
)

SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "staff": lambda t: people.staff_screen([*HELD, RITA, OWNER], 2, t),
    "holders": lambda t: people.holders_screen(Role.TRAINER, HELD, REGIONS, 0, t),
    "holders-region": lambda t: people.holders_screen(Role.REGIONAL_ADMIN, [RITA], REGIONS, 9, t),
    "holders-none": lambda t: people.holders_screen(Role.OWNER, HELD, REGIONS, 0, t),
    "member": lambda t: people.member_screen([RITA], [RITA], REGIONS, t, own=False),
    "member-own": lambda t: people.member_screen([OWNER], [], REGIONS, t, own=True),
    "take": lambda t: people.take_screen(RITA, REGIONS, t, own=False),
    "lost": lambda t: people.lost_screen(Role.REGIONAL_ADMIN, KALININGRAD, t),
    "links": lambda t: link.links_screen(LINKS, REGIONS, AT, 0, t),
    "links-none": lambda t: link.links_screen([], REGIONS, AT, 0, t),
    "link-role": lambda t: link.role_screen(STAFF, t),
    "link-region": lambda t: link.region_screen(PLACES, 1, t),
    "link-make": lambda t: link.make_screen(Role.REGIONAL_ADMIN, "RU-KGD", KALININGRAD, "token", t),
    "link-open": lambda t: link.link_screen(OPEN, None, "https://t.example/bot?start=s-token", AT, t),
    "link-claimed": lambda t: link.link_screen(CLAIMED, KALININGRAD, None, AT, t),
    "link-closed": lambda t: link.link_screen(LINKS[3], KALININGRAD, None, AT, t),
    "link-opened": lambda t: link.opened_screen(CLAIMED, KALININGRAD, t),
    "confirmed": lambda t: joining.confirmed_screen(Role.REGIONAL_ADMIN, KALININGRAD, t),
    "refused": lambda t: joining.refused_screen(t),
    "log": lambda t: trail.log_screen(PAGE, REGIONS, "Europe/Moscow", t),
    "log-one": lambda t: trail.log_screen(replace(PAGE, number="K7M2-QX4D", older=0), REGIONS, "UTC", t),
    "log-none": lambda t: trail.log_screen(replace(PAGE, lines=[], older=0, newest=True), REGIONS, "UTC", t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_looks_as_it_was_last_read(name: str) -> None:
    check(f"staff-{name}", SCREENS[name])


LOGGED = sorted(cls.__name__ for cls, route in {**ACTIONS, **FILES}.items() if route.logged)


@pytest.mark.parametrize("act", [*LOGGED, "Uploaded", "Forwarded", "JobDone", "staff grant", "content publish"])
def test_every_act_of_staff_has_words(act: str) -> None:
    assert act_words(act, texts("en")) != act, "say in acts.py what it is"


def test_an_act_without_words_has_its_name() -> None:
    assert act_words("Nothing", texts("ru")) == "Nothing"


def test_each_role_and_each_obstacle_is_said_differently() -> None:
    for t in (texts("en"), texts("ru")):
        assert len({became(role, t) for role in Role}) == len(Role)
        obstacles: tuple[Obstacle, ...] = ("own", "above", "last-owner")
        assert len({obstacle_words(one, t) for one in obstacles}) == len(obstacles)


def test_what_came_of_a_link_stands_above_the_screen_while_there_is_room() -> None:
    show = Show(Screen(Html("home")), here=Home())
    told = joining.noticed(show, "one", "two", "one")
    assert isinstance(told, Show) and told.screen.text == "one\ntwo\n\nhome"
    full = Show(Screen(Html("x" * TEXT_LIMIT)), here=Home())
    assert (joining.noticed(full, "one"), joining.noticed(Toast("a"), "one")) == (full, Toast("a"))
    assert len({joining.came_words(came, "A", texts("en")) for came in ("waits", "held", "own", "closed")}) == 4
