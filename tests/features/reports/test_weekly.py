"""Figures every Monday, for who wants them and may read them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import actions
from bot.chat.call import Show
from bot.chat.event import Fired
from bot.chat.html import plain
from bot.domain.learner import Role
from bot.features.reports.weekly import last_week, next_monday
from tests.driver import BEGINNING
from tests.features.reports.people import happen, notes, wakes
from tests.features.test_learning import Person

FIRED = Fired("weekly")


@pytest.mark.parametrize(
    ("now", "tz", "expected"),
    [
        (datetime(2026, 11, 22, 6, tzinfo=UTC), "Europe/Moscow", datetime(2026, 11, 23, 6, 30, tzinfo=UTC)),
        (datetime(2026, 11, 23, 6, 29, tzinfo=UTC), "Europe/Moscow", datetime(2026, 11, 23, 6, 30, tzinfo=UTC)),
        (datetime(2026, 11, 23, 6, 30, tzinfo=UTC), "Europe/Moscow", datetime(2026, 11, 30, 6, 30, tzinfo=UTC)),
        (datetime(2026, 11, 22, 23, tzinfo=UTC), "Asia/Kamchatka", datetime(2026, 11, 29, 21, 30, tzinfo=UTC)),
    ],
)
def test_monday_is_where_the_reader_is(now: datetime, tz: str, expected: datetime) -> None:
    assert next_monday(int(now.timestamp() * 1000), tz) == int(expected.timestamp() * 1000)


@pytest.mark.parametrize("day", [23, 24, 29])
def test_the_week_is_the_last_whole_one(day: int) -> None:
    now = datetime(2026, 11, day, 6, 30, tzinfo=UTC)
    assert last_week(int(now.timestamp() * 1000)) == ("2026-11-16", "2026-11-23")


async def test_it_comes_each_week_until_it_is_unwanted(gleb: Person) -> None:
    await gleb.tap(actions.StatsFiles())
    (wake,) = wakes(await gleb.press("Every Monday: off"))
    assert wake.name == "weekly" and wake.due > BEGINNING
    calls = await happen(gleb, FIRED)
    (note,) = notes(calls)
    said = plain(note.screens["en"].text)
    assert said.splitlines()[:4] == [
        "Figures of the week",
        "9 Nov 2026 – 15 Nov 2026",
        "",
        "Began: 49 · completed: 34 · mean score 94% ± 17%",
    ]
    assert "All time" in said and "Completed: 49 of 70" in said
    assert len(wakes(calls)) == 1
    await gleb.tap(actions.WeeklyReport("no"))
    assert await happen(gleb, FIRED) == []


async def test_it_ends_with_the_role(gleb: Person) -> None:
    await gleb.tap(actions.WeeklyReport("yes"))
    gleb.learner = replace(gleb.learner, roles=frozenset({Role.LEARNER}))
    assert await happen(gleb, FIRED) == []


async def test_a_regional_admin_gets_their_region(rita: Person) -> None:
    await rita.tap(actions.WeeklyReport("yes"))
    (note,) = notes(await happen(rita, FIRED))
    assert "Completed: 16 of 24" in plain(note.screens["en"].text)


async def test_the_screen_says_whether_it_is_on(vera: Person) -> None:
    calls = await vera.tap(actions.WeeklyReport("yes"))
    shown = next(call for call in calls if isinstance(call, Show))
    assert "Every Monday: on" in [button.label for row in shown.screen.rows for button in row]
