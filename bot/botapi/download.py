"""Files that people sent: Telegram keeps them, and gives their bytes to who asks by name."""

from __future__ import annotations

from typing import Any

from telegram.error import TelegramError

from bot.botapi import errors
from bot.botapi.client import Client
from bot.botapi.transport import TooLarge


class DownloadError(Exception):
    """A file was not fetched. `permanent`: trying again is useless. `retry_after`: seconds the server asks for."""

    def __init__(self, reason: str, *, permanent: bool = False, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.permanent, self.retry_after = permanent, retry_after


async def fetch(client: Client, file_id: str, limit: int) -> bytes:
    """The bytes of a file, at most `limit` of them. Raises DownloadError."""
    try:
        return await client.download(_path(await client.call("getFile", file_id=file_id), limit), limit)
    except TelegramError as error:
        trouble = errors.delivery_error(error)
        raise DownloadError(str(trouble), permanent=trouble.permanent, retry_after=trouble.retry_after) from None


def _path(file: Any, limit: int) -> str:
    """Where the file is. Raises TooLarge; DownloadError without the path, for a local server puts the token into it."""
    path, size = (file.get("file_path"), file.get("file_size")) if isinstance(file, dict) else (None, None)
    if isinstance(size, int) and size > limit:
        raise TooLarge(limit)
    if not isinstance(path, str) or not path or ".." in path.split("/"):
        raise DownloadError("the Bot API server does not say where the file is")
    if path.startswith("/"):
        raise DownloadError("the Bot API server runs with --local and keeps files to itself", permanent=True)
    return path
