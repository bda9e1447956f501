"""Attempts and the responses given in them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from bot.domain.attempt import Attempt, Kind, Response
from bot.domain.course import Locale
from bot.domain.tally import Place
from bot.store import tallies
from bot.store.db import Row, Tx

ENOUGH_TO_COMPARE: Final = 20
"""Below so many answers a share would say something about persons, not about colleagues."""


async def begin(tx: Tx, attempt: Attempt) -> Attempt:
    """Store a new attempt and give it its id."""
    row = await tx.one(
        "begin_attempt",
        learner=attempt.learner,
        module=attempt.module,
        seed=attempt.seed,
        began_at=attempt.began,
        kind=attempt.kind,
        **_changing(attempt),
    )
    if row is None:
        raise LookupError("the attempt was not kept")
    begun = replace(attempt, id=int(row["id"]))
    await tallies.changed(tx, None, begun)
    return begun


async def load(tx: Tx, attempt: int) -> Attempt | None:
    row = await tx.one("attempt", id=attempt)
    return read_attempt(row) if row else None


async def save(tx: Tx, attempt: Attempt, expected_step: int, moved_from: str | None = None) -> bool:
    """Keep a change. False, and nothing is kept, when the stored attempt is at another step.

    `moved_from` is the version it had, when that is another one now; else an attempt of another version is not kept.
    """
    was = moved_from or attempt.version
    before = None if attempt.open and moved_from is None else await load(tx, attempt.id)
    if not await tx.run("save_attempt", id=attempt.id, expected=expected_step, was=was, **_changing(attempt)):
        return False
    if before is not None:
        await tallies.changed(tx, before, attempt)
    return True


async def record(tx: Tx, attempt: int, response: Response, locale: Locale | None = None) -> None:
    """`locale`: the language in which the question was answered."""
    await tx.run("record_response", **_recorded(attempt, response, locale))


async def add(tx: Tx, ready: Iterable[tuple[Attempt, Place]]) -> None:
    """Store attempts that come in bulk with their ids, each where it counts; whoever calls this counts them."""
    await tx.many("add_attempt", [_added(attempt, place) for attempt, place in ready])


async def record_many(tx: Tx, given: Iterable[tuple[int, Response, Locale]]) -> None:
    """Responses with their attempts, as `record`."""
    await tx.many("record_response", [_recorded(*one) for one in given])


async def open_attempt(tx: Tx, learner: int, module: str, kind: Kind = "full") -> Attempt | None:
    row = await tx.one("open_attempt", learner=learner, module=module, kind=kind)
    return read_attempt(row) if row else None


async def latest(tx: Tx, learner: int) -> Attempt | None:
    """The open attempt touched last: what to resume."""
    row = await tx.one("latest_attempt", learner=learner)
    return read_attempt(row) if row else None


async def of_learner(tx: Tx, learner: int) -> list[Attempt]:
    """All attempts, oldest first; previews are none."""
    return [read_attempt(row) for row in await tx.all("attempts_of_learner", learner=learner)]


async def responses_of_learner(tx: Tx, learner: int) -> list[tuple[int, Response]]:
    """All responses with the id of their attempt, oldest first."""
    rows = await tx.all("responses_of_learner", learner=learner)
    return [(int(row["attempt"]), read_response(row)) for row in rows]


async def responses(tx: Tx, attempt: int) -> list[Response]:
    """Every answer of one attempt, in the order given."""
    return [read_response(row) for row in await tx.all("responses_of_attempt", attempt=attempt)]


async def end_previews(tx: Tx, learner: int) -> None:
    """Leave no trace of drafts the person has played."""
    await tx.run("forget_previews", learner=learner)


async def sweep_previews(tx: Tx, before: int) -> int:
    """Forget previews untouched since then (ms UTC)."""
    return await tx.run("sweep_previews", before=before)


async def share_of_choice(tx: Tx, response: Response) -> float | None:
    """The share (0..1) of recent answers to this item that are the same; None while there are too few to tell.

    Read from the newest answers, not from a counter: a counter would be one row that every lane wants to change.
    """
    row = await tx.one("share_of_choice", item_hash=response.item_hash, options=response.choice)
    if row is None or row["given"] < ENOUGH_TO_COMPARE:
        return None
    return int(row["alike"]) / int(row["given"])


async def forget(tx: Tx, learner: int) -> None:
    """Erase the person from what they did; it stays in the totals as nobody's."""
    await end_previews(tx, learner)
    await tallies.leave(tx, learner)
    await tx.run("forget_attempts", learner=learner)


