"""The module of tests/stories/files/talk.yaml, compiled as the desk does it and published: what a trainer changes."""

from __future__ import annotations

import functools
from datetime import date
from pathlib import Path

from bot.authoring.check import Report, check, read_register
from bot.authoring.desk import receive
from bot.authoring.reference import Reference
from bot.features.publishing.publish import publish
from bot.store.db import Tx

FILES = Path(__file__).parent / "stories" / "files"
DAY = date(2026, 11, 22)
_CONTENT = Path(__file__).parent.parent / "content"


@functools.cache
def register() -> Reference:
    return read_register(_CONTENT)


@functools.cache
def report() -> Report:
    received = receive("talk.yaml", (FILES / "talk.yaml").read_bytes(), DAY, register())
    assert received.compiled
    known = check([_CONTENT / name for name in ("law", "professions.yaml", "localities.yaml", "contacts.yaml")], DAY)
    return Report((), {"M20": received.compiled}, known.reference, received.counts)


async def talk(tx: Tx) -> None:
    """Publish it with the real register."""
    await publish(tx, report(), 0, by="test", why="substance")
