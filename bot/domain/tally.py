"""What an attempt and a person add to the totals of reports. Everything is a sum of integers, so totals are exact.

Scores are in 1/10000. A day begins at midnight in Moscow, whoever looks: a figure must not depend on that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, Final

from bot.domain.attempt import Attempt, Kind, State
from bot.domain.feedback import INTENTS, MARKS, Said

EVERY: Final = "*"
"""In place of a module: the person as such, who counts once however many modules they take."""
WHOLE: Final = 10_000
BUCKETS: Final = 11
"""Below 10 %, below 20 %, ... below 100 %, 100 %."""
_MOSCOW: Final = 3 * 3600 * 1000
_DAY: Final = 24 * 3600 * 1000
_EPOCH: Final = date(1970, 1, 1)
_DONE: Final = ("passed", "completed")


@dataclass(frozen=True, slots=True)
class Counts:
    """`people` began anything; `begun` and `done` count a person once in each module, `done` with the version they
    are up to. `attempts` of whole modules began; of these `passed`, `failed`, were `untested` (a module without a
    test) or are `gone` (begun by a person who has since been forgotten).

    `scored` attempts have a result: `score` is their sum, `squares` that of the squares, `buckets` their histogram.
    `pairs` have a pretest too: `pre` and `post` are sums over these. `marks` and `intents` count what was said at the
    end, in the order of feedback.MARKS and INTENTS.
    """

    people: int = 0
    begun: int = 0
    done: int = 0
    attempts: int = 0
    passed: int = 0
    failed: int = 0
    untested: int = 0
    gone: int = 0
    scored: int = 0
    score: int = 0
    squares: int = 0
    pairs: int = 0
    pre: int = 0
    post: int = 0
    buckets: tuple[int, ...] = (0,) * BUCKETS
    marks: tuple[int, ...] = (0,) * len(MARKS)
    intents: tuple[int, ...] = (0,) * len(INTENTS)

    def __add__(self, other: Counts) -> Counts:
        return counts(a + b for a, b in zip(self.numbers, other.numbers, strict=True))

    def __neg__(self) -> Counts:
        return counts(-number for number in self.numbers)

    def __bool__(self) -> bool:
        return self != _NOTHING

    @property
    def numbers(self) -> tuple[int, ...]:
        """In the order of COLUMNS."""
        return (*(getattr(self, name) for name in _NAMES), *self.buckets, *self.marks, *self.intents)

    @property
    def ended(self) -> int:
        return self.passed + self.failed + self.untested


_NAMES: Final = tuple(field.name for field in fields(Counts) if field.default == 0)
_MARKED: Final = len(_NAMES) + BUCKETS
_INTENDED: Final = _MARKED + len(MARKS)
COLUMNS: Final = (
    *_NAMES,
    *(f"b{number}" for number in range(BUCKETS)),
    *(f"mark{mark}" for mark in MARKS),
    *(f"intent_{intent}" for intent in INTENTS),
)
_NOTHING: Final = Counts()


def counts(numbers: Iterable[int]) -> Counts:
    """From numbers in the order of COLUMNS."""
    given = list(numbers)
    named: dict[str, Any] = dict(zip(_NAMES, given, strict=False))
    buckets, marks, intents = given[len(_NAMES) : _MARKED], given[_MARKED:_INTENDED], given[_INTENDED:]
    return Counts(**named, buckets=tuple(buckets), marks=tuple(marks), intents=tuple(intents))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person counts; "" when they did not say."""

    region: str = ""
    profession: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """What is counted together in the finest cells. `cohort` is 0 for everybody, `day` as `day_of`."""

    day: int
    module: str
    version: str
    place: Place
    cohort: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A total. `cut`: all, month or day, and after a dash r, p, m for what is told apart: region, profession, module
    with its version. What is not is ""."""

    cut: str
    cohort: int
    place: Place
    period: int
    module: str
    version: str


Tally = Mapping[Key, Counts]


@dataclass(frozen=True, slots=True)
class Run:
    """An attempt as far as it bears on what the person has come to; of a delta, `version` is the one it leads to."""

    kind: Kind
    state: State
    version: str
    began: int
    ended: int | None
    scaled: float | None
    place: Place


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person has come to in a module, or as such (EVERY). `version` is the one they are up to, "" if none.

    `completed` is when they first did, `last` when they did so last or read what changed; `failed` counts results;
    `best` is a score. Times are ms UTC.
    """

    module: str
    place: Place
    first_version: str
    began: int
    version: str = ""
    completed: int | None = None
    last: int | None = None
    failed: int = 0
    best: int | None = None


