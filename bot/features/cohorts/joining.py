"""Handlers for members: coming in by a link, what is asked of me, leaving. And what home offers."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain.cohort import Cohort
from bot.engine.context import Context, Offer
from bot.features.cohorts.reminding import arm, open_to
from bot.features.cohorts.screens import learner as screens
from bot.store import cohorts, invites
from bot.texts import all_texts


async def on_use_invite(ctx: Context, action: actions.UseInvite) -> list[Call]:
    """Come in at once; the first run, if there is to be one, follows, and then home shows what is asked."""
    came, name = await _come(ctx, action.token)
    spoken = [ctx.t] if ctx.learner.locale else list(all_texts().values())
    notices = [screens.came_words(came, name, t) for t in spoken]
    return [screens.noticed(call, *notices) for call in await ctx.visit(actions.Home())]


async def on_my_cohorts(ctx: Context, _: object) -> list[Call]:
    mine = await _mine(ctx)
    return [Show(screens.my_cohorts_screen(mine, await open_to(ctx), ctx.t), actions.MyCohorts())]


async def on_leave_cohort(ctx: Context, action: actions.LeaveCohort) -> list[Call]:
    cohort = next((one for one in await _mine(ctx) if one.id == action.cohort), None)
    return [Show(screens.leave_screen(cohort, ctx.t), action)] if cohort else await on_my_cohorts(ctx, action)


async def on_leave_cohort_now(ctx: Context, action: actions.LeaveCohortNow) -> list[Call]:
    await cohorts.leave(ctx.tx, action.cohort, ctx.learner.id, ctx.now)
    return [Toast(ctx.t("You have left the cohort.")), *await on_my_cohorts(ctx, action)]


async def offers(ctx: Context) -> list[Offer]:
    """What is asked of me, the nearest day first."""
    asked = await open_to(ctx)
    await arm(ctx, [due.assignment for due in asked])
    return [
        Offer(screens.due_line(due, ctx.t), due.title[ctx.t.locale], actions.OpenModule(due.assignment.module))
        for due in asked
    ]


async def _come(ctx: Context, token: str) -> tuple[screens.Came, str]:
    """What came of the link, and the name of its cohort."""
    found = await invites.by_token(ctx.tx, token)
    cohort = await cohorts.load(ctx.tx, found.cohort) if found else None
    if cohort is None or cohort.archived:
        return "unknown", ""
    if any(one.id == cohort.id for one in await _mine(ctx)):
        return "member", cohort.name
    used = await invites.use(ctx.tx, token, ctx.learner.id, ctx.now)
    state = used.state(ctx.now) if used else "revoked"
    if state != "open":
        return screens.came_of(state), ""
    await cohorts.enrol(ctx.tx, cohort.id, ctx.learner.id, "invite", ctx.now)
    return "joined", cohort.name


async def _mine(ctx: Context) -> list[Cohort]:
    """Cohorts in use that the learner is in."""
    found = await cohorts.of_learner(ctx.tx, ctx.learner.id)
    return [one.cohort for one in found if one.left is None and not one.cohort.archived]
