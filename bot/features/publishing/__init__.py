"""From courseware that compiles to courseware that learners get."""

from __future__ import annotations

from bot.chat.action import Action
from bot.engine.context import Entry, Route
from bot.engine.errands import Stepper
from bot.features.publishing import drafts, releasing, signing

ACTIONS: dict[type[Action], Route] = {**drafts.ACTIONS, **releasing.ACTIONS, **signing.ACTIONS}
COMMANDS: dict[str, Route] = {**drafts.COMMANDS, **releasing.COMMANDS, **signing.COMMANDS}
ENTRIES: tuple[Entry, ...] = (*drafts.ENTRIES, *releasing.ENTRIES, *signing.ENTRIES)
JOBS: dict[str, Route] = {**drafts.JOBS}
UPLOAD, QUIZ = drafts.UPLOAD, drafts.QUIZ
TIMERS: dict[str, Route] = {**releasing.TIMERS}
ERRANDS: dict[str, Stepper] = {**releasing.ERRANDS}
