"""What the server remembers: chats, their messages, files, taps, and the bot's own card."""

import asyncio
import hashlib
import mimetypes
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from . import keyboards, markup
from .wire import Clock, Json, bad

TAP_LIFE = 150.0
LINK_LIFE = 3600.0


@dataclass(slots=True)
class File:
    file_id: str
    unique_id: str
    kind: str  # photo | document
    name: str
    mime: str
    data: bytes
    sides: tuple[int, int] = (0, 0)
    linked_at: float | None = None

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.unique_id}{PurePosixPath(self.name).suffix}"

    def described(self) -> Any:
        ids = {"file_id": self.file_id, "file_unique_id": self.unique_id}
        if self.kind == "photo":
            return [{**ids, "width": self.sides[0], "height": self.sides[1], "file_size": len(self.data)}]
        return {**ids, "file_name": self.name, "mime_type": self.mime, "file_size": len(self.data)}


@dataclass(slots=True)
class Message:
    """A message in a chat; `text` is plain, and the caption where there is a file."""

    message_id: int
    chat: "Chat"
    date: float
    sender: Json
    text: str = ""
    entities: tuple[markup.Entity, ...] = ()
    keyboard: Json | None = None
    file: File | None = None
    edited: float | None = None
    protected: bool = False
    more: Json = field(default_factory=dict)

    @property
    def from_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def rows(self) -> list[list[keyboards.Button]]:
        return keyboards.rows(self.keyboard)

    @property
    def buttons(self) -> list[keyboards.Button]:
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    def body(self) -> Json:
        told: Json = {
            "message_id": self.message_id,
            "from": self.sender,
            "chat": self.chat.described,
            "date": int(self.date),
        }
        if self.edited is not None:
            told["edit_date"] = int(self.edited)
        if self.file is not None:
            told[self.file.kind] = self.file.described()
        if self.text:
            told["text" if self.file is None else "caption"] = self.text
        if self.entities:
            name = "entities" if self.file is None else "caption_entities"
            told[name] = markup.entities(self.entities)
        if self.keyboard is not None:
            told["reply_markup"] = self.keyboard
        if self.protected:
            told["has_protected_content"] = True
        return told | self.more


@dataclass(slots=True, frozen=True)
class Toast:
    text: str
    alert: bool
    url: str | None = None


@dataclass(slots=True)
class Tap:
    query_id: str
    by: "Chat"
    chat: "Chat"
    message_id: int
    at: float
    answer: Toast | None = None


class Chat:
    """A private chat or a group, and whoever waits for something to change in it."""

    def __init__(self, chat_id: int, described: Json) -> None:
        self.id = chat_id
        self.described = described
        self.started = False
        self.blocked = False
        self.everything: dict[int, Message] = {}
        self.screen: Message | None = None
        self.toasts: list[Toast] = []
        self.actions: list[str] = []
        self.version = 0  # grows with everything that happens here,
        self.showings = 0  # and this with what can be seen in the list of messages
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def is_group(self) -> bool:
        return self.id < 0

    @property
    def messages(self) -> list[Message]:
        """What the bot said here and has not deleted, oldest first."""
        return [message for message in self.everything.values() if message.from_bot]

    @property
    def files(self) -> list[File]:
        return [message.file for message in self.messages if message.file is not None]

    def show(self, message: Message) -> None:
        self.everything[message.message_id] = message
        self.screen = message
        self.showings += 1
        self.changed()

    def remove(self, message_id: int) -> None:
        del self.everything[message_id]
        if self.screen is not None and self.screen.message_id == message_id:
            self.screen = self.messages[-1] if self.messages else None
        self.showings += 1
        self.changed()

    def changed(self) -> None:
        self.version += 1
        waiting, self._waiting = self._waiting, []
        for waiter in waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def changes(self, since: int) -> None:
        """Returns once `version` is past `since`."""
        while self.version <= since:
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(waiter)
            await waiter

    async def until(self, holds: Callable[[], bool], timeout: float, what: str) -> None:
        """Returns as soon as `holds()` does; raises with the present screen when time is out."""
        try:
            async with asyncio.timeout(timeout):
                while not holds():
                    await self.changes(self.version)
        except TimeoutError:
            raise AssertionError(f"{what}: not within {timeout} s; {self.pictured()}") from None

    def pictured(self) -> str:
        if self.screen is None:
            return f"chat {self.id} is empty"
        return f"chat {self.id} shows {self.screen.text!r} {self.screen.labels}"


class State:
    def __init__(self, token: str, clock: Clock) -> None:
        self.token = token
        self.clock = clock
        bot_id = int(token.partition(":")[0])
        self.bot: Json = {"id": bot_id, "is_bot": True, "first_name": "Bot", "username": f"fake_{bot_id}_bot"}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.taps: dict[str, Tap] = {}
        self.local = False  # as with --local: files are named by their place on the server's own disk
        self.inline_answers: dict[str, list[Json] | None] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.card: dict[tuple[str, str], str] = {}  # (name | description | short_description, language)
        self._seed = int(hashlib.sha256(token.encode()).hexdigest()[:12], 16)
        self._serial = 0
        self._message_ids: dict[int, int] = {}

    def serial(self) -> int:
        """Numbers that look drawn by lot and are the same in every run."""
        self._serial += 1
        return self._seed + self._serial * 7919

    def message_id(self, chat: Chat) -> int:
        # Private chats of one bot share a sequence, a supergroup has its own.
        key = chat.id if chat.is_group else 0
        self._message_ids[key] = self._message_ids.get(key, 0) + 1
        return self._message_ids[key]

    def chat(self, chat_id: Any) -> Chat:
        chat = self.chats.get(chat_id)
        if chat is None or not chat.started:
            raise bad("chat not found")
        return chat

    def keep(self, kind: str, name: str, data: bytes, mime: str = "", sides: tuple[int, int] = (0, 0)) -> File:
        number = self.serial()
        mime = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        prefix = "AgACAgI" if kind == "photo" else "BQACAgI"
        file = File(f"{prefix}AAxkB{number:x}", f"AQAD{number:x}", kind, name, mime, data, sides)
        self.files[file.file_id] = file
        return file

    def link(self, file: File) -> None:
        file.linked_at = self.clock.now()

    def linked(self, path: str) -> File | None:
        oldest = self.clock.now() - LINK_LIFE
        for file in self.files.values():
            if file.path == path and file.linked_at is not None and file.linked_at >= oldest:
                return file
        return None
