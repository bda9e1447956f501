import json
from pathlib import Path

from bot.chat.event import Commanded, Tapped, Uploaded
from bot.store import files
from bot.web.chat import parse
from bot.web.pace import Pace
from bot.web.setup import UPLOAD_LIMIT
from tests.web.bench import Bench, bench, served
from tests.web.visitor import visitor

NONCE = "nonce-0001"


async def test_a_tap_becomes_a_row(web: Bench) -> None:
    async with visitor(web, "7") as alice:
        assert await alice.tap("n.1.3", 4, NONCE) == 202
    (row,) = web.rows.values()
    assert (row.key, row.address) == ("web:7:nonce-0001", "web:7")
    assert parse(row.body) == Tapped("n.1.3", 4, NONCE)


async def test_a_repeated_post_is_the_same_row(web: Bench) -> None:
    async with visitor(web, "7") as alice:
        assert await alice.tap("n.1.3", 4, NONCE) == 202
        assert await alice.tap("n.1.3", 4, NONCE) == 202
    assert web.posts == 2
    assert len(web.rows) == 1


async def test_two_chats_may_use_the_same_nonce(web: Bench) -> None:
    async with visitor(web, "7") as alice, visitor(web, "8") as boris:
        await alice.say("/start", NONCE)
        await boris.say("/start", NONCE)
    assert set(web.rows) == {"web:7:nonce-0001", "web:8:nonce-0001"}


async def test_typed_text_becomes_a_row(web: Bench) -> None:
    async with visitor(web, "7") as alice:
        assert await alice.say("/start abc", NONCE) == 202
    (row,) = web.rows.values()
    assert parse(row.body) == Commanded("start", "abc")


async def test_a_file_nobody_takes_is_passed_on_by_name_and_size(web: Bench) -> None:
    async with visitor(web, "7") as vera:
        path = f"/upload?name=%D0%9C07.xlsx&size=900000000&nonce={NONCE}"
        assert await vera.post(path, b"") == 202
    (row,) = web.rows.values()
    assert parse(row.body) == Uploaded("М07.xlsx", 900000000, None)


async def test_a_file_that_is_taken_is_passed_on_by_its_id(tmp_path: Path) -> None:
    taken: list[tuple[str, str, bytes]] = []

    async def take(address: str, name: str, data: bytes) -> int:
        taken.append((address, name, data))
        return 31

    async with bench(tmp_path, take_file=take) as web, served(web), visitor(web, "7") as vera:
        assert await vera.post(f"/upload?name=m.yaml&size=1&nonce={NONCE}", b"id: m") == 202
    (row,) = web.rows.values()
    assert parse(row.body) == Uploaded("m.yaml", 5, "file:31")
    assert taken == [("7", "m.yaml", b"id: m")]


async def test_a_file_that_is_not_taken_leaves_its_name_and_size(tmp_path: Path) -> None:
    async def take(address: str, name: str, data: bytes) -> None:
        return None

    async with bench(tmp_path, take_file=take) as web, served(web), visitor(web, "7") as alice:
        assert await alice.post(f"/upload?name=m.yaml&size=1&nonce={NONCE}", b"id: m") == 202
    (row,) = web.rows.values()
    assert parse(row.body) == Uploaded("m.yaml", 5, None)


async def test_a_file_posted_again_is_one_row_and_one_stored_file(tmp_path: Path) -> None:
    async def take(address: str, name: str, data: bytes) -> int:
        return await made[0].database.write(lambda tx: files.add(tx, name, "text/yaml", data, 0, owner=7))

    async with bench(tmp_path, take_file=take) as web, served(web), visitor(web, "7") as vera:
        made = [web]
        for _ in range(2):
            assert await vera.post(f"/upload?name=m.yaml&size=5&nonce={NONCE}", b"id: m") == 202
        assert await vera.post("/upload?name=m.yaml&size=5&nonce=nonce-0002", b"id: n") == 202
    bodies = [json.loads(row.body) for row in web.rows.values()]
    assert [parse(row.body) for row in web.rows.values()] == [
        Uploaded("m.yaml", 5, f"file:{body['file']}") for body in bodies
    ]
    assert len({body["file"] for body in bodies}) == 2


