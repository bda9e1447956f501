"""The sheets of a workbook as plain values by cell. Formulas are never evaluated, nor are their last results used."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.authoring.xlsx.package import Package, Relation

MAX_SHEETS: Final = 50
MAX_ROWS: Final = 2_000
MAX_CHARACTERS: Final = 2_000_000
"""Of all cells together, as in a file of YAML."""
_MAX_TEXT: Final = 40_000
"""Excel's own limit is 32 767."""
_MAX_COLUMN: Final = 16_384
_BUILT_IN_DATES: Final = frozenset([*range(14, 18), 22, *range(27, 37), *range(50, 59)])
_QUOTED: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_ESCAPED: Final = re.compile(r"_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")
_REF: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_LAST_SERIAL: Final = 2_958_466
"""The day after 9999-12-31."""

Value = str | int | float | bool | datetime.date


@dataclass(frozen=True, slots=True)
class Fault:
    """What stands in a cell in place of a value, as the code of a problem."""

    code: str
    what: str = ""


@dataclass(slots=True)
class Sheet:
    """`values` by (row, column), both from 1. `merged` are ranges as (first row, first column, last, last).

    `area` counts the cells of all ranges that a library may lay out one by one.
    """

    name: str
    index: int
    part: str
    values: dict[tuple[int, int], Value | Fault] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    drawing: str = ""
    area: int = 0


def position(ref: str) -> tuple[int, int]:
    """(row, column) of a name like D14; (0, 0) when it is none."""
    found = _REF.fullmatch(ref.replace("$", ""))
    if not found:
        return 0, 0
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


def sheets_of(package: Package) -> list[Sheet]:
    """Raises ContentError."""
    book = _Book()
    package.parse("xl/workbook.xml", book)
    relations = package.relations("xl/workbook.xml")
    if len(book.sheets) > MAX_SHEETS:
        raise package.refused("xlsx-too-much")
    strings, styles = _Strings(package), _Styles()
    for relation in relations.values():
        if relation.kind == "sharedStrings":
            package.parse(relation.part, strings)
        elif relation.kind == "styles":
            package.parse(relation.part, styles)
    content = _Content(package, strings.texts, styles.dates, book.from_1904)
    return [
        content.sheet(name, index, relations[id])
        for index, (name, id) in enumerate(book.sheets)
        if id in relations and relations[id].kind == "worksheet"
    ]


class _Book:
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "sheet":
            self.sheets.append((attributes.get("name", ""), attributes.get("id", "")))
        elif tag == "workbookPr":
            self.from_1904 = attributes.get("date1904", "0") in ("1", "true")

    def end(self, tag: str) -> None:
        pass

    def text(self, text: str) -> None:
        pass


class _Words:
    """Gathers the text of `t` elements, without the readings some languages put above characters."""

    def __init__(self, package: Package, wanted: tuple[str, ...] = ("t",)) -> None:
        self.package, self._wanted = package, wanted
        self._parts: list[str] = []
        self._size = 0
        self._on = self._aside = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "rPh":
            self._aside = True
        self._on = tag in self._wanted and not self._aside

    def end(self, tag: str) -> None:
        if tag == "rPh":
            self._aside = False
        self._on = False

    def text(self, text: str) -> None:
        if self._on:
            self._size += len(text)
            if self._size > _MAX_TEXT:
                raise self.package.refused("xlsx-too-much")
            self._parts.append(text)

    def taken(self) -> str:
        text = "".join(self._parts)
        self._parts, self._size = [], 0
        return text


class _Strings(_Words):
    def __init__(self, package: Package) -> None:
        super().__init__(package)
        self.texts: list[str] = []
        self._all = 0

    def end(self, tag: str) -> None:
        super().end(tag)
        if tag == "si":
            text = self.taken()
            self._all += len(text)
            if self._all > MAX_CHARACTERS:
                raise self.package.refused("xlsx-too-much")
            self.texts.append(text)


class _Styles:
    """Which styles of cells show a number as a date."""

    def __init__(self) -> None:
        self.dates: list[bool] = []
        self._formats: dict[int, bool] = {}
        self._in_cells = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "numFmt":
            self._formats[_whole(attributes.get("numFmtId"))] = _is_date(attributes.get("formatCode", ""))
        elif tag == "cellXfs":
            self._in_cells = True
        elif tag == "xf" and self._in_cells:
            id = _whole(attributes.get("numFmtId"))
            self.dates.append(self._formats.get(id, id in _BUILT_IN_DATES))

    def end(self, tag: str) -> None:
        if tag == "cellXfs":
            self._in_cells = False

    def text(self, text: str) -> None:
        pass


