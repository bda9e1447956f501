"""`@bot 116.1` over real HTTP: cards at once, in the sender's language, and no row is written for it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.authoring.check import check
from bot.botapi.client import Client
from bot.botapi.inline import Asked, Inline, LookUp, answer, read
from bot.botapi.receiver import Aside, poll, webhook
from bot.chat.clipping import Clipping, Clippings
from bot.chat.html import Html
from bot.domain.course import LOCALES, Locale
from bot.engine.channel import Incoming
from bot.features.reference.clippings import Shelf
from bot.features.reference.screens.clipping import clipping
from bot.store.db import Database
from bot.texts import texts
from tests import content
from tests.fake_botapi import FakeBotApi
from tests.prepared import prepared

NOTHING = Clippings((), "Type an article or a word")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    await opened.write(content.register)
    yield opened
    await opened.close()


@asynccontextmanager
async def polling(client: Client, look_up: LookUp) -> AsyncIterator[list[Incoming]]:
    """The receiver with inline mode; gives the rows it would store."""
    rows: list[Incoming] = []
    stop = asyncio.Event()

    async def accept(found: list[Incoming]) -> None:
        rows.extend(found)

    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        aside = Inline(client, look_up)
        group.create_task(poll(client, accept, timeout=20, stop=stop, backoff=lambda failures: 0.01, aside=aside))
        try:
            yield rows
        finally:
            stop.set()


async def test_cards_in_the_language_of_the_sender(api: FakeBotApi, client: Client, database: Database) -> None:
    alice, boris = api.person(101, language="en"), api.person(102, language="ru-RU")
    async with polling(client, Shelf(database).look_up) as rows:
        await alice.asks_inline("uk 116,1")
        [first, *_] = await alice.inline_results()
        await boris.asks_inline("uk 116,1")
        [russian, *_] = await boris.inline_results()
        await boris.says("готово")
    assert first["id"] == russian["id"] == "uk-116.1-1"
    assert first["title"] == "UK art. 116.1(1)"
    text = first["input_message_content"]["message_text"]
    assert "battery by a person already penalised" in text
    assert "Law as of 22 Nov 2026." in text and "Training, not legal advice." in text
    assert "Учебные материалы, не юридическая консультация." in russian["input_message_content"]["message_text"]
    assert {row.key.partition(":")[0] for row in rows} <= {"tg"}
    assert not [row for row in rows if "inline_query" in row.body]


async def test_at_most_ten_and_personal(api: FakeBotApi, client: Client, database: Database) -> None:
    alice = api.person(101, language="en")
    async with polling(client, Shelf(database).look_up):
        await alice.asks_inline("child support")
        assert len(await alice.inline_results()) == 10
    [asked] = api.called("answerInlineQuery")
    assert asked.params["is_personal"] is True
    assert asked.params["cache_time"] <= 60


@pytest.mark.parametrize(
    ("typed", "hint"), [("", "Type an article or a word"), ("zebra", "Nothing found. Open the bot")]
)
async def test_nothing_found_leads_into_the_bot(
    api: FakeBotApi, client: Client, database: Database, typed: str, hint: str
) -> None:
    alice = api.person(101, language="en")
    async with polling(client, Shelf(database).look_up):
        await alice.asks_inline(typed)
        assert await alice.inline_results() == []
    assert api.called("answerInlineQuery")[0].params["button"] == {"text": hint, "start_parameter": "law"}


async def test_before_anything_is_published(tmp_path: Path) -> None:
    empty = await prepared(tmp_path / "empty.db")
    assert (await Shelf(empty).look_up("116.1", "en")).found == ()
    await empty.close()


async def test_what_is_published_anew_is_found(database: Database) -> None:
    shelf = Shelf(database)
    assert [one.id for one in (await shelf.look_up("119", "en")).found] == ["uk-119"]
    await database.write(content.example)
    assert (await shelf.look_up("119", "en")).found == ()


async def test_a_failure_concerns_only_who_asked(api: FakeBotApi, client: Client) -> None:
    asked = asyncio.Event()

    async def fails_once(typed: str, locale: Locale) -> Clippings:
        if not asked.is_set():
            asked.set()
            raise RuntimeError("broken")
        return NOTHING

    alice = api.person(101)
    async with polling(client, fails_once):
        await alice.asks_inline("1")
        await asked.wait()
        await alice.asks_inline("2")
        assert await alice.inline_results() == []


async def test_an_answer_nobody_waits_for_is_given_up(client: Client) -> None:
    async def nothing(typed: str, locale: Locale) -> Clippings:
        return NOTHING

    await Inline(client, nothing)(query("unknown id"))


def query(number: object = "7", **changes: Any) -> dict[str, Any]:
    return {
        "update_id": 1,
        "inline_query": {"id": number, "from": {"language_code": "ru"}, "query": "24 ск", **changes},
    }


@pytest.mark.parametrize(
    ("update", "asked"),
    [
        (query(), Asked("7", "24 ск", "ru")),
        (query(**{"from": {"language_code": "de"}}), Asked("7", "24 ск", "en")),
        (query(**{"from": None}), Asked("7", "24 ск", "en")),
        (query(query=None), Asked("7", "", "ru")),
        (query(query="x" * 300), Asked("7", "x" * 256, "ru")),
        (query(7), None),
        ({"inline_query": []}, None),
        ({"message": {}}, None),
        (None, None),
    ],
)
def test_reading(update: object, asked: Asked | None) -> None:
    assert read(update) == asked


def test_every_entry_of_the_register_fits(register_cards: list[Clipping]) -> None:
    for card in register_cards:
        body = answer(Asked("1", "", "ru"), Clippings((card,), ""))["results"][0]
        assert 1 <= len(body["id"].encode()) <= 64
        assert len(body["title"]) <= 64 and len(body["description"]) <= 120
        assert len(body["input_message_content"]["message_text"]) <= 4096


@pytest.fixture(scope="module")
def register_cards() -> list[Clipping]:
    law = check([content.ROOT / "law"], date(2026, 11, 22)).reference.law
    return [clipping(record, texts(locale)) for record in law.values() for locale in LOCALES]


async def test_by_the_webhook_too() -> None:
    seen: list[object] = []

    async def aside(update: object) -> None:
        seen.append(update)
        raise RuntimeError("broken")

    async def accept(rows: list[Incoming]) -> None:
        raise AssertionError(rows)

    call: Aside = aside
    assert await webhook(json.dumps(query()).encode(), "s", expected="s", accept=accept, aside=call) == 200
    assert seen == [query()]


def test_markup_is_said_to_be_markup() -> None:
    card = Clipping("a", "A", "about", Html("<b>A</b>"))
    [body] = answer(Asked("1", "", "en"), Clippings((card,), ""))["results"]
    assert body["input_message_content"]["parse_mode"] == "HTML"
    assert "button" not in answer(Asked("1", "", "en"), Clippings((card,), "hint"))
