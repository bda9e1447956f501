"""Announcements to a chosen audience: written in both languages, tried, sent now or later, watched, stopped."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.announcement import STAFF
from bot.engine.context import Entry, Route
from bot.engine.errands import Stepper
from bot.features.broadcast import audience, delivery, handlers, sending

ACTIONS: dict[type[Action], Route] = {
    actions.Announcements: Route(handlers.on_announcements, *STAFF, reads=True),
    actions.NewAnnouncement: Route(handlers.on_new_announcement, *STAFF),
    actions.UseAnnouncementAgain: Route(handlers.on_use_announcement_again, *STAFF),
    actions.WriteAnnouncement: Route(handlers.on_write_announcement, *STAFF),
    actions.OpenAnnouncement: Route(handlers.on_open_announcement, *STAFF, reads=True),
    actions.TryAnnouncement: Route(handlers.on_try_announcement, *STAFF),
    actions.AnnounceTo: Route(audience.on_announce_to, *STAFF, reads=True),
    actions.AnnounceToAll: Route(audience.on_announce_to_all, *STAFF),
    actions.AnnounceProfessions: Route(audience.on_announce_professions, *STAFF, reads=True),
    actions.AnnounceProfession: Route(audience.on_announce_profession, *STAFF),
    actions.AnnounceRegions: Route(audience.on_announce_regions, *STAFF, reads=True),
    actions.AnnounceRegion: Route(audience.on_announce_region, *STAFF),
    actions.AnnounceModules: Route(audience.on_announce_modules, *STAFF, reads=True),
    actions.AnnounceModule: Route(audience.on_announce_module, *STAFF),
    actions.AnnounceCohorts: Route(audience.on_announce_cohorts, *STAFF, reads=True),
    actions.AnnounceCohort: Route(audience.on_announce_cohort, *STAFF),
    actions.AskAnnouncement: Route(delivery.on_ask_announcement, *STAFF, reads=True),
    actions.SendAnnouncement: Route(delivery.on_send_announcement, *STAFF),
    actions.ScheduleAnnouncement: Route(delivery.on_schedule_announcement, *STAFF),
    actions.SendAnnouncementAt: Route(delivery.on_send_announcement_at, *STAFF),
    actions.StopAnnouncement: Route(delivery.on_stop_announcement, *STAFF, reads=True),
    actions.StopAnnouncementNow: Route(delivery.on_stop_announcement_now, *STAFF),
}
TIMERS: dict[str, Route] = {sending.TIMER: Route(delivery.on_progress)}
ERRANDS: dict[str, Stepper] = {sending.KIND: sending.on_step}
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Announcements"), actions.Announcements(0), STAFF),)
