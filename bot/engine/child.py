"""A process at work for the bot, with limits on memory, processor time and patience.

It reads its arguments from its standard input and writes the bytes of a file to its standard output. On its standard
error it may say how far it is, in lines `progress <done> <of>`; what else it says there is why it failed. What it
writes for itself goes into a folder of its own, which goes with it, whatever way it ends.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import resource
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

_MEMORY: Final = 600 * 1024 * 1024
PROCESSOR: Final = 60
"""Seconds, unless more is asked for."""
_CHUNK: Final = 4096
_KEPT: Final = 500
"""Bytes kept of what is said, the last ones."""
_PROGRESS: Final = re.compile(rb"progress (\d{1,15}) (\d{1,15})")

Hear = Callable[[int, int], Awaitable[None]]
"""Is told how much is done, of about how much in all; 0: nobody knows."""


@dataclass(frozen=True, slots=True)
class Limits:
    """In seconds: `patience` with a child that says nothing, not even progress, and time of the `processor`."""

    patience: float
    processor: int = PROCESSOR


class ChildFailed(Exception):
    """There is no file; the message says why."""


async def work(command: Sequence[str], given: bytes, limits: Limits, hear: Hear) -> bytes:
    """What the child has written once it has ended. Raises ChildFailed."""
    with tempfile.TemporaryDirectory(prefix="job-") as folder:
        child = await _started(command, folder, limits.processor)
        try:
            async with asyncio.timeout(limits.patience) as end:
                made, said = await _talk(child, given, _prolonging(end, limits.patience, hear))
        except TimeoutError:
            raise ChildFailed(f"nothing was heard for {limits.patience:g} s") from None
        finally:
            await _end_of(child)
    if child.returncode != 0:
        raise ChildFailed(said.decode(errors="replace").strip() or f"status {child.returncode}")
    return made


def _prolonging(end: asyncio.Timeout, patience: float, hear: Hear) -> Hear:
    """Who says how far it is, is at work."""

    async def heard(done: int, of: int) -> None:
        end.reschedule(asyncio.get_running_loop().time() + patience)
        await hear(done, of)

    return heard


async def _started(command: Sequence[str], folder: str, processor: int) -> Process:
    own = {**os.environ, "TMPDIR": folder}
    try:
        return await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, stderr=PIPE, preexec_fn=partial(_limit, processor), env=own
        )
    except OSError as error:
        raise ChildFailed(f"cannot be started: {error}") from error


async def _talk(child: Process, given: bytes, hear: Hear) -> tuple[bytes, bytes]:
    """What it wrote, and what it said beside progress."""
    if child.stdin is None or child.stdout is None or child.stderr is None:
        raise RuntimeError("the child has no pipes")
    async with asyncio.TaskGroup() as group:
        group.create_task(_give(child.stdin, given))
        made = group.create_task(child.stdout.read())
        said = group.create_task(_listen(child.stderr, hear))
        group.create_task(child.wait())
    return made.result(), said.result()


async def _give(pipe: asyncio.StreamWriter, given: bytes) -> None:
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it has ended: how, its status says
        pipe.write(given)
        await pipe.drain()
    pipe.close()


async def _listen(pipe: asyncio.StreamReader, hear: Hear) -> bytes:
    """Until it falls silent."""
    said, line = b"", b""
    while chunk := await pipe.read(_CHUNK):
        *whole, line = (line + chunk).split(b"\n")
        for one in whole:
            if told := _PROGRESS.fullmatch(one):
                await hear(int(told[1]), int(told[2]))
            else:
                said = (said + one + b"\n")[-_KEPT:]
        line = line[-_KEPT:]
    return (said + line)[-_KEPT:]


async def _end_of(child: Process) -> None:
    if child.returncode is None:
        child.kill()
        await child.wait()


def _limit(processor: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
