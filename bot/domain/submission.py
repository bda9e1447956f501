"""What a trainer hands in: a file, a small fix, a question from a quiz. Moments are ms UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

Task = Literal["receive", "edit", "key", "question"]
"""Words of the desk (authoring.desk_job)."""
State = Literal["open", "checking", "refused", "failed", "outdated", "dropped", "kept"]
Refusal = Literal["kind", "size", "bytes"]
"""Why a file is not even looked into: what it is, how large it is, or that it did not arrive."""
MODULES: Final = (".yaml", ".yml", ".xlsx", ".zip")
BANKS: Final = (".gift", ".txt", ".xml")
_OTHER_BOOKS: Final = (".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".ods")
"""Workbooks too, of which the desk says how they must be saved."""
MOST: Final = 2 * 1024 * 1024
"""Bytes of a file from a trainer."""
KEPT: Final = 90 * 24 * 3600 * 1000
"""ms for which it is known what was handed in."""
_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class Submission:
    """`base` is the version it changes, "" for a whole module. `draft` is 0 while there is none.

    `body` is what the task needs: of a file where its bytes are, of a fix its place and words, of a question the
    question. `file` holds the desk's answer.
    """

    id: int
    learner: int
    task: Task
    state: State
    name: str
    at: int
    base: str = ""
    draft: int = 0
    body: Mapping[str, Any] = field(default_factory=dict)
    file: int | None = None


def refusal(name: str, size: int, source: str | None) -> Refusal | None:
    """What can be said of a file before anybody opens it; None when nothing speaks against it."""
    if suffix(name) not in (*MODULES, *BANKS, *_OTHER_BOOKS):
        return "kind"
    if size > MOST:
        return "size"
    return None if source else "bytes"


def is_bank(name: str) -> bool:
    """Questions only, which need a module to go into."""
    return suffix(name) in BANKS


def suffix(name: str) -> str:
    """What a file name ends with: `.yaml`; "" when nothing follows a dot."""
    stem, dot, end = name.rpartition(".")
    return f".{end.lower()}" if dot and stem else ""


def short_name(name: str) -> str:
    """As screens call the file: without folders, and not too long."""
    own = name.replace("\\", "/").rpartition("/")[2].strip() or "file"
    return own if len(own) <= _NAME else f"{own[: _NAME // 2]}…{own[1 - _NAME // 2 :]}"
