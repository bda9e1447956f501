"""Plays stories: a transcript is the specification, the test, and what the browser chat looks like.

    # What this story is about
    @ example                       (which content; see CONTENT below)
    Alice> /start                   types
    Alice* English                  taps the button with this label on the newest screen
    Alice** Next                    taps it twice at once
    Alice^ Next                     taps it on the screen before the newest
    Alice+ Open                     taps it on the newest note
    Mallory! an.1.0.0               sends a forged button
    Alice< notes.pdf 1200           sends a file of so many bytes, which nobody takes
    Vera< tests.xlsx                sends this file of tests/stories/files
    Time+ 2d                        the clock moves on (m, h, d)
    Bot  | a line of the screen     [Button] [Button] stand on a line of their own
    Bot  ~ a toast
    Bot  # file.json: caption
    Bot  + a line of a note         a message of its own beside the screen
    Boris + a line of a note        the same to somebody else; what others have on screen is not told

Between every two steps the database is closed and opened again, so every story is also a test of restarts.
"""

from __future__ import annotations

import asyncio
import json
import mimetypes
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.app import Engine, make_engine
from bot.chat.html import plain
from bot.domain.learner import Role
from bot.engine import ticker
from bot.engine.channel import Delivered, Delivery, Incoming
from bot.engine.context import Doors
from bot.engine.jobs import Jobs
from bot.engine.worker import Chance
from bot.routes import PRODUCTS
from bot.store import files, inbox, learners, outbox
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from tests import nursery
from tests.prepared import prepared

BEGINNING = 1_795_338_000_000
"""ms UTC: 22 November 2026, 09:00."""
STAFF = {"Vera": Role.TRAINER, "Lev": Role.REVIEWER, "Gleb": Role.ADMIN, "Rita": Role.REGIONAL_ADMIN}
RITAS_REGION = "RU-KGD"
FILES = Path(__file__).parent / "stories" / "files"
_STEP = re.compile(r"(?P<who>[A-Z][a-z]+)(?P<sign>>|\*\*|\*|\^|!|<|\+) ?(?P<what>.*)\Z")
_TOLD = re.compile(r"Bot|\w+ +\+( |\Z)")
_SIZED = re.compile(r"(?P<name>.+) (?P<size>\d+)\Z")
_UNITS = {"m": 60_000, "h": 3_600_000, "d": 86_400_000}

Publish = Callable[[Tx], Awaitable[None]]


@dataclass
class Message:
    number: int
    body: dict[str, Any]


@dataclass
class Phone:
    """What one person's chat shows, newest last."""

    messages: list[Message] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def current(self) -> Message:
        return self.messages[-1]

    @property
    def next(self) -> int:
        return len(self.messages) + len(self.notes) + 1


class Phones:
    """The channel of the stories: edits a message or adds one, as Telegram and the browser do."""

    def __init__(self) -> None:
        self.phones: dict[str, Phone] = {}
        self.before: dict[str, dict[str, Any]] = {}
        self.menus: list[str] = []
        """Whose commands were to be told anew."""

    async def deliver(self, delivery: Delivery) -> Delivered:
        phone = self.phones.setdefault(delivery.address, Phone())
        if delivery.kind == "menu":
            self.menus.append(delivery.address)
            return Delivered()
        if delivery.kind == "toast":
            if delivery.body["text"]:
                phone.said.append(f"Bot  ~ {delivery.body['text']}")
            return Delivered()
        if delivery.kind == "file":
            caption = " / ".join(delivery.body["caption"].splitlines())
            phone.said.append(f"Bot  # {delivery.body['name']}: {caption}".rstrip(": "))
            return Delivered()
        if delivery.kind == "note":
            phone.notes.append(Message(phone.next, delivery.body))
            phone.said += lines(delivery.body, "+")
            return Delivered()
        return Delivered(self._show(delivery, phone))

    def noted(self, but: str) -> Iterator[str]:
        """What the notes said to all other people."""
        for name, phone in self.phones.items():
            if name != but:
                notes = (line.removeprefix("Bot  +") for line in phone.said if line.startswith("Bot  +"))
                yield from (f"{name.capitalize():<5} +{line}" for line in notes)

    def _show(self, delivery: Delivery, phone: Phone) -> int:
        body, current = delivery.body, phone.messages[-1] if phone.messages else None
        if current is not None and body["tapped"] == current.number == delivery.message:
            if delivery.digest == body["digest"]:
                return current.number
            self.before[delivery.address] = current.body
            current.body = body
        else:
            if current is not None:
                self.before[delivery.address] = current.body
            phone.messages.append(Message(phone.next, body))
        phone.said += lines(body)
        return phone.current.number


