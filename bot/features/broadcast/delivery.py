"""Handlers of an announcement on its way: now or later, how far it is, stop."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.chat.event import Fired
from bot.chat.screen import Screen
from bot.domain.announcement import Announcement, may_wait, nights, read_moment
from bot.engine.context import Context
from bot.engine.router import here
from bot.features.broadcast import reach, sending
from bot.features.broadcast.screens import delivery as screens
from bot.features.broadcast.screens import writing
from bot.store import announcements, errands, mailings


async def shown(ctx: Context, announcement: Announcement) -> Screen:
    """Where one stands that is no longer being written."""
    if announcement.state == "scheduled" and (announcement.due or 0) > ctx.now:
        number = await announcements.head_count(ctx.tx, announcement.audience)
        return screens.scheduled_screen(announcement, number, ctx.now, _zone(ctx), ctx.t)
    tally = await mailings.tally(ctx.tx, announcement.mailing, ctx.now)
    if announcement.under_way and not tally.all:
        return screens.finding_screen(announcement, ctx.t)
    return screens.progress_screen(announcement, tally, ctx.t)


async def on_ask_announcement(ctx: Context, action: actions.AskAnnouncement) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None or found.missing is not None:
        return await reach.elsewhere(ctx, action.announcement)
    number = await announcements.head_count(ctx.tx, found.audience)
    if not number:
        return await ctx.visit(actions.AnnounceTo(found.id))
    return [Show(screens.ask_screen(found, number, await _asleep(ctx, found), ctx.t), action)]


async def on_send_announcement(ctx: Context, action: actions.SendAnnouncement) -> list[Call]:
    return await _send(ctx, action.announcement, ctx.now)


async def on_schedule_announcement(ctx: Context, action: actions.ScheduleAnnouncement) -> list[Call]:
    """Asks when; what is typed then comes here again."""
    found = await reach.mine(ctx, action.announcement)
    if found is None or found.missing is not None:
        return await reach.elsewhere(ctx, action.announcement)
    moment = read_moment(ctx.said, ctx.now, _zone(ctx)) if ctx.said else None
    if moment is not None and may_wait(moment, ctx.now):
        return await _send(ctx, found.id, moment)
    wrong = screens.not_a_moment(ctx.t) if ctx.said else ""
    return [Show(screens.schedule_screen(found, ctx.now, _zone(ctx), wrong, ctx.t), action)]


async def on_send_announcement_at(ctx: Context, action: actions.SendAnnouncementAt) -> list[Call]:
    """The moment on the button may have passed since."""
    if not may_wait(action.moment, ctx.now):
        return await ctx.visit(actions.ScheduleAnnouncement(action.announcement))
    return await _send(ctx, action.announcement, action.moment)


async def on_stop_announcement(ctx: Context, action: actions.StopAnnouncement) -> list[Call]:
    found = await reach.seen(ctx, action.announcement)
    if found is None or found.state in ("done", "cancelled"):
        return await reach.elsewhere(ctx, action.announcement)
    if found.state == "writing":
        return [Show(writing.discard_screen(found, ctx.t), action)]
    tally = await mailings.tally(ctx.tx, found.mailing, ctx.now)
    return [Show(screens.stop_screen(found, tally, ctx.t), action)]


async def on_stop_announcement_now(ctx: Context, action: actions.StopAnnouncementNow) -> list[Call]:
    """What is under way this moment may still arrive, and is counted then."""
    found = await reach.seen(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    if found.state == "writing" and found.author == ctx.learner.id:
        await announcements.drop(ctx.tx, found.id)
        return await ctx.visit(actions.Announcements(0))
    if await announcements.stop(ctx.tx, found.id, ctx.now):
        await mailings.cancel(ctx.tx, found.mailing, ctx.now)
    return await ctx.visit(actions.OpenAnnouncement(found.id))


async def on_progress(ctx: Context, event: Fired) -> list[Call]:
    """The timer that a delivery sets for who watches it: the same message, with the figures of now."""
    place = actions.OpenAnnouncement(int(event.data["announcement"]))
    if here(ctx, actions.Home()) != place:
        return []
    found = await reach.seen(ctx, place.announcement)
    return [Show(await shown(ctx, found), place, follows=place)] if found and found.state != "writing" else []


async def _send(ctx: Context, identity: int, due: int) -> list[Call]:
    """A second tap finds it sent."""
    found = await reach.mine(ctx, identity)
    if found is None or found.missing is not None:
        return [Toast(writing.sent_already(ctx.t)), *await reach.elsewhere(ctx, identity)]
    await announcements.save(ctx.tx, found, ctx.now)  # the audience within the bounds of today
    await announcements.schedule(ctx.tx, identity, due, ctx.now)
    await errands.begin(ctx.tx, sending.KIND, f"{sending.KIND}:{identity}", {"id": identity}, due, ctx.now)
    ctx.details = {"people": await announcements.head_count(ctx.tx, found.audience), "due": due}
    return await ctx.visit(actions.OpenAnnouncement(identity))


async def _asleep(ctx: Context, announcement: Announcement) -> int:
    """How many of the audience are in a region where it is night."""
    zones = {code: place.tz for code, place in ctx.library.reference.localities.items()}
    quiet = frozenset(nights(ctx.now, zones))
    among = quiet & announcement.audience.regions if announcement.audience.regions else quiet
    if not among:
        return 0
    return await announcements.head_count(ctx.tx, replace(announcement.audience, regions=among))


def _zone(ctx: Context) -> str | None:
    return ctx.library.zone(ctx.learner.region)
