"""What is known about a person: results, privacy, all data as a file, erasure, and the way into the browser."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.engine.context import Route
from bot.features.profile import handlers

ACTIONS: dict[type[Action], Route] = {
    actions.Progress: Route(handlers.on_progress),
    actions.Privacy: Route(handlers.on_privacy),
    actions.MyData: Route(handlers.on_my_data),
    actions.DeleteMe: Route(handlers.on_delete_me),
    actions.DeleteMeNow: Route(handlers.on_delete_me_now),
    actions.OpenInBrowser: Route(handlers.on_open_in_browser),
}
COMMANDS: dict[str, Route] = {
    "progress": Route(handlers.on_progress),
    "privacy": Route(handlers.on_privacy),
    "my_data": Route(handlers.on_my_data),
    "delete_me": Route(handlers.on_delete_me),
    "browser": Route(handlers.on_open_in_browser),
}
JOBS: dict[str, Route] = {"my_data": Route(handlers.on_my_data_ready)}
