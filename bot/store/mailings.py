"""One message to many: who gets it, and what became of each. What it says belongs to whoever asked for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from bot.domain.announcement import Tally
from bot.domain.course import Locale
from bot.store.db import Tx

End = Literal["sent", "left", "failed"]


@dataclass(frozen=True, slots=True)
class Recipient:
    """`address` is None when there is nowhere to write to."""

    learner: int
    locale: Locale
    address: str | None
    region: str | None = None


async def begin(tx: Tx, about: str, now: int) -> int:
    """The number of a new mailing; `about` says what it tells (`announcement:7`)."""
    row = await tx.one("begin_mailing", about=about, now=now)
    if row is None:
        raise LookupError("the mailing was not kept")
    return int(row["id"])


async def mornings(tx: Tx, mailing: int, due: Mapping[str, int]) -> None:
    """When each region where it is night may get it (ms UTC)."""
    await tx.many("add_morning", [{"mailing": mailing, "region": region, "due": at} for region, at in due.items()])


async def addressed(tx: Tx, mailing: int) -> None:
    """All recipients are found."""
    await tx.run("drop_mornings", mailing=mailing)


async def address_to(tx: Tx, mailing: int, learners: Iterable[tuple[int, int]], now: int) -> None:
    """Add (learner, when their quiet hours allow it in ms UTC); who is there already stays as they are."""
    await tx.many(
        "add_recipient",
        [{"mailing": mailing, "learner": learner, "due": due, "now": now} for learner, due in learners],
    )


async def waiting(tx: Tx, mailing: int, now: int, most: int) -> list[Recipient]:
    rows = await tx.all("waiting_recipients", mailing=mailing, now=now, most=most)
    return [
        Recipient(row["learner"], cast("Locale", row["locale"] or "en"), row["address"], row["region"]) for row in rows
    ]


async def queued(tx: Tx, mailing: int, recipients: Sequence[Recipient], now: int) -> None:
    """Their messages are in the outbox; who cannot be reached is counted as gone."""
    await tx.many(
        "mark_recipient",
        [
            {"mailing": mailing, "learner": one.learner, "state": "queued" if one.address else "left", "now": now}
            for one in recipients
        ],
    )


async def postpone(tx: Tx, mailing: int, later: Iterable[tuple[Recipient, int]]) -> None:
    """They get it at the end of their night (ms UTC), which began while they waited."""
    await tx.many(
        "postpone_recipient", [{"mailing": mailing, "learner": one.learner, "due": due} for one, due in later]
    )


async def next_due(tx: Tx, mailing: int) -> int | None:
    """When the next of those who wait may get it (ms UTC); None when nobody waits."""
    row = await tx.one("next_recipient", mailing=mailing)
    return row["due"] if row else None


async def backlog(tx: Tx) -> int:
    """Messages of all mailings that wait to be sent."""
    row = await tx.one("mailing_backlog")
    return int(row["number"]) if row else 0


async def in_outbox(tx: Tx, mailing: int) -> int:
    """Messages of this mailing that wait to be sent."""
    row = await tx.one("mailing_calls", mailing=mailing)
    return int(row["number"]) if row else 0


async def tally(tx: Tx, mailing: int, now: int) -> Tally:
    numbers = {str(row["state"]): int(row["number"]) for row in await tx.all("mailing_progress", mailing=mailing)}
    if not numbers.get("waiting"):
        return Tally(**numbers)
    row = await tx.one("mailing_later", mailing=mailing, now=now)
    return Tally(**numbers, later=int(row["number"]) if row else 0)


async def close(tx: Tx, mailing: int, now: int) -> None:
    """Nothing waits any more. A message that left the outbox uncounted was to somebody who left."""
    await tx.run("close_recipients", mailing=mailing, now=now)


async def settle(tx: Tx, ends: Iterable[tuple[int, str, End]], now: int) -> None:
    """What became of messages: (mailing, address, end)."""
    await tx.many(
        "settle_recipient",
        [{"mailing": mailing, "address": address, "state": end, "now": now} for mailing, address, end in ends],
    )


async def cancel(tx: Tx, mailing: int, now: int) -> None:
    """Who has not got it will not; what is under way this moment may still arrive."""
    await tx.run("cancel_mailing_calls", mailing=mailing)  # first, as what is delivered is settled: no deadlock
    await tx.run("cancel_recipients", mailing=mailing, now=now)
    await addressed(tx, mailing)


async def of_learner(tx: Tx, learner: int) -> list[dict[str, Any]]:
    rows = await tx.all("recipient_of_learner", learner=learner)
    return [{"mailing": row["mailing"], "state": row["state"], "at": row["at"]} for row in rows]


async def forget(tx: Tx, learner: int) -> None:
    """The person goes; the totals of the mailing stay."""
    await tx.run("forget_recipient", learner=learner)
