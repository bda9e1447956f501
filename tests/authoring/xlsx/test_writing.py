import io
import zipfile
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.authoring.reference import Reference
from bot.authoring.xlsx.layout import SHEETS
from bot.authoring.xlsx.writing import template, write_workbook
from tests.authoring.conftest import SOUND, check_text


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_a_template(lang: Any, reference: Reference) -> None:
    book = load_workbook(io.BytesIO(template(lang, reference)))
    english = lang == "en"
    assert book.sheetnames[1:] == [plan.title[english] for plan in SHEETS]
    for plan in SHEETS:
        sheet = book[plan.title[english]]
        assert [cell.value for cell in sheet[1]] == [column.header(lang) for column in plan.columns]
        assert all(cell.comment for cell in sheet[1])
        assert sheet.freeze_panes
        widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
        assert widths == [column.width for column in plan.columns]


def test_lists_to_choose_from(reference: Reference) -> None:
    book = load_workbook(io.BytesIO(template("en", reference)))
    offers = {
        (sheet.title, str(offer.sqref)): offer.formula1
        for sheet in book
        for offer in sheet.data_validations.dataValidation
    }
    assert offers["Questions", "B2:B400"] == '"single,multiple,order,number"'
    assert offers["Questions", "H2:H400"] == '"yes"'
    assert offers["Module", "B5 B6 B7"] == "'How to fill in'!$F$3:$F$3"
    # Excel itself refuses a longer one.
    assert all(len(formula) <= 255 for formula in offers.values())


def test_a_module_to_be_read(reference: Reference) -> None:
    book = load_workbook(io.BytesIO(write_workbook(check_text(SOUND, reference).compiled["M01"], "ru", reference)))
    assert book["Карточки"]["E4"].value.startswith("При том, кого она боится")
    assert book["Карточки"]["E4"].alignment.wrap_text
    assert book["Вопросы"]["F3"].value == "Развести и говорить отдельно"


def test_the_same_bytes_every_time(reference: Reference) -> None:
    one = check_text(SOUND, reference).compiled["M01"]
    data = write_workbook(one)
    assert data == write_workbook(one)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert b"dcterms:" not in archive.read("docProps/core.xml").replace(b"xmlns:dcterms", b"")
