"""Taking a module: cards, questions, scenarios, checklists, the result."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.engine.context import Offerer, Route
from bot.features.learning import delta, handlers

ACTIONS: dict[type[Action], Route] = {
    actions.OpenModule: Route(handlers.on_open_module),
    actions.Again: Route(handlers.on_again),
    actions.Lesson: Route(handlers.on_lesson),
    actions.Next: Route(handlers.on_next),
    actions.Back: Route(handlers.on_back),
    actions.Skip: Route(handlers.on_skip),
    actions.Answer: Route(handlers.on_answer),
    actions.Pick: Route(handlers.on_pick),
    actions.Clear: Route(handlers.on_clear),
    actions.Submit: Route(handlers.on_submit),
    actions.TickLine: Route(handlers.on_tick_line),
    actions.EnterNumber: Route(handlers.on_enter_number),
    actions.OpenPicture: Route(handlers.on_open_picture),
    actions.OpenLaw: Route(handlers.on_open_law),
    actions.WhatChanged: Route(delta.on_what_changed),
}
OFFERS: tuple[Offerer, ...] = (delta.offers,)
