"""What changed between two versions of a module: for reviewers, and for "what changed since you finished"."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from bot.domain.course import Bilingual, Card, Module

Kind = Literal["module", "card", "item", "scenario", "checklist", "law"]
_IGNORED: Final = frozenset({"hash", "file", "size"})


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
    parts: list[Change] = []
    for (kind, before), (_, after) in zip(_parts(old), _parts(new), strict=True):
        ids = [*after, *(id for id in before if id not in after)]
        parts += [change for id in ids if (change := _change(kind, id, before.get(id), after.get(id)))]
    return Changes(tuple(parts))


def _parts(module: Module) -> list[tuple[Kind, Mapping[str, Any]]]:
    cards = {step.id: step for step in module.steps if isinstance(step, Card)}
    rest = tuple(step for step in module.steps if not isinstance(step, Card))
    frame = dataclasses.replace(module, steps=(), items={}, scenarios={}, checklists={}, law={})
    order = tuple(step.id for step in module.steps if isinstance(step, Card))
    return [
        ("module", {module.id: (frame, rest, order)}),
        ("card", cards),
        ("item", module.items),
        ("scenario", module.scenarios),
        ("checklist", module.checklists),
        ("law", module.law),
    ]


def _change(kind: Kind, id: str, old: Any, new: Any) -> Change | None:
    if old == new:
        return None
    if old is None or new is None:
        texts = tuple(_texts_changed(dict(_texts(old)), dict(_texts(new))))
        return Change(kind, id, "added" if old is None else "removed", texts)
    texts = tuple(_texts_changed(dict(_texts(old)), dict(_texts(new))))
    return Change(kind, id, "changed", texts, kind == "item" and old.hash != new.hash)


def _texts_changed(old: Mapping[str, Bilingual], new: Mapping[str, Bilingual]) -> Iterator[TextChange]:
    for place in [*new, *(place for place in old if place not in new)]:
        if old.get(place) != new.get(place):
            yield TextChange(place, old.get(place), new.get(place))


def _texts(value: Any, place: str = "") -> Iterator[tuple[str, Bilingual]]:
    """Every text with its place; parts that have an id are named by it, so a new order is no new text."""
    if isinstance(value, Bilingual):
        yield place, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            if field.name not in _IGNORED:
                yield from _texts(getattr(value, field.name), f"{place}.{field.name}".lstrip("."))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _texts(inner, f"{place}.{key}")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _texts(inner, f"{place}.{getattr(inner, 'id', index)}".lstrip("."))
