"""The log of what staff did. Append-only: nothing is ever changed here but a name that is forgotten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.store.db import Row, Tx

NEWEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Entry:
    """`at` is ms UTC. `actor` is None for the operator at the command line, and once the person is forgotten.

    `role` is the one that allowed it (`operator` at the command line); `act` is what was done (`Publish`), `subject`
    what it was done to, `detail` what else is worth knowing later.
    """

    at: int
    actor: int | None
    role: str
    act: str
    subject: str
    detail: Mapping[str, Any] = field(default_factory=dict)
    id: int = 0


async def add(tx: Tx, entry: Entry) -> None:
    await tx.run(
        "add_audit",
        at=entry.at,
        actor=entry.actor,
        by_role=entry.role,
        act=entry.act,
        subject=entry.subject,
        detail=json.dumps(entry.detail, ensure_ascii=False, sort_keys=True),
    )


async def page(tx: Tx, most: int, before: int = NEWEST) -> list[Entry]:
    """The newest first; `before` is the id of the last entry of the page before."""
    return [read(row) for row in await tx.all("audit", most=most, before=before)]


async def of_actor(tx: Tx, actor: int) -> list[Entry]:
    return [read(row) for row in await tx.all("audit_of_actor", actor=actor)]


async def forget(tx: Tx, actor: int) -> None:
    """The name goes; what was done stays."""
    await tx.run("unname_audit", actor=actor)


def read(row: Row) -> Entry:
    detail = json.loads(row["detail"])
    return Entry(row["at"], row["actor"], row["by_role"], row["act"], row["subject"], detail, row["id"])
