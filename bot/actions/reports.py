"""Buttons of reports: figures narrowed by taps, files of them, people behind them, a word from learners at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from bot.chat.action import Action, Longest, Small, Word, action

Sign = Annotated[str, Longest(1)]
Code = Annotated[str, Longest(8)]
Brief = Annotated[str, Longest(16)]
"""An identifier of content, as features.reports.view shortens it."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What figures are about. "" and 0 narrow nothing, "-" is what was not said; `by` and `period` are signs
    of features.reports.view."""

    by: Sign = "t"
    period: Sign = "a"
    region: Code = ""
    profession: Brief = ""
    module: Brief = ""
    cohort: Small = 0
    page: Small = 0


@action("rps")
@dataclass(frozen=True, slots=True)
class Stats(Figures, Action):
    """Figures, and those of the groups they are told apart by."""


@action("rpp")
@dataclass(frozen=True, slots=True)
class StatsPeriods(Figures, Action):
    """Choose the time they are about."""


@action("rpf")
@dataclass(frozen=True, slots=True)
class StatsFiles(Figures, Action):
    """What can be had of them as a file."""


@action("rpg")
@dataclass(frozen=True, slots=True)
class GetStats(Figures, Action):
    """These figures as a file (`form`: g picture, p PDF, x XLSX, c CSV)."""

    form: Sign = "p"


@action("rpm")
@dataclass(frozen=True, slots=True)
class StatsPeople(Figures, Action):
    """How many are overdue, inactive or in need of help; the lists are behind."""


@action("rpl")
@dataclass(frozen=True, slots=True)
class ListPeople(Figures, Action):
    """The list of a kind (`kind`: o overdue, i inactive, h needs help); typed text there is the reason to look."""

    kind: Sign = "o"


@action("rpx")
@dataclass(frozen=True, slots=True)
class ExportResults(Action):
    """Every result as a file, without names (`form`: x XLSX, c CSV, j xAPI)."""

    form: Sign
    period: Sign


@action("rpe")
@dataclass(frozen=True, slots=True)
class Making(Action):
    """That file on its way: `done` of about `of` results are in it; 0 while that is not known."""

    form: Sign
    period: Sign
    done: int
    of: int


@action("rpk")
@dataclass(frozen=True, slots=True)
class Kirkpatrick(Figures, Action):
    """What learners say, have learned, do and bring about."""


@action("rpt")
@dataclass(frozen=True, slots=True)
class GetKirkpatrick(Figures, Action):
    """The same as a file (`form`: p PDF, x XLSX)."""

    form: Sign = "p"


@action("rpw")
@dataclass(frozen=True, slots=True)
class WeeklyReport(Action):
    """Figures every Monday: `on` is yes or no."""

    on: Word


@action("rpu")
@dataclass(frozen=True, slots=True)
class RateModule(Action):
    """Ask whether the module was useful."""

    attempt: int


@action("rpa")
@dataclass(frozen=True, slots=True)
class RateUseful(Action):
    """It was useful as much as `mark` says, of 1..4."""

    attempt: int
    mark: Small


@action("rpi")
@dataclass(frozen=True, slots=True)
class RateIntent(Action):
    """Whether they will use it at work: yes, partly, no."""

    attempt: int
    intent: Word
