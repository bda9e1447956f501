"""Table of contents: which handler answers which action, command, timer and job, and the role it needs."""

from __future__ import annotations

from collections.abc import Mapping

from bot.actions import Home
from bot.chat.action import Action
from bot.engine.context import Entry, Offerer, Route
from bot.engine.errands import Stepper
from bot.engine.router import Routes
from bot.features import (
    broadcast,
    certificates,
    cohorts,
    dashboard,
    home,
    learning,
    navigator,
    pocket,
    profile,
    publishing,
    questions,
    reference,
    reports,
    staff,
    threads,
)
from bot.features.home import handlers as elsewhere

ACTIONS: Mapping[type[Action], Route] = {
    **broadcast.ACTIONS,
    **certificates.ACTIONS,
    **cohorts.ACTIONS,
    **dashboard.ACTIONS,
    **home.ACTIONS,
    **learning.ACTIONS,
    **navigator.ACTIONS,
    **pocket.ACTIONS,
    **profile.ACTIONS,
    **publishing.ACTIONS,
    **questions.ACTIONS,
    **reference.ACTIONS,
    **reports.ACTIONS,
    **staff.ACTIONS,
    **threads.ACTIONS,
}
COMMANDS: Mapping[str, Route] = {
    **certificates.COMMANDS,
    **cohorts.COMMANDS,
    **dashboard.COMMANDS,
    **home.COMMANDS,
    **navigator.COMMANDS,
    **pocket.COMMANDS,
    **profile.COMMANDS,
    **publishing.COMMANDS,
    **questions.COMMANDS,
    **reference.COMMANDS,
    **reports.COMMANDS,
    **staff.COMMANDS,
    **threads.COMMANDS,
}
JOBS: Mapping[str, Route] = {**certificates.JOBS, **cohorts.JOBS, **profile.JOBS, **publishing.JOBS, **reports.JOBS}
TIMERS: Mapping[str, Route] = {
    **broadcast.TIMERS,
    **cohorts.TIMERS,
    **pocket.TIMERS,
    **publishing.TIMERS,
    **reports.TIMERS,
}
ERRANDS: Mapping[str, Stepper] = {**broadcast.ERRANDS, **cohorts.ERRANDS, **publishing.ERRANDS, **questions.ERRANDS}
"""Long work in small steps, by its kind."""
FILES: Mapping[type[Action], Route] = {**cohorts.FILES}
"""Screens that await a file, by what they await."""
OFFERS: tuple[Offerer, ...] = (*cohorts.OFFERS, *learning.OFFERS, *certificates.OFFERS)
"""What home may offer beside the next module, the most pressing first."""
ENTRIES: tuple[Entry, ...] = (
    *broadcast.ENTRIES,
    *certificates.ENTRIES,
    *cohorts.ENTRIES,
    *dashboard.ENTRIES,
    *publishing.ENTRIES,
    *questions.ENTRIES,
    *reports.ENTRIES,
    *staff.ENTRIES,
    *threads.ENTRIES,
)
"""The menu of staff."""

ROUTES = Routes(
    actions=ACTIONS,
    commands=COMMANDS,
    timers=TIMERS,
    jobs=JOBS,
    home=Home(),
    old_button=elsewhere.old_button,
    not_allowed=elsewhere.not_allowed,
    unexpected=elsewhere.unexpected,
    files=FILES,
    upload=publishing.UPLOAD,
    quiz=publishing.QUIZ,
    offers=OFFERS,
    entries=ENTRIES,
)
