"""What one attempt goes through, one screen after another: the module's steps with the tests drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.domain import draw
from bot.domain.course import (
    Card,
    ChecklistStep,
    ConfidenceStep,
    Item,
    ItemStep,
    Module,
    ScenarioStep,
    Step,
    TestStep,
)

Kind = Literal["warning", "card", "item", "scenario", "checklist", "confidence", "result"]
Phase = Literal["pre", "practice", "post", "scenario", "confidence"]


@dataclass(frozen=True, slots=True)
class Stage:
    """One place of the way. Test questions are numbered within their test: `number` of `of`."""

    kind: Kind
    id: str = ""
    phase: Phase | None = None
    number: int = 0
    of: int = 0
    step: Step | None = None

    @property
    def test(self) -> bool:
        return self.phase in ("pre", "post")

    @property
    def card(self) -> Card | None:
        return self.step if isinstance(self.step, Card) else None


Stages = tuple[Stage, ...]


def stages(module: Module, seed: str) -> Stages:
    """The warning first, if there is one; the result last, always."""
    warning = (Stage("warning"),) if module.warning else ()
    return (*warning, *_expanded(module, seed), Stage("result"))


def shown_options(seed: str, item: Item) -> tuple[str, ...]:
    """Ids of the item's options in the order of the screen."""
    arrange = draw.disordered if item.kind == "order" else draw.shuffled
    return arrange(seed, item.id, [option.id for option in item.options])


def _expanded(module: Module, seed: str) -> Iterator[Stage]:
    seen: set[str] = set()
    for step in module.steps:
        if isinstance(step, TestStep):
            items = draw.drawn(seed, step.pool, module.pools[step.pool], step.draw, seen)
            seen.update(items)
            for number, item in enumerate(items, 1):
                yield Stage("item", item, step.phase, number, len(items), step)
        else:
            yield _single(step)


def _single(step: Card | ItemStep | ScenarioStep | ChecklistStep | ConfidenceStep) -> Stage:
    match step:
        case Card():
            return Stage("card", step.id, step=step)
        case ItemStep():
            return Stage("item", step.item, "practice", step=step)
        case ScenarioStep():
            return Stage("scenario", step.scenario, "scenario", step=step)
        case ChecklistStep():
            return Stage("checklist", step.checklist, step=step)
        case ConfidenceStep():
            return Stage("confidence", step.id, "confidence", step=step)
