"""What each part of a module stands on: the entries of law behind cards, questions, scenes and checklists."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.domain.course import Bilingual, Card, Module
from bot.domain.reference import Doubt, LawRecord, doubts
from bot.domain.review import digest

Kind = Literal["card", "item", "scenario", "checklist"]


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a module that states law. `title` is markup."""

    module: str
    kind: Kind
    id: str
    title: Bilingual
    law: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shaky:
    """A place with the entries under it that are in doubt, and why."""

    place: Place
    doubts: Mapping[str, tuple[Doubt, ...]]


def places(module: Module) -> Iterator[Place]:
    """In the order in which a learner meets cards; then items, scenarios and checklists."""
    for step in module.steps:
        if isinstance(step, Card) and step.law:
            yield Place(module.id, "card", step.id, step.title, step.law)
    for item in module.items.values():
        if item.law:
            yield Place(module.id, "item", item.id, item.stem, item.law)
    for scenario in module.scenarios.values():
        told = [node.law + tuple(id for one in node.choices for id in one.law) for node in scenario.nodes.values()]
        if law := _together(told):
            yield Place(module.id, "scenario", scenario.id, scenario.title, law)
    for checklist in module.checklists.values():
        if law := _together([tick.law for tick in checklist.ticks]):
            yield Place(module.id, "checklist", checklist.id, checklist.title, law)


def shaky(module: Module, register: Mapping[str, LawRecord], checked: Collection[tuple[str, str]]) -> Iterator[Shaky]:
    """Places of a module that rest on entries in doubt. `checked`: entry and digest of what a lawyer has signed."""
    doubtful = {id: found for id in module.law if (found := _doubts(module, id, register.get(id), checked))}
    for place in places(module):
        if under := {id: doubtful[id] for id in place.law if id in doubtful}:
            yield Shaky(place, under)


def _doubts(
    module: Module, id: str, record: LawRecord | None, checked: Collection[tuple[str, str]]
) -> tuple[Doubt, ...]:
    """The module keeps the wording it was compiled with: a check of a newer one says nothing of it."""
    if record is None or record.entry != module.law[id]:
        return doubts(module.law[id])
    return () if (id, digest(record)) in checked else record.doubts


def _together(law: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for ids in law for id in ids))
