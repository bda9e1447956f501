"""Every text of a module with the place where it stands."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal

from bot.domain.course import Bilingual, Card, Module

Kind = Literal["module", "card", "item", "scenario", "checklist", "law"]
_IGNORED: Final = frozenset({"hash", "file", "size"})


def parts(module: Module) -> list[tuple[Kind, Mapping[str, Any]]]:
    """What a module is made of, always in the same order. The frame is all that is in no other part."""
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


def texts(value: Any, place: str = "") -> Iterator[tuple[str, Bilingual]]:
    """Every text with its place; parts that have an id are named by it, so a new order is no new text."""
    if isinstance(value, Bilingual):
        yield place, value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            if field.name not in _IGNORED:
                yield from texts(getattr(value, field.name), f"{place}.{field.name}".lstrip("."))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from texts(inner, f"{place}.{key}")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from texts(inner, f"{place}.{getattr(inner, 'id', index)}".lstrip("."))


def wordings(module: Module) -> Iterator[tuple[Kind, str, str, Bilingual]]:
    """Kind and id of the part, place in it, and the words."""
    for kind, by_id in parts(module):
        for name, part in by_id.items():
            for place, words in texts(part):
                yield kind, name, place, words
