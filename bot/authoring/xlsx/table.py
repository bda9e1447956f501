"""Sheets as tables: found by name, columns by header, rows with typed access to their cells."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from bot.authoring.problems import Cell, Path
from bot.authoring.xlsx import texts
from bot.authoring.xlsx.cells import MAX_ROWS, Fault, Sheet, Value
from bot.authoring.xlsx.grid import Grid
from bot.authoring.xlsx.layout import Column, SheetPlan
from bot.authoring.xlsx.words import plain, word

_HEADER_AMONG: Final = 10
"""The headers stand in one of the first rows: a title above them is allowed."""
_MAX_EXTRA: Final = 20
_MAX_SPOILED: Final = 50_000


@dataclass(slots=True)
class Row:
    """Each method takes a cell as read, registers its place under `path`, and gives None for an empty one."""

    table: Table
    number: int
    values: dict[str, Value]
    used: set[str] = field(default_factory=set)

    def has(self, *keys: str) -> bool:
        return any(key in self.values for key in keys)

    def cell(self, key: str) -> Cell:
        return self.table.cell(self.number, self.table.columns.get(key, self.table.first))

    def place(self, path: Path, key: str) -> None:
        grid, cell = self.table.grid, self.cell(key)
        grid.cells[path] = cell
        column = self.table.by_key.get(key)
        if column and key in self.table.columns:
            grid.labels[path] = column.header("en" if self.table.english else "ru")
            if column.words:
                grid.choices[cell] = column.words

    def take(self, path: Path, key: str) -> Value | None:
        self.place(path, key)
        self.used.add(key)
        return self.values.get(key)

    def both(self, path: Path, key: str) -> dict[str, Any] | None:
        """A text in two languages, from the columns key.ru and key.en."""
        block = self.table.by_key[f"{key}.ru"].kind == "block"
        self.place(path, f"{key}.ru")
        halves = {half: self.take((*path, half), f"{key}.{half}") for half in ("ru", "en")}
        return {half: texts.text(value, block) for half, value in halves.items() if value is not None} or None

    def code(self, path: Path, key: str) -> str | bool | None:
        value = self.take(path, key)
        return None if value is None else texts.code(value)

    def codes(self, path: Path, key: str) -> list[str] | None:
        value = self.take(path, key)
        return None if value is None else texts.codes(value)

    def line(self, path: Path, key: str) -> str | None:
        value = self.take(path, key)
        return None if value is None else str(texts.text(value)).strip()

    def figure(self, path: Path, key: str) -> Value | None:
        value = self.take(path, key)
        return None if value is None else texts.number(value)

    def whole(self, path: Path, key: str) -> Value | None:
        value = self.take(path, key)
        return None if value is None else texts.whole(value)

    def flag(self, path: Path, key: str) -> Value | None:
        value = self.take(path, key)
        return None if value is None else texts.flag(value)

    def choice(self, path: Path, key: str) -> str | None:
        """The format's word for what was typed, or what was typed."""
        value = self.take(path, key)
        if value is None:
            return None
        typed = str(texts.text(value)).strip()
        return word(self.table.by_key[key].words, typed) or typed

    def left_over(self) -> None:
        """Warns of filled cells that mean nothing in a row of this kind."""
        for key in self.values.keys() - self.used:
            title = self.table.by_key[key].header("en" if self.table.english else "ru")
            self.table.grid.complain(self.cell(key), "xlsx-unused-cell", column=title)


