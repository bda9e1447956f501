"""Module versions as the compiler made them, and which one is published."""

from __future__ import annotations

from pydantic import TypeAdapter

from bot.domain.course import Module
from bot.domain.reference import Reference
from bot.store.db import Tx

REFERENCE = "_reference"
_MODULE = TypeAdapter(Module)
_REFERENCE = TypeAdapter(Reference)


async def newest_publication(tx: Tx) -> int:
    row = await tx.one("newest_publication")
    return int(row["id"]) if row else 0


async def current_versions(tx: Tx) -> dict[str, str]:
    """Module id -> version that new attempts begin with."""
    rows = await tx.all("current_versions")
    return {row["module"]: row["version"] for row in rows if row["module"] != REFERENCE}


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


async def publish(tx: Tx, module: str, version: str, canonical: str, now: int, *, by: str, why: str) -> bool:
    """Keep the version and point the module to it. False, and nothing is written, when it is the current one."""
    current = {row["module"]: row["version"] for row in await tx.all("current_versions")}
    if current.get(module) == version:
        return False
    await tx.run("add_version", version=version, module=module, body=canonical, at=now)
    await tx.run("publish", module=module, version=version, at=now, by_whom=by, why=why)
    return True
