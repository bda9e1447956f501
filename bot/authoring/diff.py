"""What changed between two versions of a module: for reviewers, and for "what changed since you finished"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.domain.course import Bilingual, Module
from bot.domain.wordings import Kind, parts, texts


@dataclass(frozen=True, slots=True)
class TextChange:
    """`place` names the text inside its part. `stale`: the Russian is new and the English is not."""

    place: str
    old: Bilingual | None
    new: Bilingual | None

    @property
    def stale(self) -> bool:
        return bool(self.old and self.new and self.old.ru != self.new.ru and self.old.en == self.new.en)


@dataclass(frozen=True, slots=True)
class Change:
    """One part. A changed part without `texts` changed in something else: its key, order, law or picture."""

    kind: Kind
    id: str
    how: Literal["added", "removed", "changed"]
    texts: tuple[TextChange, ...] = ()
    rekeyed: bool = False
    """An item whose old answers can no longer be counted."""


@dataclass(frozen=True, slots=True)
class Changes:
    parts: tuple[Change, ...]

    def of(self, kind: Kind) -> tuple[Change, ...]:
        return tuple(change for change in self.parts if change.kind == kind)

    @property
    def stale(self) -> tuple[tuple[Change, TextChange], ...]:
        """English texts that were left as they were although the Russian changed."""
        return tuple((change, text) for change in self.parts for text in change.texts if text.stale)

    def __bool__(self) -> bool:
        return bool(self.parts)


def compare(old: Module, new: Module) -> Changes:
    changes: list[Change] = []
    for (kind, before), (_, after) in zip(parts(old), parts(new), strict=True):
        ids = [*after, *(id for id in before if id not in after)]
        changes += [change for id in ids if (change := _change(kind, id, before.get(id), after.get(id)))]
    return Changes(tuple(changes))


def _change(kind: Kind, id: str, old: Any, new: Any) -> Change | None:
    if old == new:
        return None
    changed = tuple(_texts_changed(dict(texts(old)), dict(texts(new))))
    if old is None or new is None:
        return Change(kind, id, "added" if old is None else "removed", changed)
    return Change(kind, id, "changed", changed, kind == "item" and old.hash != new.hash)


def _texts_changed(old: Mapping[str, Bilingual], new: Mapping[str, Bilingual]) -> Iterator[TextChange]:
    for place in [*new, *(place for place in old if place not in new)]:
        if old.get(place) != new.get(place):
            yield TextChange(place, old.get(place), new.get(place))
