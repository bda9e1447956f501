"""A branching case: a choice leads to the next node and moves the gauges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.domain import draw
from bot.domain.course import Choice, Node, Scenario

HIGHEST: Final = 3
Gauges = tuple[tuple[str, int], ...]


def start_gauges(scenario: Scenario) -> Gauges:
    return tuple((gauge.id, _bounded(gauge.start)) for gauge in scenario.gauges)


def moved(gauges: Gauges, effect: Mapping[str, int]) -> Gauges:
    """Gauges stay within 0..3."""
    return tuple((name, _bounded(value + effect.get(name, 0))) for name, value in gauges)


def shown_choices(seed: str, scenario: Scenario, node: Node) -> tuple[Choice, ...]:
    """The node's choices in the order of the screen, so that the first is not always the best."""
    by_id = {choice.id: choice for choice in node.choices}
    return tuple(by_id[name] for name in draw.shuffled(seed, place(scenario, node), list(by_id)))


def place(scenario: Scenario, node: Node) -> str:
    """What a response to this node is filed under."""
    return f"{scenario.id}/{node.id}"


def _bounded(value: int) -> int:
    return min(HIGHEST, max(0, value))