@dataclass(slots=True)
class Table:
    grid: Grid
    sheet: Sheet
    plan: SheetPlan
    header: int = 0
    columns: dict[str, int] = field(default_factory=dict)
    by_key: dict[str, Column] = field(default_factory=dict)
    english: bool = False
    rows: list[Row] = field(default_factory=list)

    @property
    def first(self) -> int:
        return min(self.columns.values(), default=1)

    def cell(self, row: int, column: int) -> Cell:
        return Cell(self.sheet.index, row, column, self.sheet.name)

    def read(self) -> Table:
        self.by_key = {column.key: column for column in self.plan.columns}
        self._find_header()
        if self.columns:
            self._check_merged()
            self.rows = list(self._rows())
        return self

    def _find_header(self) -> None:
        known = {name: column.key for column in self.plan.columns for name in _names(column)}
        lines = _by_row(self.sheet, range(1, _HEADER_AMONG + 1))
        scored = {row: sum(plain(str(value)) in known for value in line.values()) for row, line in lines.items()}
        self.header = max(scored, key=lambda row: (scored[row], -row), default=0)
        if not self.header or scored[self.header] < 2:
            return self.grid.complain(self.cell(1, 1), "xlsx-no-header")
        english = {plain(column.header("en")) for column in self.plan.columns}
        self.english = (
            sum(plain(str(value)) in english for value in lines[self.header].values()) * 2 > (scored[self.header])
        )
        self._match(lines[self.header], known)
        return None

    def _match(self, line: dict[int, Value | Fault], known: dict[str, str]) -> None:
        lang = "en" if self.english else "ru"
        strangers: list[tuple[int, str]] = []
        for column, value in sorted(line.items()):
            key = known.get(plain(str(value)))
            if key is None:
                strangers.append((column, " ".join(str(value).split())[:40]))
            elif key in self.columns:
                self.grid.complain(self.cell(self.header, column), "xlsx-twin-column", column=str(value)[:40])
            else:
                self.columns[key] = column
        missing = [column for column in self.plan.columns if column.key not in self.columns]
        titles = [column.header(lang) for column in missing]
        for column, name in strangers[:_MAX_EXTRA]:
            guess = guessed(name, titles)
            self.grid.complain(self.cell(self.header, column), "xlsx-extra-column", column=name, guess=guess)
        for absent in missing:
            if absent.must:
                place = self.cell(self.header, self.first)
                self.grid.complain(place, "xlsx-no-column", column=absent.header(lang), guess="")

    def _check_merged(self) -> None:
        columns, room = sorted(self.columns.values()), _MAX_SPOILED
        for first_row, first, last_row, last in self.sheet.merged:
            inside = [column for column in columns if first <= column <= last]
            if last_row <= self.header or not inside or not first_row:
                continue
            corner = self.cell(max(first_row, 1), first)
            name = f"{corner.name}:{self.cell(last_row, last).name}"
            self.grid.spoil(corner, "xlsx-merged", range=name)
            rows = range(max(first_row, self.header), min(last_row, MAX_ROWS) + 1)
            room -= len(rows) * len(inside)
            if room > 0:
                self.grid.spoiled |= {self.cell(row, column) for row in rows for column in inside}

    def _rows(self) -> Iterator[Row]:
        keys = {column: key for key, column in self.columns.items()}
        nameless: set[int] = set()
        heads = {column for row, column in self.sheet.values if row == self.header}
        for number, line in _by_row(self.sheet, range(self.header + 1, MAX_ROWS + 1)).items():
            row = Row(self, number, {})
            for column, value in line.items():
                if column not in keys:
                    if column not in heads and column not in nameless and not isinstance(value, Fault):
                        nameless.add(column)
                        self._warn_nameless(number, column)
                elif isinstance(value, Fault):
                    what = {"what": value.what} if value.code == "xlsx-error" else {}
                    self.grid.spoil(self.cell(number, column), value.code, **what)
                else:
                    row.values[keys[column]] = value
            if row.values or any(self.cell(number, column) in self.grid.spoiled for column in line):
                yield row

    def _warn_nameless(self, row: int, column: int) -> None:
        cell = self.cell(row, column)
        name = cell.name.rstrip("0123456789")
        self.grid.complain(cell, "xlsx-extra-column", column=name, guess="")


def _names(column: Column) -> set[str]:
    return {plain(name) for name in (column.key, column.header("ru"), column.header("en"))}


def _by_row(sheet: Sheet, rows: Iterable[int]) -> dict[int, dict[int, Value | Fault]]:
    wanted = set(rows)
    found: dict[int, dict[int, Value | Fault]] = {}
    for (row, column), value in sorted(sheet.values.items()):
        if row in wanted and (isinstance(value, Fault) or not texts.blank(value)):
            found.setdefault(row, {})[column] = value
    return found


def guessed(name: str, known: Iterable[str]) -> str:
    by_plain = {plain(one): one for one in known}
    near = difflib.get_close_matches(plain(name), by_plain, n=1, cutoff=0.6)
    return f" ({by_plain[near[0]]}?)" if near else ""
