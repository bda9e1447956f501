"""Handlers of the audience: every choice narrows it, and its number is told at every step."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.chat.call import Call, Show
from bot.chat.screen import Screen
from bot.domain.announcement import STANDINGS, Announcement, Audience, bounded, bounds, toggled
from bot.engine.context import Context
from bot.features.broadcast import reach
from bot.features.broadcast.screens import audience as screens
from bot.store import announcements, cohorts


async def on_announce_to(ctx: Context, action: actions.AnnounceTo) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    return [Show(screens.audience_screen(found, await reach.of(ctx, found.audience), ctx.t), action)]


async def on_announce_to_all(ctx: Context, action: actions.AnnounceToAll) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    await _narrow(ctx, found, Audience())
    return await ctx.visit(actions.AnnounceTo(found.id))


async def on_announce_professions(ctx: Context, action: actions.AnnounceProfessions) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    return [Show(screens.professions_screen(found, await reach.of(ctx, found.audience), ctx.t), action)]


async def on_announce_profession(ctx: Context, action: actions.AnnounceProfession) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    if action.profession in ctx.library.reference.professions:
        chosen = toggled(found.audience.professions, action.profession, action.on == 1)
        await _narrow(ctx, found, replace(found.audience, professions=chosen))
    return await ctx.visit(actions.AnnounceProfessions(found.id))


async def on_announce_regions(ctx: Context, action: actions.AnnounceRegions) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    screen = screens.regions_screen(found, await reach.of(ctx, found.audience), action.page, ctx.t)
    return [Show(screen, action)]


async def on_announce_region(ctx: Context, action: actions.AnnounceRegion) -> list[Call]:
    """Who has bounds cannot choose beyond them, whatever the button says."""
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    if action.region in ctx.library.reference.localities:
        chosen = toggled(found.audience.regions, action.region, action.on == 1)
        await _narrow(ctx, found, replace(found.audience, regions=chosen))
    return await ctx.visit(actions.AnnounceRegions(found.id, action.page))


async def on_announce_modules(ctx: Context, action: actions.AnnounceModules) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    modules = await ctx.library.all_published(ctx.tx)
    reached = await reach.of(ctx, found.audience)
    return [Show(screens.modules_screen(found, modules, reached, action.page, ctx.t), action)]


async def on_announce_module(ctx: Context, action: actions.AnnounceModule) -> list[Call]:
    """Asks how people stand in the module, or takes the answer."""
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    if action.module not in ctx.library.current:
        await _narrow(ctx, found, replace(found.audience, module="", standing=""))
        return await ctx.visit(actions.AnnounceTo(found.id))
    if not 1 <= action.standing <= len(STANDINGS):
        return [Show(await _standings(ctx, found, action.module), action)]
    standing = STANDINGS[action.standing - 1]
    await _narrow(ctx, found, replace(found.audience, module=action.module, standing=standing))
    return await ctx.visit(actions.AnnounceTo(found.id))


async def on_announce_cohorts(ctx: Context, action: actions.AnnounceCohorts) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    offered = await cohorts.in_use(ctx.tx, bounds(ctx.learner))
    reached = await reach.of(ctx, found.audience)
    return [Show(screens.cohorts_screen(found, offered, reached, action.page, ctx.t), action)]


async def on_announce_cohort(ctx: Context, action: actions.AnnounceCohort) -> list[Call]:
    found = await reach.mine(ctx, action.announcement)
    if found is None:
        return await reach.elsewhere(ctx, action.announcement)
    cohort = await cohorts.load(ctx.tx, action.cohort) if action.cohort else None
    await _narrow(ctx, found, replace(found.audience, cohort=cohort.id if cohort else 0))
    return await ctx.visit(actions.AnnounceTo(found.id))


async def _standings(ctx: Context, announcement: Announcement, name: str) -> Screen:
    module = await ctx.library.module(ctx.tx, ctx.library.current[name])
    counts = {
        standing: await announcements.head_count(ctx.tx, replace(announcement.audience, module=name, standing=standing))
        for standing in STANDINGS
    }
    return screens.standing_screen(announcement, module, counts, ctx.t)


async def _narrow(ctx: Context, announcement: Announcement, audience: Audience) -> None:
    changed = replace(announcement, audience=bounded(audience, bounds(ctx.learner)))
    await announcements.save(ctx.tx, changed, ctx.now)
