"""Handler of the link to the dashboard."""

from __future__ import annotations

from bot import actions
from bot.chat.call import Call, Show
from bot.engine.context import Context
from bot.features.dashboard import screens


async def on_open_dashboard(ctx: Context, _: object) -> list[Call]:
    """Every look at this screen makes a link of its own. What it opens is decided where it is used."""
    link = ctx.doors.dashboard(ctx.learner.id, ctx.now)
    return [Show(screens.dashboard_screen(link, ctx.t), actions.OpenDashboard())]
