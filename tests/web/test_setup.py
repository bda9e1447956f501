from starlette.requests import Request
from starlette.responses import Response

from bot.web.guard import Site
from bot.web.setup import Setup
from tests.web.bench import SECRET, Bench, Clock


def setup(web: Bench, url: str = "") -> Setup:
    async def nothing(_: object) -> None:
        return None

    return Setup(web.memory, web.hub, nothing, Clock(), SECRET, nothing, site=Site(url))


def with_cookie(response: Response) -> Request:
    cookie = response.headers["set-cookie"].split(";")[0]
    return Request({"type": "http", "headers": [(b"cookie", cookie.encode())]})


async def test_a_session_is_what_the_cookie_says(web: Bench) -> None:
    for url in ("", "https://learn.example"):
        response = Response()
        setup(web, url).open_session(response, "7")
        assert setup(web, url).visitor(with_cookie(response)) == "7"


async def test_a_closed_session_is_no_session(web: Bench) -> None:
    response = Response()
    setup(web).close_session(response)
    assert setup(web).visitor(with_cookie(response)) is None
