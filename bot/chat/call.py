"""What must be done, in the imperative. Handlers return these; the engine stores and delivers them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from bot.chat.action import Action
from bot.chat.screen import Screen


class Priority(IntEnum):
    """Which call goes first when the limits leave a choice."""

    ANSWER = 0
    NOTICE = 5
    BROADCAST = 9


@dataclass(frozen=True, slots=True)
class Show:
    """Make `screen` the current one of the chat. `here` is the action that shows it again, in any language.

    An overlay (help, menu, a law entry) covers the place below it, and the way back leads there.
    """

    screen: Screen
    here: Action
    overlay: bool = False


@dataclass(frozen=True, slots=True)
class Toast:
    """A line that answers a tap and fades. Worth nothing later, so it is dropped rather than repeated."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class SendFile:
    """A stored file as a message of its own. `picture` shows it in place; `caption` is its text equivalent too."""

    file: int
    name: str
    caption: str = ""
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Wake:
    """A timer of this lane: at `due` (ms UTC) it becomes Fired(name, data). A later Wake of that name replaces it."""

    name: str
    due: int
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Start:
    """Work for the job process; its end comes back to this lane as JobDone."""

    kind: str
    arguments: dict[str, Any] = field(default_factory=dict)


Call = Show | Toast | SendFile | Wake | Start
