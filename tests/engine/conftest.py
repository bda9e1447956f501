"""A database, a clock one turns by hand, and a worker whose routes a test chooses."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot import actions
from bot.chat.action import Action
from bot.chat.call import Call, Show, Toast
from bot.chat.event import Event
from bot.chat.html import Html
from bot.chat.screen import Button, Screen
from bot.domain.course import LOCALES
from bot.engine import ticker
from bot.engine.context import Context, Doors, Route
from bot.engine.library import Library
from bot.engine.router import Router, Routes
from bot.engine.signal import Signal
from bot.engine.worker import Chance, Worker
from bot.store import chats, inbox, outbox
from bot.store.chats import Chat
from bot.store.db import Database
from bot.store.outbox import Queued
from bot.web.chat import parse
from tests.prepared import prepared

NOW = 1_795_338_000_000


@dataclass
class Clock:
    now: int = NOW

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    yield opened
    await opened.close()


def screen(text: str, *buttons: Action, awaits: Action | None = None) -> Screen:
    return Screen(Html(text), tuple((Button("go", one),) for one in buttons), awaits=awaits)


def showing(text: str, here: Action, *, overlay: bool = False, toast: str = "", awaits: Action | None = None) -> Route:
    """A route whose handler shows this text, and says what was typed."""

    async def handler(ctx: Context, _: object) -> list[Call]:
        said = f"{text} {ctx.said}".strip()
        shown: list[Call] = [Show(screen(said, awaits=awaits), here, overlay)]
        return [Toast(toast), *shown] if toast else shown

    return Route(handler)


async def old_button(ctx: Context, _: object) -> list[Call]:
    return [Toast("old button")]


async def not_allowed(ctx: Context, _: object) -> list[Call]:
    return [Toast("not allowed")]


async def unexpected(ctx: Context, event: Event) -> list[Call]:
    return [Show(screen(f"unexpected {type(event).__name__}"), actions.Home())]


async def sorry(ctx: Context, incident: str) -> list[Call]:
    return [Show(screen(f"sorry {incident}"), actions.Home())]


def routes(table: Mapping[type[Action], Route], **more: Any) -> Routes:
    named: dict[str, Any] = {"commands": {}, "timers": {}, "jobs": {}, **more}
    return Routes(
        actions={actions.Home: showing("home", actions.Home()), **table},
        home=actions.Home(),
        old_button=old_button,
        not_allowed=not_allowed,
        unexpected=unexpected,
        **named,
    )


@dataclass
class House:
    """A database and one worker; events come in as the browser chat sends them."""

    database: Database
    clock: Clock
    routes: Routes
    sorry: Callable[[Context, str], Awaitable[list[Call]]] = sorry
    sender: Signal = field(default_factory=Signal)
    count: int = 0

    def __post_init__(self) -> None:
        self.worker = Worker(
            self.database,
            Router(self.routes),
            Library(),
            {"web": parse, "timer": ticker.parse, "job": ticker.parse_job},
            lambda ctx, incident: self.sorry(ctx, incident),
            self.clock,
            Chance(word=lambda: f"word{self.next()}", number=self.next),
            Doors(browser=lambda place, now: None),
            self.sender,
            lambda incident: {locale: screen(f"alarm {incident}") for locale in LOCALES},
        )

    def next(self) -> int:
        self.count += 1
        return self.count

    async def receive(self, who: str, **body: object) -> None:
        arrival = inbox.Arrival(f"web:{who}:{self.next()}", f"web:{who}", json.dumps(body), self.next())
        await self.database.write(lambda tx: inbox.receive(tx, [arrival], self.clock.now))

    async def tap(self, who: str, data: str, message: int | None = None) -> None:
        await self.receive(who, kind="tap", data=data, message=message, nonce=f"n{self.next()}")

    async def say(self, who: str, text: str) -> None:
        await self.receive(who, kind="say", text=text)

    async def work(self) -> int:
        """Until nothing is left; gives the number of events taken, tries included."""
        taken = 0
        while found := await self.worker.once():
            taken += found
        return taken

    async def queue(self) -> list[Queued]:
        async def look(tx: Any) -> list[Queued]:
            return await outbox.load(tx, [one for one, _ in await outbox.due(tx, self.clock.now + 10**9, 1000)])

        return await self.database.read(look)

    async def told(self, who: str) -> list[str]:
        """What waits to be said to a person, as `kind: text`."""
        calls = [call for call in await self.queue() if call.address == f"web:{who}"]
        return [f"{call.kind}: {call.body.get('text', '')}" for call in calls]

    async def shown(self, who: str) -> str:
        """The screen that waits for a person; a newer one takes the place of an older one."""
        (text,) = [line for line in await self.told(who) if line.startswith("show: ")]
        return text.removeprefix("show: ")

    async def chat(self, who: str) -> Chat:
        found = await self.database.read(lambda tx: chats.by_address(tx, f"web:{who}"))
        assert found is not None
        return found


MakeHouse = Callable[..., House]


@pytest.fixture
def house(database: Database, clock: Clock) -> MakeHouse:
    def make(table: Mapping[type[Action], Route] | None = None, **more: Any) -> House:
        return House(database, clock, routes(table or {}, **more))

    return make
