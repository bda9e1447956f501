"""What must be done, in the imperative. Handlers return these; the engine stores and delivers them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from bot.chat.action import Action
from bot.chat.screen import Screen
from bot.domain.course import Locale


class Priority(IntEnum):
    """Which call goes first when the limits leave a choice."""

    ANSWER = 0
    NOTICE = 5
    BROADCAST = 9


@dataclass(frozen=True, slots=True)
class Show:
    """Make `screen` the current one of the chat. `here` is the action that shows it again, in any language.

    An overlay (help, menu, a law entry) covers the place below it, and the way back leads there. `follows` names a
    place whose message this screen takes over while the chat still shows it: how work tells of its progress.
    """

    screen: Screen
    here: Action
    overlay: bool = False
    follows: Action | None = None


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
class Notify:
    """A message of its own to a learner, this one or another, in the language they read; it answers nothing they did.

    It waits for the end of their quiet hours unless `urgent`. `key` makes it unique while it waits: a second one with
    the same key takes its place. Who cannot be reached gets nothing, and that is no error.
    """

    learner: int
    screens: Mapping[Locale, Screen]
    key: str | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Wake:
    """A timer of this lane: at `due` (ms UTC) it becomes Fired(name, data). A later Wake of that name replaces it."""

    name: str
    due: int
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Start:
    """Work for the job process; its end comes back to this lane as JobDone.

    The process is given the bytes of `files`, by the names it knows them by: `file:7` from the store, or where an
    Uploaded says they are. `about` comes back with the end, `name` is what its file is called (else as the kind's).
    """

    kind: str
    arguments: dict[str, Any] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[str, Any] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True, slots=True)
class TellCommands:
    """What a learner may do has changed, or the language they read: tell their chats anew which commands there are."""

    learner: int


Call = Show | Toast | SendFile | Notify | Wake | Start | TellCommands
