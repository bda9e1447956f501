"""The day on which something is to be published: an ISO date where the trainer is. Moments are ms UTC."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from bot.domain.cohort import day_in, read_day
from bot.domain.pocket import local, zone

HOUR: Final = 9
"""Of the local day: learners are told from the end of their quiet hours on."""


def proposed(now: int, tz: str | None) -> tuple[str, ...]:
    """Tomorrow, in three days, the first of next month; each day once, in their order."""
    first = (local(now, tz).date().replace(day=1) + timedelta(days=32)).replace(day=1)
    return tuple(sorted({day_in(1, now, tz), day_in(3, now, tz), first.isoformat()}))


def typed(said: str, now: int, tz: str | None) -> str | None:
    """`1.12`, `01.12.2026` or `2026-12-01`, from tomorrow on; None when it is nothing of the kind."""
    day = read_day(said, now, tz)
    return day if day is not None and day > day_in(0, now, tz) else None


def moment(day: str, tz: str | None) -> int:
    """When on that day."""
    found = date.fromisoformat(day)
    return int(datetime(found.year, found.month, found.day, HOUR, tzinfo=zone(tz)).timestamp() * 1000)


def day_of(due: int, tz: str | None) -> str:
    return local(due, tz).date().isoformat()