def day_of(at: int) -> int:
    """Days since 1970-01-01 in Moscow."""
    return (at + _MOSCOW) // _DAY


def month_of(day: int) -> int:
    """The first day of the month of this day."""
    return day - (_EPOCH + timedelta(days=day)).day + 1


def day_number(day: str) -> int:
    """An ISO date as `day_of`."""
    return (date.fromisoformat(day) - _EPOCH).days


def iso_day(day: int) -> str:
    return (_EPOCH + timedelta(days=day)).isoformat()


def of_attempt(attempt: Attempt, place: Place) -> dict[Key, Counts]:
    """It counts as begun on the day it began, and with its result on the day it ended."""
    if attempt.kind != "full":
        return {}
    left = attempt.state == "left"
    began = Key(day_of(attempt.began), attempt.module, attempt.version, place)
    tally = {began: Counts(attempts=1, gone=int(left))}
    if attempt.ended is None or attempt.open or left:
        return tally
    return added(tally, {replace(began, day=day_of(attempt.ended)): _result(attempt)})


def of_standing(standing: Standing) -> dict[Key, Counts]:
    """A person counts on the day they began, and with the version they are up to on the day they first completed."""
    began = Key(day_of(standing.began), standing.module, standing.first_version, standing.place)
    if standing.module == EVERY:
        return {began: Counts(people=1)}
    tally = {began: Counts(begun=1)}
    if standing.completed is None:
        return tally
    held = replace(began, day=day_of(standing.completed), version=standing.version)
    return added(tally, {held: Counts(done=1)})


def of_said(said: Said, at: int, module: str, version: str, place: Place) -> dict[Key, Counts]:
    """What was said counts on the day it was said (`at`, ms UTC), where the attempt counts."""
    marks = tuple(int(mark == said.useful) for mark in MARKS)
    intents = tuple(int(intent == said.intent) for intent in INTENTS)
    return {Key(day_of(at), module, version, place): Counts(marks=marks, intents=intents)}


def stand(module: str, runs: Sequence[Run]) -> Standing | None:
    """From all runs of a person through a module, the oldest first. None when they never began it as a whole."""
    first = next((run for run in runs if run.kind == "full"), None)
    if first is None:
        return None
    whole = [run for run in runs if run.kind == "full"]
    passed = any(run.state in _DONE for run in whole)
    done = [run for run in runs if passed and run.kind != "preview" and run.state in _DONE and run.ended is not None]
    return Standing(
        module=module,
        place=first.place,
        first_version=first.version,
        began=first.began,
        version=done[-1].version if done else "",
        completed=min((run.ended or 0 for run in done), default=None),
        last=max((run.ended or 0 for run in done), default=None),
        failed=sum(run.state == "failed" for run in whole),
        best=max((points(run.scaled) for run in whole if run.scaled is not None), default=None),
    )


def person(runs: Sequence[Run]) -> Standing | None:
    """The person as such, from all runs through any module, the oldest first."""
    first = next((run for run in runs if run.kind == "full"), None)
    return Standing(EVERY, first.place, "", first.began) if first else None


def points(scaled: float) -> int:
    """A share (0..1) in 1/10000, half up."""
    return int(scaled * WHOLE + 0.5)


def bucket(score: int) -> int:
    return min(BUCKETS - 1, score * (BUCKETS - 1) // WHOLE)


def added(*tallies: Tally) -> dict[Key, Counts]:
    """Their sum, without what cancels out."""
    found: dict[Key, Counts] = {}
    for tally in tallies:
        for key, more in tally.items():
            found[key] = found[key] + more if key in found else more
    return {key: sums for key, sums in found.items() if sums}


def less(after: Tally, before: Tally) -> dict[Key, Counts]:
    return added(after, {key: -counts for key, counts in before.items()})


def in_cohort(tally: Tally, cohort: int) -> dict[Key, Counts]:
    return {replace(key, cohort=cohort): counts for key, counts in tally.items()}


def _result(attempt: Attempt) -> Counts:
    ended = Counts(
        passed=int(attempt.state == "passed"),
        failed=int(attempt.state == "failed"),
        untested=int(attempt.state == "completed"),
    )
    if attempt.scaled is None:
        return ended
    score = points(attempt.scaled)
    own = bucket(score)
    scored = Counts(
        scored=1,
        score=score,
        squares=score * score,
        buckets=tuple(int(number == own) for number in range(BUCKETS)),
    )
    return ended + scored + _pair(attempt, score)


def _pair(attempt: Attempt, post: int) -> Counts:
    if not attempt.pre_max:
        return Counts()
    return Counts(pairs=1, pre=points(attempt.pre_raw / attempt.pre_max), post=post)
