"""What the tests of the command line do not reach: answers of a running process, a store that fails half-way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from bot import commands
from bot.commands import CommandError, staffing
from bot.domain.learner import Role
from bot.settings import Settings, read_settings
from bot.store import facts, learners
from bot.store.db import StoreUnavailable
from bot.store.postgres import LeaseLost
from tests.load.process import one_module


@contextmanager
def answering(status: int, body: bytes) -> Iterator[Settings]:
    """A server on this machine that gives one answer to everything."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *values: object) -> None:
            """Says nothing."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        yield Settings(WEB_PORT=server.server_port)
        thread.join()


@pytest.mark.parametrize(
    ("status", "body", "facts"),
    [
        (200, b'{"ok": true, "events_waiting": 0}', {"ok": True, "events_waiting": 0}),
        (503, b'{"ok": false, "events_waiting": 7}', {"ok": False, "events_waiting": 7}),
        (503, b'{"ok": true}', {"ok": False}),
        (200, b"<html>", {"ok": False, "error": "something else answers there"}),
        (404, b"<html>", {"ok": False, "error": "something else answers there"}),
        (200, b"[]", {"ok": False, "error": "something else answers there"}),
        (502, b"", {"ok": False, "error": "something else answers there"}),
    ],
)
def test_health_is_what_the_process_says(status: int, body: bytes, facts: dict[str, object]) -> None:
    with answering(status, body) as settings:
        assert commands.ask_health(settings) == facts


def test_a_process_that_listens_everywhere_is_asked_here() -> None:
    with answering(200, b'{"ok": true}') as settings:
        assert commands.ask_health(settings.model_copy(update={"WEB_HOST": "0.0.0.0"})) == {"ok": True}


async def test_a_store_that_fails_in_the_middle_is_one_line(tmp_path: Path) -> None:
    settings = Settings(DATABASE_URL=f"sqlite:///{tmp_path}/bot.db")
    with pytest.raises(CommandError, match="DATABASE_URL: the database cannot be used: database or disk is full"):
        async with commands.database(settings):
            raise StoreUnavailable("database or disk is full")


async def test_owners_and_people_of_the_demo_are_known_before_they_write(tmp_path: Path) -> None:
    settings = Settings(DATABASE_URL=f"sqlite:///{tmp_path}/bot.db")
    await staffing.grant(settings, "12345", "owner", "")
    await staffing.grant(settings, "web:demo", "regional-admin", "RU-MOW")
    async with commands.database(settings) as store:
        owner = await store.write(lambda tx: learners.at(tx, "tg:12345", 1))
        regional = await store.write(lambda tx: learners.at(tx, "web:demo", 2))
        held = await store.read(learners.all_roles)
    assert held == {owner: {Role.LEARNER, Role.OWNER}, regional: {Role.LEARNER, Role.REGIONAL_ADMIN}}
    assert owner > 2 and regional > 2, "ids are random"


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (OSError(98, "Address already in use"), r"WEB_HOST, WEB_PORT: .*Address already in use"),
        (LeaseLost("another process is the sender now"), "another process is the sender now"),
    ],
)
async def test_trouble_inside_the_loops_is_one_line(trouble: Exception, said: str) -> None:
    async def loops() -> None:
        raise ExceptionGroup("loops", [ExceptionGroup("inner", [trouble])])

    with pytest.raises(CommandError, match=said):
        await commands._guarded(loops())


async def test_a_mistake_of_ours_stays_one() -> None:
    async def loops() -> None:
        raise ExceptionGroup("loops", [ZeroDivisionError()])

    with pytest.raises(ExceptionGroup):
        await commands._guarded(loops())


def test_the_table_of_statistics_is_aligned() -> None:
    module = {"module": "M01", "begun": 12, "open": 2, "passed": 9, "failed": 1, "mean_scaled": 0.8765}
    none = {"module": "M02", "begun": 0, "open": 0, "passed": 0, "failed": 0, "mean_scaled": None}
    lines = commands.stats_table({"learners": 5, "modules": [module, none]}).splitlines()
    assert lines[0] == "learners: 5"
    assert lines[2].split() == ["M01", "12", "2", "9", "1", "88%"]
    assert len(lines[1]) == len(lines[2]) == len(lines[3])


async def test_a_folder_published_before_is_not_compiled_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = one_module(tmp_path / "content")
    settings = read_settings({"DATABASE_URL": f"sqlite:///{tmp_path}/bot.db", "CONTENT_DIR": str(folder)})
    async with commands.database(settings) as store:
        await commands._prepare(settings, store)
        monkeypatch.setattr(commands, "read_content", lambda paths: pytest.fail("compiled again"))
        await commands._prepare(settings, store)
        monkeypatch.undo()
        glossary = folder / "glossary.yaml"
        glossary.write_text(glossary.read_text("utf-8") + "# a remark\n", "utf-8")
        before = await store.read(lambda tx: facts.get(tx, "content_folder"))
        await commands._prepare(settings, store)
        assert await store.read(lambda tx: facts.get(tx, "content_folder")) != before
