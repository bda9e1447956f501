"""Whatever comes in, the bot goes on, tells the operator in one line what is wrong, and loses nothing."""

from __future__ import annotations

import json
import random  # noqa: TID251 - seeded
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.store.migrate import migrate, open_database
from tests.crash.torture import prepare, settled
from tests.fake_botapi import FakeBotApi
from tests.fake_botapi.updates import DAY, Update
from tests.load import process
from tests.load.process import Fork, environment, one_module

HOSTILE: tuple[Any, ...] = (
    None,
    [],
    "update",
    7,
    {},
    {"update_id": "x"},
    {"update_id": True, "message": {"chat": {"id": 1, "type": "private"}}},
    {"message": {"chat": {"id": 1, "type": "private"}, "text": "no number"}},
    {"poll_answer": {"poll_id": "1"}},
    {"message": None},
    {"message": {"chat": {"id": "1", "type": "private"}, "text": "hello"}},
    {"message": {"chat": {"id": 1001, "type": "private"}, "text": {"a": 1}}},
    {"message": {"chat": {"id": 1001, "type": "private"}, "text": "\x00\ud800 \u202e" * 9}},
    {"message": {"chat": {"id": 1001, "type": "private"}, "photo": [None, {"file_size": "big"}]}},
    {"message": {"chat": {"id": 1001, "type": "private"}, "document": {"file_name": 3, "file_size": -1}}},
    {"message": {"chat": {"id": 1001, "type": "supergroup"}, "text": "hello"}},
    {"callback_query": {"id": 5, "data": "an.1.1.1", "from": {}, "message": {"chat": {"id": 1001, "type": "private"}}}},
    {"callback_query": {"id": "77", "message": {"chat": {"id": 1001, "type": "private"}}}},
    {"callback_query": {"id": "78", "data": "x" * 5000, "message": {"chat": {"id": 1001, "type": "private"}}}},
    {"my_chat_member": {"chat": {"id": 1001, "type": "private"}, "new_chat_member": 1}},
    {"something_new_2031": {"chat": {"id": 1001, "type": "private"}}},
)


def mangled(value: Any, chance: random.Random) -> Any:
    """A good update with one part of it replaced by something else."""
    if not isinstance(value, dict) or not value or chance.random() < 0.2:
        return chance.choice([None, "", "\x00", -1, 2**64, [], {}, True, 1.5, "an.0.0.0", [[[]]]])
    name = chance.choice(list(value))
    return value | {name: mangled(value[name], chance)}


class Poisoned(FakeBotApi):
    """Puts updates into the queue that no client could make."""

    def poison(self, update: Any) -> None:
        queue, number = self.updates, self.updates._next
        queue._next += 1
        told = {"update_id": number, **update} if isinstance(update, dict) else update
        queue.pending.append(Update(number, "poison", self.clock.now() + DAY, json.dumps(told).encode()))


@pytest.mark.slow
async def test_nonsense_between_good_updates_stops_nobody(tmp_path: Path) -> None:
    url, content, chance = f"sqlite:///{tmp_path / 'bot.db'}", one_module(tmp_path / "content"), random.Random(5)
    await prepare(url, content)
    async with Poisoned(speed=50) as api:
        bot = Fork(environment(api, url, content, LOG_LEVEL="ERROR"))
        bot.start()
        try:
            await api.polled()
            alice = api.person(1001)
            await alice.says("/start")
            await alice.sees("English")
            good = json.loads(await good_update(alice, api))
            for update in (*HOSTILE, *(mangled(good, chance) for _ in range(300))):
                api.poison(update)
            await alice.says("x" * 4096)
            await alice.reaction()
            await alice.says("/start" + "y" * 10_000)
            await alice.reaction()
            await alice.sends_file("notes.exe", b"MZ" * 1000, "/start")
            await alice.sees("English")
            await alice.taps("English")
            await alice.sees("What is your work?", timeout=10)
            await settled_there(api, url)
            bot.stop()
            assert parked(tmp_path / "bot.db") == 0
        finally:
            bot.kill()


async def good_update(person: Any, api: FakeBotApi) -> bytes:
    """A tap as the queue holds it, taken before the bot has fetched it."""
    await person.taps("English")
    body: bytes = api.updates.pending[-1].body
    api.updates.pending.pop()
    return body


async def settled_there(api: FakeBotApi, url: str) -> None:
    database = await open_database(url)
    try:
        await settled(api, database)
    finally:
        await database.close()


def parked(path: Path) -> int:
    with sqlite3.connect(path) as connection:
        found: int = connection.execute("SELECT COUNT(*) FROM inbox WHERE incident IS NOT NULL").fetchone()[0]
    connection.close()
    return found


@pytest.mark.slow
async def test_a_database_of_a_newer_release_is_one_line_and_status_2(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    database = await open_database(url)
    await migrate(database, 0)
    await database.write(lambda tx: tx.run("add_migration", number=9999, at=0))
    await database.close()
    assert "newer release" in await refusal(url, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("place", ["/proc/nowhere/bot.db", "/dev/null/bot.db"])
async def test_a_place_that_cannot_be_written_is_one_line_and_status_2(tmp_path: Path, place: str) -> None:
    assert "cannot be opened" in await refusal(f"sqlite:///{place}", tmp_path)


@pytest.mark.slow
async def test_a_file_that_is_no_database_is_one_line_and_status_2(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_bytes(b"This is a letter, not a database. " * 100)
    assert "DATABASE_URL" in await refusal(f"sqlite:///{tmp_path / 'bot.db'}", tmp_path)


@pytest.mark.slow
async def test_a_postgresql_that_is_not_there_is_one_line_and_status_2(tmp_path: Path) -> None:
    assert "cannot be opened" in await refusal("postgresql://nobody:secret@127.0.0.1:9/none", tmp_path)


async def refusal(url: str, place: Path) -> str:
    """What the operator is told when the bot cannot start."""
    async with FakeBotApi() as api:
        bot = await process.start(environment(api, url, place), "run")
        said = await process.output(bot)
    assert bot.returncode == 2, said
    assert said.count("\n") == 1, said
    assert said.startswith("error: "), said
    assert "secret" not in said
    return said
