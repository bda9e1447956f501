"""What changed since a module was completed: a short lesson, offered on home and played like any other."""

from __future__ import annotations

from dataclasses import replace

from bot import actions
from bot.authoring.canonical import canonical, version
from bot.chat.call import Call
from bot.chat.html import Html, plain
from bot.domain import delta, moves
from bot.domain.course import Module
from bot.engine.context import Context, Offer
from bot.engine.router import toasted
from bot.features.learning.desk import own_attempt, show
from bot.store import attempts, courses, releases
from bot.store.releases import Delta


async def on_what_changed(ctx: Context, action: actions.WhatChanged) -> list[Call]:
    """Begin to read it, or go on where the person was."""
    offer = next(
        (one for one in await releases.open_offers(ctx.tx, ctx.learner.id) if one.module == action.module), None
    )
    if offer is not None and offer.attempt is not None:
        return await _gone_on(ctx, offer.attempt)
    lesson = await _lesson(ctx, offer) if offer else None
    if offer is None or lesson is None:
        await releases.drop(ctx.tx, ctx.learner.id, action.module)
        return toasted(await ctx.visit(actions.Home()), ctx.t("You are up to date."))
    return await _begun(ctx, offer, lesson)


async def offers(ctx: Context) -> list[Offer]:
    """For the home screen."""
    found = []
    for one in await releases.open_offers(ctx.tx, ctx.learner.id):
        module = await ctx.library.published(ctx.tx, one.module)
        if module is not None:
            title = Html((module.neutral if module.warning else module.title)[ctx.t.locale])
            line = ctx.t.html("{title}: the module has changed since you completed it.", title=title)
            label = ctx.t("What changed: {title}", title=plain(title))
            found.append(Offer(line, label, actions.WhatChanged(one.module)))
    return found


async def _gone_on(ctx: Context, attempt_id: int) -> list[Call]:
    attempt = await own_attempt(ctx, attempt_id)
    if attempt is None:
        raise LookupError(f"attempt {attempt_id} was offered to somebody else")
    return await show(ctx, await ctx.library.module(ctx.tx, attempt.version), attempt)


async def _lesson(ctx: Context, offer: Delta) -> Module | None:
    """From what the person completed to what is published now; None when there is nothing to read."""
    new = await ctx.library.published(ctx.tx, offer.module)
    return delta.lesson(await ctx.library.module(ctx.tx, offer.old), new) if new else None


async def _begun(ctx: Context, offer: Delta, lesson: Module) -> list[Call]:
    data = canonical(lesson)
    await courses.keep(ctx.tx, lesson.id, version(data), data.decode(), ctx.now)
    fresh = moves.begin(lesson, version(data), ctx.learner.id, ctx.fresh(), ctx.now)
    attempt = await attempts.begin(ctx.tx, replace(fresh, kind="delta"))
    await releases.begin(ctx.tx, offer.id, attempt.id, ctx.library.current[offer.module])
    return await show(ctx, lesson, attempt)
