"""Who a line of an export is: always the same, and nobody who can be found."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.result import Result, account

RESULT = Result(
    5,
    77,
    "RU-ARK",
    "police",
    "M01",
    "f" * 64,
    3,
    "2026-11-22",
    "passed",
    0.8,
    0.4,
    1_795_338_000_000,
    1_795_338_600_000,
)


def test_a_person_is_the_same_in_all_their_results() -> None:
    assert account(RESULT, "s") == account(replace(RESULT, attempt=6, module="M02"), "s")
    assert account(RESULT, "s") != account(replace(RESULT, learner=78), "s")
    assert account(RESULT, "s") != account(RESULT, "another secret")


def test_the_forgotten_are_not_joined() -> None:
    gone = replace(RESULT, learner=0)
    assert account(gone, "s") != account(replace(gone, attempt=6), "s")
