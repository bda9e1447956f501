"""A report as a table that is sorted by links, with the columns and the values of the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.domain.report import Report, Row
from bot.reporting import kirkpatrick, tables
from bot.reporting.exports import csv_file, xlsx
from bot.reporting.tables import Column, Data, Value
from bot.web.dashboard import words
from bot.web.dashboard.blocks import Cell, Head, Table
from bot.web.dashboard.look import Look

FORMS: Final = {"xlsx": xlsx, "csv": csv_file}
TYPES: Final = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
}
LEVELS_FILE: Final = "/dashboard/kirkpatrick/file"
_UNMEASURED: Final = ("behaviour", "results")
_IN_FILES_ONLY: Final = frozenset({"low_quartile", "median", "high_quartile", "pairs", "attempts"})
_NARROWING: Final[Mapping[str, str]] = {"region": "region", "profession": "profession", "cohort": "cohort"}


def grid(look: Look, report: Report) -> Table:
    t = look.t
    shown = [one for one in tables.columns(report.by, t) if one.id not in _IN_FILES_ONLY]
    total = [Cell(t("All together")), *_figures(report.total, shown, look)]
    return Table(
        caption=words.by_words(report.by, t),
        head=[_head(one, look) for one in shown],
        rows=[[_name(row, report, look), *_figures(row, shown, look)] for row in _sorted(report, shown, look)],
        total=total if report.by not in ("version", "law-date") else (),
        empty=t("There is nothing to tell apart yet.") if report.apart else tables.too_small(t),
        meanings=[(one.title, one.meaning) for one in shown],
    )


def levels_grid(look: Look, report: Report) -> Table:
    """The four levels by module."""
    t = look.t
    shown = [one for one in kirkpatrick.columns(t) if one.id not in _UNMEASURED]
    return Table(
        caption=words.by_words("module", t),
        head=[Head(one.title, one.id != "group") for one in shown],
        rows=[_level_cells(row, shown, look.names.group(row, report.by, t), look) for row in report.rows],
        total=_level_cells(report.total, shown, t("All together"), look),
        empty=t("There is nothing to tell apart yet.") if report.apart else tables.too_small(t),
        meanings=[(one.title, one.meaning) for one in shown],
    )


def levels_data(look: Look, report: Report) -> Data:
    """The same for a file."""
    where = words.where(look, report.scope)
    return kirkpatrick.table(report, lambda row: look.names.group(row, report.by, look.t), where, look.t)


def _level_cells(row: Row, shown: list[Column], label: str, look: Look) -> list[Cell]:
    if row.withheld:
        return [Cell(label), Cell(tables.withheld(row, look.t), wide=len(shown) - 1)]
    told = zip(shown[1:], kirkpatrick.cells(shown, row, label, look.t)[1:], strict=True)
    return [Cell(label), *(Cell(tables.words(value, one.kind, look.t), numeric=True) for one, value in told)]


def data(look: Look, report: Report) -> Data:
    """The same for a file."""
    where = words.where(look, report.scope)
    return tables.table(
        report, lambda row: look.names.group(row, report.by, look.t), words.heading(look.t), where, look.t
    )


def _head(column: Column, look: Look) -> Head:
    """A first tap sorts figures from the highest down, names from the first on; a second turns that round."""
    numeric, by = column.id != "group", look.query.sort
    first, second = (f"-{column.id}", column.id) if numeric else (column.id, f"-{column.id}")
    order = {column.id: "ascending", f"-{column.id}": "descending"}.get(by, "")
    return Head(column.title, numeric, look.here(sort=second if by == first else first), order)


def _sorted(report: Report, shown: list[Column], look: Look) -> list[Row]:
    """As they come, or by a column; those without a figure last."""
    wanted, rows = look.query.sort.removeprefix("-"), list(report.rows)
    down = look.query.sort.startswith("-")
    if wanted == "group":
        return sorted(rows, key=lambda row: look.names.group(row, report.by, look.t).casefold(), reverse=down)
    if wanted not in {one.id for one in shown}:
        return rows
    known = [(row, tables.values(row).get(wanted)) for row in rows]
    told = [(value, row) for row, value in known if value is not None and not row.withheld]
    ordered = sorted(told, key=lambda one: _weight(one[0]), reverse=down)
    return [row for _, row in ordered] + [row for row, value in known if value is None or row.withheld]


def _weight(value: Value) -> tuple[float, str]:
    return (0.0, value) if isinstance(value, str) else (value or 0.0, "")


def _name(row: Row, report: Report, look: Look) -> Cell:
    name, query = look.names.group(row, report.by, look.t), look.query
    if row.withheld:
        return Cell(name)
    if report.by == "module":
        return Cell(name, query.at(f"/dashboard/module/{row.key}", module="", by=""))
    if report.by in _NARROWING and row.key:
        changed = {_NARROWING[report.by]: int(row.key) if report.by == "cohort" else row.key}
        return Cell(name, query.at("/dashboard", by="", **changed))
    return Cell(name)


def _figures(row: Row, shown: list[Column], look: Look) -> list[Cell]:
    if row.withheld:
        return [Cell(tables.withheld(row, look.t), wide=len(shown) - 1)]
    known = tables.values(row)
    return [Cell(tables.words(known[one.id], one.kind, look.t), numeric=True) for one in shown if one.id != "group"]
