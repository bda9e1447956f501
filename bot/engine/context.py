"""What a handler is given: its transaction, the person, the moment, the library. No bot, no clock, no network."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.chat.action import Action
from bot.chat.call import Call
from bot.domain.learner import Learner, Role
from bot.engine.library import Library
from bot.store.chats import Chat
from bot.store.db import Tx
from bot.texts import Texts, texts


@dataclass(frozen=True, slots=True)
class Doors:
    """Ways into other channels. `browser(place, now)`: a one-time link into the chat `web:place`; None: no browsers."""

    browser: Callable[[str, int], str | None]


@dataclass(slots=True)
class Context:
    """One event being handled. `now` is ms UTC; `fresh()` gives an unguessable word, for seeds and proofs.

    `visit(action)` answers as if a button with that action had been tapped: how a handler leads to another feature.
    """

    tx: Tx
    now: int
    chat: Chat
    learner: Learner
    library: Library
    doors: Doors
    fresh: Callable[[], str]
    visit: Callable[[Action], Awaitable[list[Call]]]
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
