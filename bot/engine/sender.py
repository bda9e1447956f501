"""The sender empties the outbox: the most urgent first, within the limits, one screen at a time to a chat.

What was delivered is written down in groups. After a crash, at most what was under way is sent again.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from bot.chat.call import Priority
from bot.engine.channel import Channel, Delivered, Delivery, DeliveryError
from bot.engine.group import GroupCommit
from bot.engine.limiter import Limiter
from bot.engine.signal import Signal
from bot.store import outbox
from bot.store.db import Database, StoreUnavailable, Tx
from bot.store.outbox import Queued, Result

log = logging.getLogger(__name__)
_SCAN: Final = 600
"""Calls looked at in one go: those under way and enough of those that follow."""
_ASIDE: Final = 32
"""Calls under way at most that nobody waits for: what a person has tapped for finds the line free."""
_IDLE: Final = 0.5
_SURE: Final = 100_000
"""Chats remembered at most; forgetting one costs an edit that changes nothing."""
_SHARED_IDLE: Final = 0.1
"""Seconds between two looks when nothing was heard; other processes on the same database cannot be heard."""
_PROBE: Final = 0.5
"""Seconds between two calls that try whether a channel answers again."""
_RETRY: Final = (500, 1_000, 2_000, 5_000)
"""ms to wait after the first, second ... failure of a call."""
_GIVE_UP: Final = 24 * 3600 * 1000
"""ms: an older call that still cannot be delivered is dropped."""


class Outage:
    """Whether a channel answers. While it does not, one call now and then finds out whether it does again."""

    def __init__(self) -> None:
        self._probe_at: float | None = None

    def admits(self) -> bool:
        return self._probe_at is None or time.monotonic() >= self._probe_at

    def takes(self) -> None:
        """A call goes out; while the channel is down it is the only one."""
        if self._probe_at is not None:
            self._probe_at = math.inf

    def spared(self) -> None:
        """That call did not go out after all: the next one may."""
        if self._probe_at is not None:
            self._probe_at = time.monotonic()

    def failed(self) -> None:
        self._probe_at = time.monotonic() + _PROBE

    def worked(self) -> None:
        self._probe_at = None


class Sender:
    """`channels` by the prefix of the address; `limiters` for those channels that have limits."""

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        limiters: Mapping[str, Limiter],
        clock: Callable[[], int],
        most: int = 256,
    ) -> None:
        self._database, self._channels, self._limiters, self._clock = database, channels, limiters, clock
        self._most = most
        self._idle = _SHARED_IDLE if database.dialect == "postgres" else _IDLE
        self._pending: dict[int, Queued] = {}
        self._flying: set[int] = set()
        self._aside = 0
        """How many of those under way are no answers."""
        self._busy: set[str] = set()
        self._sure: set[str] = set()
        """Chats whose last screen this sender has delivered itself and seen arrive. A process that was killed may have
        delivered a later one than was written down, and so may a delivery in doubt."""
        self._outages = {name: Outage() for name in channels}
        self._settled: GroupCommit[Result] = GroupCommit(self._settle)
        self.signal = Signal()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._settled.run())
            while True:
                try:
                    await self._look()
                    wait = self._start(tasks)
                except StoreUnavailable as error:
                    log.error("the outbox cannot be read (%s), trying again", error)
                    wait = _IDLE
                await self.signal.wait(wait)

    async def _look(self) -> None:
        """Bring memory in line with the outbox: fetch what is new or was replaced, forget what is gone."""
        now, pending = self._clock(), self._pending
        # As it was when we began to look: what ends meanwhile may still be in what is read, and is not sent again.
        flying = frozenset(self._flying)

        def unknown(call: int, revision: int) -> bool:
            return call not in flying and (call not in pending or pending[call].revision != revision)

        async def work(tx: Tx) -> tuple[list[tuple[int, int]], list[Queued]]:
            due = await outbox.due(tx, now, _SCAN)
            return due, await outbox.load(tx, [one for one, revision in due if unknown(one, revision)])

        due, fetched = await self._database.read(work)
        known = pending | {call.id: call for call in fetched}
        self._pending = {one: known[one] for one, _ in due if one in known and one not in flying}

    def _start(self, tasks: asyncio.TaskGroup) -> float:
        """Start what may go now; gives the seconds until more may."""
        wait, full = self._idle, dict[str, float]()
        for call in list(self._pending.values()):
            if len(self._flying) >= self._most:
                break
            key = _key(call)
            name, _, place = call.address.partition(":")
            if key in self._busy or not self._admitted(name) or (self._aside >= _ASIDE and not _answers(call)):
                continue
            delay = 0.0 if call.kind == "toast" else full.get(name) or self._delay(name, place, call, full)
            if delay > 0:
                wait = min(wait, delay)
                continue
            self._take(call, key, name)
            tasks.create_task(self._send(call, key, name, place))
        return wait

    def _admitted(self, name: str) -> bool:
        outage = self._outages.get(name)
        return outage is None or outage.admits()

    def _delay(self, name: str, place: str, call: Queued, full: dict[str, float]) -> float:
        """Seconds this call must wait. Says in `full` when the whole channel must: then nobody else need ask."""
        limiter = self._limiters.get(name)
        if limiter is None:
            return 0.0
        urgent = _answers(call)
        delay = limiter.delay(place, urgent)
        if delay > 0 and (whole := limiter.delay_all(urgent)) > 0:
            full[name] = whole
        return delay

    def _take(self, call: Queued, key: str, name: str) -> None:
        self._pending.pop(call.id, None)
        self._flying.add(call.id)
        self._aside += not _answers(call)
        self._busy.add(key)
        if name in self._outages:
            self._outages[name].takes()

    async def _send(self, call: Queued, key: str, name: str, place: str) -> None:
        result = await self._result(call, name, place)
        while True:
            try:
                await self._settled.add(result)
                break
            except StoreUnavailable as error:
                log.error("a delivery cannot be written down (%s), trying again", error)
                await asyncio.sleep(_IDLE)
        self._flying.discard(call.id)
        self._aside -= not _answers(call)
        self._busy.discard(key)
        self.signal.nudge()

    async def _result(self, call: Queued, name: str, place: str) -> Result:
        if call.expires is not None and call.expires < self._clock():
            if name in self._outages:
                self._outages[name].spared()
            return Result(call)
        channel = self._channels.get(name)
        if channel is None:
            log.warning("call %s is dropped: there is no channel %r in this installation", call.id, name)
            return Result(call, lost=True)
        try:
            sure = call.address in self._sure
            delivery = Delivery(call.id, place, call.kind, call.body, call.message, call.digest, sure)
            delivered = await channel.deliver(delivery)
        except DeliveryError as error:
            self._sure.discard(call.address)
            return self._failed(call, name, place, error)
        except Exception:
            log.exception("call %s is dropped: the channel failed in an unknown way", call.id)
            self._outages[name].worked()
            return Result(call, lost=True)
        self._outages[name].worked()
        if call.kind == "show":
            self._remember(call.address)
        return _shown(call, delivered)

    def _remember(self, address: str) -> None:
        if len(self._sure) >= _SURE:
            self._sure.clear()
        self._sure.add(address)

    def _failed(self, call: Queued, name: str, place: str, error: DeliveryError) -> Result:
        outage = self._outages[name]
        if error.permanent:
            outage.worked()
            log.warning("call %s to %s is given up: %s", call.id, name, error)
            return Result(call, left=error.left, lost=not error.left)
        if error.retry_after is not None:
            outage.worked()
            if name in self._limiters:
                self._limiters[name].refused(place, error.retry_after)
            return Result(call, ended=False, due=self._clock() + int(error.retry_after * 1000))
        outage.failed()
        too_old = self._clock() - call.at > _GIVE_UP
        if too_old or (error.doubtful and call.on_doubt == "drop"):
            log.warning("call %s to %s is dropped: %s", call.id, name, error)
            return Result(call, lost=True)
        return Result(call, ended=False, due=self._clock() + _RETRY[min(call.tries, len(_RETRY) - 1)])

    async def _settle(self, results: Sequence[Result]) -> None:
        async def work(tx: Tx) -> None:
            await outbox.settle(tx, results, self._clock())

        await self._database.write(work)


def _answers(call: Queued) -> bool:
    """Whether a person waits for it."""
    return call.priority == Priority.ANSWER


def _key(call: Queued) -> str:
    """Screens and files of a chat go one after another; a toast waits for nobody."""
    return f"{call.address}#{call.id}" if call.kind == "toast" else call.address


def _shown(call: Queued, delivered: Delivered) -> Result:
    return Result(call, shows=delivered.message if call.kind == "show" else None)
