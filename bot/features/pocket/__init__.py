"""Job aids: checklists used on the spot, with the terms that run there."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.engine.context import Route
from bot.features.pocket import handlers

ACTIONS: dict[type[Action], Route] = {
    actions.Pocket: Route(handlers.on_pocket),
    actions.OpenAid: Route(handlers.on_open_aid),
    actions.TickAid: Route(handlers.on_tick_aid),
    actions.AidLaw: Route(handlers.on_aid_law),
    actions.AidTerm: Route(handlers.on_aid_term),
    actions.AidBegan: Route(handlers.on_aid_began),
    actions.RemindOfTerm: Route(handlers.on_remind_of_term),
    actions.ResetAid: Route(handlers.on_reset_aid),
    actions.ResetAidNow: Route(handlers.on_reset_aid_now),
}
COMMANDS: dict[str, Route] = {"pocket": Route(handlers.on_command)}
TIMERS: dict[str, Route] = {handlers.TIMER: Route(handlers.on_term_near)}
