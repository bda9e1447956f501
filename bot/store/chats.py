"""Chats: where a learner can be reached, and what is on screen there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.store.db import Row, Tx


@dataclass(frozen=True, slots=True)
class Chat:
    """`address` is channel and place (`tg:101`); `here`, `beneath` and `awaits` are encoded actions.

    `beneath` is the place under an overlay, "" when there is none; None when the screen is no overlay.
    """

    id: int
    address: str
    learner: int
    here: str | None = None
    beneath: str | None = None
    awaits: str | None = None
    message: int | None = None
    digest: str | None = None


def read_chat(row: Row, *, id_column: str = "id") -> Chat:
    return Chat(
        id=row[id_column],
        address=row["address"],
        learner=row["learner"],
        here=row["here"],
        beneath=row["beneath"],
        awaits=row["awaits"],
        message=row["message"],
        digest=row["digest"],
    )


async def by_address(tx: Tx, address: str) -> Chat | None:
    row = await tx.one("chat_by_address", address=address)
    return read_chat(row) if row else None


async def place(tx: Tx, chat: Chat, now: int) -> None:
    """Remember what the chat shows and awaits."""
    await place_all(tx, [chat], now)


async def place_all(tx: Tx, chats: Iterable[Chat], now: int) -> None:
    """The same for many at once; in the order of addresses, so that processes that wait for rows wait in one order."""
    ordered = sorted(chats, key=lambda chat: chat.address)
    await tx.many(
        "place_chat",
        [{"id": c.id, "here": c.here, "beneath": c.beneath, "awaits": c.awaits, "now": now} for c in ordered],
    )


async def add(tx: Tx, address: str, learner: int) -> None:
    """Let an address that leads nowhere lead to a learner."""
    await tx.run("add_chat", address=address, learner=learner)


async def last_address(tx: Tx, learner: int) -> str | None:
    """Where the learner was seen last; None when there is nowhere to write to."""
    row = await tx.one("last_chat", learner=learner)
    return row["address"] if row else None


async def of_learner(tx: Tx, learner: int) -> list[Chat]:
    """Every address of a learner."""
    return [read_chat(row) for row in await tx.all("chats_of_learner", learner=learner)]


async def left(tx: Tx, address: str, now: int) -> None:
    """Nothing more is sent there until the person comes back."""
    await tx.run("chat_left", address=address, now=now)
    await tx.run("drop_calls_of_chat", address=address)


async def came_back(tx: Tx, address: str) -> None:
    """The person can be written to there again."""
    await tx.run("chat_back", address=address)
