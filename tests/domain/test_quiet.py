from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.quiet import BEGINS, ENDS, allowed_from

VLADIVOSTOK = "Asia/Vladivostok"


def at(text: str, zone: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        ("2026-11-22 09:00", "2026-11-22 09:00"),
        ("2026-11-22 20:59", "2026-11-22 20:59"),
        ("2026-11-22 21:00", "2026-11-23 09:00"),
        ("2026-11-22 23:59", "2026-11-23 09:00"),
        ("2026-11-23 00:00", "2026-11-23 09:00"),
        ("2026-11-23 08:59", "2026-11-23 09:00"),
        ("2026-12-31 22:00", "2027-01-01 09:00"),
    ],
)
@pytest.mark.parametrize("zone", ["Europe/Moscow", VLADIVOSTOK, "Europe/Kaliningrad"])
def test_nobody_is_written_to_at_night(moment: str, allowed: str, zone: str) -> None:
    assert allowed_from(at(moment, zone), zone) == at(allowed, zone)


def test_who_did_not_say_where_they_work_is_taken_to_be_in_the_capital() -> None:
    night = at("2026-11-22 23:00", "Europe/Moscow")
    assert allowed_from(night, None) == allowed_from(night, "Europe/Moscow")


@given(st.integers(min_value=0, max_value=4_000_000_000_000), st.sampled_from(["Europe/Moscow", VLADIVOSTOK]))
def test_it_is_never_earlier_and_never_in_the_night(moment: int, zone: str) -> None:
    allowed = allowed_from(moment, zone)
    assert moment <= allowed <= moment + 13 * 3_600_000
    assert ENDS <= datetime.fromtimestamp(allowed / 1000, ZoneInfo(zone)).hour < BEGINS
