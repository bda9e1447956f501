import datetime
import io
import zipfile
from typing import Any

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from bot.authoring.problems import ContentError
from bot.authoring.xlsx import cells
from bot.authoring.xlsx.cells import Fault, Sheet, position, sheets_of, unescaped
from bot.authoring.xlsx.package import opened
from tests.authoring.xlsx.workbooks import as_excel, changed, fill, sheet_part, with_part


def sheet(data: bytes, name: str = "Карточки") -> Sheet:
    return next(one for one in sheets_of(opened("a.xlsx", data)) if one.name == name)


def read(xml: str) -> dict[tuple[int, int], Any]:
    """Cells put behind those of the cards."""
    data = fill()
    part = sheet_part(data, "Карточки")
    changed_data = with_part(data, part, lambda old: old.replace(b"</sheetData>", xml.encode() + b"</sheetData>"))
    return {place: value for place, value in sheet(changed_data).values.items() if place[0] >= 50}


def test_values_of_all_kinds() -> None:
    xml = """<row r="50"><c r="A50"><v>48</v></c><c><v>0.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>
      <c t="str"><v>да</v></c><c t="inlineStr"><is><r><t>а</t></r><r><t>б</t></r><rPh><t>х</t></rPh></is></c>
      <c t="d"><v>2026-11-01T00:00:00</v></c><c t="e" vm="1"><v>#VALUE!</v></c><c t="s"><v>999</v></c><c/></row>
      <row><c><f>1+1</f><v>2</v></c><c r="C51"><v>abc</v></c></row>"""
    assert read(xml) == {
        (50, 1): 48,
        (50, 2): 0.5,
        (50, 3): True,
        (50, 4): Fault("xlsx-error", "#N/A"),
        (50, 5): "да",
        (50, 6): "аб",
        (50, 7): "2026-11-01",
        (50, 8): Fault("xlsx-picture-in-cell"),
        (51, 1): Fault("xlsx-formula"),
        (51, 3): "abc",
    }


def test_dates_are_dates() -> None:
    def change(book: Any) -> None:
        cells_of = book["Карточки"]
        cells_of["A50"].value, cells_of["A50"].number_format = 46327.75, "dd.mm.yyyy"
        cells_of["B50"].value, cells_of["B50"].number_format = 46327, '0 "day"'
        cells_of["C50"].value, cells_of["C50"].number_format = 1, "[Red]0.00"

    values = sheet(changed(change)).values
    assert [values[50, column] for column in (1, 2, 3)] == [datetime.date(2026, 11, 1), 46327, 1]


def test_the_other_calendar_of_excel() -> None:
    def change(book: Any) -> None:
        book.epoch = CALENDAR_MAC_1904
        book["Карточки"]["A50"].value = datetime.date(2026, 11, 1)

    data = changed(change)
    assert b'date1904="1"' in zipfile.ZipFile(io.BytesIO(data)).read("xl/workbook.xml")
    assert sheet(data).values[50, 1] == datetime.date(2026, 11, 1)


def test_shared_strings() -> None:
    values = sheet(as_excel(fill()), "Вопросы").values
    assert values == sheet(fill(), "Вопросы").values


def test_what_is_merged_and_how_much() -> None:
    found = sheet(changed(lambda book: book["Карточки"].merge_cells("A50:B60")))
    assert found.merged == [(50, 1, 60, 2)]
    assert found.area == 22


@pytest.mark.parametrize(
    ("limit", "code"),
    [
        ("MAX_SHEETS", "xlsx-too-much"),
        ("MAX_CHARACTERS", "xlsx-too-much"),
        ("MAX_ROWS", "xlsx-too-many-rows"),
        ("_MAX_TEXT", "xlsx-too-much"),
    ],
)
def test_limits(limit: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, limit, 5)
    with pytest.raises(ContentError) as caught:
        sheets_of(opened("a.xlsx", fill()))
    assert caught.value.problems[0].code == code


def test_positions() -> None:
    assert position("D14") == (14, 4)
    assert position("$AA$1") == (1, 27)
    assert position("14D") == position("") == (0, 0)


def test_signs_in_disguise() -> None:
    assert unescaped("а_x000D_\nб\rв_x005F_x0041_") == "а\nб\nв_x0041_"
    assert unescaped("_xD83D_") == "_xD83D_"
