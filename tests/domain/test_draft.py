"""A draft on its way: who may do what with it next."""

from dataclasses import replace

import pytest

from bot.domain import draft as states
from bot.domain.draft import OPEN, Draft, State

DRAFT = Draft(3, "M20", "aa", "draft", 7, at=1, touched=1)
WARNED = ({"code": "law-from-memory"},)
STATES: tuple[State, ...] = (*OPEN, "published", "dropped")


@pytest.mark.parametrize("state", OPEN)
def test_a_new_version_loses_the_sign_off(state: State) -> None:
    before = replace(DRAFT, state=state, confirmed=frozenset({"k"}))
    after = states.revised(before, "bb", WARNED, 5)
    assert after == replace(before, version="bb", state="draft", warnings=WARNED, touched=5, step=1)


def test_the_same_version_again_changes_nothing_but_its_warnings() -> None:
    signed = replace(DRAFT, state="approved")
    assert states.revised(signed, "aa", WARNED, 5) == replace(signed, warnings=WARNED)


def test_confirmed_english_keeps_the_sign_off() -> None:
    after = states.confirmed(replace(DRAFT, state="approved", confirmed=frozenset({"a"})), frozenset({"b"}), 5)
    assert (after.state, after.confirmed, after.step) == ("approved", frozenset({"a", "b"}), 1)


@pytest.mark.parametrize("state", STATES)
def test_what_may_follow(state: State) -> None:
    now = replace(DRAFT, state=state)
    assert bool(states.submitted(now, 5)) is (state in ("draft", "returned"))
    assert bool(states.reviewed(now, 8, "approved", 5)) is (state == "in-review")
    assert bool(states.published(now, 5)) is (state == "approved")
    assert bool(states.dropped(now, 5)) is now.open is (state in OPEN)


def test_nobody_reviews_their_own() -> None:
    waiting = replace(DRAFT, state="in-review")
    assert states.reviewed(waiting, 7, "approved", 5) is None
    returned = states.reviewed(waiting, 8, "returned", 5)
    assert returned is not None and (returned.state, returned.touched, returned.step) == ("returned", 5, 1)
