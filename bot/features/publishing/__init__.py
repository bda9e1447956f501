"""From courseware that compiles to courseware that learners get."""

from __future__ import annotations

from bot.chat.action import Action
from bot.engine.context import Entry, Route
from bot.engine.errands import Stepper
from bot.features.publishing import releasing, signing

ACTIONS: dict[type[Action], Route] = {**releasing.ACTIONS, **signing.ACTIONS}
COMMANDS: dict[str, Route] = {**releasing.COMMANDS, **signing.COMMANDS}
ENTRIES: tuple[Entry, ...] = (*releasing.ENTRIES, *signing.ENTRIES)
TIMERS: dict[str, Route] = {**releasing.TIMERS}
ERRANDS: dict[str, Stepper] = {**releasing.ERRANDS}
