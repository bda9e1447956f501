"""Which versions of a module say the same in substance: who has completed one of them has completed them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Pointed(Protocol):
    """A publication: `version` is "" when the module was withdrawn."""

    @property
    def version(self) -> str: ...
    @property
    def why(self) -> str: ...


def editions(newest_first: Sequence[Pointed]) -> dict[str, int]:
    """Version -> number of its edition. A typo or a key put right begins none, a rollback goes back to one."""
    found: dict[str, int] = {}
    current = 0
    for one in reversed(newest_first):
        if not one.version:
            continue
        if one.why == "rollback" and one.version in found:
            current = found[one.version]
        elif one.why not in ("typo", "key") or not found:
            current = max(found.values(), default=0) + 1
        found[one.version] = current
    return found


def behind(newest_first: Sequence[Pointed], version: str) -> bool:
    """Whether who completed this version has something to catch up on. Nothing is owed for a withdrawn module."""
    if not newest_first or not newest_first[0].version:
        return False
    known = editions(newest_first)
    return version in known and known[version] != known[newest_first[0].version]
