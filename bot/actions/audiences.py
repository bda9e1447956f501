"""Buttons of cohorts: who is in them, what they are asked to take, how people come in."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Slug, Small, Word, action


@action("cos")
@dataclass(frozen=True, slots=True)
class Cohorts(Action):
    """Cohorts in use, one page of them."""

    page: Small


@action("con")
@dataclass(frozen=True, slots=True)
class NewCohort(Action):
    """Ask what a new cohort is to be called."""


@action("coo")
@dataclass(frozen=True, slots=True)
class OpenCohort(Action):
    cohort: int


@action("cor")
@dataclass(frozen=True, slots=True)
class RenameCohort(Action):
    """Ask for another name."""

    cohort: int


@action("cok")
@dataclass(frozen=True, slots=True)
class NameCohort(Action):
    """What typed text means on a screen that asks for a cohort's name; `cohort` 0: a new one. Never a button."""

    cohort: int


@action("coa")
@dataclass(frozen=True, slots=True)
class ArchiveCohort(Action):
    """Ask whether to close a cohort; the first of two steps."""

    cohort: int


@action("cox")
@dataclass(frozen=True, slots=True)
class ArchiveCohortNow(Action):
    cohort: int


@action("com")
@dataclass(frozen=True, slots=True)
class AssignModule(Action):
    """Choose what a cohort is to take, one page of the published modules."""

    cohort: int
    page: Small


@action("cod")
@dataclass(frozen=True, slots=True)
class AssignDue(Action):
    """Ask for the last day. `again` 1: what was done before does not count."""

    cohort: int
    module: Slug
    again: Small


@action("coi")
@dataclass(frozen=True, slots=True)
class AssignIn(Action):
    """The last day is so many days from today."""

    cohort: int
    module: Slug
    days: Small
    again: Small


@action("cot")
@dataclass(frozen=True, slots=True)
class AssignOn(Action):
    """What typed text means on a screen that asks for the last day; never a button."""

    cohort: int
    module: Slug
    again: Small


@action("cov")
@dataclass(frozen=True, slots=True)
class OpenAssignment(Action):
    assignment: int


@action("cow")
@dataclass(frozen=True, slots=True)
class TakeBack(Action):
    """The module is no longer asked for."""

    assignment: int


@action("col")
@dataclass(frozen=True, slots=True)
class Invites(Action):
    """Links into a cohort."""

    cohort: int


@action("coe")
@dataclass(frozen=True, slots=True)
class NewInvite(Action):
    """Ask how long a new link is to hold."""

    cohort: int


@action("cou")
@dataclass(frozen=True, slots=True)
class InviteUses(Action):
    """Ask how many may use it. `days` 0: for ever."""

    cohort: int
    days: Small


@action("cob")
@dataclass(frozen=True, slots=True)
class MakeInvite(Action):
    """`most` 0: no limit. `token` was made for the question this answers, so a second tap makes no second link."""

    cohort: int
    days: Small
    most: Small
    token: Word


@action("coj")
@dataclass(frozen=True, slots=True)
class OpenInvite(Action):
    invite: int


@action("coz")
@dataclass(frozen=True, slots=True)
class RevokeInvite(Action):
    """The link opens nothing any more."""

    invite: int


@action("coy")
@dataclass(frozen=True, slots=True)
class EnrolSheet(Action):
    """Ask for a sheet of people. `cohort` is meant where the sheet names none; 0: it names one in every row."""

    cohort: int


@action("cog")
@dataclass(frozen=True, slots=True)
class EnrolTemplate(Action):
    """An empty sheet to fill in."""

    cohort: int


@action("coh")
@dataclass(frozen=True, slots=True)
class OpenRoster(Action):
    """What was read from a sheet: all that is wrong with it, one page, or how many would be enrolled."""

    cohort: int
    file: int
    page: Small


@action("cop")
@dataclass(frozen=True, slots=True)
class EnrolNow(Action):
    cohort: int
    file: int


@action("coq")
@dataclass(frozen=True, slots=True)
class EnrolProgress(Action):
    """How far the enrolment from a sheet is."""

    cohort: int
    file: int


@action("coc")
@dataclass(frozen=True, slots=True)
class UseInvite(Action):
    """What `/start token` means; never a button."""

    token: Word


@action("cof")
@dataclass(frozen=True, slots=True)
class MyCohorts(Action):
    """The cohorts I am in, and what they ask of me."""


@action("co1")
@dataclass(frozen=True, slots=True)
class LeaveCohort(Action):
    """Ask whether to leave; the first of two steps."""

    cohort: int


@action("co2")
@dataclass(frozen=True, slots=True)
class LeaveCohortNow(Action):
    cohort: int


@action("co3")
@dataclass(frozen=True, slots=True)
class SnoozeAssigned(Action):
    """Remind me of this tomorrow."""

    assignment: int


@action("co4")
@dataclass(frozen=True, slots=True)
class SilenceAssigned(Action):
    """Do not remind me of this any more."""

    assignment: int
