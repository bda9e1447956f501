"""A sheet of people to enrol: the empty one, and what a filled one says, with every problem by its cell."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from openpyxl.utils import get_column_letter

from bot.domain.course import Locale
from bot.domain.enrolment import MOST_ROWS, Entry, Fault, name_of, read_address, read_region
from bot.reporting.table import Cell, Line, Refused, read_table

_HEADERS: Final[Mapping[str, tuple[str, str]]] = {
    "address": ("Номер Telegram", "Telegram id"),
    "region": ("Код региона", "Region code"),
    "cohort": ("Группа", "Cohort"),
}
_ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "address": ("address", "telegram", "id", "адрес", "номер", "telegram id or address"),
    "region": ("region", "регион"),
    "cohort": ("cohort", "группа", "group"),
}
_NOTES: Final[Mapping[str, tuple[str, str]]] = {
    "address": (
        "Только цифры, например 123456789. Человек узнаёт свой номер командой /my_data. Не телефон и не имя.",
        "Digits only, such as 123456789. People find theirs with /my_data. No phone, no name.",
    ),
    "region": ("Необязательно: RU-MOW, RU-SPE ...", "Optional: RU-MOW, RU-SPE ..."),
    "cohort": ("Название как в боте. Пусто: группа, из которой отправлена таблица.", "As the bot calls it."),
}
_HEADER_AMONG: Final = 5
_SHOWN: Final = 40
"""Characters of a wrong value that are told back."""
_TELLING: Final[frozenset[Fault]] = frozenset({"region", "cohort"})
"""Problems in which the value itself is told: it is nobody's."""


@dataclass(slots=True)
class _Sheet:
    """What is known while a sheet is read."""

    cohorts: Mapping[str, int]
    regions: frozenset[str]
    cohort: int
    columns: dict[str, int] = field(default_factory=dict)
    seen: dict[tuple[str, int], int] = field(default_factory=dict)
    problems: list[tuple[str, str, str]] = field(default_factory=list)


def roster_job(arguments: dict[str, Any]) -> bytes:
    """JSON: `refused` (why it is no table), `problems` (cell, code, value) in reading order, and when there is none
    `rows` (address, region, cohort).

    `arguments`: `files` base64 of `upload`; `cohorts` their ids by name as `name_of` gives it; `cohort` the id for rows
    that name none, 0 for no such; `regions` the codes that are known.
    """
    sheet = _Sheet(arguments["cohorts"], frozenset(arguments["regions"]), arguments["cohort"])
    try:
        lines = read_table(base64.b64decode(arguments["files"]["upload"]), MOST_ROWS + _HEADER_AMONG)
    except Refused as refused:
        return _written(refused.reason, [], [])
    rest = _below_header(sheet, lines)
    if rest is None:
        return _written("no-header", [], [])
    if len(rest) > MOST_ROWS:
        return _written("too-many", [], [])
    entries = [entry for line in rest if (entry := _entry(sheet, line)) is not None]
    if not rest:
        return _written("empty", [], [])
    return _written("", sheet.problems, [] if sheet.problems else entries)


def roster_template(arguments: dict[str, Any]) -> bytes:
    """An XLSX workbook with the header and a note on each column, in `locale`."""
    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font

    english = _place(arguments["locale"])
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = ("Люди", "People")[english]
    for column, key in enumerate(_HEADERS, 1):
        cell = sheet.cell(1, column, _HEADERS[key][english])
        cell.font, cell.alignment = Font(bold=True), Alignment(wrap_text=True)
        cell.comment = Comment(_NOTES[key][english], "bot", height=110, width=300)
        whole = sheet.column_dimensions[cell.column_letter]
        whole.width, whole.number_format = 26, "@"
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _place(locale: Locale) -> int:
    return int(locale == "en")


def _written(refused: str, problems: Sequence[tuple[str, str, str]], rows: Sequence[Entry]) -> bytes:
    found = {"refused": refused, "problems": problems, "rows": [[one.address, one.region, one.cohort] for one in rows]}
    return json.dumps(found, ensure_ascii=False).encode()


def _below_header(sheet: _Sheet, lines: Sequence[Line]) -> Sequence[Line] | None:
    """The lines with people; None when no header names the column of addresses."""
    for place, line in enumerate(lines[:_HEADER_AMONG]):
        found = dict(_columns(line))
        if "address" in found:
            sheet.columns = found
            return lines[place + 1 :]
    return None


def _columns(line: Line) -> Iterator[tuple[str, int]]:
    """Leftmost last, so that it is the one that counts."""
    for column, cell in reversed(list(enumerate(line.cells))):
        for key, names in _HEADERS.items():
            if name_of(cell.text) in map(name_of, (*names, *_ALSO[key])):
                yield key, column


def _entry(sheet: _Sheet, line: Line) -> Entry | None:
    before = len(sheet.problems)
    address, region, cohort = _address(sheet, line), _region(sheet, line), _cohort(sheet, line)
    if len(sheet.problems) > before:
        return None
    earlier = sheet.seen.setdefault((address, cohort), line.number)
    if earlier != line.number:
        _complain(sheet, line, "address", "twice", str(earlier))
        return None
    return Entry(address, region, cohort)


def _address(sheet: _Sheet, line: Line) -> str:
    text = _text(sheet, line, "address")
    if text is None:
        return ""
    address, fault = read_address(text)
    if fault:
        _complain(sheet, line, "address", fault)
    return address


def _region(sheet: _Sheet, line: Line) -> str:
    text = _text(sheet, line, "region")
    region, fault = read_region(text or "", sheet.regions)
    if fault:
        _complain(sheet, line, "region", fault, text or "")
    return region


def _cohort(sheet: _Sheet, line: Line) -> int:
    text = _text(sheet, line, "cohort")
    if text is None:
        return 0
    if text and name_of(text) not in sheet.cohorts:
        _complain(sheet, line, "cohort", "cohort", text)
    elif not text and not sheet.cohort:
        _complain(sheet, line, "cohort", "no-cohort")
    return sheet.cohorts.get(name_of(text), sheet.cohort)


def _text(sheet: _Sheet, line: Line, key: str) -> str | None:
    """What stands in the column; None, and the complaint is made, when there is no value to rely on."""
    column = sheet.columns.get(key, -1)
    cell = line.cells[column] if 0 <= column < len(line.cells) else Cell()
    if cell.fault:
        _complain(sheet, line, key, cell.fault)
        return None
    return cell.text


def _complain(sheet: _Sheet, line: Line, key: str, fault: Fault, value: str = "") -> None:
    told = value[:_SHOWN] if fault in _TELLING or fault == "twice" else ""
    letter = get_column_letter(sheet.columns.get(key, sheet.columns["address"]) + 1)
    sheet.problems.append((f"{letter}{line.number}", fault, told))
