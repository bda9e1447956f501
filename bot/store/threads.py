"""Threads between a learner and trainers. What is kept of the learner beside their words: profession and region."""

from __future__ import annotations

from typing import Any

from bot.domain.thread import Message, Side, Thread
from bot.store.db import Row, Tx


async def begin(tx: Tx, learner: int, profession: str, region: str, now: int) -> Thread:
    row = await tx.one("add_thread", learner=learner, profession=profession, region=region, now=now)
    if row is None:
        raise LookupError("the thread was not kept")
    return Thread(int(row["id"]), learner, profession, region, now, now)


async def load(tx: Tx, thread: int) -> Thread | None:
    row = await tx.one("thread", id=thread)
    return _read(row) if row else None


async def of_all(tx: Tx, most: int) -> list[Thread]:
    """Those that wait for an answer first."""
    return [_read(row) for row in await tx.all("threads", most=most)]


async def of_learner(tx: Tx, learner: int) -> list[Thread]:
    """The newest first."""
    return [_read(row) for row in await tx.all("threads_of_learner", learner=learner)]


async def messages(tx: Tx, thread: int) -> list[Message]:
    rows = await tx.all("thread_messages", thread=thread)
    return [Message(row["side"], row["words"], row["at"]) for row in rows]


async def say(tx: Tx, thread: int, side: Side, learner: int, words: str, now: int) -> None:
    await tx.run("say_in_thread", thread=thread, side=side, learner=learner, words=words, now=now)


async def take(tx: Tx, thread: int, trainer: int, now: int) -> bool:
    """Be the one who answers. False: somebody is already, perhaps this trainer."""
    return await tx.run("take_thread", thread=thread, trainer=trainer, now=now) > 0


async def give_back(tx: Tx, thread: int, trainer: int) -> bool:
    return await tx.run("give_thread_back", thread=thread, trainer=trainer) > 0


async def tell(tx: Tx, learner: int) -> dict[str, Any]:
    """All that is kept about a person here."""
    asked = await of_learner(tx, learner)
    said = await tx.all("words_of_learner", learner=learner)
    return {
        "threads": [
            {"thread": one.id, "profession": one.profession, "region": one.region, "at": one.at} for one in asked
        ],
        "messages": [
            {"thread": row["thread"], "side": row["side"], "words": row["words"], "at": row["at"]} for row in said
        ],
        "taken": [
            {"thread": row["thread"], "at": row["at"]} for row in await tx.all("takes_of_trainer", learner=learner)
        ],
    }


async def forget(tx: Tx, learner: int) -> None:
    """What the person asked is erased; what they answered as a trainer stays, without their name."""
    for statement in ("forget_words", "unname_words", "unname_threads", "unname_takes"):
        await tx.run(statement, learner=learner)


def _read(row: Row) -> Thread:
    return Thread(
        row["id"],
        row["learner"],
        row["profession"],
        row["region"],
        row["at"],
        row["touched"] or row["at"],
        row["side"] or "learner",
        row["trainer"],
    )
