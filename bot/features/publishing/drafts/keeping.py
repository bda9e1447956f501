"""What the compiler made becomes a draft, or changes one. Only here anything of a file is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from bot.authoring.compile import Compiled
from bot.authoring.parcel import Told
from bot.domain.draft import Draft, revised
from bot.store import courses, drafts, files
from bot.store.db import Tx

_STALE: Final = "desk-stale"
"""Said of one change; what is stale in the whole draft is found when it is looked at (domain.staleness)."""


async def keep(
    tx: Tx, compiled: Compiled, said: Sequence[Told], author: int | None, now: int, into: Draft | None = None
) -> Draft | None:
    """The draft that holds this version now: `into`, or a new one. None when `into` was changed by somebody else.

    `said` are the warnings of the compiler.
    """
    name = compiled.module.id
    warnings = tuple(_plain(one) for one in said if one.code != _STALE)
    for data in compiled.media.values():
        await files.add(tx, f"{name}.png", "image/png", data, now)
    await courses.keep(tx, name, compiled.version, compiled.canonical.decode(), now)
    if into is None:
        return await drafts.add(tx, Draft(0, name, compiled.version, "draft", author, now, now, warnings=warnings))
    after = revised(into, compiled.version, warnings, now)
    return after if await drafts.save(tx, after, into.step) else None


async def open_draft(tx: Tx, module: str, author: int | None) -> Draft | None:
    """The author's draft of the module that a newer file revises."""
    found = (one for one in await drafts.under_way(tx) if one.module == module and one.author == author)
    return next(found, None)


def _plain(told: Told) -> Mapping[str, Any]:
    return {"where": asdict(told.where), "what": asdict(told.what), "code": told.code}
