"""Totals without names."""

from __future__ import annotations

from typing import Any

from bot.store.db import Tx


async def overview(tx: Tx) -> dict[str, Any]:
    """Learners, and per module how many attempts were begun, are open, passed, failed, and the mean score (0..1)."""
    people = await tx.one("count_learners")
    modules = [
        {
            "module": row["module"],
            "begun": row["begun"],
            "open": row["open_now"],
            "passed": row["passed"],
            "failed": row["failed"],
            "mean_scaled": None if row["mean_scaled"] is None else round(float(row["mean_scaled"]), 4),
        }
        for row in await tx.all("attempts_by_module")
    ]
    return {"learners": people["learners"] if people else 0, "modules": modules}
