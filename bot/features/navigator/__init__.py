"""The case navigator: from facts, by taps, to body, article, term and paper."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.engine.context import Route
from bot.features.navigator import handlers

ACTIONS: dict[type[Action], Route] = {
    actions.Navigator: Route(handlers.on_navigator),
    actions.AtFork: Route(handlers.on_at_fork),
    actions.ForkLaw: Route(handlers.on_fork_law),
}
COMMANDS: dict[str, Route] = {"navigator": Route(handlers.on_command)}
