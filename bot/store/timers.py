"""Timers and jobs: rows that later become events of a lane."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bot.store import chats, inbox
from bot.store.db import Row, Tx


@dataclass(frozen=True, slots=True)
class Job:
    """Work taken by a job process. `tries` counts this one."""

    id: int
    lane: str
    address: str
    kind: str
    arguments: dict[str, Any]
    tries: int


async def wake(tx: Tx, lane: str, name: str, due: int, data: dict[str, Any]) -> None:
    """Set the timer `name` of a lane to `due` (ms UTC)."""
    await tx.run("set_timer", lane=lane, name=name, due=due, data=json.dumps(data, ensure_ascii=False))


async def ring(tx: Tx, now: int, most: int) -> int:
    """Turn timers that ran out into events of their lanes; gives their number."""
    rows = await tx.all("due_timers", now=now, most=most)
    for row in rows:
        address = await chats.last_address(tx, int(row["lane"].partition(":")[2]))
        body = {"name": row["name"], "data": json.loads(row["data"])}
        if address:
            key = f"timer:{row['lane']}:{row['name']}:{row['due']}"
            await inbox.tell_lane(tx, key, row["lane"], address, body, now)
        await tx.run("drop_timer", id=row["id"])
    return len(rows)


async def start_job(tx: Tx, lane: str, address: str, kind: str, arguments: dict[str, Any], now: int) -> None:
    text = json.dumps(arguments, ensure_ascii=False)
    await tx.run("add_job", lane=lane, address=address, kind=kind, arguments=text, at=now)


async def take_job(tx: Tx, now: int, until: int) -> Job | None:
    """The oldest job nobody works on, held until `until` (ms UTC)."""
    row = await tx.one("take_job", now=now, until=until)
    return _read(row) if row else None


async def give_back(tx: Tx, job: Job) -> None:
    """Nobody works on it any more, and this try does not count."""
    await tx.run("give_job_back", id=job.id, tries=job.tries)


async def under_way(tx: Tx, lane: str, kind: str) -> list[Job]:
    """Jobs of a lane that are not done yet, the oldest first."""
    return [_read(row) for row in await tx.all("jobs_under_way", lane=lane, kind=kind)]


async def finish_job(tx: Tx, job: Job, now: int) -> bool:
    """Mark as done. False when it was done before, or its person is forgotten: then nothing may follow from it."""
    return bool(await tx.run("finish_job", id=job.id, now=now))


async def tell_progress(tx: Tx, job: Job, body: dict[str, Any], now: int, until: int) -> None:
    """Let the job's lane know how far this try of it is, and hold it until `until` (ms UTC) from now on.

    Not once it is done or its person forgotten.
    """
    await tx.run("hold_job", id=job.id, tries=job.tries, until=until)
    working = await under_way(tx, job.lane, job.kind)
    if any((one.id, one.tries) == (job.id, job.tries) for one in working):
        key = f"job:{job.id}:{job.tries}:{now}"
        await inbox.tell_lane(tx, key, job.lane, job.address, {"kind": job.kind, **body}, now)


async def tell_end(tx: Tx, job: Job, body: dict[str, Any], now: int) -> None:
    """Let the job's lane know what came of it."""
    await inbox.tell_lane(tx, f"job:{job.id}", job.lane, job.address, {"kind": job.kind, **body}, now)


async def sweep_jobs(tx: Tx, before: int) -> int:
    """Forget jobs done before then (ms UTC)."""
    return await tx.run("sweep_jobs", before=before)


def _read(row: Row) -> Job:
    return Job(row["id"], row["lane"], row["address"], row["kind"], json.loads(row["arguments"]), row["tries"])
