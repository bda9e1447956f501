"""Whatever an address says, nobody looks beyond their regions."""

from __future__ import annotations

from dataclasses import fields
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.learner import Learner, Role
from bot.domain.report import Scope
from bot.web.dashboard.query import GROUPS, PERIODS, UNSAID, Query, bounds, foreign, read, scope_of, span

NOW = 1_790_000_000_000
"""21 September 2026."""
CODES = ["", UNSAID, "RU-ARK", "RU-MOW", "RU-SPE", "*", "%", "RU-ARK|RU-MOW", "ru-mow", "RU-MOW "]
REGIONS = st.frozensets(st.sampled_from(["RU-ARK", "RU-MOW"]))
ROLES = st.frozensets(st.sampled_from([role for role in Role if role is not Role.LEARNER]))


def person(*roles: Role, regions: frozenset[str] = frozenset()) -> Learner:
    return Learner(1, "en", "police", "", frozenset({Role.LEARNER, *roles}), regions=regions)


@given(
    asked=st.dictionaries(
        st.sampled_from([field.name for field in fields(Query)]) | st.text(max_size=5),
        st.sampled_from([*CODES, *PERIODS, *GROUPS, "2026-09-01", "12", "-share"]) | st.text(max_size=12),
    ),
    region=st.sampled_from(CODES),
    own=REGIONS,
    people=st.booleans(),
)
def test_a_regional_admin_never_looks_beyond_their_regions(
    asked: dict[str, str], region: str, own: frozenset[str], people: bool
) -> None:
    query = read({**asked, "region": region})
    scope = scope_of(person(Role.REGIONAL_ADMIN, regions=own), query, NOW, people=people)
    assert scope.regions is not None
    assert scope.regions <= own


@given(roles=ROLES, own=REGIONS, region=st.sampled_from(CODES))
def test_lists_are_never_about_more_than_figures(roles: frozenset[Role], own: frozenset[str], region: str) -> None:
    one, query = person(*roles, regions=own), read({"region": region})
    figures, lists = scope_of(one, query, NOW).regions, scope_of(one, query, NOW, people=True).regions
    assert figures is None or (lists is not None and lists <= figures)


def test_who_sees_what() -> None:
    ark = frozenset({"RU-ARK"})
    assert bounds(person(Role.ADMIN)) is bounds(person(Role.OWNER), people=True) is bounds(person(Role.TRAINER)) is None
    assert bounds(person(Role.TRAINER), people=True) == bounds(person()) == bounds(person(Role.REVIEWER)) == frozenset()
    assert bounds(person(Role.REGIONAL_ADMIN, regions=ark), people=True) == ark
    assert bounds(person(Role.TRAINER, Role.REGIONAL_ADMIN, regions=ark)) is None
    assert bounds(person(Role.TRAINER, Role.REGIONAL_ADMIN, regions=ark), people=True) == ark
    assert bounds(person(Role.LEARNER, regions=ark)) == frozenset(), "regions without the role are nothing"
    assert foreign(person(Role.REGIONAL_ADMIN, regions=ark), Query(region="RU-MOW"))
    assert not foreign(person(Role.REGIONAL_ADMIN, regions=ark), Query(region="RU-ARK"))
    assert not foreign(person(Role.ADMIN), Query(region="RU-MOW"))


def test_an_address_narrows() -> None:
    query = read({"region": UNSAID, "profession": "police", "cohort": "3", "module": "M01", "since": "2026-09-01"})
    assert scope_of(person(Role.ADMIN), query, NOW) == Scope(
        frozenset({""}), profession="police", cohort=3, module="M01", since="2026-09-01"
    )


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        ({}, ("", "")),
        ({"period": "month"}, ("2026-09-01", "")),
        ({"period": "last-month"}, ("2026-08-01", "2026-09-01")),
        ({"period": "quarter"}, ("2026-07-01", "")),
        ({"period": "year"}, ("2026-01-01", "")),
        ({"period": "year", "until": "2026-02-28"}, ("", "2026-03-01")),
        ({"since": "2026-02-30", "until": "yesterday"}, ("", "")),
        ({"since": "0001-01-01", "until": "9999-12-31"}, ("", "")),
    ],
)
def test_times(asked: dict[str, str], days: tuple[str, str]) -> None:
    assert span(read(asked), NOW) == days


def test_an_address_says_what_was_asked_and_reads_back() -> None:
    query = Query("year", region="RU-ARK", cohort=3, by="version", sort="-mean", lang="ru")
    there = query.at("/dashboard/regions", module="M 01&x=1")
    assert urlsplit(there).path == "/dashboard/regions"
    back = read(dict(parse_qsl(urlsplit(there).query)))
    assert (back.region, back.cohort, back.module, back.sort, back.lang) == ("RU-ARK", 3, "M 01&x=1", "", "ru")
    assert Query().at("/dashboard") == "/dashboard"
