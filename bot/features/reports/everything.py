"""Handlers of the export of all results: who is in it are accounts, never people.

The file is made in the job process. Where its progress is on screen, that is brought up to date there; who has gone on
to something else is left in peace, and gets the file all the same.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import actions
from bot.chat.action import Undecodable, decode, encode
from bot.chat.call import Call, Notify, SendFile, Show, Start, Toast
from bot.chat.event import JobDone, JobProgressed
from bot.chat.screen import Screen
from bot.domain.tally import day_of, iso_day
from bot.engine.apply import ABOUT
from bot.engine.context import Context
from bot.engine.jobs import TOO_LARGE
from bot.engine.router import here
from bot.features.reports.screens import everything as screens
from bot.features.reports.screens import figures, files
from bot.features.reports.view import span
from bot.layout import in_each_language
from bot.store import results, timers
from bot.texts import Texts

KIND: Final = "results"
_FORMS: Final = {"x": ("xlsx", "xlsx"), "c": ("csv", "csv.zip"), "j": ("xapi", "jsonl.gz")}


async def on_export(ctx: Context, action: actions.ExportResults) -> list[Call]:
    """The job process reads the database itself: the results are too many to be handed over."""
    if action.form not in _FORMS:
        return await ctx.visit(actions.StatsFiles())
    place = _watched(ctx, action) or actions.Making(action.form, action.period, 0, 0)
    shown = Show(screens.making_screen(place, ctx.t), place)
    if await _under_way(ctx, action):
        return [Toast(ctx.t("This file is being made already.")), shown]
    form, suffix = _FORMS[action.form]
    await results.claim_secret(ctx.tx, ctx.fresh() + ctx.fresh())
    since, until = span(action.period, ctx.now)
    asked = {"form": form, "lang": ctx.t.locale, "since": since, "until": until}
    name = "-".join(["results", iso_day(day_of(ctx.now)), *([f"since-{since}"] if since else ["all"])])
    ctx.details = {"form": form, "since": since}
    return [Start(KIND, asked, about={"place": encode(action)}, name=f"{name}.{suffix}"), shown]


async def on_making(ctx: Context, action: actions.Making) -> list[Call]:
    """Back from elsewhere, or in the other language. What has ended meanwhile has told so itself."""
    if not await _under_way(ctx, actions.ExportResults(action.form, action.period)):
        return await ctx.visit(actions.StatsFiles(period=action.period))
    return [Show(screens.making_screen(action, ctx.t), action)]


async def on_progress(ctx: Context, event: JobProgressed) -> list[Call]:
    asked = _asked(event)
    place = _watched(ctx, asked)
    if place is None:
        return []
    now = replace(place, done=event.done, of=event.of)
    return [Show(screens.making_screen(now, ctx.t), now, follows=place)]


async def on_exported(ctx: Context, event: JobDone) -> list[Call]:
    asked = _asked(event)
    place = _watched(ctx, asked)
    if event.error:
        return _not_made(ctx, asked or actions.StatsFiles(), place, event.error)
    file = SendFile(event.result["file"], event.result["name"], files.results_caption(ctx.t))
    if place is None:
        return [file]
    return [Show(screens.made_screen(place, ctx.t), _files(place), follows=place), file]


def _not_made(
    ctx: Context, again: actions.ExportResults | actions.StatsFiles, place: actions.Making | None, why: str
) -> list[Call]:
    """In place of the progress, else as a message of its own."""
    back = _files(again)

    def screen(t: Texts) -> Screen:
        return figures.too_large_screen(back, t) if why == TOO_LARGE else figures.not_made_screen(again, back, t)

    if place is not None:
        return [Show(screen(ctx.t), back, follows=place)]
    told = in_each_language(screen)
    return [Notify(ctx.learner.id, told, key=f"results:{encode(again)}", urgent=True)]


def _files(place: actions.ExportResults | actions.Making | actions.StatsFiles) -> actions.StatsFiles:
    return actions.StatsFiles(period=place.period)


def _watched(ctx: Context, asked: actions.ExportResults | None) -> actions.Making | None:
    """The progress of this file, when that is what the person looks at."""
    place = here(ctx, actions.Home())
    if asked and isinstance(place, actions.Making) and (place.form, place.period) == (asked.form, asked.period):
        return place
    return None


def _asked(event: JobDone | JobProgressed) -> actions.ExportResults | None:
    """What was tapped for it; None when an earlier release wrote it in another way."""
    try:
        asked = decode(str(event.about.get("place", "")))
    except Undecodable:
        return None
    return asked if isinstance(asked, actions.ExportResults) else None


async def _under_way(ctx: Context, asked: actions.ExportResults) -> bool:
    waiting = await timers.under_way(ctx.tx, f"learner:{ctx.learner.id}", KIND)
    return any(job.arguments.get(ABOUT, {}).get("place") == encode(asked) for job in waiting)