BROKEN_TAPS: tuple[object, ...] = (
    "{",
    "[]",
    "[" * 20000,
    {"data": "n", "message": 1},
    {"data": "n", "message": 1, "nonce": "short"},
    {"data": "n", "message": 1, "nonce": "has a space in it"},
    {"data": "n", "message": 1, "nonce": "n" * 41},
    {"data": "n", "message": 1, "nonce": ["nonce-0001"]},
    {"data": "n" * 65, "message": 1, "nonce": NONCE},
    {"data": "ж" * 33, "message": 1, "nonce": NONCE},
    {"data": None, "message": 1, "nonce": NONCE},
    {"data": "n", "message": "1", "nonce": NONCE},
    {"data": "n", "message": True, "nonce": NONCE},
    {"data": "n", "message": 2**63, "nonce": NONCE},
    {"data": "n", "message": -1, "nonce": NONCE},
)


async def test_a_broken_tap_is_refused(web: Bench) -> None:
    async with visitor(web, "7") as mallory:
        for body in BROKEN_TAPS:
            assert await mallory.post("/tap", body) == 400, body
    assert not web.rows


async def test_text_of_no_use_is_refused(web: Bench) -> None:
    async with visitor(web, "7") as mallory:
        for text in ["", "  \n", "x" * 4097, None, 5]:
            assert await mallory.post("/say", {"text": text, "nonce": NONCE}) == 400


async def test_a_file_without_name_size_or_nonce_is_refused(web: Bench) -> None:
    async with visitor(web, "7") as mallory:
        for query in ["", "name=a&size=x", "name=&size=1", "name=a&size=1&nonce=x", "name=a&size=-1"]:
            assert await mallory.post(f"/upload?{query}", b"") == 400


async def test_a_body_too_large_is_refused(web: Bench) -> None:
    async with visitor(web, "7") as mallory:
        assert await mallory.post("/say", {"text": "x" * 70_000, "nonce": NONCE}) == 413
        assert await mallory.post(f"/upload?name=a&size=1&nonce={NONCE}", b"0" * (UPLOAD_LIMIT + 1)) == 413
    assert not web.rows


async def test_another_site_cannot_post(web: Bench) -> None:
    tap = json.dumps({"data": "dx.proof", "message": 1, "nonce": NONCE})
    async with visitor(web, "7") as alice:
        for headers in (
            {"Origin": "https://evil.example"},
            {"Origin": "null"},
            {},
            {"Sec-Fetch-Site": "cross-site", "Origin": web.url},
            {"Sec-Fetch-Site": "same-site", "Origin": web.url},
        ):
            assert await alice.post("/tap", tap, headers) == 403
        assert not web.rows
        assert await alice.post("/tap", tap, {"Sec-Fetch-Site": "same-origin"}) == 202


async def test_a_post_needs_a_session(web: Bench) -> None:
    async with visitor(web, None) as stranger:
        for path in ["/tap", "/say", "/upload?name=a&size=1&nonce=nonce-0001"]:
            assert await stranger.post(path, {"data": "n", "message": 1, "text": "x", "nonce": NONCE}) == 401


async def test_a_flood_is_slowed_for_its_own_chat_only(tmp_path: Path) -> None:
    pace = Pace(burst=3, per_second=1, clock=lambda: 0.0)
    async with (
        bench(tmp_path, pace=pace) as web,
        served(web),
        visitor(web, "7") as mallory,
        visitor(web, "8") as alice,
    ):
        assert [await mallory.say("x", f"nonce-{n:04}") for n in range(4)] == [202, 202, 202, 429]
        assert await alice.say("x", NONCE) == 202


async def test_a_post_is_answered_only_when_it_is_durable(web: Bench) -> None:
    async def broken(_: object) -> None:
        raise OSError("the disk is full")

    web.accept = broken
    async with visitor(web, "7") as alice:
        assert await alice.tap("n.1.3", 4, NONCE) == 500
