"""Who learns together, what is asked of them by when, and how they come in. Moments are ms UTC, days are ISO dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal

from bot.domain.pocket import zone

NAME: Final = 60
"""Characters of a cohort's name."""
FEWEST: Final = 5
"""Of fewer people nothing is counted aloud: each would be known."""
LESSON_GOES_ON: Final = 15 * 60 * 1000
"""A lesson touched within this time is not interrupted."""
_HOUR: Final = time(9, 30)
_DAYS: Final = (-3, -1, 1)
"""When reminders come, in days from the last day: twice before it, once after."""
_FURTHEST: Final = 731
_TYPED: Final = re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>20\d\d))?\.?")

Way = Literal["invite", "sheet"]
InviteState = Literal["open", "expired", "used-up", "revoked"]
Answer = Literal["", "snoozed", "off"]


@dataclass(frozen=True, slots=True)
class Cohort:
    id: int
    name: str
    at: int
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A learner's membership of a cohort; `way` is how they came."""

    cohort: Cohort
    way: Way
    joined: int
    left: int | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """A module to be taken by the end of `day`, by a cohort or by one learner. Results before `since` do not count.

    `joined` is when the learner came to it: reminders of before are not made up for.
    """

    id: int
    module: str
    day: str
    at: int
    cohort: int | None = None
    learner: int | None = None
    since: int = 0
    joined: int = 0


@dataclass(frozen=True, slots=True)
class Reminded:
    """What a learner heard of an assignment last, and what they said to it."""

    answer: Answer = ""
    last: int = 0
    snoozed: int | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """A link into a cohort; `expires` and `most` are None when there is no limit."""

    id: int
    cohort: int
    token: str
    at: int
    expires: int | None = None
    most: int | None = None
    used: int = 0
    revoked: bool = False

    def state(self, now: int) -> InviteState:
        if self.revoked:
            return "revoked"
        if self.expires is not None and self.expires <= now:
            return "expired"
        return "used-up" if self.most is not None and self.used >= self.most else "open"


@dataclass(frozen=True, slots=True)
class Tally:
    """How a cohort stands with a module: counts of people, never who."""

    members: int
    done: int
    begun: int

    @property
    def shown(self) -> bool:
        return self.members >= FEWEST


def due(day: str, tz: str | None) -> int:
    """The last ms of that day where the learner is."""
    return _at(date.fromisoformat(day) + timedelta(days=1), time(0), tz) - 1


def overdue(day: str, now: int, tz: str | None) -> bool:
    return now > due(day, tz)


def reminders(day: str, tz: str | None) -> tuple[int, ...]:
    last = date.fromisoformat(day)
    return tuple(_at(last + timedelta(days=days), _HOUR, tz) for days in _DAYS)


def next_reminder(assignment: Assignment, reminded: Reminded, tz: str | None) -> int | None:
    """When the learner is to hear of it next; None: no more. A moment that was slept through is not made up for
    twice: one reminder stands for all before it."""
    if reminded.answer == "off":
        return None
    if reminded.answer == "snoozed" and reminded.snoozed is not None:
        return reminded.snoozed
    after = max(assignment.at, assignment.joined, reminded.last)
    return next((moment for moment in reminders(assignment.day, tz) if moment > after), None)


def heard(reminded: Reminded, now: int) -> Reminded:
    return replace(reminded, answer="", last=now, snoozed=None)


def snoozed(reminded: Reminded, now: int, tz: str | None) -> Reminded:
    """Until tomorrow at the hour of reminders, where the learner is."""
    tomorrow = _today(now, tz) + timedelta(days=1)
    return replace(reminded, answer="snoozed", snoozed=_at(tomorrow, _HOUR, tz))


def silenced(reminded: Reminded) -> Reminded:
    return replace(reminded, answer="off", snoozed=None)


def nearest_first(assignments: Iterable[Assignment]) -> list[Assignment]:
    """One for each module: who is asked twice for the same has the earlier day to keep."""
    found: dict[str, Assignment] = {}
    for one in sorted(assignments, key=lambda one: (one.day, one.id)):
        found.setdefault(one.module, one)
    return list(found.values())


def day_in(days: int, now: int, tz: str | None) -> str:
    return (_today(now, tz) + timedelta(days=days)).isoformat()


def read_day(said: str, now: int, tz: str | None) -> str | None:
    """A typed day: `5.12`, `05.12.2026`, `2026-12-05`. None when it cannot be read, is past or years ahead."""
    today = _today(now, tz)
    found = _day(said.strip()[:20], today)
    if found is None or not today <= found <= today + timedelta(days=_FURTHEST):
        return None
    return found.isoformat()


def _day(said: str, today: date) -> date | None:
    typed = _TYPED.fullmatch(said)
    try:
        if typed is None:
            return date.fromisoformat(said)
        found = date(int(typed["year"] or today.year), int(typed["month"]), int(typed["day"]))
        # In December `5.01` is next year's.
        return found.replace(year=today.year + 1) if not typed["year"] and found < today else found
    except ValueError:
        return None


def _today(now: int, tz: str | None) -> date:
    return datetime.fromtimestamp(now / 1000, UTC).astimezone(zone(tz)).date()


def _at(day: date, hour: time, tz: str | None) -> int:
    return int(datetime.combine(day, hour, zone(tz)).timestamp() * 1000)
