"""Calls of a handler become rows: queued messages, timers, jobs, and what the chat now shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.chat.action import encode
from bot.chat.call import Call, Notify, Priority, SendFile, Show, Start, TellCommands, Toast, Wake
from bot.chat.event import Event, Tapped
from bot.engine.context import Context
from bot.engine.notices import menus, note
from bot.store import chats, outbox, timers
from bot.store.chats import Chat
from bot.store.db import Tx
from bot.store.outbox import NewCall

TOAST_LIMIT: Final = 200
FILES: Final = "_files"
"""Among what is kept of a job: where the bytes of its files are."""
ABOUT: Final = "_about"
NAME: Final = "_name"
_TOAST_LIFE: Final = 14_000
"""ms after which a tap can no longer be answered."""


@dataclass(slots=True)
class Effects:
    """What follows from events and is written for a whole batch at once: messages to queue, chats with a new place.

    A batch has one event of a lane, so no chat is in it twice. `jobs`: work for the job process was asked for.
    """

    calls: list[NewCall] = field(default_factory=list)
    places: list[Chat] = field(default_factory=list)
    jobs: bool = False

    def add(self, other: Effects) -> None:
        self.calls += other.calls
        self.places += other.places
        self.jobs = self.jobs or other.jobs

    async def write(self, tx: Tx, now: int) -> None:
        await chats.place_all(tx, self.places, now)
        await outbox.add(tx, self.calls)


async def apply(ctx: Context, event: Event, calls: Sequence[Call]) -> Effects:
    """Store timers and jobs; gives the rest that follows from the calls. A tap always gets its toast, be it empty."""
    effects, chat = Effects(), ctx.chat
    for call in calls:
        match call:
            case Show():
                chat = placed(chat, call)
                effects.calls.append(_show(ctx, event, call))
            case SendFile():
                effects.calls.append(_file(ctx, call))
            case Wake():
                await timers.wake(ctx.tx, _lane(ctx), call.name, call.due, call.data)
            case Notify():
                effects.calls += await note(ctx.tx, ctx.library, call, ctx.now)
            case Start():
                await timers.start_job(ctx.tx, _lane(ctx), chat.address, call.kind, _order(call), ctx.now)
                effects.jobs = True
            case TellCommands():
                here = [chat.address] if call.learner == ctx.learner.id else []
                effects.calls += await menus(ctx.tx, call.learner, ctx.now, here)
            case Toast():
                continue
    if isinstance(event, Tapped) and event.query is not None:
        effects.calls.append(_toast(ctx, event.query, calls))  # after the screen, which is what people wait for
    if chat is not ctx.chat:
        effects.places.append(chat)
    return effects


def placed(chat: Chat, show: Show) -> Chat:
    """The chat with this screen: an overlay keeps the place beneath it, any other screen is a place itself."""
    beneath = _beneath(chat) if show.overlay else None
    awaits = encode(show.screen.awaits) if show.screen.awaits else None
    return replace(chat, here=encode(show.here), beneath=beneath, awaits=awaits)


def _beneath(chat: Chat) -> str:
    """What an overlay covers: under another overlay, what that one covers; "" when nothing was shown before."""
    return chat.beneath if chat.beneath is not None else chat.here or ""


def _lane(ctx: Context) -> str:
    return f"learner:{ctx.learner.id}"


def _show(ctx: Context, event: Event, show: Show) -> NewCall:
    tapped = event.message if isinstance(event, Tapped) else _taken_over(ctx, show)
    body = {**show.screen.body, "digest": show.screen.digest, "locale": ctx.t.locale, "tapped": tapped}
    merge_key = f"screen:{ctx.chat.address}"
    return NewCall(ctx.chat.address, "show", body, Priority.ANSWER, "resend", ctx.now, merge_key)


def _order(call: Start) -> dict[str, Any]:
    """What is kept of the work asked for: its arguments, and beside them what the job process is not told."""
    beside = {FILES: dict(call.files), ABOUT: dict(call.about), NAME: call.name}
    return {**call.arguments, **{key: value for key, value in beside.items() if value}}


def _taken_over(ctx: Context, show: Show) -> int | None:
    """The message that still shows the place this screen follows."""
    return ctx.chat.message if show.follows is not None and ctx.chat.here == encode(show.follows) else None


def _toast(ctx: Context, query: str, calls: Sequence[Call]) -> NewCall:
    text = next((call.text for call in calls if isinstance(call, Toast)), "")[:TOAST_LIMIT]
    body = {"query": query, "text": text}
    return NewCall(ctx.chat.address, "toast", body, Priority.ANSWER, "drop", ctx.now, expires=ctx.now + _TOAST_LIFE)


def _file(ctx: Context, call: SendFile) -> NewCall:
    body = {"file": call.file, "name": call.name, "caption": call.caption, "picture": call.picture}
    return NewCall(ctx.chat.address, "file", body, Priority.ANSWER, "resend", ctx.now)
