"""What reviewers said of drafts. Nothing is ever changed here but a name that is forgotten."""

from __future__ import annotations

from bot.domain.sign_off import Remark, SignOff
from bot.store.db import Row, Tx


async def add_remark(tx: Tx, remark: Remark) -> None:
    await tx.run(
        "add_remark",
        draft=remark.draft,
        version=remark.version,
        part=remark.part,
        words=remark.words,
        reviewer=remark.reviewer,
        at=remark.at,
    )


async def remarks(tx: Tx, draft: int) -> list[Remark]:
    """All remarks on a draft, those on earlier versions too, oldest first."""
    return [_remark(row) for row in await tx.all("remarks", draft=draft)]


async def remarks_of(tx: Tx, reviewer: int) -> list[Remark]:
    return [_remark(row) for row in await tx.all("remarks_of_reviewer", reviewer=reviewer)]


async def forget_remarks(tx: Tx, reviewer: int) -> None:
    """The name goes; the remark stays."""
    await tx.run("unname_remarks", reviewer=reviewer)


async def sign(tx: Tx, said: SignOff) -> None:
    await tx.run(
        "add_sign_off",
        draft=said.draft,
        version=said.version,
        verdict=said.verdict,
        reviewer=said.reviewer,
        at=said.at,
    )


async def sign_offs(tx: Tx, draft: int) -> list[SignOff]:
    """All verdicts on a draft, oldest first."""
    return [_sign_off(row) for row in await tx.all("sign_offs", draft=draft)]


async def sign_offs_of(tx: Tx, reviewer: int) -> list[SignOff]:
    return [_sign_off(row) for row in await tx.all("sign_offs_of_reviewer", reviewer=reviewer)]


async def forget_sign_offs(tx: Tx, reviewer: int) -> None:
    """The name goes; the verdict stays."""
    await tx.run("unname_sign_offs", reviewer=reviewer)


def _remark(row: Row) -> Remark:
    return Remark(row["draft"], row["version"], row["part"], row["words"], row["reviewer"], row["at"])


def _sign_off(row: Row) -> SignOff:
    return SignOff(row["draft"], row["version"], row["verdict"], row["reviewer"], row["at"])
