"""Tables as files: XLSX with typed values and a sheet that explains them, CSV that a spreadsheet opens without harm."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from bot.reporting.tables import Column, Data, Kind, Value
from bot.texts import Texts, texts

if TYPE_CHECKING:
    from openpyxl import Workbook

_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r")
_FORMATS: Final[dict[Kind, str]] = {"count": "0", "share": "0.0%", "mark": "0.00", "date": "yyyy-mm-dd"}
_WIDTHS: Final[dict[Kind, int]] = {"text": 30, "count": 12, "share": 12, "mark": 12, "date": 19}
_MOMENT: Final = "yyyy-mm-dd hh:mm"
Lines = Iterable[Sequence[Value]]


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_ACTIVE) else text


def xlsx(data: Data) -> bytes:
    """The figures of a table (see tables.table)."""
    book = workbook()
    shown = [Column(**one) for one in data["columns"]]
    t = texts(data["lang"])
    add_sheet(book, t("Figures"), shown, [*data["rows"], data["total"]])
    about = [data["heading"], *data["where"], t("Made on {date}", date=data["made"]), *data["notes"]]
    add_meanings(book, shown, about, t)
    return saved(book)


def csv_file(data: Data) -> bytes:
    """The figures of a table, groups and all together."""
    shown = [Column(**one) for one in data["columns"]]
    return b"".join(csv_lines(shown, [*data["rows"], data["total"]], data["lang"]))


def csv_lines(shown: Sequence[Column], lines: Lines, locale: str) -> Iterator[bytes]:
    """UTF-8 with a mark, which spreadsheets ask for. In Russian they expect `;` between cells and a decimal comma."""
    yield csv_heading(shown, locale)
    for line in lines:
        yield csv_line(shown, line, locale)


def csv_heading(shown: Sequence[Column], locale: str) -> bytes:
    return b"\xef\xbb\xbf" + _joined([safe(one.title) for one in shown], locale)


def csv_line(shown: Sequence[Column], line: Sequence[Value], locale: str) -> bytes:
    return _joined([_plain(value, one.kind, locale) for one, value in zip(shown, line, strict=True)], locale)


def _joined(cells: Sequence[str], locale: str) -> bytes:
    made = io.StringIO()
    csv.writer(made, delimiter=";" if locale == "ru" else ",", lineterminator="\r\n").writerow(cells)
    return made.getvalue().encode()


def _plain(value: Value, kind: Kind, locale: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return safe(value)
    if kind == "date":
        return f"{_typed(value, kind):%Y-%m-%d %H:%M:%S}"
    said = repr(value)
    return said.replace(".", ",") if locale == "ru" else said


def workbook() -> Workbook:
    from openpyxl import Workbook

    return Workbook(write_only=True)


def add_sheet(book: Workbook, title: str, shown: Sequence[Column], lines: Lines) -> None:
    add = open_sheet(book, title, shown)
    for line in lines:
        add(line)


def open_sheet(book: Workbook, title: str, shown: Sequence[Column]) -> Callable[[Sequence[Value]], None]:
    """Takes one line after another and keeps none in memory; the heading stays in view."""
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "B2"
    for place, one in enumerate(shown):
        sheet.column_dimensions[_letter(place)].width = max(_WIDTHS[one.kind], len(one.title) + 2)
    sheet.append([_bold(sheet, one.title) for one in shown])
    fillers = [_filler(sheet, one.kind) for one in shown]

    def add(line: Sequence[Value]) -> None:
        sheet.append([fill(value) for fill, value in zip(fillers, line, strict=True)])

    return add


def add_meanings(book: Workbook, shown: Sequence[Column], about: Sequence[str], t: Texts) -> None:
    """The sheet that explains every column in the language of the reader."""
    sheet = book.create_sheet(t("What it means"))
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 30, 90
    sheet.append([_bold(sheet, t("Column")), _bold(sheet, t("Meaning"))])
    for one in shown:
        sheet.append([safe(one.title), safe(one.meaning)])
    sheet.append([])
    for line in about:
        sheet.append([None, safe(line)])


def saved(book: Workbook) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _filler(sheet: Any, kind: Kind) -> Callable[[Value], Any]:
    """Makes a value of a column ready for its sheet.

    Most of the time of a large file goes into cells: a plain value stays plain, and a column has one cell for each of
    its formats, which has been written when it is filled anew.
    """
    plain: tuple[type, ...] = {"text": (str,), "count": (str, int), "share": (str,), "mark": (str,), "date": ()}[kind]
    day_or_share, moment = _formatted(sheet, _FORMATS.get(kind, "General")), _formatted(sheet, _MOMENT)

    def fill(value: Value) -> Any:
        if value is None or value == "":
            return None
        if isinstance(value, plain):
            return safe(value) if isinstance(value, str) else value
        cell = moment if kind == "date" and isinstance(value, int) else day_or_share
        cell.value = _typed(value, kind)
        return cell

    return fill


def _formatted(sheet: Any, number_format: str) -> Any:
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    cell.number_format = number_format
    return cell


def _typed(value: Value, kind: Kind) -> Any:
    """A day from an ISO date, a moment from ms UTC."""
    if kind != "date" or value is None:
        return value
    if isinstance(value, str):
        return date.fromisoformat(value)
    return datetime.fromtimestamp(value / 1000, UTC).replace(tzinfo=None)


def _bold(sheet: Any, title: str) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, value=safe(title))
    cell.font = Font(bold=True)
    return cell


def _letter(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return str(get_column_letter(place + 1))
