"""The first sheet: one field of the module in each row."""

from __future__ import annotations

from typing import Any

from bot.authoring.problems import Path
from bot.authoring.xlsx import texts
from bot.authoring.xlsx.cells import Value
from bot.authoring.xlsx.fields import FIELDS, Field, field_of
from bot.authoring.xlsx.table import Row, Table, guessed


def read(table: Table) -> dict[str, Any]:
    """The fields by key; pools and lists as lists."""
    data: dict[str, Any] = {}
    last: Field | None = None
    for row in table.rows:
        typed = str(row.values.get("field", "")).strip()
        field = field_of(typed) if typed else last if last and last.many else None
        if not row.has("ru", "en") and not _spoiled(row):
            _note_place(row, field, data)
            last = field or last
            continue
        if field is None:
            _complain(row, typed)
        elif field.key in data and not field.many:
            table.grid.complain(row.cell("field"), "duplicate-key", key=typed[:60])
        else:
            _take(row, field, data)
        last = field or last
    for one in FIELDS:
        table.grid.labels[one.key,] = one.title[table.english]
    return data


def _spoiled(row: Row) -> bool:
    return any(row.cell(key) in row.table.grid.spoiled for key in ("ru", "en"))


def _note_place(row: Row, field: Field | None, data: dict[str, Any]) -> None:
    """An empty field has a place too, where it will be missed."""
    if field and field.key not in data and (field.key,) not in row.table.grid.cells:
        row.place((field.key,), "ru")


def _complain(row: Row, typed: str) -> None:
    if not typed:
        return row.table.grid.complain(row.cell("field"), "xlsx-loose-row")
    guess = guessed(typed, [field.title[row.table.english] for field in FIELDS])
    return row.table.grid.complain(row.cell("field"), "xlsx-extra-row", field=typed[:40], guess=guess)


def _take(row: Row, field: Field, data: dict[str, Any]) -> None:
    path: Path = (field.key,)
    if field.kind == "pool":
        _pool(row, data)
    elif field.kind == "ids":
        ids = data.setdefault(field.key, [])
        for key in ("ru", "en"):
            for id in row.codes((*path, f"{row.number}.{key}"), key) or ():
                row.place((*path, len(ids)), key)
                ids.append(id)
        row.table.grid.cells.setdefault(path, row.cell("ru"))
    elif field.kind == "text":
        place = (*path, len(data.get(field.key, ()))) if field.many else path
        row.place(place, "ru")
        halves = {half: row.take((*place, half), half) for half in ("ru", "en")}
        block = field.key == "warning"
        value = {half: texts.text(one, block) for half, one in halves.items() if one is not None}
        row.table.grid.cells.setdefault(path, row.cell("ru"))
        if field.many:
            data.setdefault(field.key, []).append(value)
        else:
            data[field.key] = value
    elif (one := _one(row, path)) is not None:
        data[field.key] = _typed(field, one)


def _one(row: Row, path: Path) -> Value | None:
    """A value without languages stands in either column."""
    key = "ru" if row.has("ru") or not row.has("en") else "en"
    return row.take(path, key)


def _typed(field: Field, value: Value) -> Any:
    match field.kind:
        case "whole":
            return texts.whole(value)
        case "number":
            return texts.number(value)
        case "date":
            return texts.day(value)
        case _:
            return texts.code(value)


def _pool(row: Row, data: dict[str, Any]) -> None:
    name = str(row.code(("pools", f"{row.number}"), "ru") or "")
    pool = data.setdefault("pools", {}).setdefault(name, [])
    row.place(("pools", name), "ru")
    for id in row.codes(("pools", name, f"{row.number}"), "en") or ():
        row.place(("pools", name, len(pool)), "en")
        pool.append(id)
