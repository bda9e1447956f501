"""Files that spreadsheets open: typed, explained, and harmless."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.domain.report import Report, Row, Scope
from bot.reporting import exports
from bot.reporting.report_file import report_file
from bot.reporting.tables import Column, table
from bot.texts import texts
from tests.features.reports.test_screens import SMALL, WHOLE

COLUMNS = [
    Column("who", "text", "Who", "Whom."),
    Column("day", "date", "Day", "A day."),
    Column("at", "date", "At", "A moment."),
    Column("part", "share", "Part", "A part."),
]
EVIL = ("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1")


def data(locale: Any, name: str = "RU-ARK") -> dict[str, Any]:
    rows = [Row(name, **{field: getattr(WHOLE, field) for field in ("people", "begun", "completed", "share")}), SMALL]
    report = Report("region", Scope(), rows, WHOLE, 0, 0, {})
    t = texts(locale)
    return table(report, lambda row: row.key, t("Statistics"), [t("All time")], t)


def test_a_workbook_is_typed_and_explains_itself() -> None:
    book = load_workbook(io.BytesIO(report_file({"data": data("en"), "form": "xlsx"})))
    figures, meaning = book.worksheets
    assert figures.freeze_panes == "B2" and figures["A1"].font.bold
    assert (figures["B2"].value, figures["E2"].value, figures["E2"].number_format) == (40, 41 / 63, "0.0%")
    assert figures["B3"].value == "fewer than 5 people" and figures["C3"].value is None
    explained = {row[0].value for row in meaning.iter_rows(min_row=2)}
    assert {cell.value for cell in figures[1]} <= explained


@pytest.mark.parametrize(("locale", "delimiter", "share"), [("ru", ";", "0,650"), ("en", ",", "0.650")])
def test_csv_reads_back_as_it_was(locale: str, delimiter: str, share: str) -> None:
    made = exports.csv_file(data(locale, name='a;b,"c'))
    assert made.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(io.StringIO(made.decode("utf-8-sig")), delimiter=delimiter))
    assert lines[1][0] == 'a;b,"c' and lines[1][4].startswith(share)


@pytest.mark.parametrize("text", EVIL)
def test_no_text_becomes_a_formula(text: str) -> None:
    made = exports.csv_file(data("en", name=text)).decode("utf-8-sig")
    assert next(iter(list(csv.reader(io.StringIO(made)))[1])) == f"'{text}"
    book = load_workbook(io.BytesIO(exports.xlsx(data("en", name=text))))
    assert book.worksheets[0]["A2"].data_type == "s" and book.worksheets[0]["A2"].value.startswith("'")


def test_days_and_moments_are_dates() -> None:
    book = exports.workbook()
    exports.add_sheet(book, "S", COLUMNS, [["a", "2026-11-22", 1_795_338_000_000, 0.5], [None, None, None, None]])
    sheet = load_workbook(io.BytesIO(exports.saved(book))).worksheets[0]
    assert [str(cell.value) for cell in sheet[2]] == ["a", "2026-11-22 00:00:00", "2026-11-22 09:00:00", "0.5"]
    line = exports.csv_line(COLUMNS, ["a", "2026-11-22", 1_795_338_000_000, 0.5], "en")
    assert line == b"a,2026-11-22,2026-11-22 09:00:00,0.5\r\n"
