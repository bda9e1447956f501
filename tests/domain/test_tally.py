from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import tally
from bot.domain.attempt import Attempt
from bot.domain.tally import COLUMNS, EVERY, Counts, Key, Place, Run, Standing

MIDNIGHT = 1_795_381_200_000
"""23 November 2026 in Moscow."""
DAY = 20_780
PLACE = Place("RU-ARK", "judge")
OPEN = Attempt(1, 7, "M01", "v1", "seed", MIDNIGHT - 1, MIDNIGHT, max=3, pre_max=3)
PASSED = replace(OPEN, state="passed", ended=MIDNIGHT, raw=2, scaled=2 / 3, pre_raw=1)
numbers = st.lists(st.integers(-5, 5), min_size=len(COLUMNS), max_size=len(COLUMNS))


def run(version: str, state: str, ended: int | None, **more: object) -> Run:
    values = {"kind": "full", "scaled": None, "began": 5, "place": PLACE, **more}
    return Run(version=version, state=state, ended=ended, **values)


def test_a_day_begins_at_midnight_in_moscow_and_a_month_with_its_first_day() -> None:
    assert [tally.day_of(at) for at in (MIDNIGHT - 1, MIDNIGHT)] == [DAY - 1, DAY]
    assert tally.iso_day(DAY) == "2026-11-23"
    assert tally.day_number("2026-11-23") == DAY
    assert tally.iso_day(tally.month_of(DAY)) == "2026-11-01"
    assert tally.month_of(tally.day_number("2026-11-01")) == tally.day_number("2026-11-01")


def test_an_attempt_counts_when_it_began_and_when_it_ended() -> None:
    assert tally.of_attempt(OPEN, PLACE) == {Key(DAY - 1, "M01", "v1", PLACE): Counts(attempts=1)}
    found = tally.of_attempt(PASSED, PLACE)
    assert found[Key(DAY - 1, "M01", "v1", PLACE)] == Counts(attempts=1)
    assert found[Key(DAY, "M01", "v1", PLACE)] == Counts(
        passed=1,
        scored=1,
        score=6667,
        squares=6667**2,
        pairs=1,
        pre=3333,
        post=6667,
        buckets=(0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0),
    )


def test_without_a_test_there_is_no_score_and_what_is_not_whole_does_not_count() -> None:
    untested = replace(PASSED, state="completed", scaled=None)
    assert tally.of_attempt(untested, PLACE)[Key(DAY, "M01", "v1", PLACE)] == Counts(untested=1)
    assert tally.of_attempt(replace(PASSED, kind="delta"), PLACE) == {}
    assert tally.of_attempt(replace(PASSED, kind="preview"), PLACE) == {}


def test_what_was_left_counts_as_begun_and_gone() -> None:
    assert list(tally.of_attempt(replace(OPEN, state="left"), PLACE).values()) == [Counts(attempts=1, gone=1)]


@pytest.mark.parametrize(("score", "bucket"), [(0, 0), (999, 0), (1000, 1), (9999, 9), (10_000, 10)])
def test_scores_lie_in_tenths_and_all_right_by_itself(score: int, bucket: int) -> None:
    assert tally.bucket(score) == bucket


def test_a_person_stands_by_all_their_runs() -> None:
    runs = [
        run("v1", "failed", 10, scaled=0.5),
        run("v1", "passed", 20, scaled=0.9),
        run("v2", "failed", 30, scaled=0.4),
        run("v3", "completed", 40, kind="delta"),
        run("v4", "open", None),
    ]
    assert tally.stand("M01", runs) == Standing("M01", PLACE, "v1", 5, "v3", 20, 40, failed=2, best=9000)
    assert tally.person(runs) == Standing(EVERY, PLACE, "", 5)
    assert tally.stand("M01", [run("v3", "completed", 40, kind="delta")]) is None
    assert tally.person([]) is None


def test_who_did_not_pass_the_whole_has_not_completed_by_reading_what_changed() -> None:
    runs = [run("v1", "failed", 10), run("v2", "completed", 40, kind="delta")]
    found = tally.stand("M01", runs)
    assert found is not None
    assert (found.version, found.completed, found.last) == ("", None, None)


def test_a_person_counts_where_they_began_with_the_version_they_are_up_to() -> None:
    standing = Standing("M01", PLACE, "v1", MIDNIGHT - 1, "v2", MIDNIGHT, MIDNIGHT)
    assert tally.of_standing(standing) == {
        Key(DAY - 1, "M01", "v1", PLACE): Counts(begun=1),
        Key(DAY, "M01", "v2", PLACE): Counts(done=1),
    }
    assert list(tally.of_standing(Standing(EVERY, PLACE, "", 5)).values()) == [Counts(people=1)]


@given(numbers, numbers)
def test_sums_are_exact_and_what_cancels_out_is_gone(one: list[int], other: list[int]) -> None:
    first, second = tally.counts(one), tally.counts(other)
    assert (first + second).numbers == tuple(a + b for a, b in zip(one, other, strict=True))
    key = Key(DAY, "M01", "v1", PLACE)
    assert tally.less({key: first + second}, {key: second}) == ({key: first} if any(one) else {})
    assert tally.less({key: first}, {key: first}) == {}


def test_ended_are_those_with_a_result_and_those_without_a_test() -> None:
    assert Counts(attempts=9, passed=2, failed=3, untested=1, gone=1).ended == 6
