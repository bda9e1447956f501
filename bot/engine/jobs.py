"""Slow or heavy work runs in a process of its own, with limits on memory, processor time and patience.

The child reads its arguments as JSON from its standard input and writes the bytes of a file to its standard output.
Nothing it does can block or bring down the bot.
"""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.engine.signal import Signal
from bot.store import files, timers
from bot.store.db import Database, StoreUnavailable, Tx
from bot.store.timers import Job

log = logging.getLogger(__name__)
_MEMORY: Final = 600 * 1024 * 1024
_PROCESSOR: Final = 60
_PATIENCE: Final = 120.0
_TRIES: Final = 3
_IDLE: Final = 1.0


@dataclass(frozen=True, slots=True)
class Product:
    """What a kind of job makes: the name and type of its file."""

    name: str
    mime: str


class Jobs:
    """`products` by the kind of job; `command` starts the child, to which the kind is added; `patience` in seconds."""

    def __init__(
        self,
        database: Database,
        products: dict[str, Product],
        clock: Callable[[], int],
        worker: Signal,
        command: Sequence[str] = (sys.executable, "-m", "bot", "job"),
        patience: float = _PATIENCE,
    ) -> None:
        self._database, self._products, self._clock, self._worker = database, products, clock, worker
        self._command, self._patience = command, patience
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
        until = now + int((self._patience + 10) * 1000)
        job = await self._database.write(lambda tx: timers.take_job(tx, now, until))
        if job is None:
            return False
        await self._end(job, *await self._done(job))
        self._worker.nudge()
        return True

    async def _done(self, job: Job) -> tuple[bytes, str]:
        """The bytes made, or why there are none."""
        if job.kind not in self._products or job.tries > _TRIES:
            return b"", f"given up after {job.tries - 1} tries"
        try:
            child = await asyncio.create_subprocess_exec(
                *self._command,
                job.kind,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                preexec_fn=_limit,
            )
        except OSError as error:
            return b"", f"cannot be started: {error}"
        try:
            arguments = json.dumps(job.arguments, ensure_ascii=False).encode()
            made, said = await asyncio.wait_for(child.communicate(arguments), self._patience)
        except TimeoutError:
            return b"", f"took longer than {self._patience:g} s"
        finally:
            await _end_of(child)
        if child.returncode != 0:
            return b"", said.decode(errors="replace").strip()[-500:] or f"status {child.returncode}"
        return made, ""

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
                file = await files.add(tx, product.name, product.mime, made, now, owner)
                result = {"file": file, "name": product.name}
            await timers.tell_end(tx, job, {"result": result, "error": error}, now)

        await self._database.write(work)


async def _end_of(child: asyncio.subprocess.Process) -> None:
    if child.returncode is None:
        child.kill()
        await child.wait()


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_PROCESSOR, _PROCESSOR))
