"""Who holds which role, and the links by which people come to one."""

from __future__ import annotations

from typing import Any

from bot.domain.learner import Role
from bot.domain.staffing import Link, Member, Outcome
from bot.store import audit
from bot.store.db import Row, Tx

_ROLES = frozenset(role.value for role in Role)


async def members(tx: Tx) -> list[Member]:
    """Every role that somebody holds; a role this release does not know is left out."""
    rows = await tx.all("members_of_staff")
    return [
        Member(row["learner"], Role(row["role"]), row["region"], row["granted_at"], row["granted_by"])
        for row in rows
        if row["role"] in _ROLES
    ]


async def owners(tx: Tx) -> int:
    """How many there are; nobody else can change that before the transaction ends."""
    return len({row["learner"] for row in await tx.all("owners")})


async def addresses(tx: Tx) -> dict[int, list[str]]:
    """Where members of staff are reached."""
    found: dict[int, list[str]] = {}
    for row in await tx.all("addresses_of_staff"):
        found.setdefault(row["learner"], []).append(row["address"])
    return found


async def take(tx: Tx, learner: int, role: Role, region: str) -> bool:
    """False when the person did not hold it."""
    return await tx.run("take_role", learner=learner, role=role.value, region=region) > 0


async def add_link(tx: Tx, link: Link) -> bool:
    """False when there is one with this token."""
    added = await tx.run(
        "add_staff_link",
        token=link.token,
        role=link.role.value,
        region=link.region,
        author=link.author,
        now=link.at,
        expires=link.expires,
    )
    return added > 0


async def link(tx: Tx, id: int) -> Link | None:
    row = await tx.one("staff_link", id=id, token="")
    return _read(row) if row else None


async def by_token(tx: Tx, token: str) -> Link | None:
    row = await tx.one("staff_link", id=0, token=token)
    return _read(row) if row else None


async def links_of(tx: Tx, author: int) -> list[Link]:
    """The newest first."""
    return [_read(row) for row in await tx.all("staff_links_of_author", author=author)]


async def close(tx: Tx, id: int, outcome: Outcome) -> bool:
    """False when the author had said something already."""
    return await tx.run("close_staff_link", id=id, outcome=outcome) > 0


async def claim(tx: Tx, token: str, learner: int, now: int) -> bool:
    """False when somebody was first."""
    return await tx.run("claim_staff_link", token=token, learner=learner, now=now) > 0


async def actors(tx: Tx) -> list[int]:
    """Everyone who did anything that is in the log."""
    return [row["actor"] for row in await tx.all("actors")]


async def done_by(tx: Tx, actor: int, most: int, before: int = audit.NEWEST) -> list[audit.Entry]:
    """What one person did, the newest first."""
    return [audit.read(row) for row in await tx.all("audit_page_of_actor", actor=actor, most=most, before=before)]


async def done_since(tx: Tx, since: int, most: int) -> list[audit.Entry]:
    """What everyone did from a moment on, the newest first."""
    return [audit.read(row) for row in await tx.all("audit_since", since=since, most=most)]


async def tell(tx: Tx, learner: int) -> dict[str, Any]:
    """What is kept about a person here; their roles are told with the rest about them."""
    opened = await tx.all("staff_claims_of_learner", learner=learner)
    return {
        "invited": [{"role": one.role.value, "at": one.at} for one in await links_of(tx, learner)],
        "opened": [{"token": row["token"], "at": row["at"]} for row in opened],
    }


async def forget(tx: Tx, learner: int) -> None:
    for statement in ("unname_staff_claims", "unname_staff_links"):
        await tx.run(statement, learner=learner)


def _read(row: Row) -> Link:
    return Link(
        row["id"],
        row["token"],
        Role(row["role"]),
        row["region"],
        row["author"],
        row["at"],
        row["expires"],
        row["outcome"],
        row["claimant"],
        row["claimed"],
    )
