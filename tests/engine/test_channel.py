from __future__ import annotations

from typing import Any

import pytest

from bot.engine.channel import Delivery, DeliveryError


def test_an_error_says_why_and_what_may_be_done() -> None:
    plain = DeliveryError("timed out")
    assert (str(plain), plain.permanent, plain.retry_after, plain.left, plain.doubtful) == (
        "timed out",
        False,
        None,
        False,
        False,
    )
    told = DeliveryError("blocked", permanent=True, retry_after=3, left=True, doubtful=True)
    assert (told.permanent, told.retry_after, told.left, told.doubtful) == (True, 3, True, True)


@pytest.mark.parametrize(
    ("changes", "rests"),
    [
        ({}, True),
        ({"sure": False}, False),
        ({"digest": None}, False),
        ({"digest": "other"}, False),
        ({"message": None}, False),
        ({"message": 6}, False),
    ],
)
def test_only_a_screen_that_is_certainly_there_needs_no_call(changes: dict[str, Any], rests: bool) -> None:
    values: dict[str, Any] = {"message": 5, "digest": "same", "sure": True, **changes}
    delivery = Delivery(1, "101", "show", {"digest": "same", "tapped": 5}, **values)
    assert delivery.already_shown() is rests
