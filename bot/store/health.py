"""Whether the loops keep up, read from the queues themselves."""

from __future__ import annotations

from typing import Any, Final

from bot.store.db import Database, StoreUnavailable, Tx

LATE: Final = 60_000
"""ms after which an event that nobody handled means that something is wrong."""


async def check(database: Database, now: int) -> dict[str, Any]:
    """`ok`, and how many events and calls wait and for how long (ms). `now` is ms UTC."""
    try:
        return await database.read(lambda tx: _check(tx, now))
    except StoreUnavailable as error:
        return {"ok": False, "error": f"database: {error}"}


async def _check(tx: Tx, now: int) -> dict[str, Any]:
    events, calls = await tx.one("oldest_open_event"), await tx.one("waiting_calls")
    waited = now - events["at"] if events and events["at"] is not None else 0
    return {
        "ok": waited < LATE,
        "events_waiting": events["waiting"] if events else 0,
        "oldest_event_ms": waited,
        "calls_waiting": calls["waiting"] if calls else 0,
        "oldest_call_ms": now - calls["at"] if calls and calls["at"] is not None else 0,
    }
