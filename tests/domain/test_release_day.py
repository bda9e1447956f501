from datetime import UTC, datetime

import pytest

from bot.domain.release_day import day_of, moment, proposed, typed

NOW = int(datetime(2026, 11, 22, 9, tzinfo=UTC).timestamp() * 1000)
MAGADAN = "Asia/Magadan"
"""20:00 there."""


def test_days_are_proposed_in_their_order() -> None:
    assert proposed(NOW, None) == ("2026-11-23", "2026-11-25", "2026-12-01")


def test_a_day_is_proposed_once() -> None:
    last = int(datetime(2026, 11, 30, 9, tzinfo=UTC).timestamp() * 1000)
    assert proposed(last, None) == ("2026-12-01", "2026-12-03")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("1.12", "2026-12-01"),
        ("01.12.2026", "2026-12-01"),
        ("2026-12-01", "2026-12-01"),
        ("5.01", "2027-01-05"),
        ("22.11.2026", None),
        ("21.11.2026", None),
        ("31.02", None),
        ("завтра", None),
        ("", None),
    ],
)
def test_a_typed_day_is_a_day_to_come(said: str, wanted: str | None) -> None:
    assert typed(said, NOW, None) == wanted


def test_it_happens_in_the_morning_where_the_trainer_is() -> None:
    assert datetime.fromtimestamp(moment("2026-12-01", None) / 1000, UTC) == datetime(2026, 12, 1, 6, tzinfo=UTC)
    assert datetime.fromtimestamp(moment("2026-12-01", MAGADAN) / 1000, UTC) == datetime(2026, 11, 30, 22, tzinfo=UTC)


@pytest.mark.parametrize("tz", [None, MAGADAN, "Europe/Kaliningrad"])
def test_the_moment_falls_on_its_day(tz: str | None) -> None:
    assert day_of(moment("2026-12-01", tz), tz) == "2026-12-01"
