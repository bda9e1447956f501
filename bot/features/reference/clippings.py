"""Answers that need no chat with the bot: read-only, from memory, never stored."""

from __future__ import annotations

import logging
from typing import Final

from bot.chat.clipping import Clippings
from bot.domain.course import Locale
from bot.engine.library import Library
from bot.features.reference.screens.clipping import clipping
from bot.store.db import Database, StoreUnavailable
from bot.texts import texts

log = logging.getLogger(__name__)
MOST: Final = 10


class Shelf:
    """The register as published last. While the database is away, what is in memory answers."""

    def __init__(self, database: Database) -> None:
        self._database, self._library = database, Library()

    async def look_up(self, typed: str, locale: Locale) -> Clippings:
        await self._refresh()
        t = texts(locale)
        try:
            law, search = self._library.reference.law, self._library.law_search
        except LookupError:
            return Clippings((), t("Nothing found. Open the bot"))
        found = tuple(clipping(law[name], t) for name in search.find(typed, MOST))
        hint = t("Nothing found. Open the bot") if typed.strip() and not found else t("Type an article or a word")
        return Clippings(found, hint)

    async def _refresh(self) -> None:
        try:
            await self._database.read(self._library.refresh)
        except StoreUnavailable as error:
            log.warning("the reference in memory may be old: %s", error)
