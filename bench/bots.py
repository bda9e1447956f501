"""The bots that are measured, each in a process of its own."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.fake_botapi import FakeBotApi
from tests.load.process import TELEGRAM_ROLES, environment, one_module

Command = tuple[str, ...]
BARE: Command = ("-m", "bench.bare")
OURS: Command = ("-m", "bot", "run", "--roles", ",".join(TELEGRAM_ROLES))
PROFILED: Command = ("-m", "bench.profiled", *OURS[2:])
ROOT = Path(__file__).parent.parent


@asynccontextmanager
async def home() -> AsyncIterator[Path]:
    """A folder with the content of one module, gone afterwards."""
    place = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        one_module(place / "content")
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


@asynccontextmanager
async def running(command: Command, api: FakeBotApi, place: Path, **settings: str) -> AsyncIterator[int]:
    """Its process id, once it polls."""
    own = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    values = environment(api, f"sqlite:///{place / 'bot.db'}", place / "content", **settings)
    bot = await asyncio.create_subprocess_exec(
        sys.executable, *command, env={**own, "PYTHONPATH": str(ROOT), **values}, cwd=place
    )
    try:
        await api.polled(60)
        yield bot.pid
    finally:
        if bot.returncode is None:
            bot.send_signal(signal.SIGTERM)
        await asyncio.wait_for(bot.wait(), 20)
        api.updates.polled.clear()


def memory(pid: int) -> float:
    """Resident megabytes."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024


def processor(pid: int) -> float:
    """Seconds of processor time used so far."""
    parts = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")
