"""Publishing: the compiler's output becomes the version that new attempts begin with. What is unchanged is a no-op."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bot.authoring.check import Report
from bot.authoring.reference import Reference as Register
from bot.domain.reference import Reference
from bot.features.publishing.releasing.release import spread
from bot.store import courses, files
from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Published:
    """`changed` by module id: those whose current version is new."""

    changed: tuple[str, ...]
    unchanged: tuple[str, ...]


async def publish(
    tx: Tx, report: Report, now: int, *, by: str, why: str, only: Sequence[str] = (), yielding: bool = False
) -> Published:
    """Publish what the report compiled, or `only` these modules of it, with the reference data. `now` is ms UTC.

    `yielding` leaves a module alone that trainers have taken into their hands since: what a start finds in its files
    must not undo what was published, rolled back or withdrawn in the chat.
    """
    changed: list[str] = []
    unchanged: list[str] = []
    for name, compiled in sorted(report.compiled.items()):
        if only and name not in only:
            continue
        if yielding and await _taken_over(tx, name):
            unchanged.append(name)
            continue
        for data in compiled.media.values():
            await files.add(tx, f"{name}.png", "image/png", data, now)
        text = compiled.canonical.decode()
        new = await courses.publish(tx, name, compiled.version, text, now, by=by, why=why)
        (changed if new else unchanged).append(name)
        if new and len(await courses.history(tx, name)) > 1:
            await spread(tx, name, compiled.version, now)
    if report.reference.professions:
        # In the order of the files: that is the order in which people choose.
        shared = json.dumps(asdict(reference(report.reference)), ensure_ascii=False, separators=(",", ":"))
        digest = hashlib.sha256(shared.encode()).hexdigest()
        await courses.publish(tx, courses.REFERENCE, digest, shared, now, by=by, why=why)
    return Published(tuple(changed), tuple(unchanged))


async def _taken_over(tx: Tx, module: str) -> bool:
    return any(
        one.draft is not None or one.why in ("rollback", "withdraw") for one in await courses.history(tx, module)
    )


def reference(register: Register) -> Reference:
    """The part of the register that screens need at run time."""
    return Reference(
        professions=register.professions,
        localities=register.localities,
        contacts=tuple(register.contacts.values()),
        law=register.law,
        terms=register.glossary,
        aids=register.aids,
        trees=register.trees,
    )
