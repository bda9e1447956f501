"""The delta lesson: what somebody who has finished an older version needs to read of the new one, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Final

from bot.domain.course import Card, Checklist, ChecklistStep, Item, ItemStep, Module, Scenario, ScenarioStep, Step

MOST_ITEMS: Final = 3
_STEPS_A_MINUTE: Final = 3

Part = Card | Item | Scenario | Checklist


def lesson(old: Module, new: Module) -> Module | None:
    """A module of the changed and added cards, scenarios and checklists, then up to three items as practice.

    It has no test, so it ends as completed. None when nothing in them has changed for a reader: the order, the pools,
    the mastery or the frame of a module are no reason to call anybody back.
    """
    law = changed_law(old, new)
    known = {step.id: step for step in old.steps if isinstance(step, Card)}
    cards = [step for step in new.steps if isinstance(step, Card) and _changed(known.get(step.id), step, law)]
    items = _items(old, new, cards, law)
    told = _law_of(*cards, *items)
    steps = (*_reading(old, new, cards, law - told), *(ItemStep(item.id) for item in items))
    return _module(new, steps) if steps else None


def changed_law(old: Module, new: Module) -> frozenset[str]:
    """Ids of the entries of law that read otherwise in the new module, or are new in it."""
    return frozenset(id for id, entry in new.law.items() if old.law.get(id) != entry)


def cited(part: Part) -> Iterator[str]:
    """Ids of the law under a part, those of its moments and lines too."""
    match part:
        case Scenario():
            for node in part.nodes.values():
                yield from node.law
                yield from chain.from_iterable(choice.law for choice in node.choices)
        case Checklist():
            yield from chain.from_iterable(tick.law for tick in part.ticks)
        case _:
            yield from part.law


def _law_of(*parts: Part) -> frozenset[str]:
    return frozenset(name for part in parts for name in cited(part))


def _changed(old: Part | None, new: Part, law: frozenset[str]) -> bool:
    return old != new or not law.isdisjoint(cited(new))


def _reading(old: Module, new: Module, cards: list[Card], untold: frozenset[str]) -> Iterator[Step]:
    """Cards, scenarios and checklists in the order of the module.

    A whole scenario is a long way to one changed norm: it is played again for the norm only when nothing shorter
    tells of it.
    """
    for step in new.steps:
        match step:
            case Card() if step in cards:
                yield step
            case ScenarioStep(scenario=id) if _changed(old.scenarios.get(id), new.scenarios[id], untold):
                yield step
            case ChecklistStep(checklist=id) if _changed(old.checklists.get(id), new.checklists[id], untold):
                yield step


def _items(old: Module, new: Module, cards: list[Card], law: frozenset[str]) -> list[Item]:
    """Items with another question or key first, then those with other words or law, then those on a changed card's law.

    Within each, the order of the module.
    """
    near = _law_of(*cards)
    ranked = [(rank, item) for item in new.items.values() if (rank := _rank(old, item, law, near)) is not None]
    return [item for _, item in sorted(ranked, key=lambda one: one[0])][:MOST_ITEMS]


def _rank(old: Module, item: Item, law: frozenset[str], near: frozenset[str]) -> int | None:
    before = old.items.get(item.id)
    if before is None or before.hash != item.hash:
        return 0
    if _changed(before, item, law):
        return 1
    return None if near.isdisjoint(item.law) else 2


def _module(new: Module, steps: tuple[Step, ...]) -> Module:
    items = {step.item: new.items[step.item] for step in steps if isinstance(step, ItemStep)}
    scenarios = {step.scenario: new.scenarios[step.scenario] for step in steps if isinstance(step, ScenarioStep)}
    checklists = {step.checklist: new.checklists[step.checklist] for step in steps if isinstance(step, ChecklistStep)}
    cards = [step for step in steps if isinstance(step, Card)]
    law = _law_of(*cards, *items.values(), *scenarios.values(), *checklists.values())
    return replace(
        new,
        minutes=1 + len(steps) // _STEPS_A_MINUTE,
        steps=steps,
        pools={},
        items=items,
        scenarios=scenarios,
        checklists=checklists,
        law={id: entry for id, entry in new.law.items() if id in law},
    )
