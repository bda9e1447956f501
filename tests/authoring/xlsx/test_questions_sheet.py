from bot.authoring.xlsx import questions_sheet
from bot.authoring.xlsx.cells import Sheet
from bot.authoring.xlsx.grid import Grid
from bot.authoring.xlsx.layout import QUESTIONS
from bot.authoring.xlsx.questions_sheet import name_unnamed
from bot.authoring.xlsx.table import Table
from tests.authoring.xlsx.workbooks import places


def table(*rows: dict[str, object]) -> Table:
    columns = {column.key: number for number, column in enumerate(QUESTIONS.columns, 1)}
    values: dict[tuple[int, int], object] = {(1, columns[one.key]): one.header("ru") for one in QUESTIONS.columns}
    values |= {(r, columns[key]): value for r, row in enumerate(rows, 2) for key, value in row.items()}
    return Table(Grid("a.xlsx", {}), Sheet("Вопросы", 0, "", values), QUESTIONS).read()


def test_options_stand_below_their_question() -> None:
    sheet = table(
        {"id": "q1", "kind": "один верный", "text.ru": "а", "correct": "да", "pools": "pre, post", "law": "sk-24"},
        {"text.ru": "б", "feedback.ru": "Нет."},
        {"id": "q2", "kind": "число", "value": "48", "unit.ru": "часов", "right.ru": "Да.", "pools": "post"},
    )
    pools: dict[str, list[str]] = {"post": ["q2"]}
    assert questions_sheet.read(sheet, pools) == [
        {"id": "q1", "kind": "single", "law": ["sk-24"], "options": [
            {"id": "a", "text": {"ru": "а"}, "correct": True},
            {"id": "b", "text": {"ru": "б"}, "feedback": {"ru": "Нет."}}]},
        {"id": "q2", "kind": "number", "answer": {"value": 48, "unit": {"ru": "часов"}},
         "feedback": {"right": {"ru": "Да."}}},
    ]  # fmt: skip
    assert pools == {"post": ["q2", "q1"], "pre": ["q1"]}
    assert sheet.grid.cells["items", 0, "options", 1, "text", "en"].name == "G3"
    assert not sheet.grid.problems


def test_what_stands_where_it_should_not() -> None:
    sheet = table({"text.ru": "а"}, {"id": "q1", "text.ru": "а"}, {"text.ru": "б", "law": "sk-24"})
    questions_sheet.read(sheet, {})
    assert places(sheet.grid.problems) == {("xlsx-loose-row", "Вопросы!F2"), ("xlsx-unused-cell", "Вопросы!U4")}


def test_letters_for_the_nameless() -> None:
    parts: list[dict[str, str]] = [{}, {"id": "a"}, {}, *({} for _ in range(25))]
    name_unnamed(parts)
    assert [part["id"] for part in parts[:3]] == ["n1", "a", "c"]
    assert len({part["id"] for part in parts}) == 28