def lines(body: dict[str, Any], sign: str = "|") -> Iterator[str]:
    """A screen or a note as a transcript shows it."""
    for line in plain(body["text"]).splitlines():
        yield f"Bot  {sign} {line}".rstrip()
    for row in body["rows"]:
        yield f"Bot  {sign} " + " ".join(f"[{button['label']}]" for button in row)


class Driver:
    """One installation and the people around it. `ready`: its jobs are forked from a process that is ready for them."""

    def __init__(self, url: str, publish: Publish, *, ready: bool = True) -> None:
        self.url, self._publish, self._ready = url, publish, ready
        self.clock = BEGINNING
        self.channel = Phones()
        self._counter = 0

    async def begin(self) -> None:
        database = await prepared(Path(self.url.removeprefix("sqlite:///")), self._publish)
        try:
            for name, role in STAFF.items():
                await database.write(lambda tx, name=name, role=role: self._employ(tx, name, role))
        finally:
            await database.close()

    async def play(self, step: str) -> list[str]:
        """What the bot says to this step of a story."""
        match = _STEP.match(step)
        if match is None:
            raise ValueError(f"this is no step of a story: {step!r}")
        who, sign, what = match["who"], match["sign"], match["what"]
        if who == "Time":
            self.clock += int(what[:-1]) * _UNITS[what[-1]]
            bodies = []
        elif sign == "<":
            bodies = [await self.upload(who, what)]
        else:
            bodies = self._bodies(who, sign, what)
        return await self.happen(who, bodies)

    async def happen(self, who: str, bodies: list[dict[str, Any]]) -> list[str]:
        """Receive these bodies from a person, then do all that follows; gives what they were told."""
        phone = self.channel.phones.setdefault(who.lower(), Phone())
        for each in self.channel.phones.values():
            each.said.clear()
        self.clock += 1_000
        database = await open_database(self.url)
        try:
            await self._settle(database, [self._incoming(who, body) for body in bodies])
        finally:
            await database.close()
        return [*phone.said, *self.channel.noted(but=who.lower())]

    def engine(self, database: Database) -> Engine:
        doors = Doors(browser=lambda place, at: "https://bot.example/login?t=token")
        chances = Chance(word=lambda: f"word{self._next()}", number=self._next)
        engine = make_engine(database, {"web": self.channel}, doors=doors, clock=lambda: self.clock, chances=chances)
        return self._with_ready_jobs(engine, database) if self._ready else engine

    def _with_ready_jobs(self, engine: Engine, database: Database) -> Engine:
        command = ("env", f"DATABASE_URL={self.url}", *nursery.command())  # some jobs read the database themselves
        jobs = Jobs(database, PRODUCTS, lambda: self.clock, engine.worker.signal, command)
        engine.worker.jobs = jobs.signal
        return replace(engine, jobs=jobs)

    async def _settle(self, database: Database, incoming: list[Incoming]) -> None:
        engine = self.engine(database)
        arrivals = [inbox.Arrival(one.key, one.address, one.body, self._next()) for one in incoming]
        await database.write(lambda tx: inbox.receive(tx, arrivals, self.clock))
        await ticker.tick(database, lambda: self.clock, engine.worker.signal)
        sending = asyncio.create_task(engine.sender.run())  # noqa: TID251 - it is ended below
        try:
            busy = True
            while busy:
                while await engine.worker.once():
                    continue
                # A job changes what is on screen, an errand looks at what was sent before it: when that is, must not
                # depend on who is quicker.
                await self._deliver(database, engine, sending)
                busy = await engine.jobs.once() or await engine.errands.once()
            await self._deliver(database, engine, sending)
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)

    async def _deliver(self, database: Database, engine: Engine, sending: asyncio.Task[None]) -> None:
        """Until nothing waits but what must wait for the end of somebody's quiet hours."""
        while await database.read(lambda tx: outbox.due(tx, self.clock, 1)):
            if sending.done():
                sending.result()  # it never ends by itself: raises what broke it, instead of waiting for ever
            engine.sender.signal.nudge()
            await asyncio.sleep(0)

    def _bodies(self, who: str, sign: str, what: str) -> list[dict[str, Any]]:
        nonce = f"q{self._next()}"
        if sign == ">":
            return [{"kind": "say", "text": what}]
        phone = self.channel.phones.setdefault(who.lower(), Phone())
        number = phone.current.number if phone.messages else 0
        if sign == "!":
            return [{"kind": "tap", "data": what, "message": number, "nonce": nonce}]
        if sign == "+":
            note = phone.notes[-1]
            return [{"kind": "tap", "data": data_of(note.body, what), "message": note.number, "nonce": nonce}]
        body = self.channel.before[who.lower()] if sign == "^" else phone.current.body
        tap = {"kind": "tap", "data": data_of(body, what), "message": number, "nonce": nonce}
        return [tap, tap] if sign == "**" else [tap]

    async def upload(self, who: str, what: str) -> dict[str, Any]:
        """A file nobody takes is a name and a size; one of ours is taken into the store, as the web server does it."""
        sized = _SIZED.match(what)
        if sized is not None:
            return {"kind": "upload", "name": sized["name"], "size": int(sized["size"])}
        path = FILES / what
        data = path.read_bytes()

        async def work(tx: Tx) -> int:
            learner = await learners.at(tx, f"web:{who.lower()}", self._next())
            mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            return await files.add(tx, path.name, mime, data, self.clock, owner=learner)

        database = await open_database(self.url)
        try:
            file = await database.write(work)
        finally:
            await database.close()
        return {"kind": "upload", "name": path.name, "size": len(data), "file": file}

    def _incoming(self, who: str, body: dict[str, Any]) -> Incoming:
        return Incoming(f"web:{who}:{self._next()}", f"web:{who.lower()}", json.dumps(body))

    async def _employ(self, tx: Tx, name: str, role: Role) -> None:
        learner = await learners.at(tx, f"web:{name.lower()}", self._next())
        await learners.add(tx, learner, self.clock)
        region = RITAS_REGION if role is Role.REGIONAL_ADMIN else ""
        await learners.grant(tx, learner, role, self.clock, by="story", region=region)

    def _next(self) -> int:
        self._counter += 1
        return self._counter


def data_of(body: dict[str, Any], label: str) -> str:
    """What the button with this label sends. Raises LookupError when the screen has none."""
    buttons = [button for row in body["rows"] for button in row if "data" in button]
    for fits in (lambda have: have == label, lambda have: have.startswith(label)):
        for button in buttons:
            if fits(button["label"]):
                return str(button["data"])
    raise LookupError(f"no button {label!r}; there are {[button['label'] for button in buttons]}")


async def retell(story: Path, driver: Driver) -> str:
    """The story as it happens now: its comments and steps kept, what the bot says written anew."""
    told: list[str] = []
    for line in story.read_text("utf-8").splitlines():
        if _TOLD.match(line):
            continue
        told.append(line)
        if line and line[0] not in "#@":
            told += await driver.play(line)
    return "\n".join(told) + "\n"
