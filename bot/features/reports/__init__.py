"""Reports: figures in the chat and as files, people behind them, what learners say of modules."""

from __future__ import annotations

from bot import actions
from bot.chat.action import Action
from bot.engine.context import Entry, Route
from bot.features.reports import handlers, weekly

_READERS = weekly.READERS

ACTIONS: dict[type[Action], Route] = {
    actions.Stats: Route(handlers.on_stats, *_READERS, reads=True),
    actions.StatsPeriods: Route(handlers.on_periods, *_READERS, reads=True),
    actions.StatsFiles: Route(handlers.on_files, *_READERS, reads=True),
    actions.GetStats: Route(handlers.on_get, *_READERS),
    actions.WeeklyReport: Route(weekly.on_weekly, *_READERS),
}
COMMANDS: dict[str, Route] = {"stats": Route(handlers.on_command, *_READERS, reads=True)}
JOBS: dict[str, Route] = {"report": Route(handlers.on_made)}
TIMERS: dict[str, Route] = {weekly.TIMER: Route(weekly.on_monday)}
ENTRIES: tuple[Entry, ...] = (Entry(lambda t: t("Statistics"), actions.Stats(), _READERS),)
