from __future__ import annotations

import base64
import io
import json
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.domain.enrolment import MOST_ROWS
from bot.reporting.roster import roster_job, roster_template
from tests.reporting.test_table import workbook

HEAD = ["Telegram id", "Region code", "Cohort"]


def read(data: bytes, *, cohort: int = 7) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(
        roster_job(
            {
                "files": {"upload": base64.b64encode(data).decode()},
                "cohorts": {"дневная смена": 7, "night": 8},
                "cohort": cohort,
                "regions": ["RU-MOW", "RU-SPE"],
            }
        )
    )
    return found


def test_a_good_sheet() -> None:
    sheet = workbook(
        ["Our people"], HEAD, [123456, "mow", ""], ["web:x", None, "Дневная  Смена"], [], ["tg:99999", "", "NIGHT"]
    )
    assert read(sheet) == {
        "refused": "",
        "problems": [],
        "rows": [["tg:123456", "RU-MOW", 7], ["web:x", "", 7], ["tg:99999", "", 8]],
    }


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_the_template_is_understood(locale: str) -> None:
    book = load_workbook(io.BytesIO(roster_template({"locale": locale})))
    sheet = book.worksheets[0]
    assert all(cell.comment for cell in sheet[1])
    sheet.append(["123456", "RU-SPE", "night"])
    out = io.BytesIO()
    book.save(out)
    assert read(out.getvalue())["rows"] == [["tg:123456", "RU-SPE", 8]]


def test_every_problem_by_its_cell() -> None:
    sheet = workbook(
        HEAD,
        ["+7 926 555-01-99", "RU-MOW", ""],
        ["@neighbour", "XX", "Nowhere"],
        ["=A2", "=B2", "=C2"],
        [123456, "", ""],
        ["tg:123456", "", ""],
        [None, "RU-MOW", None],
        [123456, "", "night"],
    )
    assert read(sheet) == {
        "refused": "",
        "rows": [],
        "problems": [
            ["A2", "phone", ""],
            ["A3", "user-name", ""],
            ["B3", "region", "XX"],
            ["C3", "cohort", "Nowhere"],
            ["A4", "formula", ""],
            ["B4", "formula", ""],
            ["C4", "formula", ""],
            ["A6", "twice", "5"],
            ["A7", "no-address", ""],
        ],
    }


def test_a_row_must_name_its_cohort_where_none_is_meant() -> None:
    assert read(b"id,cohort\n123456,\n123457,night\n", cohort=0)["problems"] == [["B2", "no-cohort", ""]]
    assert read(b"id\n123456\n", cohort=0)["problems"] == [["A2", "no-cohort", ""]]


def test_columns_in_any_order_and_language() -> None:
    sheet = "Группа;Имя;Номер Telegram\nnight;;123456\n".encode("cp1251")
    assert read(sheet)["rows"] == [["tg:123456", "", 8]]


def test_what_is_refused() -> None:
    assert read(b"people\n123456\n")["refused"] == "no-header"
    assert read(b"id\n")["refused"] == "empty"
    assert read(b"a\0b")["refused"] == "not-a-table"
    many = "\n".join(["id", *(str(100_000 + number) for number in range(MOST_ROWS + 1))])
    assert read(many.encode())["refused"] == "too-many"
    most = "\n".join(["id", *(str(100_000 + number) for number in range(MOST_ROWS))])
    assert len(read(most.encode())["rows"]) == MOST_ROWS
