"""Drafts of modules, in every state."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from bot.domain.draft import Draft
from bot.store.db import Row, Tx


async def add(tx: Tx, draft: Draft) -> Draft:
    """Store a new draft and give it its id."""
    row = await tx.one("add_draft", module=draft.module, author=draft.author, at=draft.at, **_changing(draft))
    if row is None:
        raise LookupError("the draft was not kept")
    return replace(draft, id=int(row["id"]))


async def save(tx: Tx, draft: Draft, expected_step: int) -> bool:
    """Keep a change. False, and nothing is kept, when the stored draft is at another step."""
    return await tx.run("save_draft", id=draft.id, expected=expected_step, **_changing(draft)) > 0


async def adopt(tx: Tx, draft: int, author: int) -> None:
    """Give a draft that has no author one: who changes it does not sign it off."""
    await tx.run("adopt_draft", id=draft, author=author)


async def load(tx: Tx, draft: int) -> Draft | None:
    row = await tx.one("draft", id=draft)
    return _read(row) if row else None


async def under_way(tx: Tx) -> list[Draft]:
    """What can still be published, touched last first."""
    return [_read(row) for row in await tx.all("open_drafts")]


async def of_author(tx: Tx, author: int) -> list[Draft]:
    return [_read(row) for row in await tx.all("drafts_of_author", author=author)]


async def forget(tx: Tx, author: int) -> None:
    """The name goes; the draft stays."""
    await tx.run("unname_drafts", author=author)


def _changing(draft: Draft) -> dict[str, Any]:
    return {
        "version": draft.version,
        "state": draft.state,
        "step": draft.step,
        "warnings": json.dumps([dict(one) for one in draft.warnings], ensure_ascii=False),
        "confirmed": "+".join(sorted(draft.confirmed)),
        "touched_at": draft.touched,
    }


def _read(row: Row) -> Draft:
    return Draft(
        id=row["id"],
        module=row["module"],
        version=row["version"],
        state=row["state"],
        author=row["author"],
        at=row["at"],
        touched=row["touched_at"],
        step=row["step"],
        warnings=tuple(json.loads(row["warnings"])),
        confirmed=frozenset(filter(None, row["confirmed"].split("+"))),
    )
