from __future__ import annotations

import pytest

from bot.domain.thread import Side, State, Thread


@pytest.mark.parametrize(
    ("last", "trainer", "state"),
    [
        ("learner", None, "open"),
        ("learner", 3, "taken"),
        ("trainer", 3, "answered"),
        ("trainer", None, "answered"),
        ("closed", 3, "closed"),
        ("closed", None, "closed"),
    ],
)
def test_the_state_follows_from_who_spoke_last(last: Side, trainer: int | None, state: State) -> None:
    assert Thread(1, 7, "police", "RU-MOW", 0, 0, last, trainer).state == state
