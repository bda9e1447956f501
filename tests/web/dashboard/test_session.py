"""Links and cookies: one person, once, for a time, and never another's."""

from __future__ import annotations

from pathlib import Path

import pytest
from itsdangerous import URLSafeSerializer

from bot.web import login
from bot.web.dashboard import session
from bot.web.dashboard.session import IDLE, LINK_LIFE, LONGEST, Session
from tests.web.bench import SECRET
from tests.web.dashboard.house import GLEB, MOW, RITA, TOKEN, House
from tests.web.dashboard.house import house as served

NAVIGATE = {"Sec-Fetch-Mode": "navigate"}


def link(house: House, learner: int, at: int | None = None) -> str:
    return f"/dashboard/enter?t={session.issue_link(SECRET, learner, house.clock() if at is None else at)}"


def cookie(learner: int, at: int, secret: str = SECRET) -> str:
    return str(URLSafeSerializer(secret, salt="dashboard.session").dumps([learner, at, at, False]))


async def test_a_link_lets_in_once(house: House) -> None:
    once = link(house, GLEB)
    assert (await house.get(once, NAVIGATE))[0] == 303
    assert (await house.get("/dashboard"))[0] == 200
    house.client.cookie_jar.clear()
    status, page = await house.get(once, NAVIGATE)
    assert (status, "has been used or has expired" in page) == (410, True)
    assert (await house.get("/dashboard"))[0] == 401


async def test_a_preview_does_not_use_a_link_up(house: House) -> None:
    once = link(house, GLEB)
    status, page = await house.get(once)
    assert (status, "lets you in once" in page) == (200, True)
    assert (await house.get("/dashboard"))[0] == 401
    assert (await house.post(once, {"Origin": "https://elsewhere.example"}))[0] == 403
    assert (await house.post(once))[0] == 303
    assert (await house.post(once))[0] == 410


async def test_forged_expired_and_foreign_links(house: House) -> None:
    now = house.clock()
    chat = login.issue(SECRET, str(GLEB), now)
    for forged in (
        f"/dashboard/enter?t={session.issue_link('another secret', GLEB, now)}",
        f"/dashboard/enter?t={chat}",
        f"/dashboard/enter?t={cookie(GLEB, now)}",
        "/dashboard/enter?t=",
        link(house, GLEB, now - LINK_LIFE),
        link(house, GLEB, now + 2 * 60_000),
        link(house, GLEB)[:-2],
    ):
        assert (await house.get(forged, NAVIGATE))[0] == 410, forged
        assert (await house.post(forged))[0] == 410, forged
    assert (await house.get("/dashboard"))[0] == 401


@pytest.mark.parametrize(
    "value",
    [
        cookie(GLEB, 1_790_000_000_000, "another secret"),
        session.issue_link(SECRET, GLEB, 1_790_000_000_000),
        login.start_session(SECRET, str(GLEB), 1_790_000_000_000),
        cookie(GLEB, 1_790_000_000_000)[:-1],
        "",
        "x" * 5000,
    ],
)
async def test_a_forged_cookie_opens_nothing(house: House, value: str) -> None:
    house.client.cookie_jar.update_cookies({"dashboard": value, "session": value})
    assert (await house.get("/dashboard", {"Cookie": f"dashboard={value}"}))[0] == 401


async def test_somebody_elses_session_cannot_be_put_on(house: House) -> None:
    """The cookie names the person, and only the server can write it."""
    await house.sign_in(RITA)
    own = {one.key: one.value for one in house.client.cookie_jar}["dashboard"]
    other = URLSafeSerializer("guess", salt="dashboard.session").dumps([GLEB, house.clock(), house.clock(), False])
    mixed = f"{str(other).rpartition('.')[0]}.{own.rpartition('.')[2]}"
    house.client.cookie_jar.clear()
    assert (await house.get("/dashboard/log", {"Cookie": f"dashboard={mixed}"}))[0] == 401
    assert (await house.get("/dashboard/regions", {"Cookie": f"dashboard={own}"}))[0] == 200
    assert (await house.get("/dashboard/log", {"Cookie": f"dashboard={own}"}))[0] == 403


async def test_who_looks_on_stays_in_and_who_does_not_is_out(house: House) -> None:
    await house.sign_in(GLEB)
    for _ in range(3):
        house.clock.now += IDLE - 60_001
        assert (await house.get("/dashboard/staff"))[0] == 200
    house.clock.now += IDLE
    assert (await house.get("/dashboard/staff"))[0] == 401


async def test_no_session_lasts_for_ever(house: House) -> None:
    await house.sign_in(GLEB)
    end = house.clock() + LONGEST
    while house.clock() + IDLE // 2 < end:
        house.clock.now += IDLE // 2
        assert (await house.get("/dashboard/staff"))[0] == 200
    house.clock.now = end
    assert (await house.get("/dashboard/staff"))[0] == 401


async def test_signing_out(house: House) -> None:
    await house.sign_in(GLEB)
    assert (await house.post("/dashboard/leave", {"Origin": "https://elsewhere.example"}))[0] == 403
    assert (await house.get("/dashboard"))[0] == 200
    status, page = await house.post("/dashboard/leave")
    assert (status, "You are signed out." in page) == (200, True)
    assert (await house.get("/dashboard"))[0] == 401


async def test_two_people_in_two_browsers(house: House) -> None:
    await house.sign_in(GLEB)
    gleb = {one.key: one.value for one in house.client.cookie_jar}["dashboard"]
    house.client.cookie_jar.clear()
    await house.sign_in(RITA)
    page = (await house.get(f"/dashboard/regions?region={MOW}"))[1]
    assert "This region is not open to you." in page
    house.client.cookie_jar.clear()
    assert (await house.get("/dashboard/log", {"Cookie": f"dashboard={gleb}"}))[0] == 200


async def test_cookies_on_https(tmp_path: Path, filled: Path) -> None:
    async with served(tmp_path, filled, web_url="https://bot.example", bot_token=TOKEN) as house:
        once = link(house, GLEB)
        answer = await house.fetch(once, NAVIGATE)
        said = answer.headers["Set-Cookie"]
        assert said.startswith("__Host-dashboard=")
        assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/", "Max-Age=1800"} <= {
            part.strip() for part in said.split(";")
        }
        policy = (await house.fetch("/dashboard")).headers["Content-Security-Policy"]
        assert policy.endswith("frame-ancestors https://web.telegram.org")


def test_a_session_of_the_future_is_none() -> None:
    assert Session(1, 0, 0).alive(IDLE - 1)
    assert not Session(1, 0, 0).alive(IDLE)
    assert not Session(1, 10 * 60_000, 10 * 60_000).alive(0)
    assert not Session(1, 0, LONGEST - 1).alive(LONGEST)
