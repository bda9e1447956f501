"""Files on their way: from the store to the channels, and from people to the store and the job process."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable

from bot.botapi import download
from bot.botapi.client import Client
from bot.botapi.outbound import StoredFile as TelegramFile
from bot.domain.learner import Role
from bot.engine.jobs import FetchError
from bot.store import chats, files, learners
from bot.store.db import Database, Tx
from bot.web.setup import UPLOAD_LIMIT
from bot.web.setup import StoredFile as WebFile


class Attachments:
    """`client` is None when there is no token. `now` gives ms UTC."""

    def __init__(self, database: Database, client: Client | None, now: Callable[[], int]) -> None:
        self._database, self._client, self._now = database, client, now

    async def for_telegram(self, file: int) -> TelegramFile | None:
        found = await self._database.read(lambda tx: files.load(tx, file))
        return TelegramFile(found.name, found.mime, found.data, found.telegram_id) if found else None

    async def known_to_telegram(self, file: int, telegram_id: str) -> None:
        """Telegram has the bytes: they need not be sent again."""
        await self._database.write(lambda tx: files.uploaded(tx, file, telegram_id))

    async def for_browser(self, file: int) -> WebFile | None:
        found = await self._database.read(lambda tx: files.load(tx, file))
        return WebFile(found.mime, found.data) if found else None

    async def from_browser(self, address: str, name: str, data: bytes) -> int | None:
        """Keep what staff send; of anyone else nothing is taken."""

        async def work(tx: Tx) -> int | None:
            chat = await chats.by_address(tx, f"web:{address}")
            if chat is None or not (await learners.roles(tx, chat.learner)) - {Role.LEARNER}:
                return None
            mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
            return await files.add(tx, name, mime, data, self._now(), owner=chat.learner)

        return await self._database.write(work)

    async def from_telegram(self, file_id: str) -> bytes:
        """The bytes of what was sent to the bot. Raises FetchError."""
        if self._client is None:
            raise FetchError("there is no token", permanent=True)
        try:
            return await download.fetch(self._client, file_id, UPLOAD_LIMIT)
        except download.DownloadError as error:
            raise FetchError(str(error), permanent=error.permanent) from None
