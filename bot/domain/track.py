"""What invented people meet on their way through a module, worked out once for a seed: stages, questions, ways to err.

It counts steps as `moves` and `answers` do, without making every state in between; a test replays it through these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from bot.domain import plan, scenario, scoring
from bot.domain.course import Item, Module, Node, Scenario
from bot.domain.plan import Phase, Stage
from bot.domain.synthesis import Chance

Answer = tuple[str, ...]
_HARD: Final = 0.15
"""The share of items that most people get wrong."""


@dataclass(frozen=True, slots=True)
class Question:
    """`hardness` in logits: who has as much ability answers right every other time. `wrong` are plausible errors with
    the share (0..1) up to which each of them reaches."""

    item: str
    hash: str
    kind: str
    right: Answer
    wrong: tuple[tuple[Answer, float], ...]
    hardness: float

    def moves(self, given: Answer) -> int:
        """How many taps come before the one that answers; the last of an order needs none."""
        return {"multiple": len(given), "order": len(given) - 1}.get(self.kind, 0)

    def mistake(self, share: float) -> Answer:
        return next((answer for answer, upto in self.wrong if share < upto), self.wrong[-1][0])


@dataclass(frozen=True, slots=True)
class Turn:
    """A moment of a scenario: the choices with where each leads, as `Stop.turns` knows it."""

    place: str
    choices: tuple[tuple[str, str], ...]
    ending: float | None


@dataclass(frozen=True, slots=True)
class Stop:
    """A stage. `hardship` is how much likelier than elsewhere people leave it for good."""

    index: int
    kind: plan.Kind
    id: str
    phase: Phase | None
    hardship: float
    question: Question | None = None
    case: Scenario | None = None
    turns: Mapping[str, Turn] | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """The way through one version with one seed."""

    module: str
    version: str
    seed: str
    mastery: float
    stops: tuple[Stop, ...]
    pre_max: int
    max: int

    @property
    def responses(self) -> int:
        """About how many answers the whole way takes."""
        asked = sum(stop.kind in ("item", "confidence") for stop in self.stops)
        return asked + 3 * sum(stop.kind == "scenario" for stop in self.stops)


def track(module: Module, version: str, seed: str) -> Track:
    stages = plan.stages(module, seed)
    return Track(
        module=module.id,
        version=version,
        seed=seed,
        mastery=module.mastery,
        stops=tuple(_stop(module, index, stage) for index, stage in enumerate(stages)),
        pre_max=sum(stage.phase == "pre" for stage in stages),
        max=sum(stage.phase == "post" for stage in stages),
    )


def question(item: Item) -> Question:
    """Which items are hard, and which errors tempt, follows from the item itself: it is so for everybody."""
    chance = Chance(f"item/{item.hash}")
    hardness = chance.normal() * 0.7 - 0.3 + (2.2 if chance.share() < _HARD else 0.0)
    errors = tuple(dict.fromkeys(_errors(item)))
    weights = [0.15 + chance.share() ** 2 for _ in errors]
    upto = [reached / sum(weights) for reached in accumulate(weights)]
    right = (scoring.number_text(item.answer.value),) if item.answer else scoring.right_options(item)
    return Question(item.id, item.hash, item.kind, right, tuple(zip(errors, upto, strict=True)), hardness)


def _errors(item: Item) -> Iterator[Answer]:
    key = scoring.right_options(item)
    match item.kind:
        case "single":
            yield from ((option.id,) for option in item.options if not option.correct)
        case "multiple":
            yield from _near(key, [option.id for option in item.options if not option.correct])
        case "order":
            for place in range(len(key) - 1):
                yield (*key[:place], key[place + 1], key[place], *key[place + 2 :])
        case "number":
            yield from _other_numbers(item)


def _near(key: Answer, others: Sequence[str]) -> Iterator[Answer]:
    """One forgotten, or one too many."""
    yield from (tuple(one for one in key if one != left) for left in key if len(key) > 1)
    yield from ((*key, one) for one in others)


def _other_numbers(item: Item) -> Iterator[Answer]:
    if item.answer is None:
        return
    value, beyond = item.answer.value, item.answer.tolerance + 1
    for given in (value * 2, value / 2, value + beyond, value + 10 * beyond):
        if not scoring.number_is_right(item, given):
            yield (scoring.number_text(given),)


def _stop(module: Module, index: int, stage: Stage) -> Stop:
    hardship = 2.0 if stage.kind == "scenario" or stage.number == 1 or (stage.card and stage.card.sensitive) else 1.0
    asked = question(module.items[stage.id]) if stage.kind == "item" else None
    case = module.scenarios[stage.id] if stage.kind == "scenario" else None
    turns = {name: _turn(case, node) for name, node in case.nodes.items()} if case else None
    return Stop(index, stage.kind, stage.id, stage.phase, hardship, asked, case, turns)


def _turn(case: Scenario, node: Node) -> Turn:
    choices = tuple((choice.id, choice.to) for choice in node.choices)
    return Turn(scenario.place(case, node), choices, node.score if node.ending else None)
