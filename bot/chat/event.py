"""What happened, in the past tense. Channels turn what they receive into these; handlers get nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button was pressed. `message` bore it; `query` is the token a toast answers (None: no toast)."""

    data: str
    message: int | None = None
    query: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Text was typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command was typed: `/start abc` is name `start`, argument `abc`."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file or picture arrived. `size` is in bytes. `source` says where its bytes are: `file:7` in our own store,
    `tg:<file_id>` still at Telegram, None when they were not taken."""

    name: str
    size: int
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A native quiz was forwarded. `correct` are places of right options; empty when the channel does not tell."""

    question: str
    options: tuple[str, ...]
    correct: tuple[int, ...] = ()
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """The person can be written to again (unblocked the bot)."""


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked the bot: nothing more may be sent there."""


@dataclass(frozen=True, slots=True)
class Fired:
    """A timer ran out; `name` says which, `data` is what was kept for it."""

    name: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JobDone:
    """Work in the job process ended: `result` when it went well, else `error` in words for the person.

    `result` is {"file": id of the bytes in the store, "name": how the file is called}; `about` is as it was given.
    """

    kind: str
    result: dict[str, Any] = field(default_factory=dict)
    error: str = ""
    about: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class JobProgressed:
    """Work in the job process has come so far: `done` of about `of`, 0 when nobody knows; `about` is as it was given.

    Nothing is said of work that is over in a moment, and more than one word in some seconds of none.
    """

    kind: str
    done: int
    of: int = 0
    about: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something arrived that we have no word for; it is noted and needs no answer."""

    reason: str


Event = Tapped | Said | Commanded | Uploaded | Forwarded | Joined | Left | Fired | JobDone | JobProgressed | Unreadable
