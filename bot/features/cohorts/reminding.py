"""Reminders of what a learner is asked to take: one timer a lane, set for the first that is still to come."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from bot import actions
from bot.chat.call import Call, Notify, Toast, Wake
from bot.chat.event import Fired
from bot.domain import cohort as rules
from bot.domain.cohort import Assignment, Reminded
from bot.engine.context import Context
from bot.features.cohorts.screens import learner as screens
from bot.layout import in_each_language
from bot.store import assignments, attempts, inbox, timers
from bot.store.db import Tx

TIMER: Final = "assigned"


async def on_due(ctx: Context, _: Fired) -> list[Call]:
    """Tell of all that is due now, unless a lesson goes on; then wait for the next."""
    lesson = await attempts.latest(ctx.tx, ctx.learner.id)
    if lesson is not None and ctx.now - lesson.touched < rules.LESSON_GOES_ON:
        return [Wake(TIMER, lesson.touched + rules.LESSON_GOES_ON)]
    calls: list[Call] = []
    asked = await open_to(ctx)
    known = await assignments.reminded(ctx.tx, ctx.learner.id)
    for due in asked:
        moment = rules.next_reminder(due.assignment, known.get(due.assignment.id, Reminded()), _tz(ctx))
        if moment is not None and moment <= ctx.now:
            calls.append(await _remind(ctx, due, known))
    return [*calls, *await _wakes(ctx, [due.assignment for due in asked])]


async def on_snooze(ctx: Context, action: actions.SnoozeAssigned) -> list[Call]:
    said = ctx.t("I will remind you tomorrow.")
    return await _answered(ctx, action.assignment, said, partial(rules.snoozed, now=ctx.now, tz=_tz(ctx)))


async def on_silence(ctx: Context, action: actions.SilenceAssigned) -> list[Call]:
    return await _answered(ctx, action.assignment, ctx.t("I will not remind you of this."), rules.silenced)


async def open_to(ctx: Context) -> list[screens.Due]:
    """What the learner is asked to take and has not done, the nearest day first."""
    found: list[screens.Due] = []
    for one in rules.nearest_first(await assignments.open_to(ctx.tx, ctx.learner.id)):
        module = await ctx.library.published(ctx.tx, one.module)
        if module is not None:
            found.append(screens.Due(one, module.title, rules.overdue(one.day, ctx.now, _tz(ctx))))
    return found


async def arm(ctx: Context, asked: Sequence[Assignment]) -> None:
    """Set the timer of this lane: who was enrolled before they first came has none yet."""
    for call in await _wakes(ctx, asked):
        await timers.wake(ctx.tx, f"learner:{ctx.learner.id}", call.name, call.due, call.data)


async def arm_soon(tx: Tx, learner: int, address: str, why: str, now: int) -> None:
    """Have another lane set its timer: an event is inserted there, nothing of its rows is changed."""
    lane = f"learner:{learner}"
    await inbox.tell_lane(tx, f"timer:{lane}:{TIMER}:{why}", lane, address, {"name": TIMER, "data": {}}, now)


async def _remind(ctx: Context, due: screens.Due, known: Mapping[int, Reminded]) -> Notify:
    one = due.assignment
    heard = rules.heard(known.get(one.id, Reminded()), ctx.now)
    await assignments.remember(ctx.tx, ctx.learner.id, one.id, heard)
    texts = in_each_language(lambda t: screens.reminder_screen(due, t))
    return Notify(ctx.learner.id, texts, key=f"assigned:{one.id}")


async def _answered(ctx: Context, assignment: int, said: str, change: Callable[[Reminded], Reminded]) -> list[Call]:
    """What the learner wants of reminders; nothing is kept about what is not asked of them."""
    asked = [one for one in await assignments.of_learner(ctx.tx, ctx.learner.id) if one.id == assignment]
    if not asked:
        return [Toast(ctx.t("This is no longer asked of you."))]
    known = await assignments.reminded(ctx.tx, ctx.learner.id)
    await assignments.remember(ctx.tx, ctx.learner.id, assignment, change(known.get(assignment, Reminded())))
    return [Toast(said), *await _wakes(ctx, [due.assignment for due in await open_to(ctx)])]


async def _wakes(ctx: Context, asked: Sequence[Assignment]) -> list[Wake]:
    known = await assignments.reminded(ctx.tx, ctx.learner.id) if asked else {}
    moments = [rules.next_reminder(one, known.get(one.id, Reminded()), _tz(ctx)) for one in asked]
    due = [moment for moment in moments if moment is not None]
    return [Wake(TIMER, max(min(due), ctx.now))] if due else []


def _tz(ctx: Context) -> str | None:
    return ctx.library.zone(ctx.learner.region)
