"""A lawyer's check of an entry: it holds for one wording, and a changed entry awaits it again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Literal

from bot.domain.learner import Role
from bot.domain.reference import LawRecord

Verdict = Literal["checked", "withdrawn"]
PROOF = 12
"""Characters of a digest that a button carries."""


@dataclass(frozen=True, slots=True)
class Review:
    """What one reviewer said of one wording. `learner` is None once they are forgotten; `at` is ms UTC."""

    entry: str
    digest: str
    verdict: Verdict
    role: Role
    learner: int | None
    at: int


def digest(record: LawRecord) -> str:
    """The sha256 of what a reviewer answers for: words, state and dates, not where they were found."""
    entry = asdict(record.entry)
    wording = {name: entry[name] for name in ("id", "short", "citation", "note", "status")}
    signed = [wording, record.state, record.since, record.until]
    return hashlib.sha256(json.dumps(signed, ensure_ascii=False, sort_keys=True).encode()).hexdigest()
