"""The one place that wires: settings -> store, texts, routes, channels, loops. Clock and chance enter here."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import signal
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, Final

from bot.attachments import Attachments
from bot.botapi import inbound, receiver
from bot.botapi.client import Client
from bot.botapi.inline import Inline
from bot.botapi.menus import Card, Menu, set_menus
from bot.botapi.outbound import TelegramChannel
from bot.botapi.transport import Timeouts
from bot.chat.event import Event
from bot.engine import sweeper, tallier, ticker
from bot.engine.channel import Channel
from bot.engine.context import Doors
from bot.engine.errands import Errands
from bot.engine.intake import Intake
from bot.engine.jobs import Fetch, Jobs
from bot.engine.library import Library
from bot.engine.limiter import Limiter, Limits, Rate
from bot.engine.notices import menus_of_staff
from bot.engine.router import Router
from bot.engine.sender import Sender
from bot.engine.worker import Chance, Parser, Worker
from bot.features.home import handlers, menus
from bot.features.reference.clippings import Shelf
from bot.routes import ERRANDS, PRODUCTS, ROUTES
from bot.settings import Settings
from bot.store import certificates, facts, health
from bot.store.db import Database, LeaseName
from bot.texts import all_texts
from bot.web import chat as web_chat
from bot.web import login, server, verify
from bot.web.chat import WebChannel
from bot.web.dashboard import routes as dashboard
from bot.web.dashboard import session
from bot.web.guard import LOOPBACK
from bot.web.hub import Hub
from bot.web.memory import Memory

log = logging.getLogger(__name__)
ROLES: Final = ("receiver", "worker", "ticker", "sender", "web")
_USERNAME: Final = "telegram_username"
_LEASE_EVERY: Final = 1.0
_SHARED_IDLE: Final = 0.1
"""Seconds between looks at the inbox when other processes write it too."""


def now() -> int:
    """ms UTC."""
    return time.time_ns() // 1_000_000


def chance() -> Chance:
    return Chance(word=lambda: secrets.token_urlsafe(9), number=lambda: secrets.randbits(62) | 1)


@dataclass(frozen=True, slots=True)
class Engine:
    """The durable loops around one database."""

    intake: Intake
    worker: Worker
    sender: Sender
    jobs: Jobs
    errands: Errands


def make_engine(
    database: Database,
    channels: Mapping[str, Channel],
    *,
    limiters: Mapping[str, Limiter] | None = None,
    doors: Doors | None = None,
    clock: Callable[[], int] = now,
    chances: Chance | None = None,
    fetch: Mapping[str, Fetch] | None = None,
) -> Engine:
    """The engine with this bot's routes. `channels` by the prefix of their addresses."""
    luck = chances or chance()
    sender = Sender(database, channels, limiters or {}, clock)
    worker = Worker(
        database,
        Router(ROUTES),
        Library(),
        parsers(),
        handlers.sorry,
        clock,
        luck,
        doors or Doors(browser=lambda place, at: None),
        sender.signal,
        handlers.alarm,
    )
    jobs = Jobs(database, PRODUCTS, clock, worker.signal, fetch=fetch)
    worker.jobs = jobs.signal
    errands = Errands(database, ERRANDS, clock, luck.word, sender.signal)
    return Engine(Intake(database, clock, luck.number, worker.signal), worker, sender, jobs, errands)


def parsers() -> dict[str, Parser]:
    return {"tg": _telegram_event, "web": web_chat.parse, "timer": ticker.parse, "job": ticker.parse_job}


def _telegram_event(body: str) -> Event:
    return inbound.parse(json.loads(body))[1]


