"""The four levels as a table and in words: the figures of the report, and no more than may be told."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from bot.domain.feedback import Reaction, Told, reaction
from bot.domain.report import Gain, Report, Row, Scope
from bot.reporting import kirkpatrick
from bot.reporting.report_file import report_file
from bot.reporting.report_pdf import pdf_data
from bot.reporting.tables import Data
from bot.texts import texts

EN = texts("en")
SAID = reaction(Told((1, 1, 4, 6), (6, 3, 1)))
M01 = Row("M01", people=20, begun=20, reaction=SAID, gain=Gain(15, 0.4, 0.7, 0.5))
M02 = Row("M02", people=9, begun=9, reaction=Reaction(None))
M03 = Row("M03", small=True)
M04 = Row("M04", hidden=True)
M05 = Row("M05", people=8, begun=8, reaction=None, gain=Gain(6, 1.0, 1.0, None))
TOTAL = Row("", people=40, begun=45, reaction=SAID, gain=Gain(24, 0.4, 0.7, 0.5))
REPORT = Report("module", Scope(), [M01, M02, M03, M04, M05], TOTAL, 1_795_338_000_000, 0, {})


def made(report: Report = REPORT, locale: str = "en") -> Data:
    return kirkpatrick.table(report, lambda row: f"The module {row.key}", ["All time"], texts(locale))


def line(data: Data, place: int) -> dict[str, object]:
    return dict(zip([one["id"] for one in data["columns"]], data["rows"][place], strict=True))


def test_figures_go_in_as_they_were_counted() -> None:
    told = line(made(), 0)
    assert told["group"] == "The module M01"
    assert (told["answers"], told["mark"], told["useful"]) == (12, 39 / 12, 10 / 12)
    assert (told["yes"], told["partly"], told["no"]) == (0.6, 0.3, 0.1)
    assert (told["pairs"], told["pre"], told["post"], told["gain"]) == (15, 0.4, 0.7, 0.5)
    assert (told["behaviour"], told["results"]) == ("not measured", "not measured")


def test_of_few_answers_and_of_withheld_groups_nothing_is_told() -> None:
    data = made()
    assert line(data, 1)["answers"] == "fewer than 5" and line(data, 1)["useful"] is None
    assert data["rows"][2][1:3] == ["fewer than 5 people", None]
    assert data["rows"][3][1:3] == ["hidden", None]
    assert (line(data, 4)["answers"], line(data, 4)["pairs"], line(data, 4)["gain"]) == ("hidden", 6, None)
    assert [one["told"] for one in data["bars"]] == [
        "useful 83% · gain 50%",
        "",
        "fewer than 5 people",
        "hidden",
        "",
    ]


def test_the_four_levels_in_words() -> None:
    (reacted, learned, behaved, brought) = kirkpatrick.levels(TOTAL, EN)
    assert reacted[1] == [
        "12 answers · useful or very useful: 83% · mean 3.2 of 4",
        "Will use it at work: yes 60%, partly 30%, no 10%",
    ]
    assert learned[1][0] == "24 attempts with both tests · before 40%, after 70% · gained 50% of what could be"
    assert behaved[1][0].startswith("Not measured yet") and brought[1][0].startswith("Not measured yet")


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (Row("", small=True), "Fewer than 5 people: figures would tell about a person, so none are shown."),
        (Row("", hidden=True), "Hidden: with these figures one could work out those of fewer than 5 people."),
        (Row("", reaction=Reaction(None)), "Fewer than 5 answers: none are told."),
        (Row("", reaction=Reaction(0)), "Nobody has answered yet."),
    ],
)
def test_why_there_is_nothing(total: Row, said: str) -> None:
    assert kirkpatrick.levels(total, EN)[0][1] == [said]


def test_a_workbook_has_typed_values_and_a_sheet_that_explains_them() -> None:
    book = load_workbook(io.BytesIO(report_file({"data": made(), "form": "xlsx"})))
    figures, meanings = book.worksheets
    head, first = [[cell for cell in row] for row in figures.iter_rows(min_row=1, max_row=2)]
    by = dict(zip([cell.value for cell in head], first, strict=True))
    assert (by["1 · Answers"].value, by["2 · Gain"].value, by["2 · Gain"].number_format) == (12, 0.5, "0.0%")
    assert (by["1 · Mean mark"].value, by["1 · Mean mark"].number_format) == (3.25, "0.00")
    explained = {row[0] for row in meanings.iter_rows(values_only=True)}
    assert {cell.value for cell in head} <= explained
    assert "3 · Behaviour" in explained


@pytest.mark.parametrize("locale", ["ru", "en"])
def test_on_paper_the_levels_are_told_above_the_modules(locale: str) -> None:
    data = made(locale=locale)
    paper = pdf_data(data)
    names = [one["id"] for one in paper["columns"]]
    assert "pairs" in names and "behaviour" not in names and len(paper["levels"]) == 4
    assert paper["rows"][0][names.index("useful")] == texts(locale).percent(10 / 12)
    assert report_file({"data": data, "form": "pdf"}).startswith(b"%PDF")


def test_one_module_alone_has_its_line_only() -> None:
    data = made(replace(REPORT, by="total", rows=[]))
    assert (data["rows"], data["bars"], data["by"]) == ([], [], "")
    assert data["total"][1] == 12
