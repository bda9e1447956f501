"""The browser chat's memory: the screen last shown, files and notes delivered, the login links used.

`address` is the chat within the channel: `7` of `web:7`. Only the process that holds the sender's lease delivers,
so counters are read and raised without a lock.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.store.db import Row, Tx

FILES_SHOWN: Final = 10
NOTES_SHOWN: Final = 10


@dataclass(frozen=True, slots=True)
class FileBubble:
    """A file as a message of the chat; `file` is its id in the store."""

    message: int
    seq: int
    file: int
    name: str
    caption: str
    picture: bool


@dataclass(frozen=True, slots=True)
class NoteBubble:
    """A message of its own beside the screen; `body` is what it says and its buttons."""

    message: int
    seq: int
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class View:
    """All that a browser needs to show a chat. `screen` is the body last shown, `shown` the message that bears it."""

    message: int
    seq: int
    shown: int | None = None
    screen: dict[str, Any] | None = None
    toast: dict[str, Any] | None = None
    files: tuple[FileBubble, ...] = ()
    notes: tuple[NoteBubble, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """`message` bears what was delivered; `seq` numbers the change. `repeated`: it had been delivered before."""

    message: int
    seq: int
    repeated: bool = False


async def keep_screen(
    tx: Tx, address: str, delivery: int, body: dict[str, Any], edit: int | None, newest: int = 0
) -> Kept:
    """Make `body` the screen: of message `edit`, or of a new message with an id above `newest`."""
    row = await tx.one("browser_screen", address=address)
    text = json.dumps(body, ensure_ascii=False)
    if row and row["delivery"] == delivery and row["body"] == text:
        return Kept(row["shown"], row["seq"], repeated=True)
    last, seq = _counters(row)
    shown = edit if edit is not None else max(last, newest) + 1
    values = {"message": max(last, shown), "seq": seq + 1, "shown": shown, "delivery": delivery, "body": text}
    await tx.run("browser_set_screen", address=address, **values)
    return Kept(shown, seq + 1)


async def keep_file(tx: Tx, address: str, delivery: int, file: int, name: str, caption: str, picture: bool) -> Kept:
    newest = await tx.one("browser_files", address=address, limit=1)
    if newest and (newest["delivery"], newest["file"], newest["name"]) == (delivery, file, name):
        return Kept(newest["message"], newest["seq"], repeated=True)
    last, seq = _counters(await tx.one("browser_screen", address=address))
    kept = Kept(last + 1, seq + 1)
    await tx.run("browser_count", address=address, message=kept.message, seq=kept.seq)
    place = {"address": address, "delivery": delivery, "message": kept.message, "seq": kept.seq}
    await tx.run("browser_add_file", file=file, name=name, caption=caption, picture=int(picture), **place)
    return kept


async def keep_note(tx: Tx, address: str, delivery: int, body: dict[str, Any], newest: int = 0) -> Kept:
    """A new message with an id above `newest`. Notes that are no longer shown are forgotten."""
    text = json.dumps(body, ensure_ascii=False)
    shown = await tx.all("browser_notes", address=address, limit=NOTES_SHOWN)
    for row in shown:
        if (row["delivery"], row["body"]) == (delivery, text):
            return Kept(row["message"], row["seq"], repeated=True)
    last, seq = _counters(await tx.one("browser_screen", address=address))
    kept = Kept(max(last, newest) + 1, seq + 1)
    await tx.run("browser_count", address=address, message=kept.message, seq=kept.seq)
    place = {"address": address, "delivery": delivery, "message": kept.message, "seq": kept.seq}
    await tx.run("browser_add_note", body=text, **place)
    if len(shown) == NOTES_SHOWN:
        await tx.run("browser_sweep_notes", address=address, seq=shown[-2]["seq"])
    return kept


async def keep_toast(tx: Tx, address: str, toast: dict[str, Any]) -> Kept:
    """Only for browsers served by another process: within one process a toast is told, not kept."""
    last, seq = _counters(await tx.one("browser_screen", address=address))
    await tx.run("browser_count", address=address, message=last, seq=seq + 1)
    text = json.dumps({**toast, "seq": seq + 1}, ensure_ascii=False)
    await tx.run("browser_set_toast", address=address, toast=text)
    return Kept(last, seq + 1)


async def view(tx: Tx, address: str) -> View | None:
    """None: nothing was ever delivered there."""
    row = await tx.one("browser_screen", address=address)
    if row is None:
        return None
    files = await tx.all("browser_files", address=address, limit=FILES_SHOWN)
    notes = await tx.all("browser_notes", address=address, limit=NOTES_SHOWN)
    screen, toast = _value(row["body"]), _value(row["toast"])
    return View(row["message"], row["seq"], row["shown"], screen, toast, _bubbles(files), _notes(notes))


async def delivered_file(tx: Tx, address: str, file: int) -> FileBubble | None:
    """The file, if this chat was given it: ownership is delivery."""
    row = await tx.one("browser_file", address=address, file=file)
    return _bubble(row) if row else None


async def use_login(tx: Tx, nonce: str, expires: int) -> bool:
    """False: the link was used before. `expires` is ms UTC."""
    return await tx.run("browser_use_login", nonce=nonce, expires=expires) == 1


async def sweep_logins(tx: Tx, now: int) -> int:
    return await tx.run("browser_sweep_logins", now=now)


async def forget(tx: Tx, address: str) -> None:
    """Erase everything kept about a chat."""
    await tx.run("browser_forget_screen", address=address)
    await tx.run("browser_forget_files", address=address)
    await tx.run("browser_forget_notes", address=address)


def _counters(row: Row | None) -> tuple[int, int]:
    return (row["message"], row["seq"]) if row else (0, 0)


def _value(text: str | None) -> dict[str, Any] | None:
    return json.loads(text) if text else None


def _bubbles(rows: Sequence[Row]) -> tuple[FileBubble, ...]:
    return tuple(_bubble(row) for row in reversed(rows))


def _notes(rows: Sequence[Row]) -> tuple[NoteBubble, ...]:
    return tuple(NoteBubble(row["message"], row["seq"], json.loads(row["body"])) for row in reversed(rows))


def _bubble(row: Row) -> FileBubble:
    place = (row["message"], row["seq"], row["file"])
    return FileBubble(*place, row["name"], row["caption"], bool(row["picture"]))
