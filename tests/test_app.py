"""The bot as a process of its own: it starts, answers, ends when asked; and how its parts are wired."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot import app
from bot.chat.event import Commanded, Fired, JobDone, Said, Unreadable
from tests.authoring.conftest import FIXTURES, SOUND

ADDRESS = re.compile(r"Open (http://127\.0\.0\.1:\d+)\n")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A small content folder, a database of its own, any free port."""
    shutil.copytree(FIXTURES, tmp_path / "content")
    (tmp_path / "content" / "M01").mkdir()
    (tmp_path / "content" / "M01" / "module.yaml").write_text(SOUND, "utf-8")
    return {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path}/demo.db",
        "CONTENT_DIR": str(tmp_path / "content"),
        "WEB_PORT": "0",
    }


@contextmanager
def process(environment: dict[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "bot", *words]
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def address_of(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    found = ADDRESS.match(child.stdout.readline())
    assert found, child.stderr and child.stderr.read()
    return found[1]


def page(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own server
        return str(answer.read().decode())


def test_it_serves_until_it_is_told_to_stop(environment: dict[str, str]) -> None:
    with process(environment, "run") as child:
        address = address_of(child)
        assert json.loads(page(f"{address}/health"))["ok"] is True
        port = address.rpartition(":")[2]
        asked = subprocess.run(
            [sys.executable, "-m", "bot", "health"], env=environment | {"WEB_PORT": port}, check=False
        )
        assert asked.returncode == 0
        taken = subprocess.run(
            [sys.executable, "-m", "bot", "run"],
            env=environment | {"WEB_PORT": port},
            check=False,
            capture_output=True,
            text=True,
        )
        assert taken.returncode == 2
        assert taken.stderr.startswith("error: WEB_HOST, WEB_PORT: ") and taken.stderr.count("\n") == 1
        child.send_signal(signal.SIGTERM)
        _, said = child.communicate(timeout=20)
    assert child.returncode == 0
    assert "Traceback" not in said


def test_the_demo_stops_at_an_interrupt(environment: dict[str, str]) -> None:
    with process(environment, "demo") as child:
        browser, address = urllib.request.build_opener(urllib.request.HTTPCookieProcessor()), address_of(child)
        with browser.open(address, timeout=10), browser.open(f"{address}/me", timeout=10) as answer:
            people = json.load(answer)["people"]
        assert [one["name"] for one in people] == ["Alice", "Boris", "Vera", "Lev", "Gleb"]
        child.send_signal(signal.SIGINT)
        _, said = child.communicate(timeout=20)
    assert child.returncode == 0
    assert "Traceback" not in said


def test_a_row_is_read_by_the_channel_it_came_through() -> None:
    parsers = app.parsers()
    said = {"update_id": 1, "message": {"message_id": 2, "date": 0, "chat": {"id": 7, "type": "private"}, "text": "hi"}}
    assert parsers["tg"](json.dumps(said)) == Said("hi")
    assert parsers["web"](json.dumps({"kind": "say", "text": "/start x"})) == Commanded("start", "x")
    assert parsers["timer"](json.dumps({"name": "n", "data": {}})) == Fired("n", {})
    assert parsers["job"](json.dumps({"kind": "k", "result": {}, "error": ""})) == JobDone("k", {}, "")
    assert isinstance(parsers["web"]("not json"), Unreadable)


def test_chance_is_unguessable_and_fits_where_it_goes() -> None:
    chance = app.chance()
    words, numbers = {chance.word() for _ in range(100)}, {chance.number() for _ in range(100)}
    assert len(words) == len(numbers) == 100
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{12}", word) for word in words), "a word fits a button"
    assert all(0 < number < 2**62 for number in numbers)


def test_the_clock_gives_milliseconds() -> None:
    first = app.now()
    assert 1_700_000_000_000 < first <= app.now() < 10**13