def _is_date(form: str) -> bool:
    bare = _QUOTED.sub("", form).lower().split(";")[0]
    return "general" not in bare and any(letter in bare for letter in "dy")


def _whole(text: str | None, otherwise: int = 0) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else otherwise


class _Content:
    def __init__(self, package: Package, strings: list[str], dates: list[bool], from_1904: bool) -> None:
        self.package, self.strings, self.dates = package, strings, dates
        self.first_day = datetime.date(1904, 1, 1) if from_1904 else datetime.date(1899, 12, 30)
        self.characters = 0

    def sheet(self, name: str, index: int, relation: Relation) -> Sheet:
        reader = _SheetReader(self, Sheet(name, index, relation.part))
        self.package.parse(relation.part, reader)
        return reader.sheet


class _SheetReader(_Words):
    def __init__(self, content: _Content, sheet: Sheet) -> None:
        super().__init__(content.package, ("t", "v"))
        self._content, self.sheet = content, sheet
        self._row = self._column = 0
        self._cell: Mapping[str, str] = {}
        self._formula = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        super().start(tag, attributes)
        match tag:
            case "row":
                self._row, self._column = _whole(attributes.get("r"), self._row + 1), 0
            case "c":
                self._begin(attributes)
            case "f":
                self._formula = True
            case "mergeCell":
                self.sheet.merged.append(self._range(attributes))
            case "hyperlink":
                self._range(attributes)
            case "drawing":
                self.sheet.drawing = attributes.get("id", "")

    def _range(self, attributes: Mapping[str, str]) -> tuple[int, int, int, int]:
        first, _, last = attributes.get("ref", "").partition(":")
        (top, left), (bottom, right) = position(first), position(last or first)
        self.sheet.area += max(bottom - top + 1, 1) * max(right - left + 1, 1)
        return top, left, bottom, right

    def _begin(self, attributes: Mapping[str, str]) -> None:
        row, column = position(attributes.get("r", ""))
        self._row, self._column = row or self._row, column or self._column + 1
        self._cell, self._formula = attributes, False
        self.taken()

    def end(self, tag: str) -> None:
        super().end(tag)
        if tag == "c":
            value = self._value(self.taken())
            if value is not None and self._column <= _MAX_COLUMN:
                self._keep(value)

    def _keep(self, value: Value | Fault) -> None:
        if self._row > MAX_ROWS:
            raise self._content.package.refused("xlsx-too-many-rows", sheet=self.sheet.name[:40], limit=MAX_ROWS)
        self._content.characters += len(value) if isinstance(value, str) else 1
        if self._content.characters > MAX_CHARACTERS:
            raise self._content.package.refused("xlsx-too-much")
        self.sheet.values[self._row, self._column] = value

    def _value(self, text: str) -> Value | Fault | None:
        kind = self._cell.get("t", "n")
        if self._formula:
            return Fault("xlsx-formula")
        if kind == "e":
            return Fault("xlsx-picture-in-cell") if "vm" in self._cell else Fault("xlsx-error", text[:20])
        if kind == "s":
            index = _whole(text.strip(), -1)
            text = self._content.strings[index] if 0 <= index < len(self._content.strings) else ""
        if kind in ("s", "str", "inlineStr"):
            return unescaped(text) or None
        if kind == "b":
            return text.strip() in ("1", "true")
        if kind == "d":
            return text.strip()[:10] or None
        return self._number(text.strip())

    def _number(self, text: str) -> Value | None:
        try:
            number = float(text)
        except ValueError:
            return text or None
        style = _whole(self._cell.get("s"))
        if style < len(self._content.dates) and self._content.dates[style] and 0 < number < _LAST_SERIAL:
            days = min(int(number), (datetime.date.max - self._content.first_day).days)
            return self._content.first_day + datetime.timedelta(days=days)
        return int(number) if number.is_integer() and abs(number) < 1e15 else number


def unescaped(text: str) -> str:
    """Line breaks as they are elsewhere, and what XML cannot hold as itself."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")
