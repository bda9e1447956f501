"""An announcement: words in both languages, whom they are for, and how far they have come. Moments are ms UTC."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Final, Literal

from bot.domain.course import Locale
from bot.domain.learner import Learner, Role
from bot.domain.pocket import local
from bot.domain.quiet import allowed_from

State = Literal["writing", "scheduled", "sending", "done", "cancelled"]
Standing = Literal["", "began", "unfinished", "passed"]
STANDINGS: Final[tuple[Standing, ...]] = ("began", "unfinished", "passed")
LONGEST: Final = 1500
"""Characters of one language; both fit one screen."""
STAFF: Final = (Role.TRAINER, Role.ADMIN, Role.REGIONAL_ADMIN)
NOWHERE: Final = frozenset({"-"})
"""The region of nobody."""
FARTHEST: Final = 180 * 24 * 3600 * 1000
_HOUR: Final = time(10)
_CLOCK: Final = re.compile(r"(?<![\d.:])([01]?\d|2[0-3]):([0-5]\d)(?![\d.:])")
_DAY: Final = re.compile(r"(?<![\d.:])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(?:\.(?:20)?(\d\d))?(?![\d.:])")
_AHEAD: Final = {"послезавтра": 2, "завтра": 1, "сегодня": 0, "tomorrow": 1, "today": 0}
"""The longer word first: one stands in the other."""


@dataclass(frozen=True, slots=True)
class Audience:
    """What is empty restricts nothing. `standing` is the one in `module`."""

    professions: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    cohort: int = 0
    module: str = ""
    standing: Standing = ""


@dataclass(frozen=True, slots=True)
class Announcement:
    """`ru` and `en` are markup, empty until written. `author` is None once the person is forgotten."""

    id: int
    author: int | None
    state: State = "writing"
    ru: str = ""
    en: str = ""
    audience: Audience = field(default_factory=Audience)
    due: int | None = None
    mailing: int = 0
    at: int = 0

    @property
    def missing(self) -> Locale | None:
        """The language that is to be written next."""
        if not self.ru:
            return "ru"
        return None if self.en else "en"

    @property
    def under_way(self) -> bool:
        return self.state in ("scheduled", "sending")

    def words(self, locale: Locale) -> str:
        return self.ru if locale == "ru" else self.en


@dataclass(frozen=True, slots=True)
class Tally:
    """How many recipients are in which state. `left`: they blocked us; `failed`: it could not be delivered.

    `later`: those of the waiting who have night now.
    """

    waiting: int = 0
    queued: int = 0
    sent: int = 0
    left: int = 0
    failed: int = 0
    cancelled: int = 0
    later: int = 0

    @property
    def all(self) -> int:
        return self.waiting + self.queued + self.sent + self.left + self.failed + self.cancelled

    @property
    def open(self) -> int:
        return self.waiting + self.queued


def bounds(learner: Learner) -> frozenset[str] | None:
    """The regions whose people this member of staff may write to; None: all."""
    if learner.may(Role.TRAINER, Role.ADMIN):
        return None
    return learner.regions or NOWHERE


def bounded(audience: Audience, within: frozenset[str] | None) -> Audience:
    """The audience without the regions that are not theirs who ask; who names no region means all of theirs."""
    if within is None:
        return audience
    return replace(audience, regions=(audience.regions & within) or within)


def toggled(chosen: frozenset[str], one: str, on: bool) -> frozenset[str]:
    """A second tap of the same button changes nothing."""
    return chosen | {one} if on else chosen - {one}


def nights(now: int, zones: Mapping[str, str | None]) -> dict[str, int]:
    """The regions where it is quiet now, and when their morning begins."""
    mornings = {tz: allowed_from(now, tz) for tz in set(zones.values())}
    return {region: mornings[tz] for region, tz in zones.items() if mornings[tz] > now}


def tomorrow(now: int, tz: str | None) -> int:
    """Ten o'clock of the next day, where the sender is."""
    return _at(local(now, tz) + timedelta(days=1), _HOUR)


def monday(now: int, tz: str | None) -> int:
    """Ten o'clock of the next Monday; on a Sunday that is tomorrow."""
    today = local(now, tz)
    return _at(today + timedelta(days=7 - today.weekday()), _HOUR)


def read_moment(said: str, now: int, tz: str | None) -> int | None:
    """A typed moment to come: `14:05` (the next one), `завтра 10:00`, `25.11 10:00`. None when none can be read."""
    text = said.strip().casefold()[:60]
    clock = _CLOCK.search(text)
    today = local(now, tz)
    if clock is None or (day := _typed_day(text, today)) is None:
        return None
    moment = _at(day, time(int(clock[1]), int(clock[2])))
    if moment <= now and not _names_day(text):
        return _at(day + timedelta(days=1), time(int(clock[1]), int(clock[2])))
    return moment


def may_wait(moment: int, now: int) -> bool:
    """Whether it lies ahead, and not so far that nobody remembers."""
    return now < moment <= now + FARTHEST


def _at(day: datetime, clock: time) -> int:
    return int(datetime.combine(day.date(), clock, day.tzinfo).timestamp()) * 1000


def _names_day(text: str) -> bool:
    return bool(_DAY.search(text)) or any(word in text for word in _AHEAD)


def _typed_day(text: str, today: datetime) -> datetime | None:
    named = _DAY.search(text)
    if named is None:
        return today + timedelta(days=next((days for word, days in _AHEAD.items() if word in text), 0))
    year = int(f"20{named[3]}") if named[3] else today.year
    try:
        typed = today.replace(year=year, month=int(named[2]), day=int(named[1]))
        # In December `10.01` is next year's.
        return typed.replace(year=year + 1) if not named[3] and typed.date() < today.date() else typed
    except ValueError:
        return None
