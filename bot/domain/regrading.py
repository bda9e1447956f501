"""A wrong key put right: answers given are scored anew, and open attempts go on in the new version."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar

from bot.domain import moves, plan, scoring
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Item, Module, Scenario
from bot.domain.plan import Phase, Stage, Stages

_QUESTIONS: Final = ("pre", "practice", "post")
_ASKING: Final = ("item", "scenario", "confidence")

Name = tuple[str, str, Phase | None, int]
Last = Mapping[tuple[str, str], Response]
Mark = TypeVar("Mark", int, float)


@dataclass(frozen=True, slots=True)
class Regraded:
    """`responses` are those scored anew, with the hash of the item that scored them: keep them with the attempt.

    `changed` when the result is another one; a new score of the pretest alone is no news to anybody.
    """

    attempt: Attempt
    responses: tuple[Response, ...]
    changed: bool


def regraded(new: Module, attempt: Attempt, responses: Sequence[Response]) -> Regraded:
    """An ended attempt by the key and the mastery of the new version. Its times, step and version stay.

    Doing it again changes nothing, so a regrade that was cut short may simply be run once more.
    """
    gained: Counter[str] = Counter()
    for one in _last(responses).values():
        gained[one.phase] += bool(rescored(new, one).correct) - bool(one.correct)
    raw = _within(attempt.raw + gained["post"], attempt.max)
    pre_raw = _within(attempt.pre_raw + gained["pre"], attempt.pre_max)
    judged = _judged(new, replace(attempt, raw=raw, pre_raw=pre_raw))
    again = tuple(after for one in responses if (after := rescored(new, one)) != one)
    return Regraded(judged, again, _result(judged) != _result(attempt))


def rescored(module: Module, response: Response) -> Response:
    """The response by the key of this module.

    It is left as it is when its item is the same, is gone, or has no such answer any more.
    """
    item = module.items.get(response.item) if response.phase in _QUESTIONS else None
    if item is None or item.hash == response.item_hash:
        return response
    right = _is_right(item, response.options)
    return response if right is None else replace(response, item_hash=item.hash, score=float(right), correct=right)


def moved(old: Module, new: Module, version: str, attempt: Attempt, responses: Sequence[Response], at: int) -> Attempt:
    """An open attempt of a withdrawn version goes on in the new one, as near as can be to where it was.

    Keep every response of it `rescored` together with the attempt: its points are counted from them. A question of
    the new test that was passed over unasked is taken off `max` (`pre_max`), not held against the learner.
    """
    if not attempt.open:
        return attempt
    before, after = plan.stages(old, attempt.seed), plan.stages(new, attempt.seed)
    last = {name: rescored(new, one) for name, one in _last(responses).items()}
    place = _place(before, after, attempt, last)
    same = _names(before)[attempt.stage] == _names(after)[place]
    given = _given(new, after[place], attempt.answered, last, same)
    raw, most = _points("post", after, place, last, given)
    pre_raw, pre_most = _points("pre", after, place, last, given)
    taken = replace(attempt, version=version, stage=place - 1, raw=raw, max=most, pre_raw=pre_raw, pre_max=pre_most)
    fresh, _ = moves.advanced(new, after, taken, at)
    stayed = _same_case(old, new, after[place]) and same
    kept = _kept(old, new, after[place], attempt) if same else {}
    return replace(
        fresh,
        view=_view(before, after, attempt, place),
        scenes=_behind(attempt.scenes, after[: place + stayed], "scenario"),
        ratings=_behind(attempt.ratings, after[:place], "confidence"),
        **{"answered": given, **kept},
    )


def _last(responses: Sequence[Response]) -> Last:
    """An item asked again after a move counts by its last answer."""
    return {(one.phase, one.item): one for one in sorted(responses, key=lambda one: one.step)}


def _is_right(item: Item, options: Sequence[str]) -> bool | None:
    """None when nobody could give this answer to this item."""
    if item.kind == "number":
        given = scoring.parse_number(options[0]) if len(options) == 1 else None
        return None if given is None else scoring.number_is_right(item, given)
    names = [option.id for option in item.options]
    fits = {
        "single": len(options) == 1 and options[0] in names,
        "multiple": bool(options) and set(options) <= set(names),
        "order": sorted(options) == sorted(names),
    }
    return scoring.choice_is_right(item, options) if fits[item.kind] else None


def _within(raw: int, most: int) -> int:
    return min(most, max(0, raw))


def _judged(module: Module, attempt: Attempt) -> Attempt:
    """What was not passed or failed has no result to change."""
    if attempt.state not in ("passed", "failed"):
        return attempt
    share = scoring.scaled(attempt.raw, attempt.max)
    return replace(attempt, scaled=share, state="passed" if share >= module.mastery else "failed")


def _result(attempt: Attempt) -> tuple[object, ...]:
    return attempt.raw, attempt.state, attempt.scaled


def _names(stages: Stages) -> list[Name]:
    """What tells the stages apart in any version; the last number, those that are there more than once."""
    seen: Counter[tuple[str, str, Phase | None]] = Counter()
    names: list[Name] = []
    for stage in stages:
        what = (stage.kind, stage.id, stage.phase)
        names.append((*what, seen[what]))
        seen[what] += 1
    return names


def _place(before: Stages, after: Stages, attempt: Attempt, last: Last) -> int:
    """The same stage, else the next that is still there; a test is entered at its first question not yet answered."""
    places = {name: index for index, name in enumerate(_names(after)) if _shown(after[index], attempt)}
    names = _names(before)[attempt.stage :]
    if names[0] in places:
        return places[names[0]]
    unasked = _unasked(before[attempt.stage], after, last)
    if unasked is not None:
        return unasked
    found = next((places[name] for name in names if name in places), None)
    if found is None:
        return _final(after, attempt)
    unasked = _unasked(after[found], after, last)
    return found if unasked is None else unasked


def _shown(stage: Stage, attempt: Attempt) -> bool:
    """Nobody is moved to the result, nor to a card they chose to leave out."""
    return stage.kind != "result" and not (stage.kind == "card" and stage.id in attempt.skipped)


def _unasked(stage: Stage, after: Stages, last: Last) -> int | None:
    """The first question without an answer of the test that this stage belongs to."""
    if not stage.test:
        return None
    same = (index for index, one in enumerate(after) if one.phase == stage.phase)
    return next((index for index in same if (stage.phase, after[index].id) not in last), None)


def _final(after: Stages, attempt: Attempt) -> int:
    """The last stage that asks something: an attempt is ended by its learner. With nothing to show it is ended."""
    left = [index for index, stage in enumerate(after) if _shown(stage, attempt)]
    asking = [index for index in left if after[index].kind in _ASKING]
    return max(asking or left, default=len(after) - 1)


def _view(before: Stages, after: Stages, attempt: Attempt, place: int) -> int:
    """An earlier card that was looked at stays in view, if it is still an earlier one."""
    if attempt.view == attempt.stage or after[place].test:
        return place
    viewed = _names(before)[attempt.view]
    return next((index for index, name in enumerate(_names(after)[:place]) if name == viewed), place)


def _given(new: Module, here: Stage, answered: Response | None, last: Last, same: bool) -> Response | None:
    """The answer whose feedback is shown on arrival. One that no longer fits its item is asked for again."""
    if here.kind != "item" or here.phase is None or here.phase == "pre":
        return None
    one = answered if same else last.get((here.phase, here.id))
    if one is None or _is_right(new.items[here.id], one.options) is None:
        return None
    return rescored(new, one)


def _points(phase: Phase, after: Stages, place: int, last: Last, given: Response | None) -> tuple[int, int]:
    """Raw and max: of what was answered on the way to this place, and of what is still to come."""
    passed = [last.get((phase, stage.id)) for stage in after[:place] if stage.phase == phase]
    answers = [one for one in passed if one is not None]
    right = sum(bool(one.correct) for one in answers)
    right += bool(given is not None and given.phase == phase and given.correct)
    return right, len(answers) + sum(stage.phase == phase for stage in after[place:])


def _kept(old: Module, new: Module, here: Stage, attempt: Attempt) -> dict[str, Any]:
    """What was done on a stage before it was left for the same stage of the new version."""
    match here.kind:
        case "item" if old.items[here.id].hash == new.items[here.id].hash:
            return {"marks": attempt.marks}
        case "checklist":
            lines = {tick.id for tick in new.checklists[here.id].ticks}
            return {"ticks": tuple(line for line in attempt.ticks if line in lines)}
        case "scenario" if _same_case(old, new, here):
            return {
                "answered": attempt.answered,
                "node": attempt.node,
                "turn": attempt.turn,
                "gauges": attempt.gauges,
            }
        case _:
            return {}


def _same_case(old: Module, new: Module, here: Stage) -> bool:
    """Whether the scenario has the same branches; else it is begun anew. Other words are no other case."""
    if here.kind != "scenario" or here.id not in old.scenarios:
        return False
    return _branches(old.scenarios[here.id]) == _branches(new.scenarios[here.id])


def _branches(case: Scenario) -> object:
    return (
        case.start,
        [(gauge.id, gauge.start) for gauge in case.gauges],
        {
            node.id: (node.ending, node.score, [(choice.id, choice.to, dict(choice.effect)) for choice in node.choices])
            for node in case.nodes.values()
        },
    )


def _behind(marks: Sequence[tuple[str, Mark]], way: Stages, kind: str) -> tuple[tuple[str, Mark], ...]:
    """Endings and ratings of the stages that are behind; what is ahead will be asked again."""
    known = {stage.id for stage in way if stage.kind == kind}
    return tuple(mark for mark in marks if mark[0] in known)
