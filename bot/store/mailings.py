"""One message to many: who gets it, and what became of each. What it says belongs to whoever asked for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from bot.domain.course import Locale
from bot.store.db import Tx

End = Literal["sent", "left", "failed"]


@dataclass(frozen=True, slots=True)
class Recipient:
    """`address` is None when there is nowhere to write to."""

    learner: int
    locale: Locale
    address: str | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How many are in which state. `left`: they blocked us; `failed`: it could not be delivered."""

    waiting: int = 0
    queued: int = 0
    sent: int = 0
    left: int = 0
    failed: int = 0
    cancelled: int = 0

    @property
    def all(self) -> int:
        return self.waiting + self.queued + self.sent + self.left + self.failed + self.cancelled

    @property
    def open(self) -> int:
        return self.waiting + self.queued


async def address_to(tx: Tx, mailing: int, learners: Iterable[tuple[int, int]], now: int) -> None:
    """Add (learner, when their quiet hours allow it in ms UTC); who is there already stays as they are."""
    await tx.many(
        "add_recipient",
        [{"mailing": mailing, "learner": learner, "due": due, "now": now} for learner, due in learners],
    )


async def waiting(tx: Tx, mailing: int, now: int, most: int) -> list[Recipient]:
    rows = await tx.all("waiting_recipients", mailing=mailing, now=now, most=most)
    return [Recipient(row["learner"], cast("Locale", row["locale"] or "en"), row["address"]) for row in rows]


async def queued(tx: Tx, mailing: int, recipients: Sequence[Recipient], now: int) -> None:
    """Their messages are in the outbox; who cannot be reached is counted as gone."""
    await tx.many(
        "mark_recipient",
        [
            {"mailing": mailing, "learner": one.learner, "state": "queued" if one.address else "left", "now": now}
            for one in recipients
        ],
    )


async def next_due(tx: Tx, mailing: int) -> int | None:
    """When the next of those who wait may get it (ms UTC); None when nobody waits."""
    row = await tx.one("next_recipient", mailing=mailing)
    return row["due"] if row else None


async def backlog(tx: Tx) -> int:
    """Messages of all mailings that wait to be sent."""
    row = await tx.one("mailing_backlog")
    return int(row["number"]) if row else 0


async def progress(tx: Tx, mailing: int) -> Progress:
    rows = await tx.all("mailing_progress", mailing=mailing)
    return Progress(**{str(row["state"]): int(row["number"]) for row in rows})


async def settle(tx: Tx, ends: Iterable[tuple[int, str, End]], now: int) -> None:
    """What became of messages: (mailing, address, end)."""
    await tx.many(
        "settle_recipient",
        [{"mailing": mailing, "address": address, "state": end, "now": now} for mailing, address, end in ends],
    )


async def cancel(tx: Tx, mailing: int, now: int) -> None:
    """Who has not got it will not; what is under way this moment may still arrive."""
    await tx.run("cancel_recipients", mailing=mailing, now=now)
    await tx.run("cancel_mailing_calls", mailing=mailing)


async def of_learner(tx: Tx, learner: int) -> list[dict[str, Any]]:
    rows = await tx.all("recipient_of_learner", learner=learner)
    return [{"mailing": row["mailing"], "state": row["state"], "at": row["at"]} for row in rows]


async def forget(tx: Tx, learner: int) -> None:
    """The person goes; the totals of the mailing stay."""
    await tx.run("forget_recipient", learner=learner)
