"""What a button of figures means."""

from __future__ import annotations

import pytest

from bot import actions
from bot.actions import Stats
from bot.chat.action import decode, encode
from bot.domain.learner import Learner, Role
from bot.features.reports.view import Elsewhere, bounds, brief, like, scope_of, span, unbrief
from tests.driver import BEGINNING

NEW_YEAR = 1_798_750_800_000
"""31 December 2026, 21:00 UTC: in Moscow the year has just begun."""
LONG = "conduct-of-hearings-in-family-cases"


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("a", ("", "")),
        ("m", ("2026-11-01", "")),
        ("l", ("2026-10-01", "2026-11-01")),
        ("q", ("2026-10-01", "")),
        ("y", ("2026-01-01", "")),
        ("z", ("", "")),
    ],
)
def test_a_time_is_whole_months(period: str, expected: tuple[str, str]) -> None:
    assert span(period, BEGINNING) == expected


def test_days_are_those_of_moscow() -> None:
    assert span("y", NEW_YEAR - 1) == ("2026-01-01", "")
    assert span("l", NEW_YEAR) == ("2026-12-01", "2027-01-01")


def test_long_names_travel_short_and_are_found_again() -> None:
    assert brief("M06") == "M06"
    assert unbrief(brief(LONG), ["M06", LONG]) == LONG
    place = like(actions.ListPeople, Stats(profession=brief(LONG), module=brief(LONG), cohort=9999), kind="h")
    assert decode(encode(place)) == place


def test_who_sees_figures_of_where() -> None:
    trainer, admin = frozenset({Role.TRAINER}), frozenset({Role.ADMIN})
    regional = Learner(1, roles=frozenset({Role.REGIONAL_ADMIN}), regions=frozenset({"RU-KGD"}))
    assert bounds(regional) == bounds(regional, people=True) == {"RU-KGD"}
    assert bounds(Learner(1, roles=admin), people=True) is None
    assert bounds(Learner(1, roles=trainer)) is None
    assert bounds(Learner(1, roles=trainer), people=True) == frozenset()


def test_a_region_out_of_bounds_is_refused() -> None:
    with pytest.raises(Elsewhere):
        scope_of(Stats(region="RU-ARK"), frozenset({"RU-KGD"}), (), BEGINNING)
    with pytest.raises(Elsewhere):
        scope_of(Stats(region="-"), frozenset({"RU-KGD"}), (), BEGINNING)
    assert scope_of(Stats(), frozenset({"RU-KGD"}), (), BEGINNING).regions == {"RU-KGD"}


def test_what_was_not_said_is_a_group_too() -> None:
    scope = scope_of(Stats(region="-", profession="-"), None, (), BEGINNING)
    assert (scope.regions, scope.profession) == (frozenset({""}), "")
    assert scope_of(Stats(), None, (), BEGINNING).profession is None
