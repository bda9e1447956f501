"""Named SQL statements from sql/*.sql: `-- name: finish`, a sentence on what it does, the SQL with `:name` parameters.

A statement that must differ on PostgreSQL stands twice, the second time as `-- name: claim (postgres)`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final, Literal

Dialect = Literal["sqlite", "postgres"]
_HEAD: Final = re.compile(r"^-- name: (?P<name>[a-z_]+)(?: \((?P<dialect>postgres)\))?\s*$", re.MULTILINE)
_PARAMETER: Final = re.compile(r"(?<![:\w]):([a-z_][a-z0-9_]*)")


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL as the driver wants it: `:name` for SQLite, `$1` with `order` for PostgreSQL."""

    name: str
    sql: str
    order: tuple[str, ...]


@cache
def statements(dialect: Dialect) -> Mapping[str, Statement]:
    """Every statement of the project by its name. Raises ValueError when a name is given twice."""
    found: dict[str, Statement] = {}
    special: dict[str, Statement] = {}
    for file in sorted(resources.files("bot.store").joinpath("sql").iterdir(), key=lambda entry: entry.name):
        for name, only, sql in _split(file.read_text("utf-8")):
            shelf = special if only else found
            if name in shelf:
                raise ValueError(f"the statement {name!r} stands twice")
            shelf[name] = _statement(name, sql, dialect)
    return found | special if dialect == "postgres" else found


def _split(text: str) -> list[tuple[str, bool, str]]:
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    return [
        (head["name"], bool(head["dialect"]), _without_comments(text[head.end() : end]))
        for head, end in zip(heads, ends, strict=True)
    ]


def _without_comments(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith("--")).strip().rstrip(";")


def _statement(name: str, sql: str, dialect: Dialect) -> Statement:
    order = tuple(dict.fromkeys(_PARAMETER.findall(sql)))
    if dialect == "postgres":
        sql = _PARAMETER.sub(lambda match: f"${order.index(match[1]) + 1}", sql)
    return Statement(name, sql, order)
