"""Workbooks made here: the empty template, and a module to carry elsewhere."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from bot.authoring import bundle
from bot.authoring.compile import Compiled
from bot.authoring.reference import Reference
from bot.authoring.xlsx import explanation, style
from bot.authoring.xlsx.fields import FIELDS
from bot.authoring.xlsx.layout import HELP, MODULE, SHEETS, Lang, SheetPlan
from bot.authoring.xlsx.rows import Line, Writer
from bot.authoring.xlsx.words import CHOICES

_HOURS: Final = re.compile(rb"<dcterms:(created|modified)\b.*?</dcterms:\1>", re.DOTALL)
ROOM: Final = 400
"""Rows below the header that offer lists to choose from."""
_PICTURE_HEIGHT: Final = 110
"""In pixels; the row is made as high."""


def template(lang: Lang, reference: Reference | None = None) -> bytes:
    """A workbook to fill in. With a `reference`, professions can be chosen from a list."""
    lines: dict[str, list[Line]] = {plan.key: [] for plan in SHEETS}
    titles = [title for field in FIELDS for title in [field.title[lang == "en"]] * field.rows]
    lines["module"] = [{"field": title} for title in titles]
    return _written(lang, lines, reference, {})


def write_workbook(compiled: Compiled, lang: Lang = "ru", reference: Reference | None = None) -> bytes:
    """Compiled again against the same register, it gives the same version. Pictures lie on the rows of their cards."""
    data = bundle.document(compiled)
    pictures = {name: compiled.media[digest] for digest, name in bundle.picture_names(compiled).items()}
    return _written(lang, Writer(lang).sheets(data), reference, pictures)


def _written(
    lang: Lang, lines: Mapping[str, Sequence[Line]], reference: Reference | None, pictures: Mapping[str, bytes]
) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    professions = {one.id: one.title[lang] for one in reference.professions.values()} if reference else {}
    explanation.add(book, lang, professions)
    for plan in SHEETS:
        sheet = book.create_sheet(plan.title[lang == "en"])
        _head(sheet, plan, lang)
        for number, line in enumerate(lines[plan.key], 2):
            _row(sheet, plan, number, line, pictures)
        _choices(sheet, plan, lang)
    if professions:
        _professions(book[MODULE.title[lang == "en"]], lines["module"], lang, len(professions))
    book.active = 1
    book.properties.creator = style.AUTHOR
    out = io.BytesIO()
    book.save(out)
    return _settled(out.getvalue())


def _settled(data: bytes) -> bytes:
    """The same bytes every time: without the hour at which they were written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            part = _HOURS.sub(b"", old.read(name)) if name == "docProps/core.xml" else old.read(name)
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _head(sheet: Any, plan: SheetPlan, lang: Lang) -> None:
    for index, column in enumerate(plan.columns, 1):
        cell = sheet.cell(1, index, column.header(lang))
        style.header(cell, column.must)
        style.note(cell, column.note[lang == "en"])
        whole = sheet.column_dimensions[cell.column_letter]
        whole.width = column.width
        style.body(whole, column.kind)
    sheet.freeze_panes = "B2" if plan is MODULE else "C2"
    sheet.row_dimensions[1].height = 32


def _row(sheet: Any, plan: SheetPlan, number: int, line: Line, pictures: Mapping[str, bytes]) -> None:
    for index, column in enumerate(plan.columns, 1):
        value = line.get(column.key)
        cell = sheet.cell(number, index)
        if column.key == "picture" and value in pictures:
            _picture(sheet, cell, pictures[str(value)])
        elif value is not None:
            style.put(cell, value)
        style.body(cell, column.kind, label=column.key == "field")
    if plan is MODULE:
        notes = {title: field.note for field in FIELDS for title in field.title}
        note = notes[str(line["field"])]
        style.note(sheet.cell(number, 1), note[any(line["field"] == field.title[1] for field in FIELDS)])


def _picture(sheet: Any, cell: Any, data: bytes) -> None:
    from openpyxl.drawing.image import Image

    image = Image(io.BytesIO(data))
    image.width, image.height = max(1, round(image.width * _PICTURE_HEIGHT / image.height)), _PICTURE_HEIGHT
    sheet.add_image(image, cell.coordinate)
    # 3/4 of a point is a pixel.
    sheet.row_dimensions[cell.row].height = _PICTURE_HEIGHT * 0.75 + 10


def _choices(sheet: Any, plan: SheetPlan, lang: Lang) -> None:
    for index, column in enumerate(plan.columns, 1):
        if column.words:
            words = [both[lang == "en"] for both in CHOICES[column.words].values()]
            _offer(sheet, index, f'"{",".join(words)}"', [(2, ROOM)], strict=True)


def _professions(sheet: Any, lines: Sequence[Line], lang: Lang, count: int) -> None:
    titles = {field.title[lang == "en"] for field in FIELDS if field.key == "audience"}
    rows = [(number, number) for number, line in enumerate(lines, 2) if line["field"] in titles]
    last = explanation.PROFESSIONS_FROM + count - 1
    place = f"'{HELP[lang == 'en']}'!${explanation.LIST}${explanation.PROFESSIONS_FROM}:${explanation.LIST}${last}"
    # Not strict: several may be written in one cell.
    _offer(sheet, 2, place, rows, strict=False)


def _offer(sheet: Any, column: int, formula: str, rows: Iterable[tuple[int, int]], strict: bool) -> None:
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    offered = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=strict)
    letter = get_column_letter(column)
    for first, last in rows:
        offered.add(f"{letter}{first}:{letter}{last}")
    sheet.add_data_validation(offered)
