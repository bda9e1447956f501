import subprocess
import sys

import pytest

from bot.authoring import yaml12
from bot.authoring.problems import ContentError
from bot.authoring.xlsx.reading import read_workbook
from tests.authoring.conftest import SOUND
from tests.authoring.xlsx.workbooks import changed, fill, places, typed


def test_the_data_a_file_of_yaml_would_give() -> None:
    book = read_workbook("M01.xlsx", fill())
    typed_in, written = book.grid.data, yaml12.parse(SOUND, "module.yaml").data
    assert typed_in.keys() == written.keys()
    assert typed_in["pools"] == written["pools"]
    assert typed_in["checklists"] == written["checklists"]
    assert [item["id"] for item in typed_in["items"]] == [item["id"] for item in written["items"]]
    assert not book.grid.problems and not book.pictures


def test_a_sheet_that_is_not_needed_may_be_empty_or_gone() -> None:
    book = read_workbook("M01.xlsx", changed(lambda book: book.remove(book["Сценарий"])))
    assert "scenarios" not in book.grid.data


def test_too_little_to_go_on() -> None:
    with pytest.raises(ContentError) as caught:
        read_workbook("a.xlsx", changed(lambda book: book["Карточки"].delete_rows(1)))
    assert ("xlsx-no-header", "Карточки!A1") in places(caught.value.problems)


def test_own_sheets_are_passed_over() -> None:
    def change(book: object) -> None:
        book.create_sheet("What to mend")["A1"] = "x"

    assert not read_workbook("a.xlsx", changed(change)).grid.problems


def test_a_formula_on_a_sheet_of_ones_own() -> None:
    data = changed(typed("Как заполнять", H1='=WEBSERVICE("https://example.org")'))
    assert places(read_workbook("a.xlsx", data).grid.problems) == {("xlsx-formula", "Как заполнять!H1")}


def test_reading_needs_no_library_of_workbooks() -> None:
    """Checking a file of YAML, or a workbook, stays quick: openpyxl takes a third of a second to import."""
    code = "import sys; import bot.authoring.check; sys.exit('openpyxl' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
