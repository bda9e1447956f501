"""Table of contents: which handler answers which action, command, timer and job, and the role it needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.actions import Home
from bot.chat.action import Action
from bot.engine.context import Entry, Offerer, Route
from bot.engine.errands import Stepper
from bot.engine.jobs import Product
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
PROGRESS: Mapping[str, Route] = {**reports.PROGRESS}
"""Kinds of jobs that show how far they are."""
_WORKBOOK: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PRODUCTS: Final[Mapping[str, Product]] = {
    "certificate": Product("certificate.pdf", "application/pdf"),
    "compile": Product("parcel.json", "application/json"),
    "export": Product("module.zip", "application/zip"),
    "my_data": Product("my-data.json", "application/json"),
    "report": Product("report.pdf", "application/pdf"),
    "results": Product("results.xlsx", _WORKBOOK, processor=600),
    "roster": Product("roster.json", "application/json"),
    "roster_template": Product("people.xlsx", _WORKBOOK),
    "template": Product("new-module.xlsx", _WORKBOOK),
}
"""What each kind of job makes, unless the order names its file; commands.work says how."""
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
    progress=PROGRESS,
    upload=publishing.UPLOAD,
    quiz=publishing.QUIZ,
    offers=OFFERS,
    entries=ENTRIES,
)
