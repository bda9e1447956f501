"""Every day is asked about exactly once, in the largest pieces there are."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import tally
from bot.domain.report import BYS, By, Scope
from bot.store.cuts import questions, settled

MOW = frozenset({"RU-MOW"})
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))


def pieces(scope: Scope, by: By) -> list[tuple[str, int, int]]:
    return [(str(one["cut"]), int(str(one["first_day"])), int(str(one["last_day"]))) for one in questions(scope, by)]


@pytest.mark.parametrize(
    ("since", "until", "grains"),
    [
        ("", "", ["all"]),
        ("2026-01-01", "", ["month"]),
        ("2026-10-01", "2026-11-01", ["month"]),
        ("2026-11-10", "", ["day", "month"]),
        ("", "2026-11-10", ["month", "day"]),
        ("2026-11-10", "2026-11-20", ["day"]),
        ("2026-10-31", "2026-11-02", ["day"]),
        ("2026-10-10", "2027-02-03", ["day", "month", "day"]),
    ],
)
def test_whole_months_are_not_read_by_days(since: str, until: str, grains: list[str]) -> None:
    assert [cut for cut, _, _ in pieces(Scope(since=since, until=until), "total")] == grains


@given(days, st.integers(1, 800), st.sampled_from(BYS), st.booleans())
def test_the_pieces_are_the_time_asked_about(since: date, length: int, by: By, somewhere: bool) -> None:
    until = since + timedelta(days=length)
    asked = Scope(MOW if somewhere else None, since=since.isoformat(), until=until.isoformat())
    scope = settled(asked, by)
    found = pieces(scope, by)
    assert (found[0][1], found[-1][2] + 1) == (tally.day_number(scope.since), tally.day_number(scope.until))
    assert all(before[2] + 1 == after[1] for before, after in pairwise(found))
    assert sum(last - first + 1 for cut, first, last in found if cut.startswith("day")) <= 60
    assert scope.since <= asked.since < asked.until <= scope.until


@pytest.mark.parametrize(
    ("scope", "by", "cut"),
    [
        (Scope(), "total", "all"),
        (Scope(), "law-date", "all"),
        (Scope(), "version", "all-m"),
        (Scope(module="M01"), "region", "all-rm"),
        (Scope(MOW, "police"), "module", "all-rpm"),
        (Scope(profession="police"), "month", "month-p"),
        (Scope(cohort=3), "profession", "all-p"),
    ],
)
def test_nothing_is_told_apart_that_nobody_asked_for(scope: Scope, by: By, cut: str) -> None:
    assert [one["cut"] for one in questions(scope, by)] == [cut]
    told = {*cut.partition("-")[2], "m"}
    (versions,) = questions(scope, by, versions=True)
    assert set(str(versions["cut"]).partition("-")[2]) == told


def test_a_question_for_each_region() -> None:
    two = Scope(frozenset({"RU-MOW", "RU-ARK"}))
    assert [one["first_region"] for one in questions(two, "total")] == ["RU-ARK", "RU-MOW"]
    assert questions(Scope(frozenset()), "total") == []
