"""A file from the command line into a draft that nobody is the author of; any trainer may go on with it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from bot.authoring import parcel
from bot.authoring.desk import receive
from bot.authoring.parcel import Told
from bot.authoring.reference import Reference
from bot.domain.course import Locale
from bot.domain.draft import Draft
from bot.features.publishing.drafts.keeping import keep, open_draft
from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Imported:
    """`draft` is None when there is an error; `problems` are all, warnings too, errors first."""

    draft: Draft | None
    problems: tuple[Told, ...]


async def import_file(
    tx: Tx, name: str, data: bytes, reference: Reference, now: int, *, today: datetime.date, lang: Locale = "ru"
) -> Imported:
    """One module as YAML, workbook or zip. The same module imported again revises the draft. `now` is ms UTC."""
    made = parcel.loads(parcel.dumps(receive(name, data, today, reference, lang=lang), lang))
    if made.compiled is None:
        return Imported(None, made.problems)
    into = await open_draft(tx, made.compiled.module.id, None)
    draft = await keep(tx, made.compiled, made.problems, None, now, into)
    return Imported(draft, made.problems)
