"""A job aid in use: what is ticked, and the term that runs. Moments are ms UTC."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.reference import Aid, Deadline

MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
WARN_BEFORE: Final = 2 * HOUR
_AT_HOME: Final = "Europe/Moscow"
_CLOCK: Final = re.compile(r"(?<![\d.:])([01]?\d|2[0-3]):([0-5]\d)(?![\d.:])")
_DAY: Final = re.compile(r"(?<![\d.:])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(?:\.(?:20)?(\d\d))?(?![\d.:])")
_DAYS_BACK: Final = {"сегодня": 0, "today": 0, "вчера": 1, "yesterday": 1, "позавчера": 2}


@dataclass(frozen=True, slots=True)
class AidUse:
    """One learner's use of one aid until they reset it. `step` counts changes: an old button changes nothing."""

    aid: str
    ticks: tuple[str, ...] = ()
    began: int | None = None
    remind: bool = False
    step: int = 0

    def done(self, aid: Aid) -> int:
        """How many lines are ticked, of those the aid still has."""
        return sum(tick.id in self.ticks for tick in aid.ticks)


def ticked(use: AidUse, tick: str, on: bool) -> AidUse:
    """The line ticked or not; a second tap of the same button changes nothing."""
    if (tick in use.ticks) == on:
        return use
    ticks = (*use.ticks, tick) if on else tuple(one for one in use.ticks if one != tick)
    return replace(use, ticks=ticks, step=use.step + 1)


def begun(use: AidUse, moment: int) -> AidUse:
    return replace(use, began=moment, step=use.step + 1)


def reminding(use: AidUse, on: bool) -> AidUse:
    return replace(use, remind=on, step=use.step + 1)


def cleared(use: AidUse) -> AidUse:
    return AidUse(use.aid, step=use.step + 1)


def ends(began: int, deadline: Deadline) -> int:
    return began + deadline.hours * HOUR


def warns(use: AidUse, aid: Aid) -> int | None:
    """When to remind of the end, if that was asked for."""
    if not use.remind or use.began is None or aid.deadline is None:
        return None
    return ends(use.began, aid.deadline) - WARN_BEFORE


def zone(tz: str | None) -> ZoneInfo:
    """Of the learner's locality; Moscow time when they would rather not say."""
    return ZoneInfo(tz or _AT_HOME)


def local(moment: int, tz: str | None) -> datetime:
    return datetime.fromtimestamp(moment / 1000, UTC).astimezone(zone(tz))


def day_of(moment: int, now: int, tz: str | None) -> int:
    """How many calendar days from today the moment is, where the learner is: 0 today, 1 tomorrow, -1 yesterday."""
    return (local(moment, tz).date() - local(now, tz).date()).days


def read_moment(said: str, now: int, tz: str | None) -> int | None:
    """A typed beginning: `14:05` (the last one), `вчера 23:40`, `21.11 23:40`. None when no such time can be read."""
    text = said.strip().casefold()[:60]
    clock = _CLOCK.search(text)
    if clock is None:
        return None
    today = local(now, tz)
    day = _typed_day(text, today)
    if day is None:
        return None
    then = day.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, microsecond=0)
    moment = int(then.timestamp()) * 1000
    if moment > now and not _names_day(text):
        return int((then - timedelta(days=1)).timestamp()) * 1000
    return moment


def _names_day(text: str) -> bool:
    return bool(_DAY.search(text)) or any(word in text for word in _DAYS_BACK)


def _typed_day(text: str, today: datetime) -> datetime | None:
    named = _DAY.search(text)
    if named is None:
        back = max((days for word, days in _DAYS_BACK.items() if word in text), default=0)
        return today - timedelta(days=back)
    try:
        typed = today.replace(day=1, month=int(named[2]), year=int(f"20{named[3]}") if named[3] else today.year)
        typed = typed.replace(day=int(named[1]))
    except ValueError:
        return None
    # In January `31.12` is last year's.
    return typed.replace(year=typed.year - 1) if not named[3] and typed.date() > today.date() else typed
