"""Receives updates, by long polling or by webhook. Nothing is confirmed to Telegram before it is durable."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.botapi import inline
from bot.botapi.client import Client, TokenRefused
from bot.botapi.errors import seconds
from bot.botapi.inbound import KINDS, incoming
from bot.engine.channel import Incoming

log = logging.getLogger(__name__)
T = TypeVar("T")

Accept = Callable[[list[Incoming]], Awaitable[object]]
Backoff = Callable[[int], float]
Aside = Callable[[object], Awaitable[None]]

# Telegram cuts a poll that asks the same again within half a second down to one update.
SAME_AGAIN: Final = 0.5
CONFLICT_WAIT: Final = 3.0
ASIDES: Final = 16
# In Telegram's own words; the same codes in other words come from a proxy, and pass.
REFUSED: Final = ("Unauthorized", "Not Found")


def capped(chance: Callable[[], float], first: float = 1.0, cap: float = 30.0) -> Backoff:
    """Seconds after the n-th failure running: doubling from `first` to `cap`, half of it by chance (0..1)."""

    def wait(failures: int) -> float:
        return min(first * 2.0 ** min(failures - 1, 30), cap) * (0.5 + 0.5 * chance())

    return wait


async def poll(
    client: Client,
    accept: Accept,
    *,
    timeout: int,  # noqa: ASYNC109 - the server keeps this time, not we
    stop: asyncio.Event,
    backoff: Backoff,
    aside: Aside | None = None,
) -> None:
    """Long polls of `timeout` seconds, at most 50, until `stop`. Raises TokenRefused.

    `accept` returns when the batch is durable. Only then is the next one asked for, which confirms it.
    `aside` is given every update besides: what is answered at once and kept nowhere.
    """
    refused: TokenRefused | None = None
    async with asyncio.TaskGroup() as group:
        stopped = group.create_task(stop.wait())
        try:
            await _Polling(client, accept, timeout, stop, backoff, group, stopped, aside).run()
        except TokenRefused as error:
            # Raised in here it would come out wrapped in a group.
            refused = error
        finally:
            stopped.cancel()
    if refused is not None:
        raise refused


class _Polling:
    def __init__(
        self,
        client: Client,
        accept: Accept,
        timeout: int,
        stop: asyncio.Event,
        backoff: Backoff,
        group: asyncio.TaskGroup,
        stopped: asyncio.Task[bool],
        aside: Aside | None,
    ) -> None:
        self._client, self._accept, self._timeout = client, accept, timeout
        self._stop, self._backoff = stop, backoff
        self._group, self._stopped = group, stopped
        self._aside = aside
        self._kinds = (*KINDS, inline.KIND) if aside else KINDS
        self._asides: set[asyncio.Task[None]] = set()
        self._offset: int | None = None
        self._failures = 0

    async def run(self) -> None:
        try:
            await self._polled()
        finally:
            for task in self._asides:
                task.cancel()

    async def _polled(self) -> None:
        await self._begin()
        while not self._stop.is_set():
            asked = time.monotonic()
            updates = await self._ask(self._client.updates(self._offset, self._timeout, self._kinds))
            if updates:
                await self._take(updates)
            elif updates is not None:
                await self._pause(SAME_AGAIN - (time.monotonic() - asked))

    async def _begin(self) -> None:
        """A webhook left from before would keep all polls out; what waits there is kept."""
        while not self._stop.is_set():
            if await self._ask(self._client.call("deleteWebhook", drop_pending_updates=False)) is not None:
                return

    async def _take(self, updates: list[Any]) -> None:
        rows = [row for row in map(incoming, updates) if row is not None]
        if rows and not await self._accepted(rows):
            return
        self._set_aside(updates)
        numbers = [update["update_id"] for update in updates if _numbered(update)]
        if numbers:
            self._offset = max(numbers) + 1
        else:
            await self._pause(SAME_AGAIN)

    def _set_aside(self, updates: list[Any]) -> None:
        """Questions beyond what can be answered at a time are let go: who types on asks anew."""
        for update in updates:
            if self._aside and isinstance(update, dict) and inline.KIND in update and len(self._asides) < ASIDES:
                task = self._group.create_task(guarded(self._aside, update))
                self._asides.add(task)
                task.add_done_callback(self._asides.discard)

    async def _accepted(self, rows: list[Incoming]) -> bool:
        """Tried until it is durable: Telegram keeps a tap for 150 seconds only, and here it is already."""
        while not self._stop.is_set():
            try:
                await self._accept(rows)
            except Exception:
                log.exception("%s updates cannot be stored yet", len(rows))
                await self._pause(self._failed())
            else:
                self._failures = 0
                return True
        return False

    async def _ask(self, call: Awaitable[T]) -> T | None:
        """The answer; None when stopped, or after the wait that a failure asks for."""
        work = self._group.create_task(_outcome(call))
        await asyncio.wait((work, self._stopped), return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            work.cancel()
            return None
        outcome = work.result()
        if isinstance(outcome, TelegramError):
            await self._pause(self._wait_after(outcome))
            return None
        self._failures = 0
        return outcome

    def _wait_after(self, error: TelegramError) -> float:
        if isinstance(error, InvalidToken) and error.message in REFUSED:
            raise TokenRefused
        wait = self._failed()
        if isinstance(error, RetryAfter):
            wait = seconds(error)
        elif isinstance(error, Conflict):
            wait = max(wait, CONFLICT_WAIT)
        log.warning("no updates, trying again in %.1f s: %s", wait, error.message)
        return max(wait, SAME_AGAIN)

    def _failed(self) -> float:
        self._failures += 1
        return self._backoff(self._failures)

    async def _pause(self, wait: float) -> None:
        if wait > 0:
            await asyncio.wait((self._stopped,), timeout=wait)


async def _outcome(call: Awaitable[T]) -> T | TelegramError:
    """A failure as a value: raised in the group, it would end the group."""
    try:
        return await call
    except TelegramError as error:
        return error


def _numbered(update: object) -> bool:
    return isinstance(update, dict) and type(update.get("update_id")) is int


async def guarded(aside: Aside, update: object) -> None:
    """A failure concerns nobody but who asked."""
    try:
        await aside(update)
    except Exception:
        log.exception("a question that needs no row was not answered")


async def webhook(body: bytes, secret: str, *, expected: str, accept: Accept, aside: Aside | None = None) -> int:
    """One update posted by Telegram, answered by an HTTP status.

    Anything but 2xx makes Telegram send it again: 200 comes after `accept`, and for what nobody can read.
    """
    if not expected or not hmac.compare_digest(secret.encode(errors="replace"), expected.encode()):
        return 403
    try:
        update = json.loads(body)
        row = incoming(update)
    except (ValueError, RecursionError):
        log.warning("an unreadable update of %s bytes came by the webhook", len(body))
        return 200
    if row is not None:
        await accept([row])
    if aside is not None and isinstance(update, dict) and inline.KIND in update:
        await guarded(aside, update)
    return 200
