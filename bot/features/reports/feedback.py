"""Handlers of a word from learners at the end of a module: two taps, counted without names."""

from __future__ import annotations

from bot import actions
from bot.chat.action import encode
from bot.chat.call import Call, Show, Start, Toast
from bot.domain.attempt import Attempt
from bot.domain.feedback import INTENTS, MARKS
from bot.engine.context import Context
from bot.engine.router import toasted
from bot.features.reports.handlers import file_name
from bot.features.reports.looking import look
from bot.features.reports.screens import feedback as screens
from bot.features.reports.view import View, like
from bot.store import attempts
from bot.store import feedback as store


async def on_rate(ctx: Context, action: actions.RateModule) -> list[Call]:
    attempt = await _ended(ctx, action.attempt)
    if attempt is None:
        return await _elsewhere(ctx)
    said = await store.of_attempt(ctx.tx, attempt.id)
    module = await ctx.library.module(ctx.tx, attempt.version)
    return [Show(screens.useful_screen(module, attempt.id, said, ctx.t), action)]


async def on_useful(ctx: Context, action: actions.RateUseful) -> list[Call]:
    """The last tap counts."""
    attempt = await _ended(ctx, action.attempt)
    if attempt is None or action.mark not in MARKS:
        return await _elsewhere(ctx)
    await store.rate(ctx.tx, ctx.learner.id, attempt, action.mark, ctx.now)
    module = await ctx.library.module(ctx.tx, attempt.version)
    return [Show(screens.intent_screen(module, attempt.id, ctx.t), action)]


async def on_intent(ctx: Context, action: actions.RateIntent) -> list[Call]:
    intent = next((one for one in INTENTS if one == action.intent), None)
    attempt = await _ended(ctx, action.attempt)
    if intent is None or attempt is None:
        return await _elsewhere(ctx)
    await store.intend(ctx.tx, ctx.learner.id, attempt, intent, ctx.now)
    return toasted(await ctx.visit(actions.Lesson(attempt.id)), ctx.t("Thank you. It counts together with others."))


async def on_kirkpatrick(ctx: Context, action: actions.Kirkpatrick) -> list[Call]:
    """The four levels, of one module or of all with a line for each."""
    return [Show(screens.kirkpatrick_screen(await _levels(ctx, action), ctx.t), action)]


async def on_get_kirkpatrick(ctx: Context, action: actions.GetKirkpatrick) -> list[Call]:
    """The same figures, typeset in the job process."""
    form = {"p": "pdf", "x": "xlsx"}.get(action.form)
    place = like(actions.Kirkpatrick, action)
    if form is None:
        return await on_kirkpatrick(ctx, place)
    view = await _levels(ctx, place)
    about = {"place": encode(action), "caption": screens.kirkpatrick_caption(view, ctx.t)}
    name = file_name(ctx, place, form, "kirkpatrick")
    made = Start("report", {"data": screens.kirkpatrick_table(view, ctx.t), "form": form}, about=about, name=name)
    return [Toast(ctx.t("Your file is being made.")), made]


async def _levels(ctx: Context, place: actions.Kirkpatrick) -> View:
    return await look(ctx, like(actions.Kirkpatrick, place, by="t" if place.module else "m"))


async def _ended(ctx: Context, attempt_id: int) -> Attempt | None:
    """Their own attempt through a whole module, at its end."""
    attempt = await attempts.load(ctx.tx, attempt_id)
    own = attempt is not None and attempt.learner == ctx.learner.id and attempt.kind == "full"
    return attempt if own and attempt is not None and attempt.ended is not None else None


async def _elsewhere(ctx: Context) -> list[Call]:
    return toasted(await ctx.visit(actions.Home()), ctx.t("This module is not finished yet."))
