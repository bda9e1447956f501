"""A report as a table: the figures as they were counted, none where there are too few people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.report import BYS, Report, Row, Scope
from bot.reporting.tables import columns, table, words
from bot.texts import texts
from tests.features.reports.test_screens import WHOLE

T = texts("en")


def made(by: str, *rows: Row, scope: Scope | None = None) -> dict[str, object]:
    report = Report(by, scope or Scope(), rows, WHOLE, 0, 0, {})
    return table(report, lambda row: row.key, "Statistics", ["All time"], T)


@pytest.mark.parametrize("by", BYS)
def test_every_line_has_a_cell_for_every_column(by: str) -> None:
    found = made(by, replace(WHOLE, key="a"), Row("b", small=True))
    for line in [*found["rows"], found["total"]]:
        assert len(line) == len(found["columns"])
    assert len({one.id for one in columns(by, T)}) == len(columns(by, T))


def test_figures_go_in_unrounded() -> None:
    total = made("region")["total"]
    assert total[:6] == ["All together", 40, 63, 41, 41 / 63, 6]
    assert WHOLE.scores is not None and WHOLE.scores.mean in total


def test_a_small_group_is_a_name_and_a_reason() -> None:
    (line,) = made("region", Row("RU-SE", small=True))["rows"]
    assert line[:2] == ["RU-SE", "fewer than 5 people"]
    assert set(line[2:]) == {None}


def test_of_a_part_of_the_time_there_is_no_share() -> None:
    (line,) = made("module", replace(WHOLE, key="M01"), scope=Scope(since="2026-11-01"))["rows"]
    assert line[4] is None and line[3] == 41


def test_values_in_words() -> None:
    assert [words(0.815, "share", T), words(None, "count", T), words(1234, "count", T)] == ["82%", "–", "1,234"]
    assert words("2026-11-22", "date", T) == "22 Nov 2026"
