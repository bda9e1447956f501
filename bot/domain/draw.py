"""Order and choice without chance: both follow from the seed of the attempt, in every language, process and year."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from functools import lru_cache


def shuffled(seed: str, item: str, options: Sequence[str]) -> tuple[str, ...]:
    """The options as this attempt sees them."""
    return _ranked(f"{seed}/{item}", tuple(options))


def disordered(seed: str, item: str, options: Sequence[str]) -> tuple[str, ...]:
    """As `shuffled`, but never in the order given, which is the answer."""
    shown = shuffled(seed, item, options)
    return (*shown[1:], shown[0]) if shown == tuple(options) and shown else shown


def drawn(seed: str, pool: str, items: Sequence[str], count: int, seen: Collection[str] = ()) -> tuple[str, ...]:
    """`count` items of a pool; those already seen come only when the others run out."""
    ranked = _ranked(f"{seed}/{pool}", tuple(items))
    fresh = [item for item in ranked if item not in seen]
    known = [item for item in ranked if item in seen]
    return tuple((fresh + known)[:count])


@lru_cache(maxsize=4096)
def _ranked(prefix: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: hashlib.sha256(f"{prefix}/{name}".encode()).digest()))
