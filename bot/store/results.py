"""Every result, portion by portion: what an export is made of without holding it all in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import Final

from bot.domain.report import Scope, VersionFact
from bot.domain.result import Result
from bot.store import facts, reports
from bot.store.db import Database, Row, Tx

PORTION: Final = 2_000
_SALT: Final = "export_salt"
"""The fact that makes accounts of people in exports unguessable."""
_FAR: Final = 2**62
_UNKNOWN: Final = VersionFact("", "", "", 0)


async def portions(database: Database, since: int = 0, until: int = _FAR) -> AsyncIterator[list[Result]]:
    """Results that began from `since` until before `until` (ms UTC). Each portion is read for itself: nobody waits."""
    known = await database.read(reports.version_facts)
    after = 0
    while True:
        found = await database.read(partial(_portion, after=after, since=since, until=until, known=known))
        if not found:
            return
        yield found
        after = found[-1].attempt


async def expected(tx: Tx, since: str = "", until: str = "") -> int:
    """About how many there are in a time (ISO days), as the totals say: counting them would take as long as reading."""
    counted = await reports.sums(tx, Scope(since=since, until=until), "total")
    return sum(counts.attempts for counts in counted.values())


async def claim_secret(tx: Tx, word: str) -> None:
    """There is one from now on; `word`, an unguessable one, unless there was."""
    await facts.claim(tx, _SALT, word)


async def secret(tx: Tx) -> str:
    """Raises LookupError when none was claimed."""
    found = await facts.get(tx, _SALT)
    if found is None:
        raise LookupError("no secret was claimed")
    return found


async def _portion(tx: Tx, after: int, since: int, until: int, known: Mapping[str, VersionFact]) -> list[Result]:
    rows = await tx.all("results", after=after, since=since, until=until, most=PORTION)
    return [_read(row, known.get(row["version"], _UNKNOWN)) for row in rows]


def _read(row: Row, fact: VersionFact) -> Result:
    return Result(
        attempt=int(row["id"]),
        learner=int(row["learner"]),
        region=row["region"],
        profession=row["profession"],
        module=row["module"],
        version=row["version"],
        number=fact.number,
        law_as_of=fact.law_as_of,
        state=row["state"],
        scaled=row["scaled"],
        pre=row["pre_raw"] / row["pre_max"] if row["pre_max"] else None,
        began=int(row["began_at"]),
        ended=row["ended_at"],
    )
