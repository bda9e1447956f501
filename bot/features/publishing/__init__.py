"""From courseware that compiles to courseware that learners get."""

from __future__ import annotations

from bot.chat.action import Action
from bot.engine.context import Entry, Route
from bot.features.publishing import signing

ACTIONS: dict[type[Action], Route] = {**signing.ACTIONS}
COMMANDS: dict[str, Route] = {**signing.COMMANDS}
ENTRIES: tuple[Entry, ...] = (*signing.ENTRIES,)
