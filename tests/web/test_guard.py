from collections.abc import Mapping

import pytest

from bot.web.guard import Site
from tests.web.bench import Bench
from tests.web.visitor import visitor


async def test_every_answer_carries_the_headers(web: Bench) -> None:
    async with visitor(web, None) as stranger:
        for path in ("/", "/me", "/page/chat.js", "/nothing", "/health"):
            _check((await stranger.get(path)).headers)


def _check(headers: Mapping[str, str]) -> None:
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Strict-Transport-Security" not in headers
    assert "server" not in headers


async def test_what_belongs_to_a_person_is_not_cached(web: Bench) -> None:
    async with visitor(web, "7") as alice:
        assert (await alice.get("/me")).headers["Cache-Control"] == "no-store"


async def test_a_foreign_name_pointed_at_us_is_refused(web: Bench) -> None:
    async with visitor(web, "7") as alice:
        assert (await alice.get("/me", headers={"Host": "rebound.example"})).status == 421


@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("127.0.0.1:8080", True),
        ("localhost", True),
        ("[::1]:8080", True),
        ("learn.example", True),
        ("LEARN.example:443", True),
        ("evil.example", False),
        ("learn.example.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("", False),
        ("[", False),
    ],
)
def test_which_names_are_ours(host: str, known: bool) -> None:
    assert Site("https://learn.example").knows(host) is known


def test_without_a_public_address_only_this_machine_is_ours() -> None:
    assert not Site().knows("learn.example")
    assert not Site().knows("")
