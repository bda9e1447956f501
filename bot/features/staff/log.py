"""Handlers of the log of staff."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from bot import actions
from bot.chat.call import Call, Show
from bot.domain import staffing
from bot.engine.context import Context
from bot.features.staff.handlers import regions
from bot.features.staff.screens import trail as screens
from bot.store import audit, staff
from bot.store.audit import Entry

_PAGE: Final = 8


async def on_log(ctx: Context, action: actions.StaffLog) -> list[Call]:
    """One more than a page is read, to know whether there is an older one."""
    before = action.before or audit.NEWEST
    found = await _entries(ctx, action.number, before)
    older = found[_PAGE - 1].id if len(found) > _PAGE else 0
    lines = [_line(entry) for entry in found[:_PAGE]]
    page = screens.Page(lines, action.number, older=older, newest=not action.before)
    tz = ctx.library.zone(ctx.learner.region) or "UTC"
    return [Show(screens.log_screen(page, regions(ctx), tz, ctx.t), action)]


async def on_command(ctx: Context, _: object) -> list[Call]:
    """/audit"""
    return await on_log(ctx, actions.StaffLog(0, ""))


async def _entries(ctx: Context, number: str, before: int) -> list[Entry]:
    if not number:
        return await audit.page(ctx.tx, _PAGE + 1, before)
    actor = next((one for one in await staff.actors(ctx.tx) if staffing.number(one) == number), None)
    return await staff.done_by(ctx.tx, actor, _PAGE + 1, before) if actor is not None else []


def _line(entry: Entry) -> screens.Line:
    number = staffing.number(entry.actor) if entry.actor is not None else ""
    return screens.Line(entry.at, number, entry.role, entry.act, _plain(entry.detail), entry.subject)


def _plain(detail: Mapping[str, Any]) -> dict[str, str]:
    return {key: str(value) for key, value in detail.items() if isinstance(value, str | int) and value != ""}
