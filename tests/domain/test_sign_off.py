"""Who may say what of which version."""

from dataclasses import replace

import pytest

from bot.domain.draft import Draft, State
from bot.domain.sign_off import SignOff, obstacle, standing

VERSION = "0123456789ab" + "c" * 52
SEEN = VERSION[:12]
DRAFT = Draft(3, "M01", VERSION, "in-review", author=1, at=0, touched=0)


def test_a_reviewer_may_speak_of_what_was_on_the_screen() -> None:
    assert obstacle(DRAFT, 2, SEEN) is None
    assert obstacle(replace(DRAFT, author=None), 2, SEEN) is None


@pytest.mark.parametrize("proof", ["", "0", VERSION[:11], "0123456789ac", VERSION[:13]])
def test_nothing_else_is_signed(proof: str) -> None:
    assert obstacle(DRAFT, 2, proof) == "changed"


def test_nobody_speaks_of_their_own() -> None:
    assert obstacle(DRAFT, 1, SEEN) == "own"


@pytest.mark.parametrize("state", ["draft", "returned", "approved", "published", "dropped"])
def test_only_what_is_in_review(state: State) -> None:
    assert obstacle(replace(DRAFT, state=state), 2, SEEN) == "not-in-review"


def test_a_second_tap_finds_it_said() -> None:
    assert obstacle(replace(DRAFT, state="approved"), 2, SEEN, "approved") == "counted"
    assert obstacle(replace(DRAFT, state="approved"), 2, SEEN, "returned") == "not-in-review"


def test_a_verdict_holds_for_its_version() -> None:
    returned = SignOff(3, "other", "returned", 2, 1)
    approved = SignOff(3, VERSION, "approved", 2, 2)
    assert standing(DRAFT, [returned]) is None
    assert standing(DRAFT, [returned, approved, replace(returned, at=3)]) == approved
    assert standing(DRAFT, [approved, replace(approved, verdict="returned")]) == replace(approved, verdict="returned")
