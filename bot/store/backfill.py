"""What a migration in SQL cannot do: facts and totals of what was there before their tables were."""

from __future__ import annotations

import json
from typing import Final

from bot.store import courses, facts, tallies
from bot.store.db import Tx

TALLIES: Final = 18
"""The migration after which totals are kept as they are now."""
_COUNTED: Final = "totals"
"""The fact that says for which of these migrations everything was counted."""
_LOCK: Final = "totals_lock"


async def counted(tx: Tx) -> bool:
    """Whether nothing is left to do after the migrations."""
    return await facts.get(tx, _COUNTED) == str(TALLIES)


async def backfill(tx: Tx) -> None:
    """After the migrations, before anybody writes: law dates of the versions there are, and all totals anew."""
    await facts.put(tx, _LOCK, "")  # who comes second waits here, and finds it done
    if await counted(tx):
        return
    for row in await tx.all("versions_without_fact", reference=courses.REFERENCE):
        law_as_of = json.loads(row["body"])["law_as_of"]
        await tx.run("add_version_fact", version=row["version"], module=row["module"], law_as_of=law_as_of)
    await tallies.rebuild(tx)
    await facts.put(tx, _COUNTED, str(TALLIES))
