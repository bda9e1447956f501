"""A module as the compiler left it, with its pictures: what a file for another office is made from."""

from __future__ import annotations

from bot.authoring.canonical import read_canonical
from bot.authoring.compile import Compiled
from bot.domain.course import Card
from bot.store import courses, files
from bot.store.db import Tx


async def published(tx: Tx, module: str) -> Compiled | None:
    """The current version with its pictures; None when the module is not published."""
    version = (await courses.current_versions(tx)).get(module)
    return await kept(tx, version) if version else None


async def kept(tx: Tx, version: str) -> Compiled:
    """Any version, published or not, with its pictures. Raises LookupError when something of it is not kept."""
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
