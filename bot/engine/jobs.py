"""Slow or heavy work runs in a process of its own, with limits on memory, processor time and patience.

The child is given its arguments as JSON and gives the bytes of a file (engine.child). How far it is, the job's lane
is told now and then. Nothing it does can block or bring down the bot.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import mimetypes
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.engine import child
from bot.engine.apply import ABOUT, FILES, NAME
from bot.engine.child import ChildFailed, Hear, Limits
from bot.engine.signal import Signal
from bot.store import files, timers
from bot.store.db import Database, StoreUnavailable, Tx
from bot.store.timers import Job

log = logging.getLogger(__name__)
TOO_LARGE: Final = "the file is too large for a chat"
LARGEST: Final = 50_000_000
"""Bytes; a bot may send no more (Bot API)."""
_PATIENCE: Final = 120.0
_TRIES: Final = 3
_IDLE: Final = 1.0
_TELL_EVERY: Final = 3_000
"""ms between two words on how far a job is: a channel takes so many edits and no more."""
_FETCH_AGAIN: Final = (1.0, 3.0, 9.0)
"""Seconds to wait before a file is asked for again."""


class FetchError(Exception):
    """The bytes of a file cannot be had. `permanent`: trying again is useless."""

    def __init__(self, reason: str, *, permanent: bool = False) -> None:
        super().__init__(reason)
        self.permanent = permanent


Fetch = Callable[[str], Awaitable[bytes]]
"""Raises FetchError."""


@dataclass(frozen=True, slots=True)
class Product:
    """What a kind of job makes: the name and type of its file. `processor`: seconds of its time it may take."""

    name: str
    mime: str
    processor: int = child.PROCESSOR


class Jobs:
    """`products` by the kind of job; `command` starts the child, to which the kind is added; `patience` is how
    many seconds it may be silent.

    `fetch` brings the bytes of a job's files, by the prefix of where they are (`tg:...`); `file:7` is in the store.
    """

    def __init__(
        self,
        database: Database,
        products: Mapping[str, Product],
        clock: Callable[[], int],
        worker: Signal,
        command: Sequence[str] = (sys.executable, "-m", "bot", "job"),
        patience: float = _PATIENCE,
        fetch: Mapping[str, Fetch] | None = None,
    ) -> None:
        self._database, self._products, self._clock, self._worker = database, products, clock, worker
        self._command, self._patience = command, patience
        self._fetch: dict[str, Fetch] = {"file": self._stored, **(fetch or {})}
        self.signal = Signal()

    async def run(self) -> None:
        """The loop: one job at a time."""
        while True:
            try:
                busy = await self.once()
            except StoreUnavailable as error:
                log.error("jobs cannot be read (%s), trying again", error)
                busy = False
            if not busy:
                await self.signal.wait(_IDLE)

    async def once(self) -> bool:
        """Do the oldest job. False: there is none."""
        now = self._clock()
        job = await self._database.write(lambda tx: timers.take_job(tx, now, self._until(now)))
        if job is None:
            return False
        try:
            await self._end(job, *await self._done(job))
        except asyncio.CancelledError:
            await self._give_back(job)
            raise
        self._worker.nudge()
        return True

    def _until(self, now: int) -> int:
        """How long the job is held: when its child has said nothing for so long, there is nobody at work."""
        return now + int((self._patience + 10) * 1000)

    async def _give_back(self, job: Job) -> None:
        """The bot is stopped: whoever starts next need not wait until this worker is sure to be gone."""
        try:
            await self._database.write(lambda tx: timers.give_back(tx, job))
        except StoreUnavailable as error:
            log.warning("job %s is taken again later (%s)", job.id, error)

    async def _done(self, job: Job) -> tuple[bytes, str]:
        """The bytes made, or why there are none."""
        if job.kind not in self._products or job.tries > _TRIES:
            return b"", f"given up after {job.tries - 1} tries"
        try:
            arguments = await self._with_files(job.arguments)
        except FetchError as error:
            return b"", f"file: {error}"
        given = json.dumps(arguments, ensure_ascii=False).encode()
        limits = Limits(self._patience, self._products[job.kind].processor)
        try:
            made = await child.work((*self._command, job.kind), given, limits, self._teller(job))
        except ChildFailed as error:
            return b"", str(error)
        return (made, "") if len(made) <= LARGEST else (b"", TOO_LARGE)

    def _teller(self, job: Job) -> Hear:
        """What is heard of a job's progress, handed on to its lane; nothing of what is over in a moment."""
        told = self._clock()

        async def hear(done: int, of: int) -> None:
            nonlocal told
            now = self._clock()
            if now - told >= _TELL_EVERY:
                told = now
                await self._tell(job, {"done": done, "of": of}, now)

        return hear

    async def _tell(self, job: Job, how_far: dict[str, int], now: int) -> None:
        body = {**how_far, "about": job.arguments.get(ABOUT, {})}
        try:
            await self._database.write(lambda tx: timers.tell_progress(tx, job, body, now, self._until(now)))
        except StoreUnavailable as error:
            log.warning("nobody hears how far job %s is (%s)", job.id, error)
        else:
            self._worker.nudge()

    async def _with_files(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments with the bytes of their files, in base64. Raises FetchError."""
        rest = {name: value for name, value in arguments.items() if name not in (FILES, ABOUT, NAME)}
        if FILES not in arguments:
            return rest
        found = {name: await self._bytes(source) for name, source in arguments[FILES].items()}
        return {**rest, "files": {name: base64.b64encode(data).decode() for name, data in found.items()}}

    async def _bytes(self, source: str) -> bytes:
        kind, _, place = source.partition(":")
        if kind not in self._fetch:
            raise FetchError(f"no channel keeps {kind!r}", permanent=True)
        for wait in (*_FETCH_AGAIN, None):
            try:
                return await self._fetch[kind](place)
            except FetchError as error:
                if error.permanent or wait is None:
                    raise
                log.warning("a file is not here yet (%s), trying again in %s s", error, wait)
                await asyncio.sleep(wait)
        raise AssertionError

    async def _stored(self, place: str) -> bytes:
        found = await self._database.read(lambda tx: files.load(tx, int(place)))
        if found is None:
            raise FetchError("it is no longer kept", permanent=True)
        return found.data

    async def _end(self, job: Job, made: bytes, error: str) -> None:
        if error:
            log.error("job %s (%s) failed: %s", job.id, job.kind, error)
        now = self._clock()

        async def work(tx: Tx) -> None:
            if not await timers.finish_job(tx, job, now):
                return  # the person was forgotten meanwhile: nothing of theirs is kept
            result: dict[str, Any] = {}
            if not error:
                product, owner = self._products[job.kind], int(job.lane.partition(":")[2])
                name = job.arguments.get(NAME) or product.name
                mime = mimetypes.guess_type(name)[0] or product.mime
                file = await files.add(tx, name, mime, made, now, owner)
                result = {"file": file, "name": name}
            about = job.arguments.get(ABOUT, {})
            await timers.tell_end(tx, job, {"result": result, "error": error, "about": about}, now)

        await self._database.write(work)
