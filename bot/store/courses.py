"""Module versions as the compiler made them, and which one is published."""

from __future__ import annotations

import json
from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.domain.course import Module
from bot.domain.reference import Reference
from bot.store.db import Tx

REFERENCE = "_reference"
_MODULE = TypeAdapter(Module)
_REFERENCE = TypeAdapter(Reference)


@dataclass(frozen=True, slots=True)
class Publication:
    """`number` is the human counter of a version (v3); `why`: start, typo, substance, key, rollback or withdraw.

    `version` is "" when the module was withdrawn. `at` is ms UTC; `draft` leads to author and sign-off.
    """

    module: str
    version: str
    number: int
    at: int
    by: str
    why: str
    draft: int | None = None


async def newest_publication(tx: Tx) -> int:
    row = await tx.one("newest_publication")
    return int(row["id"]) if row else 0


async def current_versions(tx: Tx) -> dict[str, str]:
    """Module id -> version that new attempts begin with."""
    rows = await tx.all("current_versions")
    return {row["module"]: row["version"] for row in rows if row["module"] != REFERENCE and row["version"]}


async def reference(tx: Tx) -> Reference | None:
    """Professions, localities and contacts as published last; None before the first publication."""
    for row in await tx.all("current_versions"):
        if row["module"] == REFERENCE:
            return _REFERENCE.validate_json(await body(tx, row["version"]))
    return None


async def module(tx: Tx, version: str) -> Module:
    """Raises LookupError when there is no such version."""
    return _MODULE.validate_json(await body(tx, version))


async def body(tx: Tx, version: str) -> str:
    """The canonical JSON of a version. Raises LookupError when there is no such version."""
    row = await tx.one("version", version=version)
    if row is None:
        raise LookupError(f"there is no module version {version}")
    return str(row["body"])


async def keep(tx: Tx, module: str, version: str, canonical: str, now: int) -> None:
    """Keep what the compiler made, published or not."""
    added = await tx.run("add_version", version=version, module=module, body=canonical, at=now)
    if added and module != REFERENCE:
        law_as_of = json.loads(canonical)["law_as_of"]
        await tx.run("add_version_fact", version=version, module=module, law_as_of=law_as_of)


async def publish(tx: Tx, module: str, version: str, canonical: str, now: int, *, by: str, why: str) -> bool:
    """Keep the version and point the module to it. False, and nothing is written, when it is the current one."""
    current = {row["module"]: row["version"] for row in await tx.all("current_versions")}
    if current.get(module) == version:
        return False
    await keep(tx, module, version, canonical, now)
    await point(tx, module, version, now, by=by, why=why)
    return True


async def point(
    tx: Tx, module: str, version: str, now: int, *, by: str, why: str, draft: int | None = None
) -> Publication:
    """From now on new attempts begin with this version, which is kept; `version` "" withdraws the module.

    A version that is in use again is no longer replaced.
    """
    earlier = await history(tx, module)
    same = next((one.number for one in earlier if one.version == version), None)
    number = same or max((one.number for one in earlier), default=0) + bool(version)
    await tx.run("drop_replacement", old_version=version)
    await tx.run("publish", module=module, version=version, at=now, by_whom=by, why=why, number=number, draft=draft)
    return Publication(module, version, number, now, by, why, draft)


async def history(tx: Tx, module: str) -> list[Publication]:
    """Every publication of a module, the newest first."""
    rows = await tx.all("publications", module=module)
    return [
        Publication(row["module"], row["version"], row["number"], row["at"], row["by_whom"], row["why"], row["draft"])
        for row in rows
    ]


async def published_ever(tx: Tx) -> list[str]:
    """Ids of modules, those that were withdrawn too."""
    return sorted(row["module"] for row in await tx.all("current_versions") if row["module"] != REFERENCE)


async def replacements(tx: Tx) -> dict[str, str]:
    """Version with a wrong key -> the version its open attempts go on in, at the end of every chain."""
    found = {row["old_version"]: row["new_version"] for row in await tx.all("replacements")}
    return {old: _last(found, old) for old in found}


async def replace(tx: Tx, module: str, old: str, new: str, now: int) -> None:
    """Open attempts of `old` go on in `new`, which is published."""
    await tx.run("replace_version", old_version=old, module=module, new_version=new, now=now)


def _last(found: dict[str, str], old: str) -> str:
    seen = {old}
    while (following := found.get(old)) is not None and following not in seen:
        seen.add(following)
        old = following
    return old
