from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.learner import Learner, Role
from bot.domain.staffing import LIFE, Link, gives, giving, is_link, number, taking

ME, YOU = 1, 2
LINK = Link(1, "s-token", Role.TRAINER, "", ME, at=1_000, expires=1_000 + LIFE)
HIGH = frozenset({Role.ADMIN, Role.OWNER})


def who(*roles: Role) -> Learner:
    return Learner(ME, roles=frozenset({Role.LEARNER, *roles}))


@pytest.mark.parametrize("role", Role)
def test_admins_give_what_is_below_them_and_owners_everything(role: Role) -> None:
    low = {Role.TRAINER, Role.REVIEWER, Role.REGIONAL_ADMIN}
    given = set(gives(who(role)))
    assert given == {Role.ADMIN: low, Role.OWNER: low | HIGH}.get(role, set())


@pytest.mark.parametrize("held", [frozenset({Role.LEARNER}), frozenset({Role.REVIEWER}), HIGH])
def test_only_an_owner_touches_admins_and_owners(held: frozenset[Role]) -> None:
    above = "above" if held & HIGH else None
    assert giving(who(Role.ADMIN), YOU, held, Role.TRAINER) == above
    assert taking(who(Role.ADMIN), YOU, held, Role.TRAINER, 2) == above
    assert giving(who(Role.OWNER), YOU, held, Role.TRAINER) is None
    assert taking(who(Role.OWNER), YOU, held, Role.TRAINER, 2) is None


@pytest.mark.parametrize("role", [Role.ADMIN, Role.OWNER, Role.LEARNER])
def test_an_admin_makes_no_admin_and_no_owner(role: Role) -> None:
    assert giving(who(Role.ADMIN), YOU, frozenset(), role) == "above"
    assert taking(who(Role.ADMIN), YOU, frozenset(), role, 2) == "above"


@pytest.mark.parametrize("role", [Role.TRAINER, Role.REVIEWER, Role.REGIONAL_ADMIN, Role.LEARNER])
def test_nobody_else_gives_or_takes_anything(role: Role) -> None:
    for other in Role:
        assert giving(who(role), YOU, frozenset(), other) == "above"
        assert taking(who(role), YOU, frozenset(), other, 2) == "above"


def test_nobody_gives_to_themselves_but_may_lay_a_role_down() -> None:
    for role in Role:
        assert giving(who(Role.OWNER), ME, HIGH, role) == giving(who(Role.ADMIN), ME, frozenset(), role) == "own"
    assert taking(who(Role.ADMIN), ME, frozenset({Role.ADMIN}), Role.ADMIN, 1) is None


def test_the_last_owner_stays() -> None:
    assert taking(who(Role.OWNER), ME, HIGH, Role.OWNER, 1) == "last-owner"
    assert taking(who(Role.OWNER), YOU, HIGH, Role.OWNER, 2) is None


def test_a_link_is_open_until_somebody_opens_it_or_three_days_pass() -> None:
    assert (LINK.state(LINK.expires - 1), LINK.state(LINK.expires)) == ("open", "expired")
    claimed = replace(LINK, claimant=YOU, claimed=5)
    assert claimed.state(LINK.expires + 1) == "claimed", "who came in time may wait for the author's word"
    assert replace(claimed, claimant=None).state(6) == "withdrawn", "who opened it is forgotten"
    assert replace(claimed, outcome="granted").state(6) == "granted"


def test_links_are_told_from_those_into_cohorts() -> None:
    assert is_link("s-0123456789ab") and is_link("s-word5")
    assert not is_link("s-0123456789") and not is_link("word53") and not is_link("")


def test_a_number_can_be_read_aloud_and_is_the_same_everywhere() -> None:
    assert number(ME) == number(ME) != number(YOU)
    assert len(number(ME)) == 9 and number(ME)[4] == "-"
