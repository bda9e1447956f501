"""Plays a module through the moves, as a patient learner would."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain import answers, moves, plan, scenario, scoring
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Item, Module
from bot.domain.plan import Stage
from tests.domain.example import MODULE

BEGAN = 1_700_000_000_000


class Player:
    """One attempt and every response it gave. Each move is made with the step in hand, a second later than the last."""

    def __init__(self, module: Module = MODULE, seed: str = "seed") -> None:
        self.module = module
        self.attempt = moves.begin(module, "v1", 7, seed, BEGAN)
        self.responses: list[Response] = []

    @property
    def stage(self) -> Stage:
        return plan.stages(self.module, self.attempt.seed)[self.attempt.view]

    @property
    def item(self) -> Item:
        return self.module.items[self.stage.id]

    def take(self, moved: moves.Moved) -> Attempt:
        self.attempt, outcome = moved
        if outcome and outcome.response:
            self.responses.append(outcome.response)
        return self.attempt

    @property
    def at(self) -> int:
        return self.attempt.touched + 1000

    def go_on(self) -> Attempt:
        return self.take(moves.go_on(self.module, self.attempt, self.attempt.step, self.at))

    def look_back(self) -> Attempt:
        return self.take(moves.look_back(self.module, self.attempt, self.attempt.step, self.at))

    def skip(self) -> Attempt:
        return self.take(moves.skip(self.module, self.attempt, self.attempt.step, self.at))

    def tick(self, line: int) -> Attempt:
        return self.take(moves.tick(self.module, self.attempt, self.attempt.step, line, self.at))

    def answer(self, place: int) -> Attempt:
        return self.take(answers.answer(self.module, self.attempt, self.attempt.step, place, self.at))

    def pick(self, place: int) -> Attempt:
        return self.take(answers.pick(self.module, self.attempt, self.attempt.step, place, self.at))

    def submit(self) -> Attempt:
        return self.take(answers.submit(self.module, self.attempt, self.attempt.step, self.at))

    def number(self, value: float) -> Attempt:
        return self.take(answers.number(self.module, self.attempt, self.attempt.step, value, self.at))

    def option(self, name: str) -> Attempt:
        """Answer with the option of this id, wherever it is shown."""
        return self.answer(plan.shown_options(self.attempt.seed, self.item).index(name))

    def mark(self, names: Sequence[str]) -> Attempt:
        shown = plan.shown_options(self.attempt.seed, self.item)
        for name in names:
            if name not in self.attempt.marks or self.item.kind == "multiple":
                self.pick(shown.index(name))
        return self.attempt

    def choose(self, name: str) -> Attempt:
        case = self.module.scenarios[self.stage.id]
        shown = scenario.shown_choices(self.attempt.seed, case, case.nodes[self.attempt.node])
        return self.answer([choice.id for choice in shown].index(name))

    def solve(self, right: bool = True) -> Attempt:
        """Answer the item in view as asked, and stay on its feedback."""
        key = scoring.right_options(self.item)
        match self.item.kind:
            case "single":
                wrong = next(option.id for option in self.item.options if not option.correct)
                return self.option(key[0] if right else wrong)
            case "multiple":
                self.mark(key if right else [option.id for option in self.item.options])
                return self.submit()
            case "order":
                self.mark(key if right else key[::-1])
                return self.submit()
            case "number":
                value = self.item.answer.value if self.item.answer else 0.0
                return self.number(value if right else value + 1000)

    def until(self, kind: str, phase: str | None = None, right: bool = True) -> Attempt:
        """Play on until a stage of this kind is in view."""
        while (self.stage.kind, self.stage.phase if phase else None) != (kind, phase):
            self.play_stage(right)
        return self.attempt

    def finish(self, right: bool = True) -> Attempt:
        return self.until("result", right=right)

    def play_stage(self, right: bool = True) -> Attempt:
        match self.stage.kind:
            case "item":
                pretest = self.stage.phase == "pre"
                self.solve(right)
                return self.attempt if pretest else self.go_on()
            case "scenario":
                best = {"door": "ask" if right else "go", "room": "wait"}
                while self.attempt.node in best:
                    self.choose(best[self.attempt.node])
                return self.go_on()
            case "confidence":
                return self.answer(2)
            case _:
                return self.go_on()
