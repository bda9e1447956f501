"""Figures for people, made from sums: what a screen, the dashboard and a file show alike.

Where fewer than FEWEST people are behind a figure it would tell about a person, so it is not made at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from typing import Final, Literal

from bot.domain.cohort import FEWEST
from bot.domain.feedback import Reaction, Told, reaction
from bot.domain.tally import BUCKETS, WHOLE, Counts

By = Literal["total", "region", "profession", "cohort", "module", "version", "law-date", "month"]
BYS: Final[tuple[By, ...]] = ("total", "region", "profession", "cohort", "module", "version", "law-date", "month")
Concern = Literal["overdue", "inactive", "needs-help"]
CONCERNS: Final[tuple[Concern, ...]] = ("overdue", "inactive", "needs-help")
"""The last day of an assignment has passed; something open and no sign for 30 days; failed twice or more without
passing, or open and untouched for 14 days."""
INACTIVE_AFTER: Final = 30 * 24 * 3600 * 1000
STUCK_AFTER: Final = 14 * 24 * 3600 * 1000
"""ms"""
FAILED_OFTEN: Final = 2


@dataclass(frozen=True, slots=True)
class Scope:
    """Whom a report is about. `regions` is enforced by every query: None is everywhere, an empty set nowhere.

    `profession` and `regions` may hold "", those who did not say. `since` and `until` are ISO days, the latter not
    included; "" is no limit. Where region, profession or cohort is told apart, they are widened to whole months.
    `within` are the only regions the reader may see (None: all): whose figures can be compared with those asked for.
    """

    regions: frozenset[str] | None = None
    profession: str | None = None
    cohort: int = 0
    module: str = ""
    since: str = ""
    until: str = ""
    within: frozenset[str] | None = None

    @property
    def limited(self) -> bool:
        """Whether only a part of the time is looked at."""
        return bool(self.since or self.until)


@dataclass(frozen=True, slots=True)
class VersionFact:
    """`number` is the human counter within the module (v3), 0 if it was never published; `law_as_of` an ISO date."""

    version: str
    module: str
    law_as_of: str
    number: int


@dataclass(frozen=True, slots=True)
class Scores:
    """Shares 0..1. `spread` is the sample standard deviation; quartiles are read off the histogram, so to a few
    hundredths; `histogram` counts results below 10 %, ... below 100 %, and of 100 %."""

    number: int
    mean: float
    spread: float
    low_quartile: float
    median: float
    high_quartile: float
    histogram: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gain:
    """Shares 0..1 before and after, of attempts that have both.

    `normalised` is how much of what could be gained was: (post - pre) / (1 - pre) of the means (Hake 1998, American
    Journal of Physics 66:64). None when everything was known before.
    """

    number: int
    pre: float
    post: float
    normalised: float | None


@dataclass(frozen=True, slots=True)
class Row:
    """One group. `key` is a region, profession, cohort id, module, version hash, ISO date (law-date, first of a
    month) or "" (total; also people who did not say).

    `small`: fewer than FEWEST people and not none: every figure is None, say "fewer than 5". `hidden`: so is it here,
    for with its figures those of a small group could be worked out (domain.suppression). `people` are persons;
    `begun` and `completed` count a person once per module. By version and law date `completed` are those who are up
    to it, and `share` is theirs of all who completed; else it is completed / begun. `on_old_law` completed, but on a
    text older than that of the published version. `scores` and `gain` are None too where too few results are, or
    those of another group could be worked out. `reaction` is what was said at the end, with its own rule for few
    answers; None where those of another group could be worked out.
    Overdue, inactive and needs_help are persons; None where they are not counted (version, law-date, month).
    """

    key: str
    small: bool = False
    hidden: bool = False
    people: int | None = None
    begun: int | None = None
    completed: int | None = None
    share: float | None = None
    attempts: int | None = None
    passed: int | None = None
    failed: int | None = None
    scores: Scores | None = None
    gain: Gain | None = None
    reaction: Reaction | None = None
    on_old_law: int | None = None
    overdue: int | None = None
    inactive: int | None = None
    needs_help: int | None = None
    version: VersionFact | None = None
    """By version only."""

    @property
    def withheld(self) -> bool:
        """Whether there are figures, but none to be shown."""
        return self.small or self.hidden


@dataclass(frozen=True, slots=True)
class Report:
    """`scope` as it was answered: months may be wider than asked. `at` and `concerns_at` (of overdue and the like) are
    ms UTC. `law_dates`: published module -> ISO date of its law. `apart`: False when the groups are so small that none
    is shown, not even by name."""

    by: By
    scope: Scope
    rows: Sequence[Row]
    total: Row
    at: int
    concerns_at: int
    law_dates: Mapping[str, str]
    synthetic: bool = False
    """The people are invented."""
    apart: bool = True


@dataclass(frozen=True, slots=True)
class Funnel:
    """Where people are in the published version of a module, by stage (domain.plan, 0 first).

    `waiting` is open attempts by the stage they stand at, `dropped` those of them that nobody touched for 14 days or
    that are nobody's any more; `ended` have come to the end. `small`: fewer than FEWEST attempts, then all are empty.
    `at` (ms UTC) is when they were counted.
    """

    module: str
    version: str
    waiting: Mapping[int, int]
    dropped: Mapping[int, int]
    ended: int
    small: bool = False
    at: int = 0

    @property
    def begun(self) -> int:
        return self.ended + sum(self.waiting.values())

    def reached(self, stage: int) -> int:
        """How many came to this stage or beyond."""
        return self.ended + sum(number for at, number in self.waiting.items() if at >= stage)


@dataclass(frozen=True, slots=True)
class Concerned:
    """A person a list is about. `since` (ms UTC) is when they touched it last; for overdue, when the day ended."""

    learner: int
    region: str
    profession: str
    module: str
    since: int


@dataclass(frozen=True, slots=True)
class Group:
    """Sums of one group, with what the rule of small numbers goes by.

    `persons` is how many are in it for sure, of all times: of a short period fewer may be new.
    """

    counts: Counts
    persons: int
    old: int = 0
    concerns: Mapping[str, int] | None = None


def row(key: str, group: Group, *, of: int | None = None) -> Row:
    """`of` is how many have completed in all, when `share` is to be the part of them."""
    counts = group.counts
    if 0 < max(group.persons, int(bool(counts))) < FEWEST:
        return Row(key, small=True)
    concerns: dict[str, int] = {}
    if group.concerns is not None:
        concerns = {**dict.fromkeys(CONCERNS, 0), **group.concerns}
    return Row(
        key,
        people=counts.people,
        begun=counts.begun,
        completed=counts.done,
        share=_share(counts.done, counts.begun if of is None else of),
        attempts=counts.attempts,
        passed=counts.passed + counts.untested,
        failed=counts.failed,
        scores=scores(counts),
        gain=gain(counts),
        reaction=reaction(Told(counts.marks, counts.intents)),
        on_old_law=group.old,
        overdue=concerns.get("overdue"),
        inactive=concerns.get("inactive"),
        needs_help=concerns.get("needs-help"),
    )


def scores(counts: Counts) -> Scores | None:
    """None when there are too few."""
    number = counts.scored
    if number < FEWEST:
        return None
    spread = sqrt((number * counts.squares - counts.score**2) / (number * (number - 1))) / WHOLE
    low, middle, high = (_quantile(counts.buckets, part) for part in (0.25, 0.5, 0.75))
    return Scores(number, counts.score / (number * WHOLE), spread, low, middle, high, counts.buckets)


def gain(counts: Counts) -> Gain | None:
    """None when there are too few."""
    number = counts.pairs
    if number < FEWEST:
        return None
    room = number * WHOLE - counts.pre
    normalised = (counts.post - counts.pre) / room if room else None
    return Gain(number, counts.pre / (number * WHOLE), counts.post / (number * WHOLE), normalised)


def without_small(funnel: Funnel) -> Funnel:
    if 0 < funnel.begun < FEWEST:
        return replace(funnel, waiting={}, dropped={}, ended=0, small=True)
    return funnel


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _quantile(buckets: Sequence[int], part: float) -> float:
    """As if results lay evenly within their tenth; the last bucket is 100 % itself."""
    wanted, passed = part * sum(buckets), 0
    for number, inside in enumerate(buckets):
        if inside and passed + inside >= wanted:
            start, width = number / (BUCKETS - 1), 0.0 if number == BUCKETS - 1 else 1 / (BUCKETS - 1)
            return start + width * (wanted - passed) / inside
        passed += inside
    return 1.0
