"""What stories rest on: notes to others are told, their buttons work, files arrive with their bytes."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot import actions
from bot.chat.action import encode
from bot.store import files, outbox
from bot.store.db import Tx
from bot.store.migrate import open_database
from bot.store.outbox import NewCall
from tests import content, driver
from tests.driver import Driver, retell

BUTTON = {"label": "Помощь", "data": encode(actions.Help())}


@pytest.fixture
async def played(tmp_path: Path) -> Driver:
    made = Driver(f"sqlite:///{tmp_path}/story.db", content.example)
    await made.begin()
    for who in ("Alice", "Boris"):
        await made.play(f"{who}> /start")
    return made


async def in_store(of: Driver, work: Callable[[Tx], Awaitable[Any]]) -> Any:
    database = await open_database(of.url)
    try:
        return await database.write(work)
    finally:
        await database.close()


async def note(of: Driver, who: str, text: str) -> None:
    body = {"text": text, "rows": [[BUTTON]], "protect": False, "locale": "ru"}
    await in_store(of, lambda tx: outbox.add(tx, [NewCall(f"web:{who}", "note", body, 5, "drop", of.clock)]))


async def test_a_note_is_told_after_what_the_acting_person_sees(played: Driver) -> None:
    await note(played, "boris", "Вам <b>назначен</b> модуль.")
    await note(played, "lev", "Ждёт вашей подписи.")
    said = await played.play("Alice! nonsense")
    assert said[0].startswith("Bot  ")
    assert said[-4:] == [
        "Boris + Вам назначен модуль.",
        "Boris + [Помощь]",
        "Lev   + Ждёт вашей подписи.",
        "Lev   + [Помощь]",
    ]
    assert await played.play("Time+ 1m") == [], "told once"


async def test_the_receiver_sees_it_as_said_by_the_bot_and_may_tap_it(played: Driver) -> None:
    await note(played, "boris", "Вам назначен модуль.")
    assert await played.play("Boris! nonsense") != []
    await note(played, "boris", "Ещё один.")
    said = await played.play("Boris+ Помощь")
    phone = played.channel.phones["boris"]
    assert [one.body["text"] for one in phone.notes] == ["Вам назначен модуль.", "Ещё один."]
    assert any("112" in line for line in said)
    assert len({one.number for one in (*phone.messages, *phone.notes)}) == len(phone.messages) + len(phone.notes)
    assert {"Bot  + Ещё один.", "Bot  + [Помощь]"} < set(said)


async def test_a_story_with_notes_is_retold_the_same(played: Driver, tmp_path: Path) -> None:
    story = tmp_path / "one.story"
    story.write_text("# Notes\nTime+ 1m\nBoris + old words\nВера  + старое\nBot  + old\nBoris+ Помощь\n", "utf-8")
    await note(played, "boris", "Вам назначен модуль.")
    told = (await retell(story, played)).splitlines()
    assert told[:5] == [
        "# Notes",
        "Time+ 1m",
        "Boris + Вам назначен модуль.",
        "Boris + [Помощь]",
        "Boris+ Помощь",
    ]


async def test_a_file_of_ours_is_stored_for_who_sends_it(
    played: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver, "FILES", tmp_path)
    (tmp_path / "banks").mkdir()
    (tmp_path / "banks" / "два слова.xlsx").write_bytes(b"PK")
    sent = await played.upload("Vera", "banks/два слова.xlsx")
    assert (sent["kind"], sent["name"], sent["size"]) == ("upload", "два слова.xlsx", 2)
    stored = await in_store(played, lambda tx: files.load(tx, sent["file"]))
    assert (stored.data, stored.name) == (b"PK", "два слова.xlsx")
    assert stored.owner == await in_store(played, lambda tx: _learner(tx, "web:vera")) != 0
    assert (await played.upload("Vera", "banks/два слова.xlsx")) == sent, "the same bytes are kept once"


async def test_a_file_by_name_and_size_is_not_taken(played: Driver) -> None:
    assert await played.upload("Vera", "my notes.pdf 1200") == {"kind": "upload", "name": "my notes.pdf", "size": 1200}
    assert json.dumps(await played.play("Vera< notes.pdf 1200")) != "[]"


async def _learner(tx: Tx, address: str) -> int:
    row = await tx.one("chat_by_address", address=address)
    assert row is not None
    return int(row["learner"])
