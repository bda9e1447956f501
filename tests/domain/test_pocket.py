from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import pocket
from bot.domain.course import Bilingual, Tick
from bot.domain.pocket import HOUR, AidUse
from bot.domain.reference import Aid, Deadline

WORDS = Bilingual("а", "a")
TICKS = tuple(Tick(name, WORDS, ()) for name in ("one", "two", "three"))
AID = Aid("door", WORDS, ("police",), TICKS, deadline=Deadline(WORDS, 48))
ARKHANGELSK, VLADIVOSTOK = "Europe/Moscow", "Asia/Vladivostok"


def at(text: str, tz: str = ARKHANGELSK) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(tz)).timestamp()) * 1000


NOW = at("2026-11-22 14:05")


def test_a_tick_stays_until_it_is_taken_back() -> None:
    use = pocket.ticked(AidUse("door"), "two", on=True)
    assert (use.ticks, use.step, use.done(AID)) == (("two",), 1, 1)
    assert pocket.ticked(use, "two", on=False).ticks == ()


def test_a_second_tap_changes_nothing() -> None:
    use = pocket.ticked(AidUse("door"), "two", on=True)
    assert pocket.ticked(use, "two", on=True) is use
    assert pocket.ticked(AidUse("door"), "two", on=False).step == 0


def test_a_line_the_aid_no_longer_has_does_not_count() -> None:
    assert AidUse("door", ("one", "gone")).done(AID) == 1


def test_a_reset_forgets_all_but_the_count_of_changes() -> None:
    use = AidUse("door", ("one",), NOW, remind=True, step=7)
    assert pocket.cleared(use) == AidUse("door", step=8)


def test_a_reminder_comes_two_hours_before_the_end() -> None:
    use = pocket.reminding(pocket.begun(AidUse("door"), NOW), on=True)
    assert pocket.warns(use, AID) == NOW + 46 * HOUR
    assert pocket.warns(replace(use, remind=False), AID) is None
    assert pocket.warns(replace(use, began=None), AID) is None
    assert pocket.warns(use, replace(AID, deadline=None)) is None


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("14:05", "2026-11-22 14:05"),
        ("9:30", "2026-11-22 09:30"),
        (" в 09:30 ", "2026-11-22 09:30"),
        ("23:40", "2026-11-21 23:40"),
        ("вчера 23:40", "2026-11-21 23:40"),
        ("Yesterday, 23:40", "2026-11-21 23:40"),
        ("позавчера 08:00", "2026-11-20 08:00"),
        ("сегодня 23:40", "2026-11-22 23:40"),
        ("21.11 23:40", "2026-11-21 23:40"),
        ("23:40 1.2", "2026-02-01 23:40"),
        ("31.12 23:40", "2025-12-31 23:40"),
        ("21.11.2026 23:40", "2026-11-21 23:40"),
        ("21.11.25 23:40", "2025-11-21 23:40"),
    ],
)
def test_a_typed_moment(said: str, moment: str) -> None:
    assert pocket.read_moment(said, NOW, ARKHANGELSK) == at(moment)


@pytest.mark.parametrize(
    "said", ["", "после обеда", "14.05", "25:00", "12:60", "31.02 10:00", "29.02.2025 10:00", "114:05", "21.13 23"]
)
def test_what_is_no_moment(said: str) -> None:
    assert pocket.read_moment(said, NOW, ARKHANGELSK) is None


def test_the_clock_is_the_learners() -> None:
    said = pocket.read_moment("14:05", NOW, VLADIVOSTOK)
    assert said == at("2026-11-22 14:05", VLADIVOSTOK) == NOW - 7 * HOUR
    assert pocket.read_moment("14:05", NOW, None) == NOW, "Moscow, when no region is told"


@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_moment_or_none(said: str) -> None:
    moment = pocket.read_moment(said, NOW, ARKHANGELSK)
    assert moment is None or moment % 60_000 == 0


@pytest.mark.parametrize(
    ("moment", "days"), [("2026-11-22 23:59", 0), ("2026-11-23 00:00", 1), ("2026-11-21 23:59", -1)]
)
def test_days_are_those_of_the_calendar(moment: str, days: int) -> None:
    assert pocket.day_of(at(moment), NOW, ARKHANGELSK) == days


def test_days_are_those_of_the_place() -> None:
    late = at("2026-11-22 23:30")
    assert (pocket.day_of(late, NOW, ARKHANGELSK), pocket.day_of(late, NOW, VLADIVOSTOK)) == (0, 1)
