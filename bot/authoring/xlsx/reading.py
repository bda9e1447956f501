"""A trainer's workbook into the data a file of YAML would give, with a cell for every value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.authoring.problems import Cell, ContentError, problem
from bot.authoring.xlsx import cards_sheet, module_sheet, questions_sheet, scenario_sheet
from bot.authoring.xlsx.anchors import pictures_on
from bot.authoring.xlsx.cells import Fault, Sheet, sheets_of
from bot.authoring.xlsx.grid import Grid
from bot.authoring.xlsx.layout import CARDS, CHECKLISTS, HELP, MODULE, PROBLEMS, QUESTIONS, SCENARIO, SHEETS
from bot.authoring.xlsx.package import Package, opened
from bot.authoring.xlsx.table import Table, guessed
from bot.authoring.xlsx.words import plain


@dataclass(frozen=True, slots=True)
class Book:
    """`pictures` by the names the data knows them by: the cells they lie on."""

    grid: Grid
    pictures: Mapping[str, bytes]


def read_workbook(name: str, data: bytes) -> Book:
    """Raises ContentError for what is no plain workbook or lacks a sheet; the rest is left in the grid's problems."""
    package = opened(name, data)
    with package.archive:
        sheets = sheets_of(package)
        grid = Grid(name, {})
        tables = _tables(grid, sheets)
        _complain_of_formulas(grid, sheets)
        if tables is None:
            raise ContentError(grid.problems)
        pictures = _pictures(package, grid, tables["cards"])
        package.verify_rest()
        grid.data = _document(tables, {row: [one] if one else [] for row, one in pictures[0].items()})
        return Book(grid, pictures[1])


def _tables(grid: Grid, sheets: list[Sheet]) -> dict[str, Table] | None:
    """None when there is too little to go on."""
    known = {plain(title): plan for plan in SHEETS for title in (*plan.title, plan.key)}
    found: dict[str, Table] = {}
    strangers: list[Sheet] = []
    for sheet in sheets:
        plan = known.get(plain(sheet.name))
        if plan is None:
            strangers.append(sheet)
        elif plan.key in found:
            grid.complain(Cell(sheet.index, 1, 1, sheet.name), "xlsx-twin-sheet")
        elif sheet.values or not plan.optional:
            found[plan.key] = Table(grid, sheet, plan).read()
    english = any(table.english for table in found.values())
    missing = [plan.title[english] for plan in SHEETS if plan.key not in found and not plan.optional]
    _complain_of_strangers(grid, strangers, [plan.title[english] for plan in SHEETS if plan.key not in found])
    for title in missing:
        guess = guessed(title, [sheet.name for sheet in strangers])
        grid.problems.append(problem(grid.file, 0, "xlsx-no-sheet", sheet=title, guess=guess))
    return None if missing or any(not table.columns for table in found.values()) else found


def _complain_of_strangers(grid: Grid, sheets: list[Sheet], absent: list[str]) -> None:
    own = {plain(title) for title in (*HELP, *PROBLEMS)}
    for sheet in sheets:
        if sheet.values and plain(sheet.name) not in own:
            place = Cell(sheet.index, 1, 1, sheet.name)
            grid.complain(place, "xlsx-extra-sheet", guess=guessed(sheet.name, absent))


def _complain_of_formulas(grid: Grid, sheets: list[Sheet]) -> None:
    """Wherever they stand: a formula can reach out of the workbook."""
    for sheet in sheets:
        for (row, column), value in sheet.values.items():
            if isinstance(value, Fault) and value.code == "xlsx-formula":
                grid.spoil(Cell(sheet.index, row, column, sheet.name), "xlsx-formula")


def _pictures(package: Package, grid: Grid, cards: Table) -> tuple[dict[int, str], dict[str, bytes]]:
    """Names by row, and bytes by name. The name is that of the cell a picture lies on."""
    names: dict[int, str] = {}
    data: dict[str, bytes] = {}
    rows = {row.number for row in cards.rows}
    for (row, column), part in pictures_on(package, cards.sheet):
        cell = cards.cell(row, column)
        if row not in rows:
            grid.complain(cell, "xlsx-picture-stray")
        elif row in names:
            grid.complain(cell, "xlsx-two-pictures")
        else:
            names[row] = cell.name
            data[cell.name] = package.picture(part)
    return names, data


def _document(tables: Mapping[str, Table], pictures: Mapping[int, list[str]]) -> dict[str, Any]:
    grid = tables["cards"].grid
    module = tables[MODULE.key]
    grid.cells[()] = module.cell(module.header, module.first)
    data: dict[str, Any] = {"format": 1, **module_sheet.read(module)}
    pools = data.setdefault("pools", {})
    data["steps"] = cards_sheet.read(tables[CARDS.key], pictures)
    data["items"] = questions_sheet.read(tables[QUESTIONS.key], pools)
    if SCENARIO.key in tables:
        data["scenarios"] = scenario_sheet.read_scenarios(tables[SCENARIO.key])
    if CHECKLISTS.key in tables:
        data["checklists"] = scenario_sheet.read_checklists(tables[CHECKLISTS.key])
    return data
