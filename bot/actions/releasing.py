"""Buttons of a release: publishing a draft, versions of a module, what changed, a wrong key put right."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Slug, Small, Word, action


@action("pbr")
@dataclass(frozen=True, slots=True)
class ReleaseDraft(Action):
    """How an approved draft may be published: as a typo, a change of substance, or a wrong key put right."""

    draft: int


@action("pbc")
@dataclass(frozen=True, slots=True)
class ConfirmRelease(Action):
    """What publishing it so would do (`why`: typo or substance); now or on a date."""

    draft: int
    why: Word


@action("pbn")
@dataclass(frozen=True, slots=True)
class ReleaseNow(Action):
    """Publish. `step` is the draft's count of changes when the button was made."""

    draft: int
    step: int
    why: Word


@action("pbd")
@dataclass(frozen=True, slots=True)
class ChooseDay(Action):
    """On which day to publish; typed text on that screen is the day."""

    draft: int
    why: Word


@action("pbs")
@dataclass(frozen=True, slots=True)
class ReleaseOn(Action):
    """Publish on a day (2026-12-01)."""

    draft: int
    step: int
    why: Word
    day: Word


@action("pbx")
@dataclass(frozen=True, slots=True)
class CancelRelease(Action):
    """Do not publish on the day that was chosen."""

    draft: int


@action("pbu")
@dataclass(frozen=True, slots=True)
class CountWrongKey(Action):
    """Count what a wrong key put right would change."""

    draft: int


@action("pbk")
@dataclass(frozen=True, slots=True)
class DryRun(Action):
    """What was counted so far."""

    draft: int


@action("pbp")
@dataclass(frozen=True, slots=True)
class Regrading(Action):
    """How far a regrade is."""

    draft: int


@action("pbv")
@dataclass(frozen=True, slots=True)
class Versions(Action):
    """The modules that were ever published, one page of them."""

    page: Small


@action("pbm")
@dataclass(frozen=True, slots=True)
class ModuleVersions(Action):
    """The history of one module, one page of it."""

    module: Slug
    page: Small


@action("pbb")
@dataclass(frozen=True, slots=True)
class RollBack(Action):
    """Ask whether to go back to version `number`."""

    module: Slug
    number: Small


@action("pbg")
@dataclass(frozen=True, slots=True)
class RollBackNow(Action):
    """`seen` publications there were when it was asked: another one since makes this an old button."""

    module: Slug
    number: Small
    seen: Small


@action("pbt")
@dataclass(frozen=True, slots=True)
class Withdraw(Action):
    """Ask whether to withdraw a module."""

    module: Slug


@action("pbo")
@dataclass(frozen=True, slots=True)
class WithdrawNow(Action):
    """`seen` as in RollBackNow."""

    module: Slug
    seen: Small


@action("pbw")
@dataclass(frozen=True, slots=True)
class WhatChanged(Action):
    """What changed in a module since the learner completed it."""

    module: Slug
