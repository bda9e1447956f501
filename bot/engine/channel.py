"""What the engine asks of a channel: deliver one call, and say what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, Protocol


class DeliveryError(Exception):
    """A call was not delivered. `permanent`: trying again is useless. `retry_after`: seconds the channel asks for.

    `left`: the person does not want messages from us. `doubtful`: it may have arrived all the same.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        retry_after: float | None = None,
        left: bool = False,
        doubtful: bool = False,
    ) -> None:
        super().__init__(reason)
        self.permanent, self.retry_after, self.left, self.doubtful = permanent, retry_after, left, doubtful


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row of the outbox on its way to one chat.

    `address` is the chat within the channel (`101` of `tg:101`). `message` and `digest` describe the chat's current
    screen (None: none yet). Bodies by kind:

    show   {"text", "rows": [[{"label", "data" | "url"}]], "protect", "digest", "locale", "tapped": message id or None}
           tapped == message: edit it (same digest: nothing to do); otherwise send anew and strip the old keyboard
           not `sure`: the message may show something later than `digest` tells, so the same digest is no reason to rest
    toast  {"query", "text"}
    note   {"text", "rows", "protect", "locale"}: a message of its own, which is not the chat's current screen
    file   {"file": id in the store, "name", "caption", "picture": bool}
    menu   {}: which commands there are in this chat may have changed
    """

    id: int
    address: str
    kind: Literal["show", "toast", "file", "note", "menu"]
    body: dict[str, Any]
    message: int | None = None
    digest: str | None = None
    sure: bool = True

    def already_shown(self) -> bool:
        """Whether the message that was tapped certainly bears this very screen."""
        tapped = self.message is not None and self.body.get("tapped") == self.message
        return tapped and self.sure and self.digest is not None and self.digest == self.body.get("digest")


@dataclass(frozen=True, slots=True)
class Delivered:
    """`message` is the id of the message that now bears the screen; None for calls that show none."""

    message: int | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing received, not yet understood. `key` (`tg:<update id>`) is unique: the same thing twice is one row.

    `address` is the chat it came from, with its channel: `tg:101`, `web:7`. `body` is raw JSON, as it came.
    """

    key: str
    address: str
    body: str


class Channel(Protocol):
    """A way to reach people. `deliver` raises DeliveryError, never anything else, for what can go wrong outside."""

    async def deliver(self, delivery: Delivery) -> Delivered: ...
