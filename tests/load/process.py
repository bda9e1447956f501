"""The bot as a process of its own, to be started and killed; forked from one that has imported everything already."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import shutil
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping, Sequence
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.settings import Settings, read_settings
from tests.content import ROOT
from tests.fake_botapi import FakeBotApi

TELEGRAM_ROLES = ("receiver", "worker", "ticker", "sender")
_FORKS = multiprocessing.get_context("forkserver")


def environment(api: FakeBotApi, url: str, content: Path, **more: str) -> dict[str, str]:
    """Settings for a bot that talks to this fake, faster than Telegram allows."""
    return {
        "BOT_TOKEN": api.token,
        "BOT_API_URL": f"http://127.0.0.1:{api.port}",
        "DATABASE_URL": url,
        "CONTENT_DIR": str(content),
        "BOT_RATE": "100000",
        "BOT_CHAT_RATE": "1000",
        "LOG_LEVEL": "WARNING",
        **more,
    }


def one_module(place: Path, module: str = "M06") -> Path:
    """A folder of real content with one module, so that a start is quick and other modules may change."""
    shutil.copytree(ROOT, place, ignore=lambda folder, names: _others(folder, names, module))
    return place


def _others(folder: str, names: Sequence[str], module: str) -> list[str]:
    return [name for name in names if Path(folder).name == "modules" and name != module]


async def start(values: Mapping[str, str], *arguments: str) -> Process:
    """`python -m bot ...`; what it says is kept for the test."""
    own = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        env={**own, "PYTHONPATH": str(ROOT.parent), **values},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def stop(process: Process) -> str:
    """As an operator stops it; gives what it said."""
    if process.returncode is None:
        process.send_signal(signal.SIGTERM)
    return await output(process)


async def output(process: Process) -> str:
    """What it says until it ends, which must be soon."""
    try:
        said, wrong = await asyncio.wait_for(process.communicate(), 15)
    except TimeoutError:
        process.kill()
        raise
    return (said + wrong).decode()


class Fork:
    """The same loops without the start-up of Python: the database is migrated and the content published before."""

    def __init__(self, values: Mapping[str, str], roles: Sequence[str] = TELEGRAM_ROLES) -> None:
        self._settings, self._roles = read_settings(values), tuple(roles)
        self.process: BaseProcess | None = None

    def start(self) -> None:
        _FORKS.set_forkserver_preload(["bot.app", "bot.commands", "bot.store.migrate", __name__])
        self.process = _FORKS.Process(target=serve, args=(self._settings, self._roles), daemon=True)
        self.process.start()

    def kill(self) -> None:
        """SIGKILL, as the system does it when memory is short."""
        assert self.process is not None
        self.process.kill()
        self.process.join()

    def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        self.process.join(15)
        if self.process.is_alive():
            self.kill()
            raise AssertionError("the bot did not stop in 15 s")


def serve(settings: Settings, roles: Sequence[str]) -> None:
    """Runs in the child."""
    from bot import app
    from bot.store.migrate import open_database

    async def run() -> None:
        database = await open_database(settings.DATABASE_URL)
        try:
            await app.run(settings, database, roles)
        finally:
            await database.close()

    logging.basicConfig(level=settings.LOG_LEVEL)
    asyncio.run(run())
