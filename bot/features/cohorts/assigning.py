"""Handlers of what is asked of a cohort. A module stands once in a cohort: a new day takes the place of the old one."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show, Toast
from bot.domain import cohort as rules
from bot.domain.cohort import Assignment, Cohort
from bot.domain.course import Module
from bot.engine.context import Context
from bot.engine.errands import Step, Went
from bot.features.cohorts.handlers import asked_of, gone, in_use, shown
from bot.features.cohorts.reminding import arm_soon
from bot.features.cohorts.screens import assigning as screens
from bot.store import assignments, cohorts, errands

ERRAND = "assigned"
_PORTION = 200


async def on_assign_module(ctx: Context, action: actions.AssignModule) -> list[Call]:
    cohort = await in_use(ctx, action.cohort)
    if cohort is None:
        return await gone(ctx)
    modules = await ctx.library.all_published(ctx.tx)
    return [Show(screens.modules_screen(cohort, modules, action.page, ctx.t), action)]


async def on_assign_due(ctx: Context, action: actions.AssignDue) -> list[Call]:
    return await _ask(ctx, action)


async def on_assign_in(ctx: Context, action: actions.AssignIn) -> list[Call]:
    day = rules.day_in(action.days, ctx.now, _tz(ctx))
    return await _assign(ctx, actions.AssignDue(action.cohort, action.module, action.again), day)


async def on_assign_on(ctx: Context, action: actions.AssignOn) -> list[Call]:
    """What was typed becomes the last day."""
    asked = actions.AssignDue(action.cohort, action.module, action.again)
    day = rules.read_day(ctx.said, ctx.now, _tz(ctx))
    return await _assign(ctx, asked, day) if day else await _ask(ctx, asked, screens.no_such_day(ctx.t))


async def on_open_assignment(ctx: Context, action: actions.OpenAssignment) -> list[Call]:
    one = await assignments.load(ctx.tx, action.assignment)
    cohort = await in_use(ctx, one.cohort) if one and one.cohort is not None else None
    asked = await asked_of(ctx, one) if one and cohort else None
    if cohort is None or asked is None:
        return [Toast(ctx.t("This is no longer asked.")), *(await shown(ctx, cohort) if cohort else await gone(ctx))]
    return [Show(screens.assignment_screen(cohort, asked, ctx.t), action)]


async def on_take_back(ctx: Context, action: actions.TakeBack) -> list[Call]:
    one = await assignments.load(ctx.tx, action.assignment)
    await assignments.withdraw(ctx.tx, action.assignment, ctx.now)
    cohort = await in_use(ctx, one.cohort) if one and one.cohort is not None else None
    return [Toast(ctx.t("This is no longer asked.")), *(await shown(ctx, cohort) if cohort else await gone(ctx))]


async def tell_members(step: Step) -> Went:
    """An errand: the lanes of members set their timers anew, a portion at a time."""
    state = step.errand.state
    members = await cohorts.to_tell(step.tx, state["cohort"], state["after"], _PORTION)
    for learner, address in members:
        if address:
            await arm_soon(step.tx, learner, address, f"{step.errand.subject}:{step.errand.id}", step.now)
    if len(members) < _PORTION:
        return Went(None)
    return Went({**state, "after": members[-1][0]})


async def _ask(ctx: Context, action: actions.AssignDue, notice: str = "") -> list[Call]:
    cohort, module = await _chosen(ctx, action)
    if cohort is None or module is None:
        return await gone(ctx) if cohort is None else await shown(ctx, cohort)
    again = action.again == 1
    return [Show(screens.due_screen(cohort, module.id, module.title, ctx.t, again=again, notice=notice), action)]


async def _assign(ctx: Context, action: actions.AssignDue, day: str) -> list[Call]:
    cohort, module = await _chosen(ctx, action)
    if cohort is None or module is None:
        return await gone(ctx) if cohort is None else await shown(ctx, cohort)
    standing = next((one for one in await assignments.of_cohort(ctx.tx, cohort.id) if one.module == module.id), None)
    if standing is None or standing.day != day or action.again:
        await _stand(ctx, cohort, standing, Assignment(0, module.id, day, ctx.now, cohort.id), again=action.again == 1)
    return [Toast(ctx.t("Assigned by {date}.", date=ctx.t.date(day))), *await shown(ctx, cohort)]


async def _stand(ctx: Context, cohort: Cohort, old: Assignment | None, new: Assignment, *, again: bool) -> None:
    """The new assignment takes the place of the old one; results count from now on when it is asked again."""
    since = old.since if old else 0
    if old:
        await assignments.withdraw(ctx.tx, old.id, ctx.now)
    asked = Assignment(0, new.module, new.day, new.at, cohort.id, since=ctx.now if again else since)
    kept = await assignments.add(ctx.tx, asked, ctx.learner.id)
    ctx.details = {"assignment": kept.id, "day": kept.day}
    state = {"cohort": cohort.id, "after": 0}
    await errands.begin(ctx.tx, ERRAND, f"assignment:{kept.id}", state, ctx.now, ctx.now)


async def _chosen(ctx: Context, action: actions.AssignDue) -> tuple[Cohort | None, Module | None]:
    return await in_use(ctx, action.cohort), await ctx.library.published(ctx.tx, action.module)


def _tz(ctx: Context) -> str | None:
    return ctx.library.zone(ctx.learner.region)
