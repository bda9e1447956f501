"""The browser chat as a channel: delivers screens, toasts, files and notes, and reads what pages send."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from bot.chat.event import Commanded, Event, Said, Tapped, Unreadable, Uploaded
from bot.engine.channel import Delivered, Delivery
from bot.store import browser
from bot.store.browser import FileBubble, NoteBubble, View
from bot.web.hub import Change, Hub
from bot.web.memory import Memory

PREFIX: Final = "web:"
_COMMAND: Final = re.compile(r"/(?P<name>[A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(?P<argument>.*))?\Z", re.DOTALL)
_SHOWN: Final = ("text", "rows", "protect", "locale")


class WebChannel:
    """See engine.channel. `shared`: pages may be served by another process, so toasts are kept for them too."""

    def __init__(self, memory: Memory, hub: Hub, *, shared: bool = False) -> None:
        self._memory, self._hub, self._shared = memory, hub, shared

    async def deliver(self, delivery: Delivery) -> Delivered:
        if delivery.kind == "show":
            return await self._show(delivery)
        if delivery.kind == "file":
            await self._file(delivery)
        elif delivery.kind == "note":
            await self._note(delivery)
        elif delivery.kind == "toast":
            await self._toast(delivery)
        return Delivered()  # a page asks for the commands when it is opened

    async def _show(self, delivery: Delivery) -> Delivered:
        body, message = delivery.body, delivery.message
        edit = message if message is not None and body.get("tapped") == message else None
        if delivery.already_shown():
            return Delivered(message)
        address, screen = delivery.address, _screen(body)
        kept = await self._memory.keep(
            lambda tx: browser.keep_screen(tx, address, delivery.id, screen, edit, message or 0)
        )
        self._hub.tell(address, Change("show", {"message": kept.message, **screen}, kept.seq))
        return Delivered(kept.message)

    async def _file(self, delivery: Delivery) -> None:
        body, address = delivery.body, delivery.address
        file, name, caption = int(body["file"]), str(body["name"]), str(body.get("caption", ""))
        picture = bool(body.get("picture"))
        kept = await self._memory.keep(
            lambda tx: browser.keep_file(tx, address, delivery.id, file, name, caption, picture)
        )
        bubble = FileBubble(kept.message, kept.seq, file, name, caption, picture)
        self._hub.tell(address, _bubble_change(bubble))

    async def _note(self, delivery: Delivery) -> None:
        address, note = delivery.address, _screen(delivery.body)
        kept = await self._memory.keep(
            lambda tx: browser.keep_note(tx, address, delivery.id, note, delivery.message or 0)
        )
        self._hub.tell(address, _bubble_change(NoteBubble(kept.message, kept.seq, note)))

    async def _toast(self, delivery: Delivery) -> None:
        toast = {"query": delivery.body.get("query"), "text": delivery.body.get("text", "")}
        seq = None
        if self._shared:
            seq = (await self._memory.keep(lambda tx: browser.keep_toast(tx, delivery.address, toast))).seq
        self._hub.tell(delivery.address, Change("toast", toast, seq))


def changes(view: View | None, after: int | None) -> list[Change]:
    """What a page that has seen everything up to `after` must be told; the screen always, so that it is never wrong."""
    if view is None:
        return []
    seen = -1 if after is None else after
    beside: list[FileBubble | NoteBubble] = [*view.files, *view.notes]
    missed = [bubble for bubble in beside if bubble.seq > seen]
    found = [_bubble_change(bubble) for bubble in sorted(missed, key=lambda bubble: bubble.seq)]
    if view.screen is not None:
        found.append(Change("show", {"message": view.shown, **view.screen}, view.seq))
    if view.toast is not None and after is not None and view.toast["seq"] > after:
        found.append(Change("toast", {key: view.toast[key] for key in ("query", "text")}, view.seq))
    return found


def parse(body: str) -> Event:
    """What an inbox row of the browser chat means. Total: what cannot be read is Unreadable."""
    try:
        value = json.loads(body)
        return _event(value)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        return Unreadable(f"browser: {type(error).__name__}")


def _event(value: dict[str, Any]) -> Event:
    kind, nonce = value["kind"], value.get("nonce")
    if kind == "tap" and isinstance(value["data"], str):
        return Tapped(value["data"], _integer(value.get("message")), nonce if isinstance(nonce, str) else None)
    if kind == "say" and isinstance(value["text"], str):
        return _typed(value["text"])
    if kind == "upload" and isinstance(value["name"], str):
        file = _integer(value.get("file"))
        return Uploaded(value["name"], int(value["size"]), None if file is None else f"file:{file}")
    raise ValueError(kind)


def _typed(text: str) -> Event:
    match = _COMMAND.match(text.strip())
    if match:
        return Commanded(match["name"].lower(), (match["argument"] or "").strip())
    return Said(text)


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _screen(body: dict[str, Any]) -> dict[str, Any]:
    return {key: body[key] for key in _SHOWN if key in body}


def _bubble_change(bubble: FileBubble | NoteBubble) -> Change:
    if isinstance(bubble, NoteBubble):
        return Change("note", {"message": bubble.message, **bubble.body}, bubble.seq)
    names = ("message", "file", "name", "caption", "picture")
    return Change("file", {name: getattr(bubble, name) for name in names}, bubble.seq)
