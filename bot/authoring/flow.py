"""Scenarios: every moment can be reached, and from every moment there is a way to an ending."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.authoring.draft import ModuleDraft, NodeDraft, ScenarioDraft
from bot.authoring.problems import Path
from bot.authoring.schema import Draft


def check_scenarios(draft: Draft[ModuleDraft]) -> None:
    for index, scenario in enumerate(draft.model.scenarios):
        path: Path = ("scenarios", index)
        for id, node in scenario.nodes.items():
            _check_node(draft, scenario, node, (*path, "nodes", id))
        _check_ways(draft, scenario, path)


def _check_node(draft: Draft[ModuleDraft], scenario: ScenarioDraft, node: NodeDraft, path: Path) -> None:
    if node.ending:
        if node.choices:
            draft.blame((*path, "ending"), "ending-with-choices")
        if node.score is None:
            draft.blame(path, "ending-without-score")
        if not node.law:
            draft.blame(path, "ending-without-law")
    elif not 2 <= len(node.choices) <= 4:
        draft.blame(path, "choices-count", count=len(node.choices))
    elif node.score is not None:
        draft.blame((*path, "score"), "score-without-ending")
    _check_choices(draft, scenario, node, path)


def _check_choices(draft: Draft[ModuleDraft], scenario: ScenarioDraft, node: NodeDraft, path: Path) -> None:
    seen: set[str] = set()
    for index, choice in enumerate(node.choices):
        here = (*path, "choices", index)
        if choice.id in seen:
            draft.blame((*here, "id"), "duplicate-id", id=choice.id)
        seen.add(choice.id)
        if choice.to not in scenario.nodes and not draft.was_lost(choice.to):
            draft.blame((*here, "to"), "unknown-node", id=choice.to)
        if not choice.feedback:
            draft.blame(here, "no-option-feedback", id=choice.id)
        for gauge, change in choice.effect.items():
            if gauge not in scenario.gauges and not draft.was_lost(gauge):
                draft.blame((*here, "effect", gauge), "unknown-gauge", id=gauge)
            if not -3 <= change <= 3 or not change:
                draft.blame((*here, "effect", gauge), "effect-range")


def _check_ways(draft: Draft[ModuleDraft], scenario: ScenarioDraft, path: Path) -> None:
    nodes = scenario.nodes
    if not any(node.ending for node in nodes.values()):
        return draft.blame(path, "no-ending", id=scenario.id)
    if scenario.start not in nodes:
        return (
            None if draft.was_lost(scenario.start) else draft.blame((*path, "start"), "unknown-node", id=scenario.start)
        )
    onward = {id: [choice.to for choice in node.choices if choice.to in nodes] for id, node in nodes.items()}
    reached = closure([scenario.start], onward)
    backward: dict[str, list[str]] = {id: [] for id in nodes}
    for id, targets in onward.items():
        for target in targets:
            backward[target].append(id)
    ending = closure([id for id, node in nodes.items() if node.ending], backward)
    for id in nodes:
        if id not in reached:
            draft.blame((*path, "nodes", id), "unreachable-node", id=id)
        elif id not in ending:
            draft.blame((*path, "nodes", id), "endless-node", id=id)
    return None


def closure(start: Iterable[str], onward: Mapping[str, Iterable[str]]) -> set[str]:
    """What can be reached from the start, the start included."""
    found: set[str] = set()
    ahead = list(start)
    while ahead:
        id = ahead.pop()
        if id not in found:
            found.add(id)
            ahead.extend(onward[id])
    return found
