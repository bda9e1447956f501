"""People: the few facts kept about them, their roles, and how they are forgotten."""

from __future__ import annotations

import logging
from typing import cast

from bot.domain.course import Locale
from bot.domain.learner import Learner, Role
from bot.store.db import Row, Tx

log = logging.getLogger(__name__)


def read_learner(row: Row, roles: frozenset[Role] = frozenset({Role.LEARNER})) -> Learner:
    return Learner(
        id=row["id"],
        locale=cast("Locale | None", row["locale"]),
        profession=row["profession"],
        region=row["region"],
        roles=roles,
        joined=row["joined"],
    )


async def load(tx: Tx, learner: int) -> Learner | None:
    row = await tx.one("learner", id=learner)
    return read_learner(row, await roles(tx, learner)) if row else None


async def add(tx: Tx, learner: int, now: int) -> None:
    """Know a person; nothing happens when they are known."""
    await tx.run("add_learner", id=learner, joined=now)


async def at(tx: Tx, address: str, newcomer: int) -> int:
    """The learner behind an address; `newcomer` when it was not known."""
    await tx.run("add_chat", address=address, learner=newcomer)
    row = await tx.one("chat_by_address", address=address)
    return int(row["learner"]) if row else newcomer


async def save(tx: Tx, learner: Learner) -> None:
    await tx.run(
        "save_learner",
        id=learner.id,
        locale=learner.locale,
        profession=learner.profession,
        region=learner.region,
    )


async def roles(tx: Tx, learner: int) -> frozenset[Role]:
    held = {_role(row) for row in await tx.all("roles_of_learner", learner=learner)}
    return frozenset(held | {Role.LEARNER})


async def all_regions(tx: Tx) -> dict[int, frozenset[str]]:
    """Where regional admins are such."""
    held: dict[int, set[str]] = {}
    for row in await tx.all("staff"):
        if row["role"] == Role.REGIONAL_ADMIN and row["region"]:
            held.setdefault(row["learner"], set()).add(row["region"])
    return {learner: frozenset(found) for learner, found in held.items()}


async def all_roles(tx: Tx) -> dict[int, frozenset[Role]]:
    """Everyone who holds more than the role of a learner."""
    held: dict[int, set[Role]] = {}
    for row in await tx.all("staff"):
        held.setdefault(row["learner"], {Role.LEARNER}).add(_role(row))
    return {learner: frozenset(found) for learner, found in held.items()}


async def newest_grant(tx: Tx) -> tuple[int, int]:
    """A value that changes whenever a role is given or taken."""
    row = await tx.one("newest_grant")
    return (row["at"], row["held"]) if row else (0, 0)


async def grant(tx: Tx, learner: int, role: Role, now: int, by: str, region: str = "") -> None:
    await tx.run("grant_role", learner=learner, role=role.value, region=region, now=now, by=by)


async def revoke(tx: Tx, learner: int, role: Role) -> bool:
    """False when the person did not hold it."""
    return await tx.run("revoke_role", learner=learner, role=role.value) > 0


async def forget(tx: Tx, learner: int) -> None:
    """Erase everything that leads back to the person. Totals without a name stay."""
    lane = f"learner:{learner}"
    await tx.run("forget_events", lane=lane)
    await tx.run("forget_timers", lane=lane)
    await tx.run("forget_jobs", lane=lane)
    await tx.run("forget_files", learner=learner)
    await tx.run("forget_roles", learner=learner)
    await tx.run("forget_calls", learner=learner)  # found through the chats, so before them
    await tx.run("forget_chats", learner=learner)
    await tx.run("forget_learner", learner=learner)


def _role(row: Row) -> Role:
    """A role that only another release knows allows nothing here."""
    try:
        return Role(row["role"])
    except ValueError:
        log.warning("somebody holds the role %r, which is not known", row["role"])
        return Role.LEARNER
