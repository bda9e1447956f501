from bot.authoring.problems import Cell
from bot.authoring.xlsx import grid as module
from bot.authoring.xlsx.grid import Grid

A, B, C = (Cell(0, 2, column, "Лист") for column in (1, 2, 3))


def made() -> Grid:
    cells = {("items", 0): A, ("items", 0, "stem"): B, ("items", 0, "stem", "ru"): B, ("items", 0, "stem", "en"): C}
    return Grid("a.xlsx", {}, cells=cells, labels={("items", 0, "stem"): "Вопрос (ru)"}, choices={A: "ending"})


def test_the_nearest_cell() -> None:
    grid = made()
    assert grid.cell(("items", 0, "stem", "en")) == C
    assert grid.cell(("items", 0, "kind")) == A
    assert grid.cell(("steps", 0)) is None


def test_a_missing_half_is_shown_where_it_is_missing() -> None:
    grid = made()
    grid.blame(("items", 0, "stem"), "missing-en")
    grid.blame(("items", 0, "stem"), "missing-ru")
    assert [problem.cell for problem in grid.problems] == [C, B]
    assert grid.problems[0].line == 2


def test_columns_and_words_instead_of_keys() -> None:
    grid = made()
    grid.blame(("items", 0, "stem"), "missing-key", key="stem")
    grid.blame(("items", 0, "kind"), "not-one-of", expected="'good' or 'bad'", key="kind")
    assert grid.problems[0].params == {"key": "Вопрос (ru)"}
    assert grid.problems[1].params["expected"] == "хорошее / good, смешанное / mixed, плохое / bad"


def test_a_spoiled_cell_is_complained_of_once() -> None:
    grid = made()
    grid.spoil(A, "xlsx-formula")
    grid.spoil(A, "xlsx-formula")
    grid.blame(("items", 0), "unused", id="a")
    assert [problem.code for problem in grid.problems] == ["xlsx-formula"]


def test_what_has_no_cell_is_said_of_the_file() -> None:
    grid = made()
    grid.blame(("steps",), "no-cards")
    assert (grid.problems[0].line, grid.problems[0].cell) == (0, None)


def test_there_is_an_end_to_it() -> None:
    grid = made()
    for row in range(module.MAX_PROBLEMS + 10):
        grid.complain(Cell(0, row, 1, "Лист"), "unused", id="a")
    assert len(grid.problems) == module.MAX_PROBLEMS
    for _ in range(3):
        grid.complain(A, "xlsx-effect", value="x")
    assert [problem.severity for problem in grid.problems[module.MAX_PROBLEMS :]] == ["error"]
