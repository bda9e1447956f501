"""What is counted at its finest, folded into the totals that reports read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.tally import Cell, Counts, Key, Place, counts, month_of


class Folding:
    """Totals under way. Days are told apart for everybody together only: a cell for each day, region and profession
    would be a row for nearly every attempt. Every total is kept with its modules and without: most reports do not ask
    for these, and read a row where they would read one for each version."""

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


def cut(grain: str, shape: str) -> str:
    """The name of a cut (see Cell)."""
    return f"{grain}-{shape}" if shape else grain


def folded(counted: Iterable[tuple[Key, Counts]]) -> dict[Cell, Counts]:
    """The totals in which these count."""
    found = Folding()
    found.add(counted)
    return found.cells


def _cells(key: Key) -> Iterator[Cell]:
    region, profession = key.place.region, key.place.profession
    shapes = (
        ("", Place()),
        ("r", Place(region=region)),
        ("p", Place(profession=profession)),
        ("rp", key.place),
    )
    month = month_of(key.day)
    for shape, place in shapes:
        yield from _with_modules("all", shape, key, place, 0)
        yield from _with_modules("month", shape, key, place, month)
    if not key.cohort:
        yield from _with_modules("day", "", key, Place(), key.day)


def _with_modules(grain: str, shape: str, key: Key, place: Place, period: int) -> Iterator[Cell]:
    """And without."""
    yield Cell(cut(grain, shape), key.cohort, place, period, "", "")
    yield Cell(cut(grain, f"{shape}m"), key.cohort, place, period, key.module, key.version)
