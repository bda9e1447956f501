"""Totals without names, for the command line."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bot.domain.report import By, Scope
from bot.domain.tally import WHOLE, Counts
from bot.store import reports
from bot.store.db import Tx


async def overview(tx: Tx) -> dict[str, Any]:
    """Learners, and per module how many attempts were begun, are open, passed, failed, and the mean score (0..1)."""
    people = await tx.one("count_learners")
    modules = sorted((await reports.sums(tx, Scope(), "module")).items())
    return {"learners": people["learners"] if people else 0, "modules": [_module(*one) for one in modules]}


async def report(tx: Tx, by: By, since: str, now: int) -> dict[str, Any]:
    """The same figures as in the chat, as plain data: groups of fewer than five people have none."""
    found = await reports.overview(tx, Scope(since=since), by, now)
    return {
        "by": by,
        "since": found.scope.since or None,
        "at": found.at,
        "synthetic": found.synthetic,
        "law_dates": dict(found.law_dates),
        "apart": found.apart,
        "total": asdict(found.total),
        "rows": [asdict(row) for row in found.rows],
    }


def _module(module: str, counts: Counts) -> dict[str, Any]:
    return {
        "module": module,
        "begun": counts.attempts,
        "open": counts.attempts - counts.ended - counts.gone,
        "passed": counts.passed + counts.untested,
        "failed": counts.failed,
        "mean_scaled": round(counts.score / (counts.scored * WHOLE), 4) if counts.scored else None,
    }