async def run(
    settings: Settings,
    database: Database,
    roles: Sequence[str] = ROLES,
    *,
    identities: Sequence[tuple[str, str]] = (),
    announce: Callable[[str], None] = lambda address: None,
) -> None:
    """Serve until SIGTERM or SIGINT. `announce` is given the web address once it answers."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        house = await _House.build(settings, database, stack)
        async with asyncio.TaskGroup() as tasks:
            loops = [tasks.create_task(loop) for loop in house.loops(roles, stop, tasks)]
            if "web" in roles:
                await house.serve(stop, identities, announce)
            await stop.wait()
            for loop in loops:
                loop.cancel()


class _House:
    """Everything one process runs."""

    def __init__(
        self, settings: Settings, database: Database, secret: str, client: Client | None, username: str
    ) -> None:
        self.settings, self.database, self.secret, self.client = settings, database, secret, client
        self.hub, self.memory = Hub(), Memory(database)
        self.files = Attachments(database, client, now)
        self.shared = database.dialect == "postgres"
        self.web_url = settings.WEB_URL
        self.username = username
        channels: dict[str, Channel] = {"web": WebChannel(self.memory, self.hub, shared=self.shared)}
        limits = Limits(
            total=Rate(settings.BOT_RATE, settings.BOT_RATE),
            chat=Rate(settings.BOT_CHAT_RATE, max(5, settings.BOT_CHAT_RATE)),
        )
        if client is not None:
            files, offered = self.files, self._offered
            channels["tg"] = TelegramChannel(client, files.for_telegram, files.known_to_telegram, offered)
        limiters = {"tg": Limiter(limits, time.monotonic)}
        self.engine = make_engine(
            database,
            channels,
            limiters=limiters,
            doors=Doors(self._login_link, self._invite_link, self._dashboard_link),
            fetch={"tg": self.files.from_telegram},
        )

    @classmethod
    async def build(cls, settings: Settings, database: Database, stack: AsyncExitStack) -> _House:
        secret = await database.write(lambda tx: facts.claim(tx, "web_secret", secrets.token_urlsafe(32)))
        client = None
        if settings.BOT_TOKEN:
            client = Client(
                settings.BOT_TOKEN,
                api_url=settings.BOT_API_URL,
                proxy=settings.BOT_PROXY or None,
                timeouts=Timeouts(connect=settings.BOT_CONNECT_TIMEOUT, read=settings.BOT_READ_TIMEOUT),
            )
            await stack.enter_async_context(client)
        username = await database.read(lambda tx: facts.get(tx, _USERNAME)) if client else None
        return cls(settings, database, secret, client, username or "")

    def loops(self, roles: Sequence[str], stop: asyncio.Event, tasks: asyncio.TaskGroup) -> list[Any]:
        """The loops of these roles. Receiver, ticker and sender are each run by one process at a time."""
        engine, database = self.engine, self.database
        found: list[Any] = [engine.intake.run()]
        if "worker" in roles:
            found += [engine.worker.run(_SHARED_IDLE) for _ in range(4)] if self.shared else [engine.worker.run()]
            found.append(engine.jobs.run())
        if "ticker" in roles:
            found.append(self._leased("ticker", self._in_time))
            found.append(sweeper.run(database, now))
        if "sender" in roles:
            found.append(self._leased("sender", engine.sender.run))
        if "receiver" in roles and self.client is not None:
            client = self.client
            found.append(self._leased("receiver", lambda: self._receive(client, stop)))
        return found

    async def _leased(self, name: LeaseName, loop: Callable[[], Awaitable[None]]) -> None:
        while not await self.database.lease(name):  # noqa: ASYNC110 - only the database knows when it is free
            await asyncio.sleep(_LEASE_EVERY)
        await loop()

    async def _in_time(self) -> None:
        """What one process does as time passes: timers, and errands."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(ticker.run(self.database, now, self.engine.worker.signal))
            tasks.create_task(self.engine.errands.run())
            tasks.create_task(tallier.run(self.database, now))

    async def _receive(self, client: Client, stop: asyncio.Event) -> None:
        await self._set_menus(client)
        await self._learn_name(client)
        backoff = receiver.capped(lambda: secrets.randbelow(1000) / 1000)
        accept, wait = self.engine.intake.accept, self.settings.BOT_POLL_TIMEOUT
        shelf = Shelf(self.database)
        await shelf.look_up("", "en")  # builds the index before the first question waits for it
        aside = Inline(client, shelf.look_up)
        await receiver.poll(client, accept, timeout=wait, stop=stop, backoff=backoff, aside=aside)

    async def _learn_name(self, client: Client) -> None:
        """What the bot is called in Telegram: links to it need that."""
        self.username = await client.called() or self.username
        await self._remember(_USERNAME, self.username)

    async def _offered(self, chat: str) -> Sequence[tuple[str, str]] | None:
        """The commands of a chat of Telegram's."""
        return await self.database.read(lambda tx: menus.of_chat(tx, f"tg:{chat}", ROUTES.commands))

    async def _set_menus(self, client: Client) -> None:
        listed, cards = [], []
        for locale, t in all_texts().items():
            language = "" if locale == "en" else locale
            described = menus.described(t)
            listed.append(Menu(menus.commands(t), language))
            cards.append(Card(described.name, described.description, described.short, language))
        recall, remember = self._recall, self._remember
        await set_menus(client, listed, cards, recall=recall, remember=remember)
        await self.database.write(lambda tx: menus_of_staff(tx, now()))

    async def serve(
        self, stop: asyncio.Event, identities: Sequence[tuple[str, str]], announce: Callable[[str], None]
    ) -> None:
        host = self.settings.WEB_HOST
        if host not in LOOPBACK and not self.settings.WEB_URL:
            log.warning("WEB_URL is not set: the browser chat answers on this machine's own names only")
        with server.listen(host, self.settings.WEB_PORT) as door:
            address = f"http://{host}:{door.getsockname()[1]}"
            self.web_url = self.web_url or address
            await self._tell_where()
            app = server.make_app(
                memory=self.memory,
                hub=self.hub,
                accept=self.engine.intake.accept,
                now=now,
                secret=self.secret,
                read_file=self.files.for_browser,
                take_file=self.files.from_browser,
                check_health=lambda: health.check(self.database, now()),
                host=host,
                web_url=self.settings.WEB_URL,
                demo_identities=identities,
                commands={locale: menus.commands(t) for locale, t in all_texts().items()},
                poll=1.0 if self.shared else None,
                more_routes=[*verify.routes(self.database, now), *self._dashboard()],
            )
            announce(address)
            await server.serve_on(app, door, stop)

    async def _tell_where(self) -> None:
        """Other processes, and certificates made there, learn where the check page is."""
        address, months = self.web_url, str(self.settings.CERTIFICATE_MONTHS)
        await self._remember(certificates.WEB_URL, address)
        await self._remember(certificates.MONTHS, months)

    def _invite_link(self, token: str) -> str | None:
        return f"https://t.me/{self.username}?start={token}" if self.username else None

    def _dashboard(self) -> list[Any]:
        url, token = self.settings.WEB_URL, self.settings.BOT_TOKEN
        return dashboard.routes(self.database, now, self.secret, web_url=url, bot_token=token)

    def _dashboard_link(self, learner: int, at: int) -> str | None:
        token = session.issue_link(self.secret, learner, at)
        return f"{self.web_url}/dashboard/enter?t={token}" if self.web_url else None

    def _login_link(self, place: str, at: int) -> str | None:
        if not self.web_url:
            return None
        return f"{self.web_url}/login?t={login.issue(self.secret, place, at)}"

    async def _recall(self, name: str) -> str | None:
        return await self.database.read(lambda tx: facts.get(tx, name))

    async def _remember(self, name: str, value: str) -> None:
        await self.database.write(lambda tx: facts.put(tx, name, value))
