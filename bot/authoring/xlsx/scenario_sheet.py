"""The fourth and fifth sheets: scenarios and checklists, whose rows say what they are."""

from __future__ import annotations

import re
from typing import Any, Final

from bot.authoring.problems import Path
from bot.authoring.xlsx.questions_sheet import name_unnamed
from bot.authoring.xlsx.table import Row, Table

_CHANGE: Final = re.compile(r"([A-Za-z0-9_-]*[A-Za-z0-9_])\s*[:=]?\s*([+\-−–]\s*\d+|\d+)")


def read_scenarios(table: Table) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    table.grid.cells["scenarios",] = table.cell(table.header, table.first)
    reader = _Scenes(found)
    for row in table.rows:
        kind = row.choice(("scenarios", f"{row.number}"), "kind")
        if kind == "scenario":
            reader.scenario(row)
        elif kind in ("gauge", "node", "choice"):
            getattr(reader, kind)(row)
        else:
            _unknown(row, kind, "scenarios")
        row.left_over()
    for scenario in found:
        for node in scenario["nodes"].values():
            name_unnamed(node.get("choices", []))
    return found


class _Scenes:
    def __init__(self, found: list[dict[str, Any]]) -> None:
        self._found = found
        self._node: dict[str, Any] | None = None
        self._node_path: Path = ()

    @property
    def _path(self) -> Path:
        return ("scenarios", len(self._found) - 1)

    def scenario(self, row: Row) -> None:
        path: Path = ("scenarios", len(self._found))
        row.place(path, "id")
        start = row.code((*path, "start"), "to")
        found = {"id": row.code((*path, "id"), "id"), "title": row.both((*path, "title"), "text"), "start": start}
        row.place((*path, "nodes"), "id")
        self._found.append({**_bare(found), "gauges": {}, "nodes": {}})
        self._node = None

    def gauge(self, row: Row) -> None:
        if not self._found:
            return loose(row)
        id = str(row.code((*self._path, f"{row.number}"), "id") or "")
        path = (*self._path, "gauges", id)
        if _twin(row, id, self._found[-1]["gauges"]):
            return None
        row.place(path, "id")
        gauge = {"title": row.both((*path, "title"), "text"), "start": row.whole((*path, "start"), "score")}
        self._found[-1]["gauges"][id] = _bare(gauge)
        return None

    def node(self, row: Row) -> None:
        if not self._found:
            return loose(row)
        scenario, id = self._found[-1], str(row.code((*self._path, f"{row.number}"), "id") or "")
        self._node, self._node_path = {}, (*self._path, "nodes", id)
        path = self._node_path
        if _twin(row, id, scenario["nodes"]):
            self._node_path = (*self._path, "twins", id)
            return None
        row.place(path, "id")
        self._node |= _bare(
            {
                "text": row.both((*path, "text"), "text"),
                "ending": row.choice((*path, "ending"), "ending"),
                "score": row.figure((*path, "score"), "score"),
                "law": row.codes((*path, "law"), "law"),
            }
        )
        scenario["nodes"][id] = self._node
        scenario.setdefault("start", id)
        return None

    def choice(self, row: Row) -> None:
        if self._node is None:
            return loose(row)
        choices = self._node.setdefault("choices", [])
        path = (*self._node_path, "choices", len(choices))
        row.place(path, "id")
        choice = {
            "id": row.code((*path, "id"), "id"),
            "text": row.both((*path, "text"), "text"),
            "to": row.code((*path, "to"), "to"),
            "effect": _effect(row, (*path, "effect")),
            "feedback": row.both((*path, "feedback"), "feedback"),
            "law": row.codes((*path, "law"), "law"),
        }
        choices.append(_bare(choice))
        return None


def _effect(row: Row, path: Path) -> dict[str, int] | None:
    typed = row.line(path, "effect")
    if typed is None:
        return None
    found = {match[1]: _signed(match[2]) for match in _CHANGE.finditer(typed)}
    if _CHANGE.sub("", typed).strip(" ,;\n\xa0"):
        row.table.grid.complain(row.cell("effect"), "xlsx-effect", value=typed[:40])
    for gauge in found:
        row.place((*path, gauge), "effect")
    return found


def _signed(text: str) -> int:
    return int(re.sub(r"\s", "", text).replace("−", "-").replace("–", "-")[:6])


def read_checklists(table: Table) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    table.grid.cells["checklists",] = table.cell(table.header, table.first)
    for row in table.rows:
        kind = row.choice(("checklists", f"{row.number}"), "kind")
        if kind == "checklist":
            path: Path = ("checklists", len(found))
            row.place(path, "id")
            row.place((*path, "ticks"), "id")
            head = {"id": row.code((*path, "id"), "id"), "title": row.both((*path, "title"), "text")}
            found.append(_bare({**head, "intro": row.both((*path, "intro"), "intro"), "ticks": []}))
        elif kind == "tick":
            _tick(row, found)
        else:
            _unknown(row, kind, "checklists")
        row.left_over()
    for checklist in found:
        name_unnamed(checklist["ticks"])
    return found


def _tick(row: Row, found: list[dict[str, Any]]) -> None:
    if not found:
        return loose(row)
    ticks = found[-1]["ticks"]
    path = ("checklists", len(found) - 1, "ticks", len(ticks))
    row.place(path, "id")
    tick = {
        "id": row.code((*path, "id"), "id"),
        "text": row.both((*path, "text"), "text"),
        "law": row.codes((*path, "law"), "law"),
    }
    ticks.append(_bare(tick))
    return None


def loose(row: Row) -> None:
    row.used |= row.values.keys()
    row.table.grid.complain(row.cell("kind"), "xlsx-loose-row")


def _unknown(row: Row, kind: str | None, where: str) -> None:
    row.used |= row.values.keys()
    path: Path = (where, f"{row.number}")
    row.place(path, "kind")
    if kind is None:
        row.table.grid.blame(path, "missing-key", key="")
    else:
        row.table.grid.blame(path, "step-kind", kinds="")


def _twin(row: Row, id: str, others: dict[str, Any]) -> bool:
    if id in others:
        row.used |= row.values.keys()
        row.table.grid.complain(row.cell("id"), "duplicate-id", id=id)
    return id in others


def _bare(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value is not None}
