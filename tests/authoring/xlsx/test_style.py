from openpyxl import Workbook

from bot.authoring.xlsx import style


def test_a_text_is_no_formula() -> None:
    cell = Workbook().active["A1"]
    style.put(cell, "=1+1")
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    style.put(cell, 5)
    assert (cell.value, cell.data_type) == (5, "n")


def test_signs_a_workbook_cannot_hold() -> None:
    assert style.escaped("а\x00б _x0041_") == "а\ufffdб _x005F_x0041_"


def test_looks() -> None:
    cell = Workbook().active["A1"]
    style.header(cell, True)
    assert cell.font.bold and cell.alignment.wrap_text
    style.body(cell, "text")
    assert cell.number_format == "@"
    style.body(cell, "number")
    assert cell.number_format == "General"
    style.note(cell, "Пишите кратко.")
    assert cell.comment.text == "Пишите кратко."
