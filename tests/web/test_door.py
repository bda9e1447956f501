from pathlib import Path

import pytest

from bot.chat.event import Commanded
from bot.web import login
from bot.web.chat import parse
from bot.web.login import LINK_LIFE, SESSION_LIFE
from tests.web.bench import SECRET, Bench, bench, served
from tests.web.visitor import visitor

BROWSER = {"Sec-Fetch-Mode": "navigate"}
PEOPLE = [("Alice", "1"), ("Boris", "2"), ("Vera", "3")]


def link(web: Bench, address: str = "7") -> str:
    return f"/login?t={login.issue(SECRET, address, web.clock())}"


async def test_a_stranger_is_told_how_to_get_a_link(web: Bench) -> None:
    async with visitor(web, None) as stranger:
        answer = await stranger.get("/")
        text = await answer.text()
        assert answer.status == 200
        assert "Telegram" in text
        assert "chat.js" not in text
        assert "Set-Cookie" not in answer.headers


async def test_a_link_opens_the_chat(web: Bench) -> None:
    async with visitor(web, None) as alice:
        answer = await alice.get(link(web), headers=BROWSER)
        assert (answer.status, answer.headers["Location"]) == (303, "/")
        cookie = answer.headers["Set-Cookie"]
        assert all(word in cookie for word in ("HttpOnly", "SameSite=lax", "Path=/", "Max-Age=2592000"))
        assert "chat.js" in await (await alice.get("/")).text()
        assert (await (await alice.get("/me")).json())["address"] == "7"


async def test_a_link_opens_once(web: Bench) -> None:
    path = link(web)
    async with visitor(web, None) as alice, visitor(web, None) as mallory:
        assert (await alice.get(path, headers=BROWSER)).status == 303
        again = await mallory.get(path, headers=BROWSER)
        assert again.status == 410
        assert "Set-Cookie" not in again.headers
        assert (await mallory.get("/me")).status == 401


async def test_a_preview_does_not_use_the_link_up(web: Bench) -> None:
    path = link(web)
    async with visitor(web, None) as robot, visitor(web, None) as alice:
        answer = await robot.get(path, headers={"User-Agent": "TelegramBot (like TwitterBot)"})
        assert answer.status == 200
        assert "Set-Cookie" not in answer.headers
        assert (await alice.get(path, headers=BROWSER)).status == 303


async def test_a_browser_that_says_nothing_confirms_with_a_button(web: Bench) -> None:
    path = link(web)
    async with visitor(web, None) as alice:
        page = await (await alice.get(path)).text()
        assert '<form method="post">' in page
        assert await alice.post(path, "", {"Origin": "https://evil.example"}) == 403
        assert await alice.post(path, "") == 200
        assert (await alice.get("/me")).status == 200
        assert await alice.post(path, "") == 410


async def test_a_forged_link_opens_nothing(web: Bench) -> None:
    async with visitor(web, None) as mallory:
        for token in ("", "x", "WyI3Iiwx.xxx", "…"):
            answer = await mallory.get("/login", params={"t": token}, headers=BROWSER)
            assert answer.status == 410
            assert "Set-Cookie" not in answer.headers


async def test_a_late_link_opens_nothing(web: Bench) -> None:
    path = link(web)
    web.clock.now += LINK_LIFE
    async with visitor(web, None) as alice:
        assert (await alice.get(path, headers=BROWSER)).status == 410


async def test_the_first_visit_starts_the_chat_by_itself(web: Bench) -> None:
    async with visitor(web, None) as alice:
        await alice.get(link(web), headers=BROWSER)
        (row,) = web.rows.values()
        assert (row.address, parse(row.body)) == ("web:7", Commanded("start"))
        await web.show("7", {"text": "Продолжим?", "rows": []})
        web.clock.now += 1
        await alice.get(link(web), headers=BROWSER)
        assert len(web.rows) == 1


async def test_a_session_ends_after_its_time(web: Bench) -> None:
    async with visitor(web, "7") as alice:
        assert (await alice.get("/me")).status == 200
        web.clock.now += SESSION_LIFE
        assert (await alice.get("/me")).status == 401


async def test_signing_out(web: Bench) -> None:
    async with visitor(web, "7") as alice:
        assert await alice.post("/logout", "", {"Origin": "https://evil.example"}) == 403
        assert (await alice.get("/me")).status == 200
        assert await alice.post("/logout", "") == 204
        assert (await alice.get("/me")).status == 401


async def test_behind_https_the_cookie_is_secure_and_bound_to_the_host(tmp_path: Path) -> None:
    async with bench(tmp_path, web_url="https://learn.example") as web, served(web), visitor(web, None) as alice:
        host = {"Host": "learn.example"}
        answer = await alice.get(link(web), headers=BROWSER | host)
        cookie = answer.headers["Set-Cookie"]
        assert cookie.startswith("__Host-session=")
        assert "Secure" in cookie
        assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


async def test_without_the_demo_nobody_becomes_anybody(web: Bench) -> None:
    async with visitor(web, "7") as mallory:
        assert await mallory.post("/demo/become", "8") == 404
        assert (await (await mallory.get("/me")).json())["people"] == []


async def test_the_demo_begins_as_the_first_person_and_changes_persons(tmp_path: Path) -> None:
    async with bench(tmp_path, demo_identities=PEOPLE) as web, served(web), visitor(web, None) as guest:
        assert "chat.js" in await (await guest.get("/")).text()
        me = await (await guest.get("/me")).json()
        assert (me["address"], me["people"][2]) == ("1", {"name": "Vera", "address": "3"})
        assert await guest.post("/demo/become", "3") == 204
        assert (await (await guest.get("/me")).json())["address"] == "3"
        assert await guest.post("/demo/become", "99") == 404
        assert await guest.post("/demo/become", "2", {"Origin": "https://evil.example"}) == 403


async def test_the_demo_is_for_this_machine_only(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"127\.0\.0\.1"):
        async with bench(tmp_path, demo_identities=PEOPLE, host="0.0.0.0"):
            pytest.fail("the demo was opened to the network")
