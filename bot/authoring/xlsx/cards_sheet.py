"""The second sheet: the steps of the module from top to bottom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.authoring.problems import Path
from bot.authoring.xlsx.table import Row, Table


def read(table: Table, pictures: Mapping[int, list[str]]) -> list[dict[str, Any]]:
    """`pictures` are names of those lying on a row."""
    steps: list[dict[str, Any]] = []
    table.grid.cells["steps",] = table.cell(table.header, table.first)
    for row in table.rows:
        steps.append(_step(row, ("steps", len(steps)), pictures.get(row.number, [])))
        row.left_over()
    return steps


def _step(row: Row, path: Path, pictures: list[str]) -> dict[str, Any]:
    row.place(path, "id")
    kind = row.choice((*path, "kind"), "kind") or "card"
    if kind == "card":
        return _card(row, path, pictures)
    if kind in ("item", "scenario", "checklist"):
        return _bare({kind: row.code((*path, kind), "id")})
    if kind == "confidence":
        return _bare({kind: row.code((*path, kind), "id"), "question": row.both((*path, "question"), "text")})
    if kind in ("pretest", "posttest"):
        return {kind: _draw(row, (*path, kind))}
    row.place(path, "kind")
    row.used |= row.values.keys()
    return _bare({"kind": kind, "id": row.code((*path, "id"), "id")})


def _card(row: Row, path: Path, pictures: list[str]) -> dict[str, Any]:
    return _bare(
        {
            "card": row.code((*path, "card"), "id"),
            "title": row.both((*path, "title"), "title"),
            "text": row.both((*path, "text"), "text"),
            "law": row.codes((*path, "law"), "law"),
            "nonlegal": row.flag((*path, "nonlegal"), "nonlegal"),
            "sensitive": row.flag((*path, "sensitive"), "sensitive"),
            "picture": _picture(row, (*path, "picture"), pictures),
        }
    )


def _picture(row: Row, path: Path, pictures: list[str]) -> dict[str, Any] | None:
    named = row.line((*path, "file"), "picture")
    files = [*pictures, *([named] if named else [])]
    row.place(path, "picture")
    alt = row.both((*path, "alt"), "alt")
    if len(files) > 1:
        row.table.grid.complain(row.cell("picture"), "xlsx-two-pictures")
    if not files and not alt:
        return None
    return _bare({"file": files[0].rpartition("media/")[2] if files else None, "alt": alt})


def _draw(row: Row, path: Path) -> dict[str, Any]:
    # A test has no code; one that was written does no harm.
    row.used.add("id")
    for place in (path, path[:-1]):
        row.place(place, "pool")
    return _bare({"pool": row.code((*path, "pool"), "pool"), "draw": row.whole((*path, "draw"), "draw")})


def _bare(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None}
