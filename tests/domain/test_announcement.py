from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.announcement import (
    NOWHERE,
    Announcement,
    Audience,
    Tally,
    bounded,
    bounds,
    may_wait,
    monday,
    nights,
    read_moment,
    toggled,
    tomorrow,
)
from bot.domain.learner import Learner, Role

SUNDAY_NOON = int(datetime(2026, 11, 22, 9, tzinfo=UTC).timestamp()) * 1000
"""22 November 2026, 12:00 in Moscow, 21:00 in Kamchatka."""
MOSCOW = "Europe/Moscow"


def shown(moment: int | None) -> str:
    return "" if moment is None else f"{datetime.fromtimestamp(moment / 1000, UTC):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("said", "utc"),
    [
        ("14:05", "2026-11-22 11:05"),
        ("в 9:30", "2026-11-23 06:30"),
        ("завтра 10:00", "2026-11-23 07:00"),
        ("послезавтра, 10:00", "2026-11-24 07:00"),
        ("tomorrow 08:15", "2026-11-23 05:15"),
        ("today 18:30", "2026-11-22 15:30"),
        ("25.11 18:30", "2026-11-25 15:30"),
        ("25.11.2026 18:30", "2026-11-25 15:30"),
        ("10.01 10:00", "2027-01-10 07:00"),
        ("сегодня 8:00", "2026-11-22 05:00"),
        ("31.02 10:00", ""),
        ("25.11", ""),
        ("some day", ""),
        ("25:00", ""),
    ],
)
def test_a_typed_moment(said: str, utc: str) -> None:
    assert shown(read_moment(said, SUNDAY_NOON, MOSCOW)) == utc


def test_only_what_lies_ahead_can_be_waited_for() -> None:
    day = 24 * 3600 * 1000
    assert [may_wait(SUNDAY_NOON + wait, SUNDAY_NOON) for wait in (-1, 0, 1, 180 * day, 181 * day)] == [
        *(False, False, True, True, False)
    ]


def test_moments_to_choose_are_ten_oclock_where_the_sender_is() -> None:
    assert shown(tomorrow(SUNDAY_NOON, MOSCOW)) == "2026-11-23 07:00" == shown(monday(SUNDAY_NOON, MOSCOW))
    on_monday = SUNDAY_NOON + 24 * 3600 * 1000
    assert shown(monday(on_monday, MOSCOW)) == "2026-11-30 07:00"
    assert shown(tomorrow(SUNDAY_NOON, "Asia/Kamchatka")) == "2026-11-22 22:00"


def test_who_has_night_has_a_morning() -> None:
    found = nights(SUNDAY_NOON, {"RU-MOW": MOSCOW, "RU-KAM": "Asia/Kamchatka", "": None})
    assert {region: shown(due) for region, due in found.items()} == {"RU-KAM": "2026-11-22 21:00"}


def test_bounds_are_those_of_the_widest_role() -> None:
    kept = frozenset({"RU-KGD"})
    assert bounds(Learner(1, roles=frozenset({Role.TRAINER, Role.REGIONAL_ADMIN}), regions=kept)) is None
    assert bounds(Learner(1, roles=frozenset({Role.OWNER}))) is None
    assert bounds(Learner(1, roles=frozenset({Role.REGIONAL_ADMIN}), regions=kept)) == kept
    assert bounds(Learner(1, roles=frozenset({Role.REGIONAL_ADMIN}))) == NOWHERE


def test_no_audience_reaches_beyond_its_bounds() -> None:
    mine = frozenset({"RU-KGD", "RU-MOW"})
    chosen = Audience(professions=frozenset({"police"}), regions=frozenset({"RU-KGD", "RU-SPE"}))
    assert bounded(chosen, None) == chosen
    assert bounded(chosen, mine).regions == {"RU-KGD"}
    assert bounded(Audience(), mine).regions == mine
    assert bounded(Audience(regions=frozenset({"RU-SPE"})), mine).regions == mine


def test_a_second_tap_changes_nothing() -> None:
    once = toggled(frozenset(), "police", True)
    assert toggled(once, "police", True) == once == {"police"}
    assert toggled(toggled(once, "police", False), "police", False) == frozenset()


def test_russian_is_written_first() -> None:
    assert [Announcement(1, 1, ru=ru, en=en).missing for ru, en in (("", ""), ("а", ""), ("", "a"), ("а", "a"))] == [
        *("ru", "en", "ru", None)
    ]


def test_a_tally_adds_up() -> None:
    tally = Tally(waiting=3, queued=2, sent=5, left=1, failed=1, cancelled=4, later=2)
    assert (tally.all, tally.open) == (16, 5)
