"""Handlers of job aids. What is ticked stays until it is reset; nothing typed is kept but the moment a term began."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.chat.action import Action
from bot.chat.call import Call, Show, Toast, Wake
from bot.chat.event import Fired
from bot.chat.screen import Screen
from bot.domain import pocket
from bot.domain.pocket import AidUse
from bot.domain.reference import Aid
from bot.engine.context import Context
from bot.features.pocket import screens
from bot.features.pocket.screens import InHand
from bot.layout import for_whom
from bot.store import pocket as store

TIMER: Final = "aid"
_OLDEST: Final = 31 * 24 * pocket.HOUR
"""How long after its end a term may still be entered, in ms."""


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/pocket: before the first run is done, that comes first."""
    if ctx.learner.locale is None:
        return await ctx.visit(actions.Home())
    return await on_pocket(ctx, actions.Pocket(0))


async def on_pocket(ctx: Context, action: actions.Pocket) -> list[Call]:
    used = {use.aid: use for use in await store.of_learner(ctx.tx, ctx.learner.id)}
    aids = for_whom(ctx.library.reference.aids.values(), ctx.learner.profession)
    shown = [(aid, used.get(aid.id, AidUse(aid.id))) for aid in aids]
    return [Show(screens.pocket_screen(shown, action.page, ctx.t), action, overlay=True)]


async def on_open_aid(ctx: Context, action: actions.OpenAid) -> list[Call]:
    hand = await _take(ctx, action.aid)
    return _shown(ctx, hand) if hand else await _gone(ctx)


async def on_tick_aid(ctx: Context, action: actions.TickAid) -> list[Call]:
    hand = await _take(ctx, action.aid)
    if hand is None:
        return await _gone(ctx)
    if any(tick.id == action.tick for tick in hand.aid.ticks):
        hand = await _keep(ctx, hand, pocket.ticked(hand.use, action.tick, on=action.on == 1))
    return _shown(ctx, hand)


async def on_aid_law(ctx: Context, action: actions.AidLaw) -> list[Call]:
    hand = await _take(ctx, action.aid)
    return [_over(screens.law_screen(hand, action.number, ctx.t), action)] if hand else await _gone(ctx)


async def on_aid_term(ctx: Context, action: actions.AidTerm) -> list[Call]:
    """The count; text typed there is the moment it began."""
    hand = await _take(ctx, action.aid)
    if hand is None:
        return await _gone(ctx)
    if not ctx.said or hand.aid.deadline is None:
        return _term(ctx, hand)
    moment = pocket.read_moment(ctx.said, ctx.now, hand.tz)
    notice = _wrong(ctx, hand, moment)
    if moment is None or notice:
        return _term(ctx, hand, notice)
    return await _begin(ctx, hand, moment)


async def on_aid_began(ctx: Context, action: actions.AidBegan) -> list[Call]:
    hand = await _take(ctx, action.aid)
    if hand is None:
        return await _gone(ctx)
    if hand.aid.deadline is None or action.step != hand.use.step:
        return _term(ctx, hand)
    return await _begin(ctx, hand, ctx.now - action.minutes * pocket.MINUTE)


async def on_remind_of_term(ctx: Context, action: actions.RemindOfTerm) -> list[Call]:
    hand = await _take(ctx, action.aid)
    if hand is None:
        return await _gone(ctx)
    if action.step != hand.use.step:
        return _term(ctx, hand)
    hand = await _keep(ctx, hand, pocket.reminding(hand.use, on=action.on == 1))
    said = ctx.t("I will remind you.") if hand.use.remind else ctx.t("I will not remind you.")
    return [Toast(said), *await _wake(ctx), *_term(ctx, hand)]


async def on_reset_aid(ctx: Context, action: actions.ResetAid) -> list[Call]:
    hand = await _take(ctx, action.aid)
    return [Show(screens.reset_screen(hand, ctx.t), action, overlay=True)] if hand else await _gone(ctx)


async def on_reset_aid_now(ctx: Context, action: actions.ResetAidNow) -> list[Call]:
    hand = await _take(ctx, action.aid)
    if hand is None:
        return await _gone(ctx)
    if action.step != hand.use.step:
        return _shown(ctx, hand)
    return _shown(ctx, await _keep(ctx, hand, pocket.cleared(hand.use)))


async def on_term_near(ctx: Context, _: Fired) -> list[Call]:
    """The timer of this lane: tell once of a term that ends soon, and wait for the next."""
    for use in await store.of_learner(ctx.tx, ctx.learner.id):
        aid = ctx.library.reference.aids.get(use.aid)
        due = pocket.warns(use, aid) if aid else None
        if aid is None or due is None or due > ctx.now:
            continue
        hand = await _keep(ctx, _hand(ctx, aid, use), pocket.reminding(use, on=False))
        return [_over(screens.reminder_screen(hand, ctx.t), actions.OpenAid(aid.id)), *await _wake(ctx)]
    return await _wake(ctx)


async def _take(ctx: Context, name: str) -> InHand | None:
    """The aid as the learner left it; None when it is no longer published."""
    aid = ctx.library.reference.aids.get(name)
    return _hand(ctx, aid, await store.load(ctx.tx, ctx.learner.id, name)) if aid else None


def _hand(ctx: Context, aid: Aid, use: AidUse) -> InHand:
    reference = ctx.library.reference
    return InHand(aid, use, reference.law, ctx.now, reference.localities.get(ctx.learner.region or ""))


async def _keep(ctx: Context, hand: InHand, use: AidUse) -> InHand:
    if use != hand.use:
        await store.save(ctx.tx, ctx.learner.id, use, ctx.now)
    return _hand(ctx, hand.aid, use)


async def _begin(ctx: Context, hand: InHand, moment: int) -> list[Call]:
    hand = await _keep(ctx, hand, pocket.begun(hand.use, moment))
    return [*await _wake(ctx), *_term(ctx, hand)]


async def _wake(ctx: Context) -> list[Call]:
    """One timer a lane, set for the first reminder that is still to come."""
    uses = [(use, ctx.library.reference.aids.get(use.aid)) for use in await store.of_learner(ctx.tx, ctx.learner.id)]
    due = [moment for use, aid in uses if aid and (moment := pocket.warns(use, aid)) is not None]
    return [Wake(TIMER, max(min(due), ctx.now))] if due else []


def _wrong(ctx: Context, hand: InHand, moment: int | None) -> str:
    """Why a typed moment cannot be the beginning; "" when it can."""
    if moment is None:
        return screens.unreadable(ctx.t)
    if moment > ctx.now:
        return screens.not_yet(ctx.t)
    deadline = hand.aid.deadline
    if deadline is not None and pocket.ends(moment, deadline) + _OLDEST < ctx.now:
        return screens.too_long_ago(ctx.t)
    return ""


def _shown(ctx: Context, hand: InHand) -> list[Call]:
    return [_over(screens.aid_screen(hand, ctx.t), actions.OpenAid(hand.aid.id))]


def _term(ctx: Context, hand: InHand, notice: str = "") -> list[Call]:
    return [_over(screens.term_screen(hand, ctx.t, notice), actions.AidTerm(hand.aid.id))]


def _over(screen: Screen, here: Action) -> Call:
    return Show(screen, here, overlay=True)


async def _gone(ctx: Context) -> list[Call]:
    """The aid was withdrawn: the list is what there is."""
    return [Toast(ctx.t("This checklist is no longer here.")), *await on_pocket(ctx, actions.Pocket(0))]
