from typing import Any

import pytest
from openpyxl import Workbook

from bot.authoring.xlsx import explanation
from bot.authoring.xlsx.layout import SHEETS


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_every_column_is_explained(lang: Any) -> None:
    book = Workbook()
    explanation.add(book, lang, {"police": "Полиция"})
    sheet = book.worksheets[-1]
    said = [str(row[0]) for row in sheet.iter_rows(values_only=True)]
    for plan in SHEETS[1:]:
        for column in plan.columns:
            assert any(line.startswith(column.title[lang == "en"]) for line in said)
    notes = [row[1] for row in sheet.iter_rows(min_row=8, values_only=True) if row[0]]
    assert all(notes)
    assert sheet[f"{explanation.LIST}{explanation.PROFESSIONS_FROM}"].value == "police — Полиция"


def test_each_sheet_has_an_example() -> None:
    book = Workbook()
    explanation.add(book, "ru", {})
    rows = list(book.worksheets[-1].iter_rows(values_only=True))
    heads = [at for at, row in enumerate(rows) if row[0] == "Столбец"]
    assert len(heads) == len(SHEETS)
    assert all(any(row[2] for row in rows[at + 1 : at + 4]) for at in heads)
