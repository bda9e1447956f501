"""Links into cohorts, and how often they were used."""

from __future__ import annotations

from typing import Any

from bot.domain.cohort import Invite
from bot.store.db import Row, Tx


async def add(tx: Tx, invite: Invite, author: int) -> int:
    row = await tx.one(
        "add_invite",
        cohort=invite.cohort,
        token=invite.token,
        expires=invite.expires,
        most=invite.most,
        author=author,
        now=invite.at,
    )
    if row is None:
        raise LookupError("the invite was not kept")
    return int(row["id"])


async def load(tx: Tx, invite: int) -> Invite | None:
    row = await tx.one("invite", id=invite, token="")
    return _read(row) if row else None


async def by_token(tx: Tx, token: str) -> Invite | None:
    row = await tx.one("invite", id=0, token=token)
    return _read(row) if row else None


async def of_cohort(tx: Tx, cohort: int) -> list[Invite]:
    """Those not taken back, the newest first."""
    return [_read(row) for row in await tx.all("invites_of_cohort", cohort=cohort)]


async def revoke(tx: Tx, invite: int, now: int) -> None:
    await tx.run("revoke_invite", id=invite, now=now)


async def use(tx: Tx, token: str, learner: int, now: int) -> Invite | None:
    """Take a place of the link; the invite as it is then. Its state says why nothing was taken: anything but `open`.

    Places are numbered, and each can be written once. Of two who want the last one at the same moment the second waits
    for the first to commit, writes nothing, looks again and finds no room. Who came by the link before takes no place.
    """
    while (invite := await by_token(tx, token)) is not None:
        if invite.state(now) in ("revoked", "expired"):
            return invite
        if await tx.one("invite_used_by", token=token, learner=learner):
            return _with_room(invite)
        if invite.state(now) == "used-up":
            return invite
        if await tx.run("use_invite", token=token, learner=learner, now=now):
            return invite
    return None


async def of_learner(tx: Tx, learner: int) -> list[dict[str, Any]]:
    rows = await tx.all("invite_uses_of_learner", learner=learner)
    return [{"token": row["token"], "at": row["at"]} for row in rows]


def _with_room(invite: Invite) -> Invite:
    """As the one who has a place sees it."""
    return Invite(invite.id, invite.cohort, invite.token, invite.at, invite.expires, used=invite.used)


def _read(row: Row) -> Invite:
    return Invite(
        row["id"],
        row["cohort"],
        row["token"],
        row["at"],
        row["expires"],
        row["most"],
        int(row["used"]),
        revoked=row["revoked_at"] is not None,
    )
