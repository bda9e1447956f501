from __future__ import annotations

from bot.engine.channel import DeliveryError


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
