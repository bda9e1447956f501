from bot.authoring.xlsx import cards_sheet
from bot.authoring.xlsx.cells import Sheet
from bot.authoring.xlsx.grid import Grid
from bot.authoring.xlsx.layout import CARDS
from bot.authoring.xlsx.table import Table
from tests.authoring.xlsx.workbooks import places


def table(*rows: dict[str, object]) -> Table:
    columns = {column.key: number for number, column in enumerate(CARDS.columns, 1)}
    values: dict[tuple[int, int], object] = {(1, columns[one.key]): one.header("en") for one in CARDS.columns}
    values |= {(r, columns[key]): value for r, row in enumerate(rows, 2) for key, value in row.items()}
    return Table(Grid("a.xlsx", {}), Sheet("Cards", 0, "", values), CARDS).read()


def test_steps_of_all_kinds() -> None:
    sheet = table(
        {"kind": "pretest", "pool": "pre", "draw": "3"},
        {"kind": "confidence", "id": "before", "text.ru": "Уверены?", "text.en": "Sure?"},
        {"id": "a", "title.ru": "А", "title.en": "A", "law": "sk-24", "sensitive": "yes", "alt.ru": "План"},
        {"kind": "question", "id": "q1"},
        {"kind": "poem", "id": "p"},
    )
    assert cards_sheet.read(sheet, {4: ["J4"]}) == [
        {"pretest": {"pool": "pre", "draw": 3}},
        {"confidence": "before", "question": {"ru": "Уверены?", "en": "Sure?"}},
        {"card": "a", "title": {"ru": "А", "en": "A"}, "law": ["sk-24"], "sensitive": True,
         "picture": {"file": "J4", "alt": {"ru": "План"}}},
        {"item": "q1"},
        {"kind": "poem", "id": "p"},
    ]  # fmt: skip
    assert not sheet.grid.problems


def test_what_means_nothing_there() -> None:
    sheet = table({"kind": "question", "id": "q1", "title.ru": "Вопрос"}, {"id": "a", "draw": 3})
    cards_sheet.read(sheet, {})
    assert places(sheet.grid.problems) == {("xlsx-unused-cell", "Cards!C2"), ("xlsx-unused-cell", "Cards!N3")}
