"""The worker: takes the oldest event of each lane, lets its handler decide, and commits all that follows at once.

Effect and "done" mark share the transaction, so a killed process has done both or neither. A handler that fails is
undone to its savepoint, and the failure is counted in the same transaction, under the same lock on the row. Savepoints
are set only when a batch has failed and is taken again.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot.chat.call import Call, Notify
from bot.chat.event import Event, Unreadable
from bot.chat.screen import Screen
from bot.domain.course import Locale
from bot.domain.learner import Learner, Role
from bot.engine.apply import Effects, apply
from bot.engine.context import Context, Doors
from bot.engine.library import Library
from bot.engine.notices import note
from bot.engine.router import Router
from bot.engine.signal import Signal
from bot.store import inbox, learners
from bot.store.chats import Chat
from bot.store.db import Database, StoreUnavailable, Tx
from bot.store.inbox import Claimed

log = logging.getLogger(__name__)
TRIES: Final = 3
_BATCH: Final = 128
_IDLE: Final = 1.0
_TROUBLE: Final = 2.0

Parser = Callable[[str], Event]
"""Reads the body of a row; total, whatever is in it."""
Sorry = Callable[[Context, str], Awaitable[list[Call]]]
Alarm = Callable[[str], Mapping[Locale, Screen]]
"""What admins are told of an incident, by its id; nothing about the person who met it."""
Handle = Callable[[Tx, Claimed, int, Effects], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Chance:
    """Where the unpredictable comes from: injected, so that tests can repeat themselves."""

    word: Callable[[], str]
    """An unguessable word of at most 12 characters."""
    number: Callable[[], int]
    """A random positive 62-bit integer."""


@dataclass(slots=True)
class _Roles:
    """Who holds which role, read anew only when that changed."""

    seen: tuple[int, int] | None = None
    held: Mapping[int, frozenset[Role]] = field(default_factory=dict)
    regions: Mapping[int, frozenset[str]] = field(default_factory=dict)

    async def refresh(self, tx: Tx) -> None:
        newest = await learners.newest_grant(tx)
        if newest != self.seen:
            self.held, self.regions = await learners.all_roles(tx), await learners.all_regions(tx)
            self.seen = newest

    def holders(self, *roles: Role) -> list[int]:
        """Who holds one of these."""
        return sorted(learner for learner, held in self.held.items() if not held.isdisjoint(roles))

    def given(self, learner: Learner) -> Learner:
        """The person with what they may do."""
        roles = self.held.get(learner.id, frozenset({Role.LEARNER}))
        return replace(learner, roles=roles, regions=self.regions.get(learner.id, frozenset()))


class Worker:
    """`parsers` read a row's body, chosen by the prefix of its key (`tg`, `web`, `timer`, `job`)."""

    def __init__(
        self,
        database: Database,
        router: Router,
        library: Library,
        parsers: Mapping[str, Parser],
        sorry: Sorry,
        clock: Callable[[], int],
        chance: Chance,
        doors: Doors,
        sender: Signal,
        alarm: Alarm | None = None,
    ) -> None:
        self._database, self._router, self._library, self._parsers = database, router, library, parsers
        self._sorry, self._clock, self._chance, self._doors, self._sender = (
            sorry,
            clock,
            chance,
            doors,
            sender,
        )
        self._alarm, self._roles = alarm, _Roles()
        self.signal = Signal()
        self.jobs = Signal()

    async def run(self, idle: float = _IDLE) -> None:
        """The loop; `idle` is how many seconds may pass before it looks for rows that another process wrote."""
        while True:
            try:
                busy = await self.once()
            except StoreUnavailable as error:
                log.error("the database cannot be written (%s); nothing is lost, trying again", error)
                await self.signal.wait(_TROUBLE)
                continue
            if not busy:
                await self.signal.wait(idle)

    async def once(self) -> int:
        """Handle one batch; gives the number of events taken."""
        try:
            taken, effects = await self._database.write(lambda tx: self._batch(tx, self._one))
        except StoreUnavailable:
            raise
        except Exception as error:
            # Savepoints are two statements of six, and almost never needed: they are set when something has failed.
            log.info("the batch is undone and taken again, each event by itself: %r", error)
            taken, effects = await self._database.write(lambda tx: self._batch(tx, self._one_by_itself))
        if taken:
            self._sender.nudge()
        if effects.jobs:
            self.jobs.nudge()
        return taken

    async def _batch(self, tx: Tx, handle: Handle) -> tuple[int, Effects]:
        now, effects = self._clock(), Effects()
        claimed = await inbox.claim(tx, _BATCH)
        if not claimed:
            return 0, effects
        await self._library.refresh(tx)
        await self._roles.refresh(tx)
        finished = [row.id for row in claimed if await handle(tx, row, now, effects)]
        await effects.write(tx, now)
        await inbox.finish(tx, finished, now)
        return len(claimed), effects

    async def _one(self, tx: Tx, row: Claimed, now: int, effects: Effects) -> bool:
        """True: the row is finished."""
        chat = row.chat
        if chat is not None and row.lane == f"learner:{chat.learner}":
            ctx = await self._context(tx, row, chat, now)
            event = self._read(row)
            effects.add(await apply(ctx, event, await self._router.handle(ctx, event)))
        return True  # also when the person was forgotten or the address joined to another since

    async def _one_by_itself(self, tx: Tx, row: Claimed, now: int, effects: Effects) -> bool:
        """Whether the row is finished. False: it failed, and is tried again or parked."""
        try:
            async with tx.savepoint():
                return await self._one(tx, row, now, effects)
        except StoreUnavailable:
            raise
        except Exception as error:
            await self._failed(tx, row, now, error, effects)
            return False

    async def _context(self, tx: Tx, row: Claimed, chat: Chat, now: int) -> Context:
        if row.learner is None:
            await learners.add(tx, chat.learner, now)
        learner = self._roles.given(row.learner or Learner(chat.learner, joined=now))
        return Context(tx, now, chat, learner, self._library, self._doors, self._chance.word, _nowhere)

    def _read(self, row: Claimed) -> Event:
        parser = self._parsers.get(row.key.partition(":")[0])
        return parser(row.body) if parser else Unreadable(f"no channel reads {row.key!r}")

    async def _failed(self, tx: Tx, row: Claimed, now: int, error: Exception, effects: Effects) -> None:
        if row.tries + 1 < TRIES:
            log.warning("event %s failed, try %s: %r", row.id, row.tries + 1, error)
            await inbox.count_try(tx, row.id)
            return
        incident = self._chance.word()
        log.error("incident %s: event %s (%s) is parked", incident, row.id, row.key, exc_info=error)
        await inbox.park(tx, row.id, incident, now)
        await self._warn(tx, incident, now, effects)
        if row.chat is None:
            return
        try:
            async with tx.savepoint():
                ctx = await self._context(tx, row, row.chat, now)
                effects.add(await apply(ctx, self._read(row), await self._sorry(ctx, incident)))
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("incident %s: the person could not be told", incident)

    async def _warn(self, tx: Tx, incident: str, now: int, effects: Effects) -> None:
        """Tell those who can do something about it."""
        if self._alarm is None:
            return
        screens, key = self._alarm(incident), f"incident:{incident}"
        for admin in self._roles.holders(Role.ADMIN, Role.OWNER):
            effects.calls += await note(tx, self._library, Notify(admin, screens, key, urgent=True), now)


async def _nowhere(_: object) -> list[Call]:
    """Before the router has the context there is nothing to visit."""
    return []
