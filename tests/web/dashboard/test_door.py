"""Ways in and out that the tests of links and of Mini Apps do not walk."""

from __future__ import annotations

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from bot.web.dashboard.door import posted
from tests.web.dashboard.house import House


def request(body: bytes) -> Request:
    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body, "more_body": False}

    return Request({"type": "http", "method": "POST", "headers": []}, receive)


async def test_the_fields_of_a_form() -> None:
    assert await posted(request("reason=a+b%26c&kind=&x=ж".encode())) == {"reason": "a b&c", "kind": "", "x": "ж"}
    for broken in (b"a=%ff\xff", b"&".join(b"a%d=1" % number for number in range(30))):
        with pytest.raises(HTTPException) as refused:
            await posted(request(broken))
        assert refused.value.status_code == 400


async def test_a_closed_door_says_how_to_come_in_in_the_language_of_the_browser(house: House) -> None:
    status, page = await house.get("/dashboard", {"Accept-Language": "en"})
    assert (status, "Ask the bot for a new link" in page) == (401, True)
    assert '<html lang="ru">' in (await house.get("/dashboard", {"Accept-Language": "ru"}))[1]
    assert "<form" not in page
