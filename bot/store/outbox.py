"""The outbox: everything that must be said and has not been."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.store import chats, mailings
from bot.store.db import Row, Tx

Doubt = Literal["resend", "drop"]
Kind = Literal["show", "toast", "file", "note", "menu"]


@dataclass(frozen=True, slots=True)
class NewCall:
    """A call to queue. Times are ms UTC. `on_doubt`: what to do when it may have arrived already."""

    address: str
    kind: Kind
    body: dict[str, Any]
    priority: int
    on_doubt: Doubt
    at: int
    merge_key: str | None = None
    expires: int | None = None
    due: int | None = None
    """When it may go; None: at once."""
    mailing: int | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """A call that may be sent now, with the current screen of its chat."""

    id: int
    address: str
    kind: Kind
    body: dict[str, Any]
    priority: int
    on_doubt: Doubt
    revision: int
    expires: int | None
    tries: int
    at: int
    message: int | None
    digest: str | None
    mailing: int | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one call: `ended` (delivered, dropped), else due again. `shows`: the message now on screen."""

    call: Queued
    ended: bool = True
    due: int = 0
    shows: int | None = None
    left: bool = False
    lost: bool = False
    """Given up: it did not arrive, as far as we know."""


async def add(tx: Tx, calls: Iterable[NewCall]) -> None:
    await tx.many("add_call", [_row(call) for call in sorted(calls, key=lambda call: call.address)])


async def due(tx: Tx, now: int, most: int) -> list[tuple[int, int]]:
    """(id, revision) of the calls that may go now, in their order."""
    return [(row["id"], row["revision"]) for row in await tx.all("due_calls", now=now, most=most)]


async def load(tx: Tx, ids: Iterable[int]) -> list[Queued]:
    rows = [await tx.one("call", id=one) for one in ids]
    return [_read(row) for row in rows if row]


async def settle(tx: Tx, results: Sequence[Result], now: int) -> None:
    """Write down what became of calls that were under way."""
    results = sorted(results, key=lambda one: one.call.address)  # in the order of chats.place_all: no deadlock
    shown = [one for one in results if one.shows is not None]
    await tx.many(
        "on_screen",
        [{"address": one.call.address, "message": one.shows, "digest": one.call.body.get("digest")} for one in shown],
    )
    ended = [{"id": one.call.id, "revision": one.call.revision} for one in results if one.ended]
    await tx.many("end_call", ended)
    again = [one for one in results if not one.ended]
    await tx.many(
        "postpone_call", [{"id": one.call.id, "revision": one.call.revision, "due": one.due} for one in again]
    )
    counted = [one for one in results if one.ended and one.call.mailing is not None]
    await mailings.settle(tx, [(one.call.mailing or 0, one.call.address, _end(one)) for one in counted], now)
    for one in results:
        if one.left:
            await chats.left(tx, one.call.address, now)


def _end(result: Result) -> mailings.End:
    if result.left:
        return "left"
    return "failed" if result.lost else "sent"


def _row(call: NewCall) -> dict[str, object]:
    return {
        "address": call.address,
        "kind": call.kind,
        "body": json.dumps(call.body, ensure_ascii=False),
        "priority": call.priority,
        "on_doubt": call.on_doubt,
        "merge_key": call.merge_key,
        "at": call.at,
        "due": call.at if call.due is None else call.due,
        "mailing": call.mailing,
        "expires": call.expires,
    }


def _read(row: Row) -> Queued:
    return Queued(
        id=row["id"],
        address=row["address"],
        kind=row["kind"],
        body=json.loads(row["body"]),
        priority=row["priority"],
        on_doubt=row["on_doubt"],
        revision=row["revision"],
        expires=row["expires"],
        tries=row["tries"],
        at=row["at"],
        message=row["message"],
        digest=row["digest"],
        mailing=row["mailing"],
    )
