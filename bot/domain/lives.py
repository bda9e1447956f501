"""What invented people do over a year: begin, answer, err, leave off, try again.

Whether an answer is right follows the model of Rasch (1960, Probabilistic models for some intelligence and attainment
tests): the log-odds are ability less hardness, both in logits. What was read before raises the ability.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import exp
from typing import Final

from bot.domain import scenario, scoring
from bot.domain.attempt import Attempt, Response, State
from bot.domain.course import Module, Scenario
from bot.domain.feedback import INTENTS, MARKS, Said
from bot.domain.plan import Phase
from bot.domain.synthesis import DAY, YEAR, Chance, Person
from bot.domain.track import Answer, Question, Stop, Track, track

SEEDS: Final = 48
"""So many orders of questions there are of a version: enough to look different, few enough to be kept."""
_LEARNED: Final[Mapping[Phase, float]] = {"pre": 0.0, "practice": 0.9, "post": 1.9}
"""Logits gained by then."""
_AGAIN: Final = 0.5
"""Logits gained by having tried before."""
_LEAVE: Final = 0.008
_GO_ON_ELSEWHERE: Final = 0.5
_RETRY: Final = 0.65
_TRIES: Final = 3
_SAYS: Final = 0.35
_INTENDS: Final = 0.8
_KINDNESS: Final = 0.45
_PAUSE: Final = 6 * DAY
_FASTEST: Final = 4_000
_SLOWER: Final = 36_000
"""ms between two answers."""


@dataclass(frozen=True, slots=True)
class Edition:
    module: Module
    version: str


@dataclass(frozen=True, slots=True)
class Lived:
    """`said`: of the module, at its end."""

    attempt: Attempt
    responses: Sequence[Response]
    said: Said | None = None


class Shelf:
    """Every version of every module, the oldest first, with the ways through it."""

    def __init__(self, editions: Mapping[str, Sequence[Edition]]) -> None:
        self._editions, self._tracks = editions, dict[tuple[str, str], Track]()

    @property
    def modules(self) -> frozenset[str]:
        return frozenset(self._editions)

    def track(self, module: str, ago: float, seed: int) -> Track:
        """`ago` (0..1, of a year): versions followed each other evenly over it."""
        known = self._editions[module]
        edition = known[min(len(known) - 1, int((1 - ago) * len(known)))]
        word = f"synth{seed % SEEDS}"
        found = self._tracks.get((edition.version, word))
        if found is None:
            found = self._tracks[edition.version, word] = track(edition.module, edition.version, word)
        return found


def life(shelf: Shelf, person: Person, wish: float, now: int, chance: Chance) -> Iterator[Lived]:
    """Attempts in their order until about `wish` answers are given; fewer when the year or the modules are over."""
    at = person.joined + int(chance.waiting(DAY))
    for module in person.path:
        for tried in range(_TRIES):
            way = shelf.track(module, min(1.0, (now - at) / YEAR), int(chance.share() * SEEDS))
            if at >= now - DAY or wish <= chance.share() * way.responses:
                return
            lived = _run(way, person, at, person.ability + tried * _AGAIN, chance)
            yield lived
            wish -= len(lived.responses)
            at = lived.attempt.touched + int(chance.waiting(_PAUSE))
            if lived.attempt.open and chance.share() > _GO_ON_ELSEWHERE:
                return
            if lived.attempt.state != "failed" or chance.share() > _RETRY:
                break


@dataclass(slots=True)
class _Walk:
    """An attempt under way."""

    at: int
    ability: float
    chance: Chance
    step: int = 0
    right: dict[Phase, int] = field(default_factory=lambda: {"pre": 0, "post": 0, "practice": 0})
    responses: list[Response] = field(default_factory=list)
    scenes: list[tuple[str, float]] = field(default_factory=list)
    ratings: list[tuple[str, int]] = field(default_factory=list)

    def pass_by(self, stop: Stop) -> None:
        """All that is done on a stage, and the tap that leaves it."""
        self.at += _FASTEST + int(_SLOWER * self.chance.share())
        if stop.question and stop.phase:
            self._answer(stop, stop.question, stop.phase)
        elif stop.case:
            self._play(stop, stop.case)
        elif stop.kind == "confidence":
            self._rate(stop)
        self.step += 1

    def _answer(self, stop: Stop, asked: Question, phase: Phase) -> None:
        odds = self.ability + _LEARNED[phase] - asked.hardness
        correct = not asked.wrong or self.chance.share() < 1 / (1 + exp(-odds))
        given = asked.right if correct else asked.mistake(self.chance.share())
        self.step += asked.moves(given)
        self.right[phase] += correct
        self._say(stop, phase, asked.item, given, float(correct), asked.hash, correct)
        self.step += phase != "pre"  # a pretest shows no feedback to go on from

    def _play(self, stop: Stop, case: Scenario) -> None:
        """The first choice of a node is not the best: which one is, nobody here knows."""
        turn = (stop.turns or {})[case.start]
        while turn.choices and stop.turns:
            choice, to = turn.choices[int(self.chance.share() * len(turn.choices))]
            place, turn = turn.place, stop.turns[to]
            self._say(stop, "scenario", place, (choice,), turn.ending)
            self.step += 1
        self.scenes.append((case.id, turn.ending or 0.0))

    def _rate(self, stop: Stop) -> None:
        rating = 1 + min(3, max(0, round(1.6 + self.ability * 0.5 + self.chance.share() - 0.5)))
        self.ratings.append((stop.id, rating))
        self._say(stop, "confidence", stop.id, (str(rating),))

    def _say(
        self,
        stop: Stop,
        phase: Phase,
        item: str,
        given: Answer,
        score: float | None = None,
        item_hash: str = "",
        correct: bool | None = None,
    ) -> None:
        self.responses.append(Response(self.step, phase, stop.index, item, item_hash, given, score, correct, self.at))


def _run(way: Track, person: Person, at: int, ability: float, chance: Chance) -> Lived:
    walk = _Walk(at, ability, chance)
    for stop in way.stops:
        if stop.kind == "result":
            return Lived(_ended(way, person, at, walk), walk.responses, _said(chance))
        if stop.index and chance.share() < _LEAVE * stop.hardship:
            return Lived(_left(way, person, at, walk, stop), walk.responses)
        walk.pass_by(stop)
    raise ValueError(f"the way through {way.module} has no end")


def _said(chance: Chance) -> Said | None:
    """One of three says something, mostly kind; most of these tell what they intend."""
    if chance.share() > _SAYS:
        return None
    mark = MARKS[min(len(MARKS) - 1, int(chance.share() ** _KINDNESS * len(MARKS)))]
    intent = INTENTS[min(len(INTENTS) - 1, int((1 - chance.share() ** _KINDNESS) * len(INTENTS)))]
    return Said(mark, intent if chance.share() < _INTENDS else "")


def _ended(way: Track, person: Person, began: int, walk: _Walk) -> Attempt:
    share = scoring.scaled(walk.right["post"], way.max) if way.max else None
    state: State = "completed" if share is None else "passed" if share >= way.mastery else "failed"
    return _attempt(way, person, began, walk, way.stops[-1], state, share)


def _left(way: Track, person: Person, began: int, walk: _Walk, stop: Stop) -> Attempt:
    return _attempt(way, person, began, walk, stop, "open", None)


def _attempt(
    way: Track, person: Person, began: int, walk: _Walk, stop: Stop, state: State, scaled: float | None
) -> Attempt:
    return Attempt(
        id=0,
        learner=person.id,
        module=way.module,
        version=way.version,
        seed=way.seed,
        began=began,
        touched=walk.at,
        ended=None if state == "open" else walk.at,
        state=state,
        stage=stop.index,
        view=stop.index,
        step=walk.step,
        raw=walk.right["post"],
        max=way.max,
        scaled=scaled,
        pre_raw=walk.right["pre"],
        pre_max=way.pre_max,
        node=stop.case.start if stop.case else "",
        gauges=scenario.start_gauges(stop.case) if stop.case else (),
        scenes=tuple(walk.scenes),
        ratings=tuple(walk.ratings),
    )
