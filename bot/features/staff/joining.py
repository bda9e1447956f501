"""Handler for the person who opens a link into a role."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Notify
from bot.domain.staffing import Link, number
from bot.engine.context import Context
from bot.features.staff.handlers import region_name
from bot.features.staff.screens import joining as screens
from bot.features.staff.screens import link as links
from bot.layout import in_each_language
from bot.store import staff
from bot.texts import all_texts


async def on_use_link(ctx: Context, action: actions.UseStaffLink) -> list[Call]:
    """Whoever is first has it, and waits to be confirmed; the first run, if there is to be one, goes on."""
    link = await staff.by_token(ctx.tx, action.token)
    came = await _come(ctx, link) if link else "closed"
    told: list[Call] = []
    if link and came == "waits" and link.claimant is None:
        told = await _tell_author(ctx, link.token)
    spoken = [ctx.t] if ctx.learner.locale else list(all_texts().values())
    notices = [screens.came_words(came, number(ctx.learner.id), t) for t in spoken]
    return [*told, *(screens.noticed(call, *notices) for call in await ctx.visit(actions.Home()))]


async def _come(ctx: Context, link: Link) -> screens.Came:
    if link.author == ctx.learner.id:
        return "own"
    if link.state(ctx.now) == "claimed" and link.claimant == ctx.learner.id:
        return "waits"
    if link.state(ctx.now) != "open" or link.author is None:
        return "closed"
    mine = [one for one in await staff.members(ctx.tx) if one.learner == ctx.learner.id]
    if (link.role, link.region) in [(one.role, one.region) for one in mine]:
        return "held"
    return "waits" if await staff.claim(ctx.tx, link.token, ctx.learner.id, ctx.now) else "closed"


async def _tell_author(ctx: Context, token: str) -> list[Call]:
    link = await staff.by_token(ctx.tx, token)
    if link is None or link.author is None:
        return []
    place = region_name(ctx, link.region)
    return [Notify(link.author, in_each_language(lambda t: links.opened_screen(link, place, t)))]
