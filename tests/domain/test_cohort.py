from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import cohort
from bot.domain.cohort import Assignment, Invite, Reminded, Tally

HOUR = 3_600_000
DAY = 24 * HOUR
NOW = 1_795_338_000_000
"""22 November 2026, 12:00 in Moscow, 21:00 in Kamchatka."""
MOSCOW, KAMCHATKA = "Europe/Moscow", "Asia/Kamchatka"
LAST = "2026-11-29"


def utc(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="milliseconds")


def test_a_day_ends_where_the_learner_is() -> None:
    assert utc(cohort.due(LAST, MOSCOW)) == "2026-11-29T20:59:59.999+00:00"
    assert utc(cohort.due(LAST, KAMCHATKA)) == "2026-11-29T11:59:59.999+00:00"
    assert cohort.due(LAST, None) == cohort.due(LAST, MOSCOW)
    assert not cohort.overdue(LAST, cohort.due(LAST, MOSCOW), MOSCOW)
    assert cohort.overdue(LAST, cohort.due(LAST, MOSCOW) + 1, MOSCOW)


def test_reminders_come_at_half_past_nine() -> None:
    assert [utc(one)[:16] for one in cohort.reminders(LAST, MOSCOW)] == [
        *("2026-11-26T06:30", "2026-11-28T06:30", "2026-11-30T06:30"),
    ]
    assert utc(cohort.reminders(LAST, KAMCHATKA)[0])[:16] == "2026-11-25T21:30"


def heard_of(assignment: Assignment, now: int = NOW) -> list[int]:
    """Every reminder, when each comes in its time."""
    found, reminded = [], Reminded()
    while (moment := cohort.next_reminder(assignment, reminded, MOSCOW)) is not None:
        found.append(moment)
        reminded = cohort.heard(reminded, moment)
    return found


def test_three_reminders_and_no_more() -> None:
    assert heard_of(Assignment(1, "M01", LAST, NOW)) == list(cohort.reminders(LAST, MOSCOW))


def test_who_comes_late_hears_what_is_left() -> None:
    reminders = list(cohort.reminders(LAST, MOSCOW))
    assert heard_of(Assignment(1, "M01", LAST, NOW, joined=reminders[0])) == reminders[1:]
    assert heard_of(Assignment(1, "M01", LAST, reminders[2])) == []


def test_what_was_slept_through_is_told_once() -> None:
    one = Assignment(1, "M01", LAST, NOW)
    late = cohort.heard(Reminded(), cohort.reminders(LAST, MOSCOW)[1] + HOUR)
    assert cohort.next_reminder(one, late, MOSCOW) == cohort.reminders(LAST, MOSCOW)[2]


def test_a_reminder_is_put_off_until_tomorrow_and_ended() -> None:
    one, first = Assignment(1, "M01", LAST, NOW), cohort.reminders(LAST, MOSCOW)[0]
    off = cohort.snoozed(cohort.heard(Reminded(), first), first, MOSCOW)
    assert cohort.next_reminder(one, off, MOSCOW) == first + DAY
    heard = cohort.heard(off, first + DAY)
    assert heard == Reminded("", first + DAY, None)
    assert cohort.next_reminder(one, heard, MOSCOW) == cohort.reminders(LAST, MOSCOW)[1]
    assert cohort.next_reminder(one, cohort.silenced(off), MOSCOW) is None


@given(st.integers(0, 400), st.integers(0, 60 * 24), st.sampled_from([MOSCOW, KAMCHATKA, "America/New_York"]))
def test_reminders_never_come_at_night_and_the_next_is_ahead(days: int, minutes: int, tz: str) -> None:
    now = NOW + minutes * 60_000
    one = Assignment(1, "M01", cohort.day_in(days, now, tz), now)
    moment = cohort.next_reminder(one, Reminded(), tz)
    assert moment is not None and moment > now
    assert (moment // 60_000) % 60 == 30


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("5.12", "2026-12-05"),
        ("05.12.2026", "2026-12-05"),
        ("5/12/2026", "2026-12-05"),
        (" 2026-12-05 ", "2026-12-05"),
        ("22.11", "2026-11-22"),
        ("21.11", "2027-11-21"),
        ("5.01", "2027-01-05"),
        ("5.12.", "2026-12-05"),
        ("29.02.2028", "2028-02-29"),
        ("21.11.2026", None),
        ("2031-01-01", None),
        ("31.02", None),
        ("29.02", None),
        ("32.1", None),
        ("tomorrow", None),
        ("", None),
        ("5.12.2026 and more text", None),
    ],
)
def test_a_typed_day(said: str, day: str | None) -> None:
    assert cohort.read_day(said, NOW, MOSCOW) == day


def test_today_is_where_the_trainer_is() -> None:
    late = NOW + 4 * HOUR
    assert cohort.day_in(0, late, MOSCOW) == "2026-11-22"
    assert cohort.day_in(0, late, KAMCHATKA) == "2026-11-23"
    assert cohort.read_day("22.11.2026", late, KAMCHATKA) is None


def test_the_nearest_day_of_a_module_counts() -> None:
    asked = [
        Assignment(1, "M01", "2026-12-05", NOW),
        Assignment(2, "M02", "2026-12-01", NOW),
        Assignment(3, "M01", "2026-11-30", NOW),
    ]
    assert [one.id for one in cohort.nearest_first(asked)] == [3, 2]


def test_a_link_is_open_until_it_is_not() -> None:
    link = Invite(1, 1, "t", NOW, expires=NOW + 10, most=2, used=1)
    assert link.state(NOW + 9) == "open"
    assert link.state(NOW + 10) == "expired"
    assert Invite(1, 1, "t", NOW, most=2, used=2).state(NOW) == "used-up"
    assert Invite(1, 1, "t", NOW, used=99).state(NOW * 2) == "open"
    assert Invite(1, 1, "t", NOW, revoked=True).state(NOW) == "revoked"


def test_a_few_people_are_not_counted_aloud() -> None:
    assert [Tally(members, 0, 0).shown for members in (0, 4, 5)] == [False, False, True]
