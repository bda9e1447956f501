"""The queue of updates and getUpdates, as tdlib/telegram-bot-api keeps them."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from .wire import Clock, Json, Refused, dumps

DAY = 86_400.0
LIVES = {"callback_query": 150.0, "inline_query": 150.0}
# Sent only to who asks for them by name.
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
POLL_MAX, BATCH_MAX = 50, 100
GATHER = 0.0015
OTHER_POLLER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "Conflict: terminated by setWebhook request"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(slots=True, frozen=True)
class Update:
    number: int
    lane: str
    expires: float
    body: bytes


class Updates:
    """`speed` divides every wait that is Telegram's habit (punishments, conflicts), not the poll itself."""

    def __init__(self, clock: Clock, first: int, speed: float) -> None:
        self.pending: deque[Update] = deque()
        self.allowed: list[str] = []
        self.webhook: Callable[[Update], None] | None = None
        self._clock = clock
        self._speed = speed
        self._next = first
        self.polled = asyncio.Event()  # set while somebody waits in getUpdates
        self._poller: asyncio.Future[str] | None = None
        self._offset: int | None = None
        self._started = self._finished = float("-inf")
        self._conflict_at = float("-inf")
        self._soonest = float("inf")  # nothing expires before

    def add(self, kind: str, told: Json, lane: str) -> None:
        if (self.allowed and kind not in self.allowed) or (not self.allowed and kind in ON_REQUEST):
            return
        number, self._next = self._next, self._next + 1
        body = dumps({"update_id": number, kind: told})
        update = Update(number, lane, self._clock.now() + LIVES.get(kind, DAY), body)
        if self.webhook is not None:
            self.webhook(update)
            return
        self.pending.append(update)
        self._soonest = min(self._soonest, update.expires)
        self._wake("update")

    async def poll(self, params: Json) -> bytes:
        """The JSON array of updates from `offset` on; everything below it is forgotten at once."""
        if self.webhook is not None:
            raise Refused(409, WEBHOOK_ACTIVE)
        if "allowed_updates" in params:
            self.allowed = list(params["allowed_updates"])
        offset = params.get("offset", 0)
        limit = min(max(params.get("limit", BATCH_MAX), 1), BATCH_MAX)
        timeout: float = min(max(params.get("timeout", 0), 0), POLL_MAX)
        limit, timeout = self._punished(offset, limit, timeout)
        self._wake(OTHER_POLLER)
        self._forget(offset)
        if not self.pending and timeout:
            await self._wait(timeout)
        self._forget(0)
        self._finished = time.monotonic()
        return b"[" + b",".join(update.body for update in islice(self.pending, limit)) + b"]"

    def take_back(self, kept: list[Update]) -> None:
        """Updates a webhook did not take."""
        self.pending.extendleft(reversed(kept))
        self._soonest = min((update.expires for update in self.pending), default=float("inf"))

    def drop(self) -> None:
        self.pending.clear()

    def stop(self, why: str = WEBHOOK_SET) -> None:
        self._wake(why)

    def _punished(self, offset: int, limit: int, timeout: float) -> tuple[int, float]:
        """The same offset again: soon after an answer one update only, after a question no short poll."""
        now = time.monotonic()
        if offset == self._offset:
            if timeout < 3 and now < self._started + 3 / self._speed:
                timeout = 3 / self._speed
            if now < self._finished + 0.5 / self._speed:
                limit = 1
        self._offset, self._started = offset, now
        return limit, timeout

    def _forget(self, offset: int) -> None:
        pending = self.pending
        if offset < 0:
            offset = self._next + offset
        now = self._clock.now()
        while pending and pending[0].number < offset:
            pending.popleft()
        if now >= self._soonest:
            self.pending = deque(update for update in pending if update.expires > now)
            self._soonest = min((update.expires for update in self.pending), default=float("inf"))

    async def _wait(self, timeout: float) -> None:
        poller = self._poller = asyncio.get_running_loop().create_future()
        self.polled.set()
        try:
            async with asyncio.timeout(timeout):
                outcome = await poller
        except TimeoutError:
            return
        finally:
            if self._poller is poller:
                self._poller = None
                self.polled.clear()
        if outcome != "update":
            await self._conflict(outcome)
        # Telegram holds the answer a moment for what comes close behind.
        await asyncio.sleep(GATHER)

    async def _conflict(self, why: str) -> Any:
        now = time.monotonic()
        if now < self._conflict_at:
            await asyncio.sleep(3 / self._speed)
        else:
            self._conflict_at = now + 3 / self._speed
        raise Refused(409, why)

    def _wake(self, outcome: str) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(outcome)
