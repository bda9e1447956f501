"""The channel to Telegram: shows a screen, answers a tap, sends a file or a note."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from telegram import InputFile
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.botapi import errors
from bot.botapi.client import Client
from bot.botapi.payloads import Payload, file_payload, protection, screen_payload, toast_payload
from bot.engine.channel import Delivered, Delivery, DeliveryError

log = logging.getLogger(__name__)

PICTURE_LIMIT: Final = 10 * 1024 * 1024
METHODS: Final = {"photo": "sendPhoto", "document": "sendDocument"}
# Telegram files what it was sent under what it takes it for: a document may come back as music.
KEPT_AS: Final = ("document", "animation", "audio", "video", "voice")


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`telegram_id` is the name Telegram knows it by, once it has been sent."""

    name: str
    mime: str
    data: bytes
    telegram_id: str | None = None


LoadFile = Callable[[int], Awaitable[StoredFile | None]]
Offered = Callable[[str], Awaitable[Sequence[tuple[str, str]] | None]]
"""The commands of a chat, by its address: names and what they do; None: those of everybody."""
RememberFile = Callable[[int, str], Awaitable[None]]


class TelegramChannel:
    """Delivers what the outbox holds for Telegram. Addresses are chat numbers, with or without `tg:`."""

    def __init__(self, client: Client, load_file: LoadFile, remember_file: RememberFile, offered: Offered) -> None:
        self._client, self._load_file, self._remember_file, self._offered = client, load_file, remember_file, offered
        self._kinds = {
            "show": self._show,
            "toast": self._toast,
            "file": self._file,
            "note": self._note,
            "menu": self._menu,
        }

    async def deliver(self, delivery: Delivery) -> Delivered:
        chat = _chat(delivery.address)
        deliver = self._kinds[delivery.kind]
        try:
            try:
                return await deliver(chat, delivery)
            except ChatMigrated as moved:
                log.info("chat %s is now %s", chat, moved.new_chat_id)
                return await deliver(moved.new_chat_id, delivery)
        except TelegramError as error:
            raise errors.delivery_error(error) from error

    async def _show(self, chat: int, delivery: Delivery) -> Delivered:
        body, current = delivery.body, delivery.message
        payload = screen_payload(chat, body)
        if current is not None and body.get("tapped") == current and _same_protection(delivery):
            if delivery.already_shown() or await self._edited(current, payload):
                return Delivered(current)
            current = None
        sent = await self._client.call("sendMessage", **payload, **protection(body))
        if current is not None:
            await self._strip(chat, current)
        return Delivered(_message_id(sent))

    async def _edited(self, message: int, payload: Payload) -> bool:
        """False: that message can no longer bear a screen."""
        try:
            await self._client.call("editMessageText", message_id=message, **payload)
        except BadRequest as error:
            if errors.says(error, errors.GONE):
                return False
            if not errors.says(error, errors.UNCHANGED):
                raise
        return True

    async def _strip(self, chat: int, message: int) -> None:
        """Old buttons would only say that they are old, so nothing is lost when they stay."""
        try:
            await self._client.call("editMessageReplyMarkup", chat_id=chat, message_id=message)
        except TelegramError as error:
            if not errors.says(error, errors.UNCHANGED + errors.GONE):
                log.warning("the old keyboard in chat %s stays: %s", chat, error.message)

    async def _note(self, chat: int, delivery: Delivery) -> Delivered:
        """Beside the screen: that stays current and keeps its buttons, and so do older notes."""
        body = delivery.body
        await self._client.call("sendMessage", **screen_payload(chat, body), **protection(body))
        return Delivered()

    async def _toast(self, chat: int, delivery: Delivery) -> Delivered:
        try:
            await self._client.call("answerCallbackQuery", **toast_payload(delivery.body))
        except BadRequest as error:
            if not errors.says(error, errors.TOO_OLD):
                raise
        return Delivered()

    async def _menu(self, chat: int, delivery: Delivery) -> Delivered:
        """The commands of this chat as they are by now; of who is no member of staff, those of everybody again."""
        scope = {"type": "chat", "chat_id": chat}
        commands = await self._offered(str(chat))
        if commands is None:
            await self._client.call("deleteMyCommands", scope=scope)
        else:
            listed = [{"command": name, "description": text} for name, text in commands]
            await self._client.call("setMyCommands", commands=listed, scope=scope)
        return Delivered()

    async def _file(self, chat: int, delivery: Delivery) -> Delivered:
        number: int = delivery.body["file"]
        stored = await self._load_file(number)
        if stored is None:
            raise DeliveryError(f"there is no file {number}", permanent=True)
        payload = file_payload(chat, delivery.body)
        ways = list(_ways(stored, delivery.body))
        for kind, content in ways[:-1]:
            try:
                return await self._sent(number, kind, content, payload)
            except BadRequest as error:
                if errors.says(error, errors.NOT_THE_FILE):
                    raise
                log.warning("file %s does not go as %s: %s", number, kind, error.message)
        return await self._sent(number, *ways[-1], payload)

    async def _sent(self, number: int, kind: str, content: str | InputFile, payload: Payload) -> Delivered:
        sent = await self._client.call(METHODS[kind], **payload, **{kind: content})
        known = _telegram_id(sent)
        if known is not None and known != content:
            await self._remember(number, known)
        return Delivered()

    async def _remember(self, number: int, telegram_id: str) -> None:
        try:
            await self._remember_file(number, telegram_id)
        except Exception:
            # The file has arrived. Failing here would send it again, while forgetting costs one more upload.
            log.exception("the Telegram name of file %s is not kept", number)


def _chat(address: str) -> int:
    try:
        return int(address.removeprefix("tg:"))
    except ValueError:
        raise DeliveryError(f"{address!r} is no Telegram chat", permanent=True) from None


def _same_protection(delivery: Delivery) -> bool:
    """An edit cannot change whether a message may be forwarded (Screen.digest begins with `!` when it may not)."""
    return delivery.digest is None or delivery.digest.startswith("!") == bool(delivery.body.get("protect"))


def _ways(stored: StoredFile, body: dict[str, Any]) -> Iterator[tuple[str, str | InputFile]]:
    """How to send a file, best first: by the name Telegram gave it, as a picture, as a document."""
    picture = body.get("picture", False) and len(stored.data) <= PICTURE_LIMIT
    if stored.telegram_id is not None:
        yield "photo" if picture else "document", stored.telegram_id
    name = body.get("name") or stored.name
    if picture:
        yield "photo", _upload(stored, name)
    yield "document", _upload(stored, name)


def _upload(stored: StoredFile, name: str) -> InputFile:
    # A line break or a null in the name would be a header of its own.
    upload = InputFile(stored.data, filename="".join(filter(str.isprintable, name)) or "file")
    upload.mimetype = stored.mime or upload.mimetype
    return upload


def _message_id(sent: Any) -> int:
    try:
        return int(sent["message_id"])
    except (KeyError, TypeError, ValueError):
        raise TelegramError("invalid server response") from None


def _telegram_id(sent: Any) -> str | None:
    """The file_id in a sent message; of a picture's sizes the largest."""
    try:
        if sent.get("photo"):
            return str(sent["photo"][-1]["file_id"])
        return next((str(sent[kind]["file_id"]) for kind in KEPT_AS if kind in sent), None)
    except (AttributeError, KeyError, TypeError, IndexError):
        return None
