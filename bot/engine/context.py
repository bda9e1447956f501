"""What a handler is given: its transaction, the person, the moment, the library. No bot object, no clock, no network."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.chat.call import Call
from bot.domain.learner import Learner, Role
from bot.engine.library import Library
from bot.store.chats import Chat
from bot.store.db import Tx
from bot.texts import Texts, texts


@dataclass(slots=True)
class Context:
    """One event being handled. `now` is ms UTC; `fresh()` gives an unguessable seed."""

    tx: Tx
    now: int
    chat: Chat
    learner: Learner
    library: Library
    fresh: Callable[[], str]
    said: str = ""
    """Typed text, when the action is what the screen awaited."""

    @property
    def t(self) -> Texts:
        """The interface in the learner's language; English until they choose."""
        return texts(self.learner.locale or "en")


Handler = Callable[[Context, Any], Awaitable[list[Call]]]


@dataclass(frozen=True, slots=True)
class Route:
    """Who handles an action or event, and the role it needs."""

    handler: Handler
    role: Role = Role.LEARNER
