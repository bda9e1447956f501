"""Whom an announcement reaches, as its screens tell it; and whether a member of staff may see or change it."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Toast
from bot.domain.announcement import Announcement, Audience, bounded, bounds
from bot.domain.learner import Role
from bot.engine.context import Context
from bot.features.broadcast.screens import writing
from bot.features.broadcast.screens.audience import Reach
from bot.store import announcements, cohorts


async def seen(ctx: Context, identity: int) -> Announcement | None:
    """Authors see their own, admins what anybody has sent."""
    found = await announcements.load(ctx.tx, identity)
    if found is None or found.author == ctx.learner.id:
        return found
    return found if ctx.learner.may(Role.ADMIN) and found.state != "writing" else None


async def mine(ctx: Context, identity: int) -> Announcement | None:
    """One that is being written, by who asks; its audience within their regions."""
    found = await seen(ctx, identity)
    if found is None or found.author != ctx.learner.id or found.state != "writing":
        return None
    return within(ctx, found)


def within(ctx: Context, announcement: Announcement) -> Announcement:
    """With no regions in its audience but those that are the asker's."""
    return replace(announcement, audience=bounded(announcement.audience, bounds(ctx.learner)))


async def of(ctx: Context, audience: Audience) -> Reach:
    reference = ctx.library.reference
    module = await ctx.library.published(ctx.tx, audience.module) if audience.module else None
    cohort = await cohorts.load(ctx.tx, audience.cohort) if audience.cohort else None
    return Reach(
        await announcements.head_count(ctx.tx, audience),
        reference.professions,
        reference.localities,
        {module.id: module.title} if module else {},
        cohort.name if cohort else "",
        bounds(ctx.learner),
    )


async def elsewhere(ctx: Context, identity: int) -> list[Call]:
    """It cannot be changed here (any more): where it stands, or the list when there is none."""
    if await seen(ctx, identity) is not None:
        return await ctx.visit(actions.OpenAnnouncement(identity))
    return [Toast(writing.gone(ctx.t)), *await ctx.visit(actions.Announcements(0))]
