from bot.authoring.xlsx.cells import Fault, Sheet, Value
from bot.authoring.xlsx.grid import Grid
from bot.authoring.xlsx.layout import QUESTIONS
from bot.authoring.xlsx.table import Table, guessed
from tests.authoring.xlsx.workbooks import places

HEADERS = ["Код", "Вид", "Вопрос (ru)", "Question (en)", "верно"]


def read(*lines: list[Value | Fault | None]) -> Table:
    rows = [HEADERS, *lines]
    values = {(r, c): value for r, row in enumerate(rows, 3) for c, value in enumerate(row, 1) if value is not None}
    return Table(Grid("a.xlsx", {}), Sheet("Вопросы", 0, "", values), QUESTIONS).read()


def test_columns_by_header_in_either_language() -> None:
    table = read(["q1", "число"])
    assert (table.header, table.english) == (3, False)
    assert table.columns == {"id": 1, "kind": 2, "stem.ru": 3, "stem.en": 4, "correct": 5}
    assert ("xlsx-no-column", "Вопросы!A3") in places(table.grid.problems)


def test_rows_without_the_empty_ones() -> None:
    table = read(["q1"], [" \xa0", None], ["q2"])
    assert [(row.number, row.values) for row in table.rows] == [(4, {"id": "q1"}), (6, {"id": "q2"})]


def test_typed_access() -> None:
    (row,) = read(["q1 ", "Число", "раз\nдва", None, "да"]).rows
    grid = row.table.grid
    assert row.code(("a",), "id") == "q1"
    assert row.choice(("b",), "kind") == "number"
    assert row.both(("c",), "stem") == {"ru": "раз\\\nдва"}
    assert row.flag(("d",), "correct") is True
    assert row.whole(("e",), "tolerance") is None
    assert grid.cells["c", "en"].name == "D4"
    assert grid.labels["a",] == "Код"
    assert row.used >= row.values.keys()


def test_what_nobody_asked_for() -> None:
    table = read(["q1", None, None, None, "да"])
    row = table.rows[0]
    row.code(("a",), "id")
    row.left_over()
    assert ("xlsx-unused-cell", "Вопросы!E4") in places(table.grid.problems)


def test_faults_spoil_their_cell() -> None:
    table = read(["q1", Fault("xlsx-error", "#N/A")])
    assert ("xlsx-error", "Вопросы!B4") in places(table.grid.problems)
    assert table.rows[0].values == {"id": "q1"}
    assert table.rows[0].cell("kind") in table.grid.spoiled


def test_values_under_no_header_are_told_of_once() -> None:
    table = read(["q1", None, None, None, None, None, "заметка"], ["q2", None, None, None, None, None, "ещё"])
    assert {("xlsx-extra-column", "Вопросы!G4")} == {
        place for place in places(table.grid.problems) if place[0] == "xlsx-extra-column"
    }


def test_guesses() -> None:
    assert guessed("Нормa", ["Нормы", "Вид"]) == " (Нормы?)"
    assert guessed("Цвет", ["Нормы"]) == ""
