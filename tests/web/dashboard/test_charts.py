"""Drawings say the same as their tables, and no text in them is markup."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from bot.texts import texts
from bot.web.dashboard.charts import Bar, Series, bars, columns, scores

HOSTILE = "<script>&\"'"


def widths(drawing: str) -> list[float]:
    return [float(width) for width in re.findall(r'class="first"[^>]* width="([\d.]+)"', drawing)]


def test_bars_are_as_long_as_their_part() -> None:
    chart = bars("Title", "Group", "Share", [Bar("A", 0.5, "50%"), Bar("B", 1.7, "170%"), Bar("C", -1, "0%")])
    assert widths(chart.drawing) == [160.0, 320.0, 0.0]
    assert [[cell.text for cell in row] for row in chart.numbers.rows] == [["A", "50%"], ["B", "170%"], ["C", "0%"]]
    assert ElementTree.fromstring(chart.drawing).attrib["aria-label"] == "Title"  # noqa: S314 - our own


def test_texts_are_texts() -> None:
    series = [Series(HOSTILE, [1], [HOSTILE]), Series("b", [2], ["2"])]
    for chart in (bars(HOSTILE, "a", "b", [Bar(HOSTILE, 1, HOSTILE)]), columns(HOSTILE, "a", [HOSTILE], series)):
        assert "<script>" not in chart.drawing
        found = [element.text for element in ElementTree.fromstring(chart.drawing).iter() if element.text]  # noqa: S314
        assert HOSTILE in found


def test_long_labels_are_cut_in_the_drawing_and_whole_in_the_numbers() -> None:
    chart = bars("Title", "Group", "Share", [Bar("x" * 90, 1, "1")])
    assert f"{'x' * 36}…" in chart.drawing and "x" * 38 not in chart.drawing
    told = bars("Title", "Group", "Share", [Bar("x" * 90, 1, "10, stopped 1")])
    assert f"{'x' * 24}…" in told.drawing and "x" * 26 not in told.drawing, "it leaves room for its figure"
    assert chart.numbers.rows[0][0].text == "x" * 90


def test_columns_of_nothing_and_of_much() -> None:
    assert "rect" in columns("T", "M", ["01.26"], [Series("a", [0], ["0"])]).drawing
    labels = [f"{month:02}.26" for month in range(1, 13)]
    drawing = columns("T", "M", labels, [Series("a", range(12), labels), Series("b", range(12), labels)]).drawing
    told = [label for label in labels if f">{label}</text>" in drawing]
    assert 1 < len(told) < 12 and told[-1] == "12.26", "labels do not run into each other"
    heights = [float(high) for high in re.findall(r'class="first" [^>]*height="([\d.]+)"', drawing)][:-1]
    assert heights == sorted(heights)


def test_results_by_tenths() -> None:
    chart = scores("Results", (0, 1, 2, 0, 0, 0, 0, 0, 0, 3, 4), texts("en"))
    assert [row[1].text for row in chart.numbers.rows] == ["0", "1", "2", "0", "0", "0", "0", "0", "0", "3", "4"]
    assert chart.numbers.rows[-1][0].text == "100"
