"""What follows from a publication: offers of what changed, results by another key, and the counts of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.attempt import Attempt, Response
from bot.store.attempts import read_attempt, read_response
from bot.store.db import Row, Tx


@dataclass(frozen=True, slots=True)
class Delta:
    """An offer to read what changed since `old`. `new` is the newest version the person was told of.

    `attempt` is set once they have begun to read. Times are ms UTC.
    """

    id: int
    learner: int
    module: str
    old: str
    new: str
    attempt: int | None
    at: int
    done_at: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The version a person is up to; `offer` is open, `offered` its newest version, `begun` when they read it."""

    learner: int
    version: str
    offer: int | None
    offered: str | None
    begun: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """What a key put right changes. `failed` were passed and are not now; `passed` the other way; `seen` of `whole`.

    `version` takes the place of `against`. `at` is when it began or was published, ms UTC.
    """

    draft: int
    in_earnest: bool
    version: str
    against: str
    whole: int
    at: int
    seen: int = 0
    scores: int = 0
    failed: int = 0
    passed: int = 0
    done_at: int | None = None


async def half_way(tx: Tx, module: str) -> int:
    row = await tx.one("half_way", module=module)
    return int(row["number"]) if row else 0


async def finishers(tx: Tx, module: str) -> int:
    row = await tx.one("finishers", module=module)
    return int(row["number"]) if row else 0


async def standings(tx: Tx, module: str, after: int, most: int) -> list[Standing]:
    """A portion of those who completed the module, by their ids beyond `after`."""
    return _standings(await tx.all("standings", module=module, after=after, most=most))


async def late_standings(tx: Tx, module: str, after: int, most: int, since: int) -> list[Standing]:
    """The same of those who completed it since then (ms UTC)."""
    return _standings(await tx.all("late_standings", module=module, after=after, most=most, since=since))


async def offer(tx: Tx, learner: int, module: str, old: str, new: str, now: int) -> bool:
    """False: there is an open offer already."""
    values = {"learner": learner, "module": module, "from_version": old, "to_version": new}
    return await tx.run("offer_delta", **values, now=now) > 0


async def renew(tx: Tx, offer: int, new: str) -> bool:
    return await tx.run("renew_delta", id=offer, to_version=new) > 0


async def begin(tx: Tx, offer: int, attempt: int, new: str) -> bool:
    """False: it was begun before."""
    return await tx.run("begin_delta", id=offer, attempt=attempt, to_version=new) > 0


async def end(tx: Tx, attempt: int, now: int) -> None:
    await tx.run("end_delta", attempt=attempt, now=now)


async def drop(tx: Tx, learner: int, module: str) -> None:
    """What was offered and not begun is not needed any more."""
    await tx.run("drop_delta", learner=learner, module=module)


async def open_offers(tx: Tx, learner: int) -> list[Delta]:
    return [_delta(row) for row in await tx.all("open_deltas", learner=learner)]


async def offers_of(tx: Tx, learner: int) -> list[Delta]:
    return [_delta(row) for row in await tx.all("deltas_of_learner", learner=learner)]


async def forget(tx: Tx, learner: int) -> None:
    await tx.run("forget_deltas", learner=learner)


async def count_ended(tx: Tx, version: str) -> int:
    row = await tx.one("count_ended", version=version)
    return int(row["number"]) if row else 0


async def ended(tx: Tx, version: str, after: int, most: int) -> list[Attempt]:
    """A portion of the ended attempts of a version, by id."""
    rows = await tx.all("ended_attempts", version=version, after=after, most=most)
    return [read_attempt(row) for row in rows]


async def late(tx: Tx, module: str, version: str, after: int, most: int, since: int) -> list[Attempt]:
    """The same of those that ended since then (ms UTC)."""
    values = {"module": module, "version": version, "after": after, "most": most, "since": since}
    return [read_attempt(row) for row in await tx.all("late_attempts", **values)]


async def answers(tx: Tx, version: str, after: int, upto: int, items: Mapping[str, str]) -> dict[int, list[Response]]:
    """Attempt -> its answers to these questions under these hashes, for a portion of attempts."""
    found: dict[int, list[Response]] = {}
    for item, digest in items.items():
        values = {"version": version, "after": after, "upto": upto, "item": item, "item_hash": digest}
        for row in await tx.all("answers_to_item", **values):
            found.setdefault(int(row["attempt"]), []).append(read_response(row))
    return found


async def rescore(tx: Tx, changed: Iterable[tuple[int, Response]]) -> None:
    """Answers by another key: (attempt, response)."""
    await tx.many(
        "rescore_response",
        [
            {
                "attempt": attempt,
                "step": one.step,
                "item_hash": one.item_hash,
                "score": one.score,
                "correct": None if one.correct is None else int(one.correct),
            }
            for attempt, one in changed
        ],
    )


async def regrade(tx: Tx, changed: Sequence[Attempt]) -> None:
    await tx.many(
        "regrade_attempt",
        [
            {"id": one.id, "raw": one.raw, "pre_raw": one.pre_raw, "scaled": one.scaled, "state": one.state}
            for one in changed
        ],
    )


async def record(tx: Tx, changed: Sequence[tuple[Attempt, Attempt]], tally: Tally, now: int) -> None:
    """Which result became which: (before, after). Raises when one was recorded for this publication before."""
    await tx.many(
        "add_regrade",
        [
            {
                "attempt": before.id,
                "published_at": tally.at,
                "version": tally.version,
                "before_state": before.state,
                "before_raw": before.raw,
                "after_state": after.state,
                "after_raw": after.raw,
                "at": now,
            }
            for before, after in changed
        ],
    )


async def regrades_of(tx: Tx, learner: int) -> list[dict[str, Any]]:
    columns = ("attempt", "version", "before_state", "before_raw", "after_state", "after_raw", "at")
    rows = await tx.all("regrades_of_learner", learner=learner)
    return [{column: row[column] for column in columns} for row in rows]


async def tally(tx: Tx, draft: int, *, in_earnest: bool) -> Tally | None:
    row = await tx.one("tally", draft=draft, in_earnest=int(in_earnest))
    return _tally(row) if row else None


async def keep_tally(tx: Tx, tally: Tally) -> None:
    await tx.run(
        "keep_tally",
        draft=tally.draft,
        in_earnest=int(tally.in_earnest),
        version=tally.version,
        against=tally.against,
        whole=tally.whole,
        seen=tally.seen,
        scores=tally.scores,
        failed=tally.failed,
        passed=tally.passed,
        at=tally.at,
        done_at=tally.done_at,
    )


def _standings(rows: Sequence[Row]) -> list[Standing]:
    return [
        Standing(row["learner"], row["version"], row["offer"], row["offered"], row["begun"] is not None) for row in rows
    ]


def _delta(row: Row) -> Delta:
    return Delta(
        row["id"],
        row["learner"],
        row["module"],
        row["from_version"],
        row["to_version"],
        row["attempt"],
        row["at"],
        row["done_at"],
    )


def _tally(row: Row) -> Tally:
    return Tally(
        draft=row["draft"],
        in_earnest=bool(row["in_earnest"]),
        version=row["version"],
        against=row["against"],
        whole=row["whole"],
        at=row["at"],
        seen=row["seen"],
        scores=row["scores"],
        failed=row["failed"],
        passed=row["passed"],
        done_at=row["done_at"],
    )
