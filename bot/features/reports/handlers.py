"""Handlers of figures: looked at, narrowed, told apart, made into files."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.actions.reports import Figures
from bot.chat.action import Action, Undecodable, decode, encode
from bot.chat.call import Call, SendFile, Show, Start, Toast
from bot.chat.event import JobDone
from bot.domain.tally import day_of, iso_day
from bot.engine.context import Context
from bot.features.reports import weekly
from bot.features.reports.looking import look
from bot.features.reports.screens import figures as screens
from bot.features.reports.screens import files as files_screens
from bot.features.reports.view import bounds, by_of, like

FORMS: Final = {"g": "png", "p": "pdf", "x": "xlsx", "c": "csv"}


async def on_stats(ctx: Context, action: actions.Stats) -> list[Call]:
    return [Show(screens.stats_screen(await look(ctx, action), ctx.t), action)]


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/stats"""
    return await on_stats(ctx, actions.Stats())


async def on_periods(ctx: Context, action: actions.StatsPeriods) -> list[Call]:
    return [Show(screens.periods_screen(await look(ctx, action, together=True), ctx.t), action)]


async def on_files(ctx: Context, action: actions.StatsFiles) -> list[Call]:
    view = await look(ctx, action)
    return [Show(files_screens.files_screen(view, ctx.t, weekly=await weekly.wanted(ctx)), action)]


async def on_get(ctx: Context, action: actions.GetStats) -> list[Call]:
    """The figures are read now and typeset in the job process; the screen stays as it is."""
    form = FORMS.get(action.form)
    if form is None:
        return await on_stats(ctx, like(actions.Stats, action))
    view = await look(ctx, action)
    data = files_screens.table_of(view, ctx.t)
    about = {"place": encode(action), "caption": files_screens.caption(view, ctx.t)}
    name = file_name(ctx, action, form)
    made = Start("report", {"data": data, "form": form}, about=about, name=name)
    return [Toast(ctx.t("Your file is being made.")), made]


async def on_made(ctx: Context, event: JobDone) -> list[Call]:
    try:
        place = decode(str(event.about.get("place", "")))
    except Undecodable:
        place = actions.Stats()
    if event.error:
        back = _back(place)
        return [Show(screens.not_made_screen(place, back, ctx.t), back)]
    picture = isinstance(place, actions.GetStats) and place.form == "g"
    return [SendFile(event.result["file"], event.result["name"], str(event.about["caption"]), picture=picture)]


def _back(place: object) -> Action:
    """Where the file was asked for."""
    if isinstance(place, actions.GetKirkpatrick):
        return like(actions.Kirkpatrick, place)
    return like(actions.Stats, place) if isinstance(place, Figures) else actions.Stats()


def file_name(ctx: Context, place: Figures, form: str, begin: str = "stats") -> str:
    """`stats-2026-11-22-RU-ARK-by-module.xlsx`: the day it was made, whom it is about, what it tells apart."""
    scope = [place.region, place.profession, place.module, f"cohort{place.cohort}" if place.cohort else ""]
    if not place.region:
        scope[0] = "+".join(sorted(ctx.learner.regions)) if bounds(ctx.learner) is not None else ""
    parts = [part for part in scope if part] or ["all"]
    apart = [] if by_of(place) == "total" else ["by", by_of(place)]
    return f"{'-'.join([begin, iso_day(day_of(ctx.now)), *parts, *_times(place.period), *apart])}.{form}"


def _times(period: str) -> list[str]:
    found = {"m": "this-month", "l": "last-month", "q": "this-quarter", "y": "this-year"}.get(period)
    return [found] if found else []
