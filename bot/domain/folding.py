"""What is counted at its finest, folded into the totals that reports read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.tally import Cell, Counts, Key, Place, counts, month_of


class Folding:
    """Totals under way. Days are told apart for everybody together only: a cell for each day, region and profession
    would be a row for nearly every attempt."""

    def __init__(self) -> None:
        self._sums: dict[Cell, list[int]] = {}

    def add(self, counted: Iterable[tuple[Key, Counts]]) -> None:
        for key, one in counted:
            numbers = one.numbers
            changes = [(place, number) for place, number in enumerate(numbers) if number]
            for cell in _cells(key):
                sums = self._sums.setdefault(cell, [0] * len(numbers))
                for place, number in changes:
                    sums[place] += number

    @property
    def cells(self) -> dict[Cell, Counts]:
        return {cell: counts(sums) for cell, sums in self._sums.items()}


def folded(counted: Iterable[tuple[Key, Counts]]) -> dict[Cell, Counts]:
    """The totals in which these count."""
    found = Folding()
    found.add(counted)
    return found.cells


def _cells(key: Key) -> Iterator[Cell]:
    region, profession = key.place.region, key.place.profession
    shapes = (
        ("", Place()),
        ("-r", Place(region=region)),
        ("-p", Place(profession=profession)),
        ("-rp", key.place),
    )
    month = month_of(key.day)
    for shape, place in shapes:
        yield Cell(f"all{shape}", key.cohort, place, 0, key.module, key.version)
        yield Cell(f"month{shape}", key.cohort, place, month, key.module, key.version)
    if not key.cohort:
        yield Cell("day", 0, Place(), key.day, key.module, key.version)
