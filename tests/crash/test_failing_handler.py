"""One person's event that fails: everybody else in its batch is served, it is tried three times, then parked."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.actions import Home
from bot.chat.call import Call, Show
from bot.chat.html import Html
from bot.chat.screen import Screen
from bot.engine.context import Context, Doors, Route
from bot.engine.library import Library
from bot.engine.router import Router
from bot.engine.signal import Signal
from bot.engine.worker import TRIES, Chance, Worker
from bot.routes import ROUTES
from bot.store import inbox, learners
from bot.store.db import Database, Tx
from bot.store.migrate import migrate, open_database
from bot.web import chat as web

PEOPLE = ("ann", "ben", "eve", "tom")


async def on_start(ctx: Context, event: object) -> list[Call]:
    """Changes the database before it fails, so that what is not undone shows."""
    await learners.save(ctx.tx, replace(ctx.learner, locale="en"))
    if ctx.chat.address == "web:eve":
        raise ZeroDivisionError("a bug")
    return [Show(Screen(Html("Welcome")), Home())]


async def sorry(ctx: Context, incident: str) -> list[Call]:
    return [Show(Screen(Html(f"Incident {incident}")), Home())]


def worker(database: Database) -> Worker:
    router = Router(replace(ROUTES, commands={"start": Route(on_start)}))
    chance = Chance(word=lambda: "word", number=lambda: 1)
    doors = Doors(browser=lambda place, at: None)
    return Worker(database, router, Library(), {"web": web.parse}, sorry, lambda: 5, chance, doors, Signal())


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'bot.db'}"


async def test_a_failing_event_harms_nobody_else(url: str) -> None:
    database = await open_database(url)
    try:
        await migrate(database, 0)
        await database.write(lambda tx: learners_without_content(tx))
        hello = json.dumps({"kind": "say", "text": "/start", "nonce": "n"})
        rows = [inbox.Arrival(f"web:{who}:1", f"web:{who}", hello, 10 + n) for n, who in enumerate(PEOPLE)]
        await database.write(lambda tx: inbox.receive(tx, rows, 0))
        taken = [await worker(database).once() for _ in range(TRIES + 1)]
        assert taken == [4, 1, 1, 0]
        assert await database.read(shown) == ["Incident word", "Welcome", "Welcome", "Welcome"]
        assert await database.read(locales) == {10: "en", 11: "en", 12: None, 13: "en"}
    finally:
        await database.close()


async def learners_without_content(tx: Tx) -> None:
    """Known people: what the failing handler changes must be undone, not their existence."""
    for number in range(len(PEOPLE)):
        await learners.add(tx, 10 + number, 0)


async def shown(tx: Tx) -> list[str]:
    rows = [await tx.one("call", id=row["id"]) for row in await tx.all("due_calls", now=9, most=99)]
    return sorted(json.loads(row["body"])["text"] for row in rows if row)


async def locales(tx: Tx) -> dict[int, str | None]:
    found = [await learners.load(tx, 10 + number) for number in range(len(PEOPLE))]
    return {one.id: one.locale for one in found if one}
