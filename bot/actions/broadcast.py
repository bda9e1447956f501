"""Buttons of announcements: words, audience, sending."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.action import Action, Slug, Small, Word, action


@action("bra")
@dataclass(frozen=True, slots=True)
class Announcements(Action):
    """Those already made, a page of them, the newest first."""

    page: Small


@action("brn")
@dataclass(frozen=True, slots=True)
class NewAnnouncement(Action):
    """Begin one."""


@action("brw")
@dataclass(frozen=True, slots=True)
class WriteAnnouncement(Action):
    """Ask for its words in `locale`; typed text there is them."""

    announcement: int
    locale: Word


@action("bro")
@dataclass(frozen=True, slots=True)
class OpenAnnouncement(Action):
    """Where it stands: before it is sent what it says, afterwards how far it has come."""

    announcement: int


@action("brt")
@dataclass(frozen=True, slots=True)
class AnnounceTo(Action):
    """Whom it is for, and how many they are."""

    announcement: int


@action("bre")
@dataclass(frozen=True, slots=True)
class AnnounceToAll(Action):
    """No restriction but that of the sender's role."""

    announcement: int


@action("brp")
@dataclass(frozen=True, slots=True)
class AnnounceProfessions(Action):
    """The professions it is for."""

    announcement: int


@action("brx")
@dataclass(frozen=True, slots=True)
class AnnounceProfession(Action):
    """`on` 1: this profession too; 0: not this one."""

    announcement: int
    profession: Slug
    on: Small


@action("brr")
@dataclass(frozen=True, slots=True)
class AnnounceRegions(Action):
    """The regions it is for, a page of the list."""

    announcement: int
    page: Small


@action("bry")
@dataclass(frozen=True, slots=True)
class AnnounceRegion(Action):
    """`on` 1: this region too; 0: not this one."""

    announcement: int
    page: Small
    region: Word
    on: Small


@action("brm")
@dataclass(frozen=True, slots=True)
class AnnounceModules(Action):
    """The modules that may decide who gets it, a page of them."""

    announcement: int
    page: Small


@action("brk")
@dataclass(frozen=True, slots=True)
class AnnounceModule(Action):
    """Who stands so in the module: 0 asks how, 1 began, 2 has not finished, 3 passed. No module: any."""

    announcement: int
    module: Slug
    standing: Small


@action("brh")
@dataclass(frozen=True, slots=True)
class AnnounceCohorts(Action):
    """The cohorts it may be for, a page of them."""

    announcement: int
    page: Small


@action("bri")
@dataclass(frozen=True, slots=True)
class AnnounceCohort(Action):
    """The members of this cohort; 0: of any and of none."""

    announcement: int
    cohort: int


@action("brs")
@dataclass(frozen=True, slots=True)
class TryAnnouncement(Action):
    """Send it to me alone, in both languages."""

    announcement: int


@action("brq")
@dataclass(frozen=True, slots=True)
class AskAnnouncement(Action):
    """Ask whether to send it now; the first of two steps."""

    announcement: int


@action("brg")
@dataclass(frozen=True, slots=True)
class SendAnnouncement(Action):
    """Send it now."""

    announcement: int


@action("brd")
@dataclass(frozen=True, slots=True)
class ScheduleAnnouncement(Action):
    """Ask when to send it; typed text there is a day and a time."""

    announcement: int


@action("brf")
@dataclass(frozen=True, slots=True)
class SendAnnouncementAt(Action):
    """Send it at `moment` (ms UTC)."""

    announcement: int
    moment: int


@action("brc")
@dataclass(frozen=True, slots=True)
class StopAnnouncement(Action):
    """Ask whether to stop it; the first of two steps."""

    announcement: int


@action("brz")
@dataclass(frozen=True, slots=True)
class StopAnnouncementNow(Action):
    """Who has not got it will not."""

    announcement: int


@action("bru")
@dataclass(frozen=True, slots=True)
class UseAnnouncementAgain(Action):
    """Begin one with the same words and audience."""

    announcement: int
