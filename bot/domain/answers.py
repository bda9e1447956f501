"""Answers: options, orders, numbers, choices of a scenario, ratings. Each gives one response, once."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.domain import plan, scenario, scoring
from bot.domain.attempt import Attempt, Outcome, Response
from bot.domain.course import Item, Module
from bot.domain.moves import Moved, advanced, changed, current
from bot.domain.plan import Stage

RATINGS: Final = 4
"""Confidence is asked on a scale of 1..4: an even scale has no middle to hide in."""


def answer(module: Module, attempt: Attempt, step: int, place: int, at: int) -> Moved:
    """The option, choice or rating at this place of the screen (from 0)."""
    stage = current(module, attempt, step)
    if stage is None:
        return attempt, None
    if stage.kind == "scenario":
        return _chosen(module, attempt, stage, place, at)
    if stage.kind == "confidence":
        return _rated(module, attempt, stage, place, at)
    item = _question(module, attempt, stage, "single")
    shown = plan.shown_options(attempt.seed, item) if item else ()
    if item is None or not 0 <= place < len(shown):
        return attempt, None
    return _responded(module, attempt, stage, item, (shown[place],), at)


def pick(module: Module, attempt: Attempt, step: int, place: int, at: int) -> Moved:
    """Mark or unmark one of several; in an order, take the next one. The last of an order needs no tap."""
    stage = current(module, attempt, step)
    item = _question(module, attempt, stage, "multiple", "order") if stage else None
    shown = plan.shown_options(attempt.seed, item) if item else ()
    if item is None or not 0 <= place < len(shown):
        return attempt, None
    marks, option = attempt.marks, shown[place]
    if item.kind == "multiple":
        marks = tuple(name for name in marks if name != option) if option in marks else (*marks, option)
        return changed(attempt, at, marks=marks), None
    if option in marks:
        return attempt, None
    left = [name for name in shown if name not in (*marks, option)]
    return changed(attempt, at, marks=(*marks, option, *(left if len(left) == 1 else ()))), None


def clear(module: Module, attempt: Attempt, step: int, at: int) -> Moved:
    """Take back the marks made on this item."""
    stage = current(module, attempt, step)
    item = _question(module, attempt, stage, "multiple", "order") if stage else None
    return (changed(attempt, at, marks=()), None) if item and attempt.marks else (attempt, None)


def submit(module: Module, attempt: Attempt, step: int, at: int) -> Moved:
    """Answer with the marks made: at least one, or the whole order."""
    stage = current(module, attempt, step)
    item = _question(module, attempt, stage, "multiple", "order") if stage else None
    if stage is None or item is None or not may_submit(item, attempt.marks):
        return attempt, None
    return _responded(module, attempt, stage, item, attempt.marks, at)


def number(module: Module, attempt: Attempt, step: int, given: float, at: int) -> Moved:
    """Answer an item that asks for a number."""
    stage = current(module, attempt, step)
    item = _question(module, attempt, stage, "number") if stage else None
    if stage is None or item is None:
        return attempt, None
    right = scoring.number_is_right(item, given)
    return _responded(module, attempt, stage, item, (scoring.number_text(given),), at, right)


def may_submit(item: Item, marks: tuple[str, ...]) -> bool:
    return len(marks) == len(item.options) if item.kind == "order" else bool(marks)


def _question(module: Module, attempt: Attempt, stage: Stage, *kinds: str) -> Item | None:
    """The item that waits for an answer of this kind."""
    if stage.kind != "item" or attempt.answered is not None:
        return None
    item = module.items[stage.id]
    return item if item.kind in kinds else None


def _responded(
    module: Module,
    attempt: Attempt,
    stage: Stage,
    item: Item,
    options: tuple[str, ...],
    at: int,
    right: bool | None = None,
) -> Moved:
    correct = scoring.choice_is_right(item, options) if right is None else right
    given = _response(attempt, stage, item.id, options, at, float(correct), item.hash, correct)
    if stage.phase == "pre":
        noted = replace(attempt, pre_raw=attempt.pre_raw + correct)
        return _onward(module, noted, given, at)
    raw = attempt.raw + (correct and stage.phase == "post")
    return changed(attempt, at, answered=given, marks=(), raw=raw), Outcome(given)


def _chosen(module: Module, attempt: Attempt, stage: Stage, place: int, at: int) -> Moved:
    case = module.scenarios[stage.id]
    node = case.nodes[attempt.node]
    shown = scenario.shown_choices(attempt.seed, case, node) if node.ending is None else ()
    if not 0 <= place < len(shown):
        return attempt, None
    choice = shown[place]
    reached = case.nodes[choice.to]
    score = reached.score if reached.ending else None
    given = _response(attempt, stage, scenario.place(case, node), (choice.id,), at, score)
    moved = changed(
        attempt,
        at,
        answered=given,
        node=reached.id,
        turn=attempt.turn + 1,
        gauges=scenario.moved(attempt.gauges, choice.effect),
        scenes=attempt.scenes if score is None else (*attempt.scenes, (case.id, score)),
    )
    return moved, Outcome(given)


def _rated(module: Module, attempt: Attempt, stage: Stage, place: int, at: int) -> Moved:
    if not 0 <= place < RATINGS:
        return attempt, None
    given = _response(attempt, stage, stage.id, (str(place + 1),), at)
    rated = replace(attempt, ratings=(*attempt.ratings, (stage.id, place + 1)))
    return _onward(module, rated, given, at)


def _response(
    attempt: Attempt,
    stage: Stage,
    item: str,
    options: tuple[str, ...],
    at: int,
    score: float | None = None,
    item_hash: str = "",
    correct: bool | None = None,
) -> Response:
    if stage.phase is None:
        raise ValueError(f"nothing is answered on a stage of kind {stage.kind}")
    return Response(attempt.step, stage.phase, attempt.stage, item, item_hash, options, score, correct, at)


def _onward(module: Module, attempt: Attempt, given: Response, at: int) -> Moved:
    """Past a stage that shows no feedback."""
    moved, outcome = advanced(module, plan.stages(module, attempt.seed), attempt, at)
    return moved, Outcome(given, finished=outcome is not None)
