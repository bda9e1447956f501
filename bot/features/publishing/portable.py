"""A published module as one file that another office can import."""

from __future__ import annotations

from typing import get_args

from bot.authoring import bundle
from bot.authoring.canonical import read_canonical
from bot.authoring.compile import Compiled
from bot.domain.course import Card
from bot.store import courses, files
from bot.store.db import Tx


async def portable(tx: Tx, module: str, form: str) -> bytes | None:
    """The file; None when the module is not published or there is no such form."""
    if form not in get_args(bundle.Format):
        return None
    found = await published(tx, module)
    return bundle.write(found, form) if found else None  # type: ignore[arg-type]


async def published(tx: Tx, module: str) -> Compiled | None:
    """The current version with its pictures; None when the module is not published."""
    version = (await courses.current_versions(tx)).get(module)
    if version is None:
        return None
    canonical = (await courses.body(tx, version)).encode()
    found = read_canonical(canonical)
    pictures = [step.picture.file for step in found.steps if isinstance(step, Card) and step.picture]
    media = {digest: await _bytes(tx, digest) for digest in pictures}
    return Compiled(found, version, canonical, media)


async def _bytes(tx: Tx, digest: str) -> bytes:
    number = await files.picture(tx, digest)
    found = await files.load(tx, number) if number is not None else None
    if found is None:
        raise LookupError(f"the picture {digest} is not kept")
    return found.data
