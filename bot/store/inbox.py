"""The inbox: everything that happened and is not yet finished, in lanes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.learner import Learner
from bot.store.chats import Chat, read_chat
from bot.store.db import Row, Tx
from bot.store.learners import read_learner


@dataclass(frozen=True, slots=True)
class Arrival:
    """Something received from an address. `newcomer` is the learner's id if the address is not known yet."""

    key: str
    address: str
    body: str
    newcomer: int


@dataclass(frozen=True, slots=True)
class Claimed:
    """The oldest unfinished row of a lane. `learner` is None before the first contact; `chat` when it was forgotten."""

    id: int
    key: str
    lane: str
    address: str
    body: str
    at: int
    tries: int
    chat: Chat | None
    learner: Learner | None


async def receive(tx: Tx, arrivals: Sequence[Arrival], now: int) -> None:
    """Keep what came. What came before, by its key, is not kept twice."""
    await tx.many("add_chat", [{"address": one.address, "learner": one.newcomer} for one in arrivals])
    rows = [{"key": _kept(one.key), "address": one.address, "body": one.body, "at": now} for one in arrivals]
    await tx.many("add_event", rows)


async def tell_lane(tx: Tx, key: str, lane: str, address: str, body: dict[str, Any], now: int) -> None:
    """Insert into a lane from outside: how timers, jobs and other lanes speak to it."""
    await tx.run(
        "add_lane_event",
        key=_kept(key),
        lane=lane,
        address=address,
        body=json.dumps(body, ensure_ascii=False),
        at=now,
    )


async def claim(tx: Tx, most: int) -> list[Claimed]:
    return [_read(row) for row in await tx.all("claim_events", most=most)]


async def finish(tx: Tx, ids: Iterable[int], now: int) -> None:
    await tx.many("finish_event", [{"id": one, "now": now} for one in ids])


async def count_try(tx: Tx, event: int) -> None:
    await tx.run("count_try", id=event)


async def park(tx: Tx, event: int, incident: str, now: int) -> None:
    await tx.run("park_event", id=event, incident=incident, now=now)


async def sweep(tx: Tx, before: int) -> int:
    """Forget rows done before then (ms UTC)."""
    return await tx.run("sweep_inbox", before=before)


def _kept(key: str) -> str:
    """The key as it is stored: it outlives the row's content, and may name a person only to who knows it already."""
    kind, _, rest = key.partition(":")
    return f"{kind}:{hashlib.sha256(rest.encode()).hexdigest()[:32]}"


def _read(row: Row) -> Claimed:
    known = row["known"] is not None
    return Claimed(
        id=row["id"],
        key=row["key"],
        lane=row["lane"],
        address=row["address"],
        body=row["body"],
        at=row["at"],
        tries=row["tries"],
        chat=None if row["chat"] is None else read_chat(row, id_column="chat"),
        learner=read_learner(_Renamed(row)) if known else None,
    )


class _Renamed:
    """The learner's columns of a claimed row, whose id is called `known` there."""

    __slots__ = ("_row",)

    def __init__(self, row: Row) -> None:
        self._row = row

    def __getitem__(self, column: str, /) -> Any:
        return self._row["known" if column == "id" else column]
