"""Two versions of a module part by part, for who answers for the new one: nothing that differs is left out."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from bot.domain.course import Bilingual, Card, ConfidenceStep, Module, Step, TestStep
from bot.domain.wordings import Kind, parts

How = Literal["added", "removed", "changed", "same"]
Fact = str | int | float | tuple[str, ...]
Leaf = Bilingual | Fact
_IGNORED: Final = frozenset({"id", "hash", "size", "format"})
"""Told by something else: the part they name, the key they sum up, the picture that has this size."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text or one fact of a part as it was and as it is; None: it was not there, or is no longer.

    `place` is named as in bot.domain.wordings.
    """

    place: str
    old: Leaf | None
    new: Leaf | None

    @property
    def changed(self) -> bool:
        return self.old != self.new


@dataclass(frozen=True, slots=True)
class Part:
    """`law` are the entries it cites, or cited when it is removed. `rekeyed`: old answers can no longer be counted."""

    kind: Kind
    id: str
    how: How
    title: Bilingual
    lines: tuple[Line, ...]
    law: tuple[str, ...] = ()
    rekeyed: bool = False

    @property
    def name(self) -> str:
        """As remarks keep it: `card:always`."""
        return f"{self.kind}:{self.id}"


def compare(old: Module | None, new: Module) -> tuple[Part, ...]:
    """Every part, unchanged ones too, in the order of the new version.

    What is gone comes last: the place of a part hangs on the new version alone.
    """
    before = {(kind, id): part for kind, id, part in _parts(old)} if old else {}
    after = {(kind, id): part for kind, id, part in _parts(new)}
    found = [_part(kind, id, before.get((kind, id)), part) for (kind, id), part in after.items()]
    gone = [_part(kind, id, part, None) for (kind, id), part in before.items() if (kind, id) not in after]
    return (*found, *gone)


def changed(compared: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in compared if part.how != "same")


def _parts(module: Module) -> Iterator[tuple[Kind, str, Any]]:
    for kind, by_id in parts(module):
        for id, part in by_id.items():
            yield kind, id, _frame(part[0], module) if kind == "module" else part


def _frame(frame: Module, module: Module) -> tuple[Module, Mapping[str, Step], tuple[str, ...]]:
    """What is in no other part, and the one order of all steps."""
    asked = {step.id: step for step in module.steps if isinstance(step, ConfidenceStep)}
    return frame, asked, tuple(map(_step, module.steps))


def _step(step: Step) -> str:
    if isinstance(step, TestStep):
        return f"{step.phase}-test:{step.pool}:{step.draw}"
    name = step.id if isinstance(step, Card | ConfidenceStep) else getattr(step, step.kind)
    return f"{step.kind}:{name}"


def _part(kind: Kind, id: str, old: Any, new: Any) -> Part:
    was, now = dict(_leaves(old)), dict(_leaves(new))
    lines = tuple(Line(place, was.get(place), now.get(place)) for place in {**now, **was})
    known = old if new is None else new
    how: How = "added" if old is None else "removed" if new is None else "same" if old == new else "changed"
    rekeyed = kind == "item" and how == "changed" and old.hash != new.hash
    law = (id,) if kind == "law" else _law(was if new is None else now)
    return Part(kind, id, how, _title(kind, known), lines, law, rekeyed)


def _title(kind: Kind, part: Any) -> Bilingual:
    if kind == "module":
        part = part[0]
    title: Bilingual = getattr(part, {"item": "stem", "law": "short"}.get(kind, "title"))
    return title


def _law(leaves: Mapping[str, Leaf]) -> tuple[str, ...]:
    cited = [value for place, value in leaves.items() if place.rpartition(".")[2] == "law"]
    return tuple(dict.fromkeys(id for ids in cited if isinstance(ids, tuple) for id in ids))


def _leaves(value: Any, place: str = "") -> Iterator[tuple[str, Leaf]]:
    """Every text and every fact. What has an id is named by it, so the order is a fact of its own."""
    if isinstance(value, Bilingual | str | int | float):
        yield place, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in filter(_told, dataclasses.fields(value)):
            yield from _leaves(getattr(value, field.name), f"{place}.{field.name}".lstrip("."))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, f"{place}.{key}")
    elif isinstance(value, tuple):
        yield from _members(value, place)


def _members(members: tuple[Any, ...], place: str) -> Iterator[tuple[str, Leaf]]:
    if members and all(isinstance(one, str) for one in members):
        yield place, members
        return
    named = [getattr(one, "id", None) for one in members]
    if members and all(isinstance(name, str) for name in named) and place:
        yield place, tuple(str(name) for name in named)
    for index, one in enumerate(members):
        yield from _leaves(one, f"{place}.{getattr(one, 'id', index)}".lstrip("."))


def _told(field: dataclasses.Field[Any]) -> bool:
    """A kind that every such value has says nothing."""
    if field.name == "kind":
        return field.default is dataclasses.MISSING
    return field.name not in _IGNORED
