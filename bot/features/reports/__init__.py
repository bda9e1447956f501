"""Reports: figures in the chat and as files, people behind them, what learners say of modules."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.domain.learner import Role
from bot.engine.context import Entry, Route
from bot.features.reports import everything, feedback, handlers, people, weekly

_READERS = weekly.READERS
_LISTS = (Role.REGIONAL_ADMIN, Role.ADMIN)

ACTIONS: dict[type[Action], Route] = {
    actions.Stats: Route(handlers.on_stats, *_READERS, reads=True),
    actions.StatsPeriods: Route(handlers.on_periods, *_READERS, reads=True),
    actions.StatsFiles: Route(handlers.on_files, *_READERS, reads=True),
    actions.GetStats: Route(handlers.on_get, *_READERS),
    actions.StatsPeople: Route(people.on_people, *_READERS, reads=True),
    actions.ListPeople: Route(people.on_list, *_LISTS),
    actions.ExportResults: Route(everything.on_export, Role.ADMIN),
    actions.Making: Route(everything.on_making, Role.ADMIN, reads=True),
    actions.Kirkpatrick: Route(feedback.on_kirkpatrick, *_READERS, reads=True),
    actions.GetKirkpatrick: Route(feedback.on_get_kirkpatrick, *_READERS),
    actions.WeeklyReport: Route(weekly.on_weekly, *_READERS),
    actions.RateModule: Route(feedback.on_rate),
    actions.RateUseful: Route(feedback.on_useful),
    actions.RateIntent: Route(feedback.on_intent),
}
COMMANDS: dict[str, Route] = {"stats": Route(handlers.on_command, *_READERS, reads=True)}
JOBS: dict[str, Route] = {"report": Route(handlers.on_made), everything.KIND: Route(everything.on_exported)}
PROGRESS: dict[str, Route] = {everything.KIND: Route(everything.on_progress, Role.ADMIN, reads=True)}
TIMERS: dict[str, Route] = {weekly.TIMER: Route(weekly.on_monday)}
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Statistics"), actions.Stats(), _READERS),)
