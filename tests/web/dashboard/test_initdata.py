"""What Telegram says of who opens a Mini App: believed only with its signature, fresh, and once."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.dashboard import initdata
from bot.web.dashboard.initdata import LIFE
from tests.web.dashboard.house import GLEB, RITA, TOKEN, House
from tests.web.dashboard.house import house as served

NOW = 1_790_000_000_000


def said(user: int = GLEB, at: int = NOW, token: str = TOKEN, **more: str) -> str:
    fields = {"user": json.dumps({"id": user, "first_name": "Г & Б"}), "auth_date": str(at // 1000), "query_id": "AAE"}
    fields |= more
    return urlencode({**fields, "hash": initdata.signed(token, fields)})


def test_what_telegram_says_is_believed() -> None:
    found = initdata.read(TOKEN, said(signature="xyz", start_param=""), NOW)
    assert found is not None
    assert (found.address, len(found.signature)) == (f"tg:{GLEB}", 64)
    assert found.expires > NOW + LIFE


def test_the_signature_is_telegrams() -> None:
    """The value is openssl's, by the rule HMAC(HMAC("WebAppData", token), lines)."""
    fields = {"auth_date": "1", "user": "{}"}
    wanted = "612d5b6ea14f088ba012c339a5192c59789b4e301a18b426f7964752ffb43e9c"
    assert initdata.signed("123:abc", fields) == wanted


@pytest.mark.parametrize(
    "data",
    [
        said(token="1234:another"),
        said(token=""),
        said().replace(str(GLEB), str(RITA)),
        said() + "&user=%7B%22id%22%3A1%7D",
        said() + "&more=1",
        said().rsplit("&hash=", 1)[0],
        said()[:-1],
        said().upper(),
        said(at=NOW - LIFE),
        said(at=NOW - LIFE - 1000),
        said(at=NOW + 120_000),
        said(user=0),
        said(user=-5),
        said(**{"user": "[]"}),
        said(**{"user": "{"}),
        said(**{"user": '{"id": true}'}),
        said(**{"user": '{"id": "901"}'}),
        said(**{"auth_date": "9" * 40}),
        said(**{"auth_date": "²"}),
        "",
        "hash=",
        "x" * 9000,
        "&".join(f"a{number}=1" for number in range(40)),
    ],
)
def test_nothing_else_is(data: str) -> None:
    assert initdata.read(TOKEN, data, NOW) is None


@given(st.text(max_size=80))
def test_reading_is_total(data: str) -> None:
    assert initdata.read(TOKEN, data, NOW) is None


@given(place=st.integers(0, 10_000), sign=st.sampled_from("0123456789abcdefXYZ%&="))
def test_one_character_changed_is_forged_or_the_same(place: int, sign: str) -> None:
    good = said()
    place %= len(good)
    changed = good[:place] + sign + good[place + 1 :]
    found = initdata.read(TOKEN, changed, NOW)
    assert found is None or dict(parse_qsl(changed)) == dict(parse_qsl(good))


def test_without_a_token_nobody_is_believed() -> None:
    assert initdata.read("", said(token=""), NOW) is None


async def test_a_mini_app_lets_in_once(house: House) -> None:
    data = said(RITA)
    assert (await house.post("/dashboard/app", data=data))[0] == 303
    page = (await house.get("/dashboard/regions"))[1]
    assert "Arkhangelsk" in page and "Moscow" not in page
    house.client.cookie_jar.clear()
    assert (await house.post("/dashboard/app", data=data))[0] == 410, "replayed"
    turned = urlencode(list(reversed(parse_qsl(data))))
    assert (await house.post("/dashboard/app", data=turned))[0] == 410, "replayed in another order"
    assert (await house.get("/dashboard"))[0] == 401


async def test_a_replay_is_refused_as_long_as_it_would_be_believed(house: House) -> None:
    data = said(RITA, at=house.clock() + 59_000)
    assert (await house.post("/dashboard/app", data=data))[0] == 303
    house.clock.now += LIFE + 58_000
    assert initdata.read(TOKEN, data, house.clock()) is not None
    assert (await house.post("/dashboard/app", data=data))[0] == 410


async def test_forged_expired_and_of_a_stranger(house: House) -> None:
    for data in (said(GLEB, token="1:x"), said(GLEB, at=NOW - LIFE), said(777_777), ""):
        assert (await house.post("/dashboard/app", data=data))[0] == 410
        assert (await house.get("/dashboard"))[0] == 401
    assert (await house.post("/dashboard/app", {"Origin": "https://elsewhere.example"}, data=said()))[0] == 403
    assert (await house.post("/dashboard/app", data="x" * 70_000))[0] == 413


async def test_the_page_of_the_app_needs_no_session(house: House) -> None:
    status, page = await house.get("/dashboard/app")
    assert (status, "/page/dashboard.js" in page, "data-app" in page) == (200, True, True)


async def test_without_telegram_there_is_no_app(tmp_path: Path, filled: Path) -> None:
    async with served(tmp_path, filled, bot_token="") as house:
        assert (await house.get("/dashboard/app"))[0] == 404
        assert (await house.post("/dashboard/app", data=said(token="")))[0] == 404


async def test_in_a_frame_of_telegram_the_cookie_comes_along(tmp_path: Path, filled: Path) -> None:
    async with served(tmp_path, filled, web_url="https://bot.example") as house:
        own = {"Origin": "https://bot.example"}
        url = f"{house.web.url}/dashboard/app"
        async with house.client.post(url, data={"data": said()}, headers=own, allow_redirects=False) as answer:
            assert answer.status == 303
            assert "SameSite=none" in answer.headers["Set-Cookie"] and "Secure" in answer.headers["Set-Cookie"]