def _added(attempt: Attempt, place: Place) -> dict[str, object]:
    return {
        "id": attempt.id,
        "learner": attempt.learner,
        "module": attempt.module,
        "seed": attempt.seed,
        "began_at": attempt.began,
        "kind": attempt.kind,
        "region": place.region,
        "profession": place.profession,
        **_changing(attempt),
    }


def _recorded(attempt: int, response: Response, locale: Locale | None) -> dict[str, object]:
    return {
        "attempt": attempt,
        "step": response.step,
        "phase": response.phase,
        "stage": response.stage,
        "item": response.item,
        "item_hash": response.item_hash,
        "options": response.choice,
        "score": response.score,
        "correct": None if response.correct is None else int(response.correct),
        "at": response.at,
        "locale": locale or "",
    }


def _changing(attempt: Attempt) -> dict[str, object]:
    return {
        "version": attempt.version,
        "max": attempt.max,
        "pre_max": attempt.pre_max,
        "state": attempt.state,
        "stage": attempt.stage,
        "step": attempt.step,
        "raw": attempt.raw,
        "scaled": attempt.scaled,
        "pre_raw": attempt.pre_raw,
        "touched_at": attempt.touched,
        "ended_at": attempt.ended,
        "progress": _progress(attempt),
    }


def _progress(attempt: Attempt) -> str:
    """What only the lesson itself reads; empty parts are left out."""
    parts: dict[str, object] = {
        "marks": attempt.marks,
        "answered": _response_body(attempt.answered) if attempt.answered else None,
        "node": attempt.node,
        "turn": attempt.turn,
        "gauges": dict(attempt.gauges),
        "ticks": attempt.ticks,
        "skipped": attempt.skipped,
        "scenes": attempt.scenes,
        "ratings": attempt.ratings,
    }
    kept = {name: part for name, part in parts.items() if part}
    if attempt.view != attempt.stage:
        kept["view"] = attempt.view
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def read_attempt(row: Row) -> Attempt:
    parts = json.loads(row["progress"])
    return Attempt(
        id=row["id"],
        learner=row["learner"],
        module=row["module"],
        version=row["version"],
        seed=row["seed"],
        began=row["began_at"],
        touched=row["touched_at"],
        ended=row["ended_at"],
        state=row["state"],
        stage=row["stage"],
        view=parts.get("view", row["stage"]),
        step=row["step"],
        raw=row["raw"],
        max=row["max"],
        scaled=row["scaled"],
        pre_raw=row["pre_raw"],
        pre_max=row["pre_max"],
        marks=tuple(parts.get("marks", ())),
        answered=read_response(parts["answered"]) if "answered" in parts else None,
        node=parts.get("node", ""),
        turn=parts.get("turn", 0),
        gauges=tuple(parts.get("gauges", {}).items()),
        ticks=tuple(parts.get("ticks", ())),
        skipped=tuple(parts.get("skipped", ())),
        scenes=tuple((scene, score) for scene, score in parts.get("scenes", ())),
        ratings=tuple((step, rating) for step, rating in parts.get("ratings", ())),
        kind=row["kind"],
    )


def _response_body(response: Response) -> dict[str, Any]:
    return {
        "step": response.step,
        "phase": response.phase,
        "stage": response.stage,
        "item": response.item,
        "item_hash": response.item_hash,
        "options": response.choice,
        "score": response.score,
        "correct": response.correct,
        "at": response.at,
    }


def read_response(row: Row) -> Response:
    return Response(
        step=row["step"],
        phase=row["phase"],
        stage=row["stage"],
        item=row["item"],
        item_hash=row["item_hash"],
        options=tuple(row["options"].split("+")),
        score=row["score"],
        correct=None if row["correct"] is None else bool(row["correct"]),
        at=row["at"],
    )
