from bot.authoring.xlsx import module_sheet
from bot.authoring.xlsx.cells import Sheet, Value
from bot.authoring.xlsx.grid import Grid
from bot.authoring.xlsx.layout import MODULE
from bot.authoring.xlsx.table import Table
from tests.authoring.xlsx.workbooks import places


def table(*lines: list[Value | None]) -> Table:
    rows = [["Поле", "По-русски", "По-английски"], *lines]
    values = {(r, c): value for r, row in enumerate(rows, 1) for c, value in enumerate(row, 1) if value is not None}
    return Table(Grid("a.xlsx", {}), Sheet("Модуль", 0, "", values), MODULE).read()


def test_fields() -> None:
    sheet = table(
        ["Код модуля", "M07"],
        ["Название", "Дети", "Children"],
        ["Минут", None, "12"],
        ["Порог", 0.8],
        ["Для кого", "jp, lawyer"],
        ["для кого:", "police — Полиция"],
        ["Цели", "раз", "one"],
        [None, "два", "two"],
        ["Набор", "pre", "q2, q1"],
        ["Общие тексты"],
    )
    assert module_sheet.read(sheet) == {
        "id": "M07",
        "title": {"ru": "Дети", "en": "Children"},
        "minutes": 12,
        "mastery": 0.8,
        "audience": ["jp", "lawyer", "police"],
        "objectives": [{"ru": "раз", "en": "one"}, {"ru": "два", "en": "two"}],
        "pools": {"pre": ["q2", "q1"]},
    }
    cells = sheet.grid.cells
    assert [cells[path].name for path in (("audience", 2), ("objectives", 1, "en"), ("pools", "pre", 1), ("use",))] == [
        "B7", "C9", "C10", "B11"]  # fmt: skip
    assert not sheet.grid.problems


def test_rows_nobody_understands() -> None:
    sheet = table(["Код модуля", "M07"], ["Минуты", 5], [None, "что-то"], ["Код модуля", "M08"])
    assert module_sheet.read(sheet) == {"id": "M07"}
    assert places(sheet.grid.problems) == {
        ("xlsx-extra-row", "Модуль!A3"),
        ("xlsx-loose-row", "Модуль!A4"),
        ("duplicate-key", "Модуль!A5"),
    }
