from __future__ import annotations

from statistics import mean, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import report, tally
from bot.domain.report import Funnel, Group, Row, Scope
from bot.domain.tally import Counts


def of(*shares: float, pre: float | None = None) -> Counts:
    """Counts of results."""
    points = [tally.points(share) for share in shares]
    buckets = tuple(sum(tally.bucket(one) == number for one in points) for number in range(tally.BUCKETS))
    paired = 0 if pre is None else len(points)
    return Counts(
        scored=len(points),
        score=sum(points),
        squares=sum(one * one for one in points),
        buckets=buckets,
        pairs=paired,
        pre=paired * tally.points(pre or 0),
        post=sum(points) if paired else 0,
    )


@given(st.lists(st.integers(0, 10), min_size=5, max_size=40))
def test_mean_and_spread_are_those_of_the_results(tenths: list[int]) -> None:
    shares = [one / 10 for one in tenths]
    found = report.scores(of(*shares))
    assert found is not None
    assert found.number == len(shares)
    assert found.mean == pytest.approx(mean(shares))
    assert found.spread == pytest.approx(stdev(shares), abs=1e-9)
    assert min(shares) <= found.low_quartile <= found.median <= found.high_quartile <= min(1, max(shares) + 0.1)


def test_quartiles_are_read_off_the_histogram() -> None:
    found = report.scores(of(0.1, 0.3, 0.5, 0.7, 0.9, 0.9, 1.0, 1.0))
    assert found is not None
    assert (found.low_quartile, found.median, found.high_quartile) == pytest.approx((0.4, 0.8, 1.0))


def test_gain_is_the_part_gained_of_what_could_be() -> None:
    found = report.gain(of(*[0.8] * 5, pre=0.6))
    assert found is not None
    assert (found.pre, found.post, found.normalised) == pytest.approx((0.6, 0.8, 0.5))
    known = report.gain(of(*[1.0] * 5, pre=1.0))
    assert known is not None
    assert known.normalised is None, "nothing was left to gain"


def test_of_too_few_results_nothing_is_said() -> None:
    assert report.scores(of(*[0.5] * 4)) is None
    assert report.gain(of(*[0.5] * 4, pre=0.1)) is None


@pytest.mark.parametrize("persons", [1, 4])
def test_fewer_than_five_people_have_no_figures(persons: int) -> None:
    counts = Counts(people=persons, begun=persons, done=1, attempts=20, passed=10) + of(*[0.9] * 10)
    found = report.row("RU-ARK", Group(counts, persons, old=1, concerns={"overdue": 2}))
    assert found == Row("RU-ARK", small=True)


def test_nobody_is_not_few_and_results_of_nobody_known_are_few() -> None:
    empty = report.row("RU-ARK", Group(Counts(), 0, concerns={}))
    assert (empty.small, empty.people, empty.share, empty.overdue) == (False, 0, None, 0)
    assert report.row("RU-ARK", Group(Counts(passed=3), 0)).small


def test_a_row_of_enough_people() -> None:
    counts = Counts(people=5, begun=8, done=6, attempts=12, passed=5, untested=1, failed=4)
    found = report.row("judge", Group(counts, 5, old=2, concerns={"needs-help": 1}))
    assert (found.people, found.begun, found.completed, found.share) == (5, 8, 6, 0.75)
    assert (found.passed, found.failed, found.on_old_law, found.needs_help, found.inactive) == (6, 4, 2, 1, 0)
    assert report.row("v1", Group(counts, 5), of=12).share == 0.5
    assert report.row("v1", Group(counts, 5)).overdue is None


def test_a_funnel_counts_who_came_to_a_stage_or_beyond() -> None:
    found = Funnel("M01", "v1", {0: 3, 4: 2}, {4: 1}, ended=5)
    assert found.begun == 10
    assert [found.reached(stage) for stage in (0, 1, 4, 5)] == [10, 7, 7, 5]
    assert report.without_small(found) == found
    assert report.without_small(Funnel("M01", "v1", {0: 1}, {}, 3)) == Funnel("M01", "v1", {}, {}, 0, small=True)


def test_a_scope_knows_whether_it_is_a_part_of_the_time() -> None:
    assert Scope(since="2026-11-01").limited and Scope(until="2026-11-01").limited
    assert not Scope().limited
