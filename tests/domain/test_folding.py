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
    shapes = {"": Place(), "-r": Place(region="RU-ARK"), "-p": Place(profession="judge"), "-rp": PLACE}
    wanted = {Cell(f"all{shape}", 0, place, 0, "M01", "v1") for shape, place in shapes.items()}
    wanted |= {Cell(f"month{shape}", 0, place, month, "M01", "v1") for shape, place in shapes.items()}
    assert set(cells) == wanted | {Cell("day", 0, Place(), DAY, "M01", "v1")}
    assert len(folded(tally.in_cohort({key: Counts(attempts=1)}, 3).items())) == 8, "no days of cohorts"


def test_what_is_added_in_parts_comes_to_the_same() -> None:
    first = (Key(DAY, "M01", "v1", PLACE), Counts(attempts=1, score=7, buckets=(0,) * 10 + (1,)))
    second = (Key(DAY + 8, "M01", "v1", Place("RU-MOW", "judge")), Counts(attempts=2))
    parts = Folding()
    parts.add([first])
    parts.add([second])
    assert parts.cells == folded([first, second])
    assert parts.cells[Cell("all-p", 0, Place(profession="judge"), 0, "M01", "v1")].attempts == 3
    assert parts.cells[Cell("month", 0, Place(), tally.day_number("2026-12-01"), "M01", "v1")].attempts == 2
