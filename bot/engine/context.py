"""What a handler is given: its transaction, the person, the moment, the library. No bot, no clock, no network."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.chat.action import Action
from bot.chat.call import Call
from bot.chat.event import Forwarded, Uploaded
from bot.chat.html import Html
from bot.domain.learner import Learner, Role
from bot.engine.library import Library
from bot.store.chats import Chat
from bot.store.db import Tx
from bot.texts import Texts, texts


@dataclass(frozen=True, slots=True)
class Doors:
    """Ways into other channels. `browser(place, now)`: a one-time link into the chat `web:place`; None: no browsers.

    `invite(token)`: a link that opens the bot with `/start token`; None: the bot has no public address.
    `dashboard(learner, now)`: a one-time link into the dashboard; None: no browsers.
    """

    browser: Callable[[str, int], str | None]
    invite: Callable[[str], str | None] = lambda token: None
    dashboard: Callable[[int, int], str | None] = lambda learner, at: None


@dataclass(frozen=True, slots=True)
class Offer:
    """What a feature would have the person do next: a line on the home screen, and the button below it."""

    line: Html
    label: str
    action: Action


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
    sent: Uploaded | None = None
    """The file, when one came."""
    quiz: Forwarded | None = None
    """The native quiz, when one was forwarded."""
    details: dict[str, Any] = field(default_factory=dict)
    """What the audit log shall keep of an action of staff, beside the action itself."""
    offers: Sequence[Offerer] = ()
    """What home asks for things to do next (routes.OFFERS)."""
    entries: Sequence[Entry] = ()
    """What the menu of staff holds (routes.ENTRIES)."""

    @property
    def t(self) -> Texts:
        """The interface in the learner's language; English until they choose."""
        return texts(self.learner.locale or "en")


Handler = Callable[[Context, Any], Awaitable[list[Call]]]


Offerer = Callable[[Context], Awaitable[list[Offer]]]


@dataclass(frozen=True, slots=True)
class Entry:
    """A button in the menu of staff, for who holds one of the roles. `label` is rendered in the reader's language."""

    label: Callable[[Texts], str]
    action: Action
    roles: tuple[Role, ...]


class Route:
    """Who handles an action or event, and the roles of which it needs one; without any it is for every learner.

    What staff do is written to the audit log, unless the route only `reads`.
    """

    __slots__ = ("handler", "reads", "roles")

    def __init__(self, handler: Handler, *roles: Role, reads: bool = False) -> None:
        self.handler, self.roles, self.reads = handler, roles or (Role.LEARNER,), reads

    @property
    def logged(self) -> bool:
        return not self.reads and Role.LEARNER not in self.roles
