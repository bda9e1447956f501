"""The third sheet: a question in the row of its code, its further options in the rows below."""

from __future__ import annotations

from typing import Any, Final

from bot.authoring.problems import Path
from bot.authoring.xlsx.table import Row, Table

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_OPENING: Final = ("id", "kind", "stem.ru", "stem.en")
"""A row with any of these begins a question."""
_OPTION: Final = ("option", "text.ru", "text.en", "correct", "feedback.ru", "feedback.en")


def read(table: Table, pools: dict[str, list[Any]]) -> list[dict[str, Any]]:
    """The items; their codes are added to the pools they name."""
    items: list[dict[str, Any]] = []
    table.grid.cells["items",] = table.cell(table.header, table.first)
    table.grid.cells.setdefault(("pools",), table.cell(table.header, table.columns.get("pools", table.first)))
    for row in table.rows:
        if row.has(*_OPENING) or row.cell("id") in table.grid.spoiled:
            path: Path = ("items", len(items))
            items.append(_item(row, path))
            _join(row, items[-1].get("id"), pools)
        elif not items:
            table.grid.complain(row.cell("text.ru"), "xlsx-loose-row")
            continue
        path = ("items", len(items) - 1)
        if row.has(*_OPTION):
            _option(row, items[-1], path)
        row.left_over()
    for item in items:
        name_unnamed(item.get("options", []))
    return items


def _item(row: Row, path: Path) -> dict[str, Any]:
    row.place(path, "id")
    row.place((*path, "options"), "text.ru")
    return _bare(
        {
            "id": row.code((*path, "id"), "id"),
            "kind": row.choice((*path, "kind"), "kind"),
            "stem": row.both((*path, "stem"), "stem"),
            "answer": _answer(row, (*path, "answer")),
            "feedback": _feedback(row, (*path, "feedback")),
            "explain": row.both((*path, "explain"), "explain"),
            "law": row.codes((*path, "law"), "law"),
        }
    )


def _answer(row: Row, path: Path) -> dict[str, Any] | None:
    found = _bare(
        {
            "value": row.figure((*path, "value"), "value"),
            "tolerance": row.figure((*path, "tolerance"), "tolerance"),
            "unit": row.both((*path, "unit"), "unit"),
        }
    )
    row.place(path, "value")
    return found or None


def _feedback(row: Row, path: Path) -> dict[str, Any] | None:
    found = _bare({side: row.both((*path, side), side) for side in ("right", "wrong")})
    row.place(path, "right.ru")
    return found or None


def _option(row: Row, item: dict[str, Any], path: Path) -> None:
    options = item.setdefault("options", [])
    here = (*path, "options", len(options))
    row.place(here, "text.ru")
    option = _bare(
        {
            "id": row.code((*here, "id"), "option"),
            "text": row.both((*here, "text"), "text"),
            "feedback": row.both((*here, "feedback"), "feedback"),
            "correct": row.flag((*here, "correct"), "correct"),
        }
    )
    options.append(option)


def name_unnamed(parts: list[dict[str, Any]]) -> None:
    """Options, choices and ticks without a code get a letter each, by their place."""
    taken = {part["id"] for part in parts if "id" in part}
    for index, part in enumerate(parts):
        letter = _LETTERS[index] if index < len(_LETTERS) else f"n{index + 1}"
        if "id" not in part:
            part["id"] = letter if letter not in taken else f"n{index + 1}"


def _join(row: Row, id: Any, pools: dict[str, list[Any]]) -> None:
    for name in row.codes(("pools", f"{row.number}"), "pools") or ():
        pool = pools.setdefault(name, [])
        row.table.grid.cells.setdefault(("pools", name), row.cell("pools"))
        if id is not None and id not in pool:
            row.place(("pools", name, len(pool)), "pools")
            pool.append(id)


def _bare(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None}
