"""A trainer's own workbook, with what is wrong in it coloured, noted in the cells and listed on a first sheet."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.authoring.problems import Cell, Problem, in_order, message
from bot.authoring.xlsx import style
from bot.authoring.xlsx.cells import sheets_of
from bot.authoring.xlsx.layout import PROBLEMS, Lang
from bot.authoring.xlsx.package import opened
from bot.authoring.xlsx.words import Both, plain

ERROR: Final = "FFC7CE"
WARNING: Final = "FFEB9C"
MAX_AREA: Final = 20_000
"""Merged cells are made one by one by the library, whether or not anything stands in them."""
_MARK: Final = "\N{BALLOT X} "
"""Begins every note that marks a mistake, so that the next copy can take it off."""
_HEADS: Final[tuple[Both, ...]] = (
    ("Где", "Where"),
    ("Ячейка", "Cell"),
    ("Что", "What it is"),
    ("Что исправить", "What to mend"),
)
_KINDS: Final[Mapping[str, Both]] = {"error": ("ошибка", "error"), "warning": ("предупреждение", "warning")}
_NONE: Final[Both] = ("Ошибок нет.", "There are no mistakes.")


def marked_copy(data: bytes, problems: Sequence[Problem], lang: Lang) -> bytes:
    """Of a workbook that is not safe to open only the list is given."""
    book = _book(data)
    ordered = in_order(problems)
    _unmark(book)
    for cell, found in _by_cell(ordered).items():
        sheet = _sheet(book, cell)
        if sheet is not None:
            _mark(sheet, cell, found, lang)
    _list(book, ordered, lang)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _book(data: bytes) -> Any:
    from openpyxl import Workbook, load_workbook

    try:
        clean = _only_known_parts(data)
        with warnings.catch_warnings():
            # It tells of every feature it cannot keep.
            warnings.simplefilter("ignore")
            return load_workbook(io.BytesIO(clean))
    except Exception:  # whatever a strange workbook does to the library, its author still gets the list
        book = Workbook()
        book.remove(book.worksheets[0])
        return book


def _only_known_parts(data: bytes) -> bytes:
    """Raises ContentError. What was not looked at is not handed to a library, nor what it would be long about."""
    package = opened("", data)
    out = io.BytesIO()
    with package.archive, zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as kept:
        if sum(sheet.area for sheet in sheets_of(package)) > MAX_AREA:
            raise package.refused("xlsx-too-much")
        package.verify_rest()
        for part in package.xml_parts():
            kept.writestr(part, package.archive.read(part))
        for part in package.picture_parts():
            kept.writestr(part, package.picture(part))
    return out.getvalue()


def _by_cell(problems: Sequence[Problem]) -> dict[Cell, list[Problem]]:
    found: dict[Cell, list[Problem]] = {}
    for problem in problems:
        if problem.cell:
            found.setdefault(problem.cell, []).append(problem)
    return found


def _sheet(book: Any, cell: Cell) -> Any:
    return book[cell.sheet] if cell.sheet in book.sheetnames else None


def _mark(sheet: Any, cell: Cell, problems: list[Problem], lang: Lang) -> None:
    from openpyxl.styles import PatternFill

    place = sheet.cell(*_corner(sheet, cell))
    wrong = any(problem.severity == "error" for problem in problems)
    place.fill = PatternFill("solid", fgColor=ERROR if wrong else WARNING)
    said = [message(problem, lang) for problem in problems]
    own = [place.comment.text] if place.comment and place.comment.author != style.AUTHOR else []
    style.note(place, _MARK + "\n".join([*said, *own]))


def _corner(sheet: Any, cell: Cell) -> tuple[int, int]:
    """Only the upper left cell of merged ones can be written to."""
    for merged in sheet.merged_cells.ranges:
        if merged.min_row <= cell.row <= merged.max_row and merged.min_col <= cell.column <= merged.max_col:
            return merged.min_row, merged.min_col
    return cell.row, cell.column


def _unmark(book: Any) -> None:
    """What an earlier copy said."""
    from openpyxl.styles import PatternFill

    for sheet in list(book.worksheets):
        if plain(sheet.title) in map(plain, PROBLEMS):
            book.remove(sheet)
            continue
        # Its own iterators would make every empty cell between the first and the last.
        for cell in list(sheet._cells.values()):
            if cell.comment and cell.comment.text.startswith(_MARK):
                cell.comment = None
                cell.fill = PatternFill()


def _list(book: Any, problems: Sequence[Problem], lang: Lang) -> None:
    english = lang == "en"
    sheet = book.create_sheet(PROBLEMS[english], 0)
    book.active = 0
    for index, (head, width) in enumerate(zip(_HEADS, (26, 10, 18, 100), strict=True), 1):
        style.put(sheet.cell(1, index), head[english])
        style.header(sheet.cell(1, index), False)
        sheet.column_dimensions["ABCD"[index - 1]].width = width
    sheet.freeze_panes = "A2"
    for row, problem in enumerate(problems, 2):
        _listed(sheet, row, problem, lang)
    if not problems:
        style.put(sheet.cell(2, 4), _NONE[english])


def _listed(sheet: Any, row: int, problem: Problem, lang: Lang) -> None:
    from openpyxl.worksheet.hyperlink import Hyperlink

    cell = problem.cell
    where = (cell.sheet, cell.name) if cell else (problem.file, str(problem.line) if problem.line else "")
    texts = (*where, _KINDS[problem.severity][lang == "en"], message(problem, lang))
    for column, text in enumerate(texts, 1):
        style.put(sheet.cell(row, column), text)
        style.body(sheet.cell(row, column), "text")
    if cell:
        quoted = cell.sheet.replace("'", "''")
        sheet.cell(row, 2).hyperlink = Hyperlink(ref="", location=f"'{quoted}'!{cell.name}")
