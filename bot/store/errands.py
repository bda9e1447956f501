"""Errands: long work done in small steps, each in a transaction of its own, which a restart continues."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bot.store.db import Row, Tx


@dataclass(frozen=True, slots=True)
class Errand:
    """`subject` says what it is about (`announcement:7`); `step` counts steps done, `tries` failures of the next."""

    id: int
    kind: str
    subject: str
    state: dict[str, Any]
    due: int
    step: int
    tries: int


async def begin(tx: Tx, kind: str, subject: str, state: dict[str, Any], due: int, now: int) -> bool:
    """Ask for the work, from `due` on (ms UTC). False: this work is under way already."""
    text = json.dumps(state, ensure_ascii=False)
    return await tx.run("begin_errand", kind=kind, subject=subject, state=text, due=due, now=now) > 0


async def next_due(tx: Tx, now: int) -> Errand | None:
    row = await tx.one("due_errand", now=now)
    return _read(row) if row else None


async def under_way(tx: Tx, kind: str, subject: str) -> Errand | None:
    row = await tx.one("open_errand", kind=kind, subject=subject)
    return _read(row) if row else None


async def keep(tx: Tx, errand: Errand, state: dict[str, Any], due: int) -> bool:
    """A step is done. False, and its transaction must be undone, when another process did it."""
    text = json.dumps(state, ensure_ascii=False)
    return await tx.run("keep_errand", id=errand.id, step=errand.step, state=text, due=due) > 0


async def postpone(tx: Tx, errand: Errand, due: int) -> None:
    await tx.run("postpone_errand", id=errand.id, step=errand.step, due=due)


async def end(tx: Tx, errand: Errand, now: int, incident: str | None = None) -> bool:
    """False: it was ended before."""
    return await tx.run("end_errand", id=errand.id, now=now, incident=incident) > 0


async def sweep(tx: Tx, before: int) -> int:
    """Forget errands done before then (ms UTC)."""
    return await tx.run("sweep_errands", before=before)


def _read(row: Row) -> Errand:
    state = json.loads(row["state"])
    return Errand(row["id"], row["kind"], row["subject"], state, row["due"], row["step"], row["tries"])
