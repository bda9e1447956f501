"""A small sheet from a stranger as rows of text, within bounds. Formulas are never evaluated, links never followed."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

MAX_BYTES: Final = 5_000_000
MAX_PARTS: Final = 200
MAX_INFLATED: Final = 40_000_000
MAX_COLUMNS: Final = 50
MAX_TEXT: Final = 200
"""Characters of a cell that are read."""
_ACTIVE: Final = ("vbaproject", "/macrosheets/", "/activex/", "/embeddings/", "/externallinks/", "/connections.xml")
_ENTITIES: Final = (b"<!DOCTYPE", b"<!ENTITY")
_OLD: Final = b"\xd0\xcf\x11\xe0"
_ZIP: Final = b"PK\x03\x04"
_CHUNK: Final = 1_000_000

Reason = Literal["too-big", "old", "broken", "active", "bomb", "not-a-table"]


class Refused(Exception):
    """The file is no plain table within bounds."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


@dataclass(frozen=True, slots=True)
class Cell:
    """`fault` is `formula` or `error` where there is no value to rely on."""

    text: str = ""
    fault: Literal["formula", "error"] | None = None

    @property
    def empty(self) -> bool:
        return not self.text and self.fault is None


@dataclass(frozen=True, slots=True)
class Line:
    """A row by the number the person sees beside it."""

    number: int
    cells: tuple[Cell, ...]


def read_table(data: bytes, most: int) -> list[Line]:
    """Rows of the first sheet that hold anything, `most` and one more at most. Raises Refused."""
    if len(data) > MAX_BYTES:
        raise Refused("too-big")
    if data.startswith(_OLD):
        raise Refused("old")
    found = _workbook(data, most) if data.startswith(_ZIP) else _separated(data)
    lines: list[Line] = []
    for line in found:
        if not all(cell.empty for cell in line.cells):
            lines.append(line)
        if len(lines) > most:
            break
    return lines


def _workbook(data: bytes, most: int) -> Iterator[Line]:
    from openpyxl import load_workbook

    _check_package(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        sheet = book.worksheets[0]
        rows = sheet.iter_rows(max_col=MAX_COLUMNS, max_row=most * 2)
        found = [Line(number, _cells(row)) for number, row in enumerate(rows, 1)]
        book.close()
    except Exception as error:  # whatever a broken workbook brings openpyxl to raise
        raise Refused("broken") from error
    return iter(found)


def _check_package(data: bytes) -> None:
    """Measured while it is unpacked; no document types, no active content."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS:
                raise Refused("bomb")
            if any(sign in f"/{part.filename.casefold()}" for part in parts for sign in _ACTIVE):
                raise Refused("active")
            room = MAX_INFLATED
            for part in parts:
                room = _check_part(archive, part, room)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, NotImplementedError) as error:
        raise Refused("broken") from error


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> int:
    markup, before = part.filename.casefold().endswith((".xml", ".rels")), b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            room -= len(chunk)
            if room < 0:
                raise Refused("bomb")
            # A byte of zero means UTF-16, in which a document type would not be seen.
            if markup and (b"\0" in chunk or any(sign in before + chunk for sign in _ENTITIES)):
                raise Refused("active")
            before = chunk[-10:]
    return room


def _cells(row: Sequence[Any]) -> tuple[Cell, ...]:
    """Without the empty ones at the end."""
    filled = max((place for place, one in enumerate(row, 1) if one.value is not None), default=0)
    return tuple(_cell(one) for one in row[:filled])


def _cell(cell: Any) -> Cell:
    value = cell.value
    if value is None:
        return Cell()
    if cell.data_type == "f" or (isinstance(value, str) and value.startswith("=")):
        return Cell(fault="formula")
    if cell.data_type == "e":
        return Cell(fault="error")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, date):
        value = value.isoformat()
    return Cell(" ".join(str(value).split())[:MAX_TEXT])


def _separated(data: bytes) -> Iterator[Line]:
    text = _decoded(data)
    head = text.split("\n", 1)[0]
    separator = max(";,\t", key=head.count)
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text), delimiter=separator), 1):
            yield Line(number, tuple(_typed(one) for one in row[:MAX_COLUMNS]))
    except csv.Error as error:
        raise Refused("broken") from error


def _decoded(data: bytes) -> str:
    """UTF-8, else what Excel in Russia writes."""
    if b"\0" in data:
        raise Refused("not-a-table")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1251", "replace")


def _typed(text: str) -> Cell:
    bare = " ".join(text.split())[:MAX_TEXT]
    return Cell(fault="formula") if bare.startswith("=") else Cell(bare)
