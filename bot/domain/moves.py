"""The way through a module. Every move takes the step its button was made for; a stale or impossible one is no move."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.domain import plan, scenario, scoring
from bot.domain.attempt import Attempt, Outcome
from bot.domain.course import Module
from bot.domain.plan import Stage, Stages

Moved = tuple[Attempt, Outcome | None]


def begin(module: Module, version: str, learner: int, seed: str, at: int) -> Attempt:
    """A new attempt, not yet stored: its id is 0."""
    stages = plan.stages(module, seed)
    fresh = Attempt(
        id=0,
        learner=learner,
        module=module.id,
        version=version,
        seed=seed,
        began=at,
        touched=at,
        max=sum(stage.phase == "post" for stage in stages),
        pre_max=sum(stage.phase == "pre" for stage in stages),
    )
    return _entered(module, stages, fresh, 0, at)


def go_on(module: Module, attempt: Attempt, step: int, at: int) -> Moved:
    """Back to the furthest stage when looking at an earlier card; else past what is done here."""
    if not _timely(attempt, step):
        return attempt, None
    stages = plan.stages(module, attempt.seed)
    if attempt.view < attempt.stage:
        return changed(attempt, at, view=_later_card(stages, attempt)), None
    if not _done_here(module, stages[attempt.stage], attempt):
        return attempt, None
    return advanced(module, stages, attempt, at)


def look_back(module: Module, attempt: Attempt, step: int, at: int) -> Moved:
    """Look at the card before. Answers are not touched; during a test there is no looking back."""
    if not _timely(attempt, step):
        return attempt, None
    earlier = card_before(plan.stages(module, attempt.seed), attempt)
    return (attempt, None) if earlier is None else (changed(attempt, at, view=earlier), None)


def skip(module: Module, attempt: Attempt, step: int, at: int) -> Moved:
    """Leave out this hard card; on the warning, all of them."""
    if not _timely(attempt, step):
        return attempt, None
    stages = plan.stages(module, attempt.seed)
    here = stages[attempt.view]
    hard = hard_cards(stages) if here.kind == "warning" else (here.id,) if here.card and here.card.sensitive else ()
    if not hard:
        return attempt, None
    lighter = replace(attempt, skipped=(*attempt.skipped, *(card for card in hard if card not in attempt.skipped)))
    if attempt.view < attempt.stage:
        return changed(lighter, at, view=_later_card(stages, lighter)), None
    return advanced(module, stages, lighter, at)


def tick(module: Module, attempt: Attempt, step: int, line: int, at: int) -> Moved:
    """Tick or untick a line of the checklist."""
    stage = current(module, attempt, step)
    if stage is None or stage.kind != "checklist":
        return attempt, None
    ticks = module.checklists[stage.id].ticks
    if not 0 <= line < len(ticks):
        return attempt, None
    name = ticks[line].id
    done = tuple(one for one in attempt.ticks if one != name) if name in attempt.ticks else (*attempt.ticks, name)
    return changed(attempt, at, ticks=done), None


def hard_cards(stages: Stages) -> tuple[str, ...]:
    return tuple(stage.id for stage in stages if stage.card and stage.card.sensitive)


def card_before(stages: Stages, attempt: Attempt) -> int | None:
    """The stage of the nearest earlier card that may be looked at from here."""
    if not attempt.open or stages[attempt.stage].test:
        return None
    return next((index for index in range(attempt.view - 1, -1, -1) if _readable(stages[index], attempt)), None)


def _later_card(stages: Stages, attempt: Attempt) -> int:
    between = range(attempt.view + 1, attempt.stage)
    return next((index for index in between if _readable(stages[index], attempt)), attempt.stage)


def _readable(stage: Stage, attempt: Attempt) -> bool:
    return stage.kind == "card" and stage.id not in attempt.skipped


def _timely(attempt: Attempt, step: int) -> bool:
    return attempt.open and attempt.step == step


def current(module: Module, attempt: Attempt, step: int) -> Stage | None:
    """The furthest stage, when it is in view: only there anything can be answered."""
    if not _timely(attempt, step) or attempt.view != attempt.stage:
        return None
    return plan.stages(module, attempt.seed)[attempt.stage]


def _done_here(module: Module, stage: Stage, attempt: Attempt) -> bool:
    match stage.kind:
        case "item":
            return attempt.answered is not None
        case "scenario":
            return module.scenarios[stage.id].nodes[attempt.node].ending is not None
        case "confidence" | "result":
            return False
        case _:
            return True


def advanced(module: Module, stages: Stages, attempt: Attempt, at: int) -> Moved:
    moved = changed(_entered(module, stages, attempt, attempt.stage + 1, at), at)
    return moved, None if moved.open else Outcome(finished=True)


def _entered(module: Module, stages: Stages, attempt: Attempt, index: int, at: int) -> Attempt:
    """The attempt on arrival at a stage, past cards the learner has chosen to leave out."""
    while stages[index].kind == "card" and stages[index].id in attempt.skipped:
        index += 1
    here, blank = stages[index], replace(attempt, stage=index, view=index, marks=(), answered=None, ticks=())
    if here.kind == "scenario":
        case = module.scenarios[here.id]
        return replace(blank, node=case.start, turn=0, gauges=scenario.start_gauges(case))
    if here.kind == "result":
        return _finished(module, replace(blank, node="", turn=0, gauges=()), at)
    return replace(blank, node="", turn=0, gauges=())


def _finished(module: Module, attempt: Attempt, at: int) -> Attempt:
    if not attempt.max:
        return replace(attempt, state="completed", ended=at)
    share = scoring.scaled(attempt.raw, attempt.max)
    return replace(attempt, state="passed" if share >= module.mastery else "failed", scaled=share, ended=at)


def changed(attempt: Attempt, at: int, **changes: Any) -> Attempt:
    """One change: the step goes up, so buttons made before it are old."""
    return replace(attempt, step=attempt.step + 1, touched=at, **changes)
