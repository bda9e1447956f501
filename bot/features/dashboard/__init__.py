"""The way from the chat to the figures in a browser."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.features.dashboard import handlers

_LOOK = (Role.ADMIN, Role.REGIONAL_ADMIN, Role.TRAINER)

ACTIONS: dict[type[Action], Route] = {
    actions.OpenDashboard: Route(handlers.on_open_dashboard, *_LOOK, reads=True),
}
COMMANDS: dict[str, Route] = {"dashboard": Route(handlers.on_open_dashboard, *_LOOK, reads=True)}
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Dashboard"), actions.OpenDashboard(), _LOOK),)
