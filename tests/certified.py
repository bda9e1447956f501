"""An installation that has a check page: what stories of certificates begin with."""

from __future__ import annotations

from bot.store import certificates, facts
from bot.store.db import Tx
from tests import content, released

WEB_URL = "https://bot.example"


async def certified(tx: Tx) -> None:
    """The short module, published."""
    await content.short(tx)
    await facts.put(tx, certificates.WEB_URL, WEB_URL)


async def on_new_law(tx: Tx) -> None:
    """The short module, and Vera's draft that changes it in substance, signed off by Lev."""
    await content.release(tx, released.SUBSTANCE)
    await facts.put(tx, certificates.WEB_URL, WEB_URL)
