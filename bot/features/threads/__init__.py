"""Ask a trainer: threads between a learner, who stays nameless, and the trainer who takes the question."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.features.threads import asking, handlers

ACTIONS: dict[type[Action], Route] = {
    actions.AskTrainer: Route(asking.on_ask),
    actions.SendQuestion: Route(asking.on_send),
    actions.MyThreads: Route(asking.on_my_threads),
    actions.OpenMyThread: Route(asking.on_open),
    actions.Threads: Route(handlers.on_threads, Role.TRAINER, reads=True),
    actions.OpenThread: Route(handlers.on_open, Role.TRAINER, reads=True),
    actions.TakeThread: Route(handlers.on_take, Role.TRAINER),
    actions.AnswerThread: Route(handlers.on_answer, Role.TRAINER),
    actions.CloseThread: Route(handlers.on_close, Role.TRAINER),
    actions.GiveBackThread: Route(handlers.on_give_back, Role.TRAINER),
}
COMMANDS: dict[str, Route] = {
    "ask": Route(asking.on_ask),
    "threads": Route(handlers.on_command, Role.TRAINER, reads=True),
}
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Threads"), actions.Threads(0), (Role.TRAINER,)),)
