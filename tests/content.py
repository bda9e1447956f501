"""Content for tests: a small module with every kind of step, or what the repository really publishes."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from bot.authoring.canonical import canonical, version
from bot.authoring.check import Report, check
from bot.domain.course import Module
from bot.domain.staleness import stale
from bot.features.publishing.publish import publish
from bot.store import courses
from bot.store.db import Tx
from tests import drafted, released
from tests.domain.example import MODULE
from tests.register import REGISTER, SHAKY, TERMS

ROOT = Path(__file__).parent.parent / "content"
NAMES = sorted(folder.parent.name for folder in ROOT.glob("modules/*/module.yaml"))
"""The modules of the repository, known without compiling them."""
Publish = Callable[[Tx], Awaitable[None]]
_DAY = date(2026, 11, 22)
PUBLISHED = 1_794_600_000_000
"""ms UTC: 13 November 2026."""


@functools.cache
def real_report() -> Report:
    """All content of the repository, compiled."""
    report = check([ROOT], _DAY)
    assert report.ok
    return report


@functools.cache
def _reference_report() -> Report:
    return check([ROOT / "professions.yaml", ROOT / "localities.yaml", ROOT / "contacts.yaml"], _DAY)


async def real(tx: Tx) -> None:
    """Publish the real content."""
    await publish(tx, real_report(), 0, by="test", why="substance")


async def example(tx: Tx) -> None:
    """Publish the small module, on the path of every profession, and the real regions and contacts."""
    await publish(tx, _reference_report(), 0, by="test", why="substance", only=("none",))
    data = canonical(MODULE)
    await courses.publish(tx, MODULE.id, version(data), data.decode(), 0, by="test", why="substance")


async def register(tx: Tx, at: int = 0) -> None:
    """As `example`, with a small register of law and a glossary, and a module that rests on a doubtful entry."""
    known = _reference_report().reference
    known = replace(
        known, law={**REGISTER, "sk-65": replace(REGISTER["sk-65"], entry=SHAKY.law["sk-65"])}, glossary=TERMS
    )
    await publish(tx, replace(_reference_report(), reference=known), at, by="test", why="substance", only=("none",))
    data = canonical(SHAKY)
    await courses.publish(tx, SHAKY.id, version(data), data.decode(), at, by="test", why="substance")


async def draft(tx: Tx) -> None:
    """As `register`, and two drafts in review: Vera's, which changes the module, and Lev's own, which is a new one."""
    await register(tx, PUBLISHED)
    good = frozenset(one.key for one in stale(SHAKY, drafted.REVISED, ()))
    await drafted.add(tx, drafted.REVISED, drafted.VERA, PUBLISHED + drafted.DAY, confirmed=good)
    await drafted.add(tx, drafted.CHILDREN, drafted.LEV, PUBLISHED + drafted.DAY)


async def short(tx: Tx) -> None:
    """The short module, published."""
    await publish(tx, _reference_report(), 0, by="test", why="substance", only=("none",))
    await released.publish(tx, released.SHORT, PUBLISHED)


async def release(tx: Tx, module: Module) -> None:
    """The short module, and Vera's draft of another version of it, signed off by Lev."""
    await short(tx)
    await released.approved(tx, module, PUBLISHED + drafted.DAY)
