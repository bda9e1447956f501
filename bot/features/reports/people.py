"""Handlers of lists of people: profession, region and a short number, never a name."""

from __future__ import annotations

from typing import Final

from bot import actions
from bot.chat.call import Call, Show
from bot.domain.cohort import FEWEST
from bot.domain.personal import looks_personal
from bot.domain.report import Concerned
from bot.engine.context import Context
from bot.features.reports.looking import look, scope_for
from bot.features.reports.screens import people as screens
from bot.features.reports.view import KIND, View, like
from bot.layout import personal_words
from bot.store import reports

PAGE: Final = 8
_PAGES: Final = 100
_SHORTEST: Final = 10
_LONGEST: Final = 300
"""Characters of a reason."""


async def on_people(ctx: Context, action: actions.StatsPeople) -> list[Call]:
    view = await look(ctx, action, together=True, people=True)
    return [Show(screens.people_screen(view, ctx.t), action)]


async def on_list(ctx: Context, action: actions.ListPeople) -> list[Call]:
    """Of fewer than five people a list is shown for a typed reason only, which is logged with it."""
    if action.kind not in KIND:
        return await on_people(ctx, like(actions.StatsPeople, action))
    view = await look(ctx, action, together=True, people=True)
    reason = " ".join(ctx.said.split())[:_LONGEST]
    wrong = _wrong(ctx, view, reason)
    if wrong is not None:
        ctx.details = {"shown": 0}
        return [Show(screens.reason_screen(view, action, ctx.t, notice=wrong), action)]
    shown, more = await _page(ctx, action)
    ctx.details = {"reason": reason, "shown": len(shown)}
    return [Show(screens.list_screen(view, action, shown, ctx.t, more=more), action)]


def _wrong(ctx: Context, view: View, reason: str) -> str | None:
    """What is missing before the list may be shown; "" when a reason is simply to be given."""
    total = view.report.total
    if not total.small and (total.people or 0) >= FEWEST:
        return None
    personal = looks_personal(reason)
    if personal:
        return personal_words(personal, ctx.t)
    if len(reason) >= _SHORTEST:
        return None
    return ctx.t("A few words more, please.") if reason else ""


async def _page(ctx: Context, action: actions.ListPeople) -> tuple[list[Concerned], bool]:
    """A page of the list, and whether there is another."""
    first = min(action.page, _PAGES) * PAGE
    scope = await scope_for(ctx, action, people=True)
    # The last person of a portion may be left out with all their lines: two pages ahead are enough to know.
    found = await reports.people(ctx.tx, scope, KIND[action.kind], ctx.now, most=first + 3 * PAGE)
    return found[first : first + PAGE], len(found) > first + PAGE and action.page < _PAGES
