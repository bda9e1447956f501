from __future__ import annotations

from bot.domain import tally
from bot.domain.folding import Folding, folded
from bot.domain.tally import Cell, Counts, Key, Place

DAY = 20_780
"""23 November 2026."""
PLACE = Place("RU-ARK", "judge")


def test_totals_of_everybody_are_kept_by_day_and_those_of_places_by_month() -> None:
    key = Key(DAY, "M01", "v1", PLACE)
    month = tally.day_number("2026-11-01")
    cells = folded([(key, Counts(attempts=1)), (key, Counts(attempts=2))])
    assert set(cells.values()) == {Counts(attempts=3)}
    shapes = {"": Place(), "r": Place(region="RU-ARK"), "p": Place(profession="judge"), "rp": PLACE}
    wanted = set()
    for shape, place in shapes.items():
        for grain, period in (("all", 0), ("month", month)):
            together = f"{grain}-{shape}" if shape else grain
            wanted |= {Cell(together, 0, place, period, "", "")}
            wanted |= {Cell(f"{grain}-{shape}m", 0, place, period, "M01", "v1")}
    days = {Cell("day", 0, Place(), DAY, "", ""), Cell("day-m", 0, Place(), DAY, "M01", "v1")}
    assert set(cells) == wanted | days
    assert len(folded(tally.in_cohort({key: Counts(attempts=1)}, 3).items())) == 16, "no days of cohorts"


def test_what_is_added_in_parts_comes_to_the_same() -> None:
    first = (Key(DAY, "M01", "v1", PLACE), Counts(attempts=1, score=7, buckets=(0,) * 10 + (1,)))
    second = (Key(DAY + 8, "M01", "v1", Place("RU-MOW", "judge")), Counts(attempts=2))
    parts = Folding()
    parts.add([first])
    parts.add([second])
    assert parts.cells == folded([first, second])
    assert parts.cells[Cell("all-pm", 0, Place(profession="judge"), 0, "M01", "v1")].attempts == 3
    assert parts.cells[Cell("month-m", 0, Place(), tally.day_number("2026-12-01"), "M01", "v1")].attempts == 2
