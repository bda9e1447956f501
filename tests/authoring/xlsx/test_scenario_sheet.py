from bot.authoring.xlsx import scenario_sheet
from bot.authoring.xlsx.cells import Sheet
from bot.authoring.xlsx.grid import Grid
from bot.authoring.xlsx.layout import CHECKLISTS, SCENARIO, SheetPlan
from bot.authoring.xlsx.table import Table
from tests.authoring.xlsx.workbooks import places


def table(plan: SheetPlan, *rows: dict[str, object]) -> Table:
    columns = {column.key: number for number, column in enumerate(plan.columns, 1)}
    values: dict[tuple[int, int], object] = {(1, columns[one.key]): one.header("en") for one in plan.columns}
    values |= {(r, columns[key]): value for r, row in enumerate(rows, 2) for key, value in row.items()}
    return Table(Grid("a.xlsx", {}), Sheet("Scenario", 0, "", values), plan).read()


def test_moments_and_their_choices() -> None:
    sheet = table(
        SCENARIO,
        {"kind": "scenario", "id": "night", "text.ru": "Ночь"},
        {"kind": "gauge", "id": "safety", "score": 2},
        {"kind": "moment", "id": "door"},
        {"kind": "choice", "to": "end", "effect": "safety: −1; trust+2,\nfear 3", "law": "sk-24"},
        {"kind": "choice", "id": "z", "to": "end"},
        {"kind": "moment", "id": "end", "ending": "good", "score": "0,5"},
    )
    assert scenario_sheet.read_scenarios(sheet) == [
        {"id": "night", "title": {"ru": "Ночь"}, "start": "door", "gauges": {"safety": {"start": 2}}, "nodes": {
            "door": {"choices": [
                {"id": "a", "to": "end", "effect": {"safety": -1, "trust": 2, "fear": 3}, "law": ["sk-24"]},
                {"id": "z", "to": "end"}]},
            "end": {"ending": "good", "score": 0.5}}}
    ]  # fmt: skip
    assert not sheet.grid.problems


def test_rows_that_belong_to_nothing() -> None:
    sheet = table(
        SCENARIO,
        {"kind": "gauge", "id": "a"},
        {"kind": "moment", "id": "a"},
        {"kind": "scenario", "id": "s"},
        {"kind": "choice", "id": "a"},
        {"kind": "moment", "id": "m"},
        {"kind": "moment", "id": "m", "text.ru": "ещё"},
        {"kind": "song", "id": "a"},
        {"id": "a", "effect": "x"},
    )
    scenario_sheet.read_scenarios(sheet)
    loose = {("xlsx-loose-row", f"Scenario!A{row}") for row in (2, 3, 5)}
    assert places(sheet.grid.problems) == loose | {
        ("duplicate-id", "Scenario!B7"), ("step-kind", "Scenario!A8"), ("missing-key", "Scenario!A9")}  # fmt: skip


def test_checklists() -> None:
    sheet = table(
        CHECKLISTS,
        {"kind": "tick", "id": "x"},
        {"kind": "checklist", "id": "call", "text.ru": "На вызове", "intro.ru": "Сразу."},
        {"kind": "tick", "text.ru": "раз", "law": "sk-24"},
        {"kind": "tick", "id": "two", "text.ru": "два"},
    )
    assert scenario_sheet.read_checklists(sheet) == [
        {"id": "call", "title": {"ru": "На вызове"}, "intro": {"ru": "Сразу."}, "ticks": [
            {"id": "a", "text": {"ru": "раз"}, "law": ["sk-24"]}, {"id": "two", "text": {"ru": "два"}}]}
    ]  # fmt: skip
    assert places(sheet.grid.problems) == {("xlsx-loose-row", "Scenario!A2")}
