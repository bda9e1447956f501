"""Handlers of the export of all results: who is in it are accounts, never people."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.chat.action import Undecodable, decode, encode
from bot.chat.call import Call, SendFile, Show, Start, Toast
from bot.chat.event import JobDone
from bot.domain.tally import day_of, iso_day
from bot.engine.context import Context
from bot.features.reports.screens import figures as screens
from bot.features.reports.screens import files as files_screens
from bot.features.reports.view import span
from bot.store import results

KIND: Final = "results"
_FORMS: Final = {"x": ("xlsx", "xlsx"), "c": ("csv", "csv"), "j": ("xapi", "jsonl.gz")}


async def on_export(ctx: Context, action: actions.ExportResults) -> list[Call]:
    """The job process reads the database itself: the results are too many to be handed over."""
    if action.form not in _FORMS:
        return await ctx.visit(actions.StatsFiles())
    form, suffix = _FORMS[action.form]
    await results.claim_secret(ctx.tx, ctx.fresh() + ctx.fresh())
    since, until = span(action.period, ctx.now)
    asked = {"form": form, "lang": ctx.t.locale, "since": since, "until": until}
    name = "-".join(["results", iso_day(day_of(ctx.now)), *([f"since-{since}"] if since else ["all"])])
    ctx.details = {"form": form, "since": since}
    made = Start(KIND, asked, about={"place": encode(action)}, name=f"{name}.{suffix}")
    said = ctx.t("The file is being made. With many results it takes a minute or two.")
    return [Toast(said), made]


async def on_exported(ctx: Context, event: JobDone) -> list[Call]:
    back = actions.StatsFiles()
    try:
        again = decode(str(event.about.get("place", "")))
    except Undecodable:
        again = back
    if event.error:
        return [Show(screens.not_made_screen(again, back, ctx.t), back)]
    return [SendFile(event.result["file"], event.result["name"], files_screens.results_caption(ctx.t))]
