"""Figures every Monday morning, for staff who want them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from bot import actions
from bot.chat.call import Call, Notify, Show, Toast, Wake
from bot.chat.event import Fired
from bot.domain.learner import Role
from bot.domain.pocket import zone
from bot.domain.tally import day_of, iso_day
from bot.engine.context import Context
from bot.features.reports.looking import look
from bot.features.reports.screens import files as screens
from bot.layout import in_each_language
from bot.store import readers, reports

TIMER: Final = "weekly"
READERS: Final = (Role.TRAINER, Role.REGIONAL_ADMIN, Role.ADMIN)
_HOUR: Final = time(9, 30)


async def wanted(ctx: Context) -> bool:
    return await readers.since(ctx.tx, ctx.learner.id) is not None


async def on_weekly(ctx: Context, action: actions.WeeklyReport) -> list[Call]:
    if action.on == "yes":
        await readers.add(ctx.tx, ctx.learner.id, ctx.now)
    else:
        await readers.drop(ctx.tx, ctx.learner.id)
    said = ctx.t("Every Monday at 09:30.") if action.on == "yes" else ctx.t("No more weekly figures.")
    place = actions.StatsFiles()
    shown = screens.files_screen(await look(ctx, place), ctx.t, weekly=action.on == "yes")
    wake = [_wake(ctx)] if action.on == "yes" else []
    return [Toast(said), *wake, Show(shown, place)]


async def on_monday(ctx: Context, _: Fired) -> list[Call]:
    """The timer of this lane. Who no longer may or wants to read them hears nothing, and the timer ends."""
    if not await wanted(ctx) or not ctx.learner.may(*READERS):
        return []
    view = await look(ctx, actions.Stats())
    since, until = last_week(ctx.now)
    scope = replace(view.report.scope, since=since, until=until)
    week = replace(view, report=await reports.overview(ctx.tx, scope, "total", ctx.now))
    note = in_each_language(lambda t: screens.weekly_note(view, week, t))
    return [Notify(ctx.learner.id, note, key="weekly"), _wake(ctx)]


def last_week(now: int) -> tuple[str, str]:
    """The last whole week: its Monday, and the Monday behind it (ISO days in Moscow)."""
    today = date.fromisoformat(iso_day(day_of(now)))
    monday = today - timedelta(days=today.weekday())
    return (monday - timedelta(days=7)).isoformat(), monday.isoformat()


def next_monday(now: int, tz: str | None) -> int:
    """The first Monday 09:30 after now (ms UTC), where the reader is."""
    place = zone(tz)
    local = datetime.fromtimestamp(now / 1000, UTC).astimezone(place)
    day = local.date() + timedelta(days=-local.weekday() % 7)
    due = datetime.combine(day, _HOUR, place)
    if due <= local:
        due = datetime.combine(day + timedelta(days=7), _HOUR, place)
    return int(due.timestamp() * 1000)


def _wake(ctx: Context) -> Wake:
    return Wake(TIMER, next_monday(ctx.now, ctx.library.zone(ctx.learner.region)))
