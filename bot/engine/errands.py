"""Errands in the engine: one step after another, each in a transaction of its own, learners' taps in between.

A process that dies between two steps has done both the work and the mark of a step, or neither. The loop runs under the
ticker's lease, in one process at a time.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.chat.call import Notify
from bot.engine.library import Library
from bot.engine.notices import note
from bot.engine.signal import Signal
from bot.store import errands, outbox
from bot.store.db import Database, StoreUnavailable, Tx
from bot.store.errands import Errand

log = logging.getLogger(__name__)
TRIES: Final = 8
_RETRY: Final = 2_000
"""ms before a failed step is tried again; doubled each time."""
_IDLE: Final = 1.0
_BREATH: Final = 0.005
"""Seconds between two steps of long work, in which taps get the database first."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an errand at work. `now` is ms UTC; `fresh()` gives an unguessable word."""

    tx: Tx
    now: int
    errand: Errand
    library: Library
    fresh: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Went:
    """What came of a step: the `state` the next one begins with, at `due` (ms UTC, None: at once); no state: done."""

    state: dict[str, Any] | None
    due: int | None = None
    calls: Sequence[Notify] = ()


Stepper = Callable[[Step], Awaitable[Went]]


class Errands:
    """`steppers` by the kind of errand (routes.ERRANDS)."""

    def __init__(
        self,
        database: Database,
        steppers: Mapping[str, Stepper],
        clock: Callable[[], int],
        fresh: Callable[[], str],
        sender: Signal,
    ) -> None:
        self._database, self._steppers, self._clock = database, steppers, clock
        self._fresh, self._sender, self._library = fresh, sender, Library()

    async def run(self) -> None:
        """The loop."""
        while True:
            try:
                busy = await self.once()
            except StoreUnavailable as error:
                log.error("errands cannot be done now (%s), trying again", error)
                busy = False
            await asyncio.sleep(_BREATH if busy else _IDLE)

    async def once(self) -> bool:
        """Do the step that waits longest. False: none is due."""
        errand = await self._database.read(lambda tx: errands.next_due(tx, self._clock()))
        if errand is None:
            return False
        try:
            await self._database.write(lambda tx: self._step(tx, errand))
        except StoreUnavailable:
            raise
        except Exception as error:
            await self._failed(errand, error)
        self._sender.nudge()
        return True

    async def _step(self, tx: Tx, errand: Errand) -> None:
        now = self._clock()
        await self._library.refresh(tx)
        went = await self._steppers[errand.kind](Step(tx, now, errand, self._library, self._fresh))
        if went.state is None:
            kept = await errands.end(tx, errand, now)
        else:
            kept = await errands.keep(tx, errand, went.state, now if went.due is None else went.due)
        if not kept:
            raise RuntimeError("the step was done by somebody else, or the errand was called off")
        for call in went.calls:
            await outbox.add(tx, await note(tx, self._library, call, now))

    async def _failed(self, errand: Errand, error: Exception) -> None:
        now = self._clock()
        log.warning("errand %s (%s) failed, try %s: %r", errand.subject, errand.kind, errand.tries + 1, error)
        if errand.tries + 1 < TRIES:
            due = now + _RETRY * 2**errand.tries
            await self._database.write(lambda tx: errands.postpone(tx, errand, due))
            return
        incident = self._fresh()
        log.error("incident %s: errand %s (%s) is given up", incident, errand.subject, errand.kind, exc_info=error)
        await self._database.write(lambda tx: errands.end(tx, errand, now, incident))
