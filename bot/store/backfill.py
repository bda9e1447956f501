"""What a migration in SQL cannot do: facts and totals of what was there before their tables were."""

from __future__ import annotations

import json
from typing import Final

from bot.store import courses, tallies
from bot.store.db import Tx

TALLIES: Final = 13
"""The migration after which totals are kept."""


async def backfill(tx: Tx) -> None:
    """Right after that migration, before anybody writes: law dates of the versions there are, and all totals anew."""
    for row in await tx.all("versions_without_fact", reference=courses.REFERENCE):
        law_as_of = json.loads(row["body"])["law_as_of"]
        await tx.run("add_version_fact", version=row["version"], module=row["module"], law_as_of=law_as_of)
    await tallies.rebuild(tx)
