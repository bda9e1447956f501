"""An invented life is one that the rules of learning allow: its answers are given again, one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from bot.domain import answers, moves, plan, scenario, scoring
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Module
from bot.domain.lives import Edition, Lived, Shelf, life
from bot.domain.synthesis import YEAR, Chance, Crowd, Person
from tests.content import real_report
from tests.domain.example import MODULE

NOW = 1_795_338_000_000
SMALL = Shelf({MODULE.id: [Edition(MODULE, "v1")]})


def person(number: int, path: tuple[str, ...]) -> tuple[Person, Chance]:
    return Crowd("lives", {"police": path}, ["RU-MOW"]).person(number, NOW)


def lives(shelf: Shelf, number: int, wish: float = 60.0) -> list[list[Lived]]:
    path = tuple(sorted(shelf.modules))
    return [list(life(shelf, who, wish, NOW, chance)) for who, chance in (person(one, path) for one in range(number))]


def again(module: Module, lived: Lived) -> tuple[Attempt, list[Response]]:
    """The same answers, tapped one by one; between them the taps that lead on."""
    wanted = lived.attempt
    attempt = moves.begin(module, wanted.version, wanted.learner, wanted.seed, wanted.began)
    given: list[Response] = []
    for response in lived.responses:
        while plan.stages(module, attempt.seed)[attempt.stage].kind in ("card", "checklist", "warning") or (
            attempt.stage < response.stage
        ):
            attempt, _ = moves.go_on(module, attempt, attempt.step, response.at)
        attempt, said = answered(module, attempt, response)
        given.append(said)
    while attempt.open and attempt.stage < wanted.stage:
        attempt, _ = moves.go_on(module, attempt, attempt.step, wanted.touched)
    return attempt, given


def answered(module: Module, attempt: Attempt, response: Response) -> tuple[Attempt, Response]:
    at, stage = response.at, plan.stages(module, attempt.seed)[attempt.stage]
    outcome = None
    if stage.kind == "scenario":
        case = module.scenarios[stage.id]
        shown = [one.id for one in scenario.shown_choices(attempt.seed, case, case.nodes[attempt.node])]
        attempt, outcome = answers.answer(module, attempt, attempt.step, shown.index(response.options[0]), at)
    elif stage.kind == "confidence":
        attempt, outcome = answers.answer(module, attempt, attempt.step, int(response.options[0]) - 1, at)
    else:
        item = module.items[stage.id]
        shown = list(plan.shown_options(attempt.seed, item))
        if item.kind == "number":
            number = scoring.parse_number(response.options[0])
            assert number is not None
            attempt, outcome = answers.number(module, attempt, attempt.step, number, at)
        elif item.kind == "single":
            attempt, outcome = answers.answer(module, attempt, attempt.step, shown.index(response.options[0]), at)
        else:
            for option in response.options[: -1 if item.kind == "order" else None]:
                attempt, _ = answers.pick(module, attempt, attempt.step, shown.index(option), at)
            attempt, outcome = answers.submit(module, attempt, attempt.step, at)
    assert outcome is not None and outcome.response is not None
    return attempt, outcome.response


def real() -> Mapping[str, Module]:
    return {name: built.module for name, built in real_report().compiled.items()}


@pytest.mark.parametrize("taught", [lambda: {MODULE.id: MODULE}, real], ids=["example", "real"])
def test_the_rules_of_learning_come_to_the_same(taught: Callable[[], Mapping[str, Module]]) -> None:
    modules = taught()
    shelf = Shelf({name: [Edition(module, "v1")] for name, module in modules.items()})
    found = [lived for one in lives(shelf, 40) for lived in one]
    assert {lived.attempt.state for lived in found} >= {"open", "passed", "failed"}
    for lived in found:
        attempt, given = again(modules[lived.attempt.module], lived)
        assert given == list(lived.responses)
        assert replace(attempt, touched=0, answered=None) == replace(lived.attempt, touched=0)


def test_nothing_lies_in_the_future_and_one_is_open_at_most() -> None:
    for found in lives(SMALL, 300, wish=200.0):
        times = [at for one in found for at in (one.attempt.began, one.attempt.touched)]
        assert times == sorted(times)
        assert all(NOW - YEAR <= at < NOW for at in times)
        assert all(not one.attempt.open for one in found[:-1])


def test_people_learn_and_the_able_know_more() -> None:
    ended = [one.attempt for found in lives(SMALL, 600) for one in found if not one.attempt.open]
    before = sum(one.pre_raw / one.pre_max for one in ended) / len(ended)
    after = sum(one.raw / one.max for one in ended) / len(ended)
    assert 0.2 < before < after - 0.1 < 0.9

    def result(ability: float) -> float:
        who, _ = person(1, (MODULE.id,))
        runs = [
            life(SMALL, replace(who, ability=ability, joined=NOW - YEAR), 99, NOW, Chance(f"{n}")) for n in range(80)
        ]
        firsts = [next(run).attempt for run in runs]
        return sum(one.raw for one in firsts) / len(firsts)

    assert result(-2.0) < result(0.0) < result(2.0)


def test_so_many_answers_are_given_as_wished_for() -> None:
    assert lives(SMALL, 20, wish=0.0) == [[]] * 20
    few = sum(len(lived.responses) for one in lives(SMALL, 400, wish=3.0) for lived in one)
    assert 2.0 < few / 400 < 4.0


def test_versions_follow_each_other_over_the_year() -> None:
    shelf = Shelf({"M01": [Edition(MODULE, version) for version in ("v1", "v2")]})
    assert [shelf.track("M01", ago, 3).version for ago in (1.0, 0.51, 0.49, 0.0)] == ["v1", "v1", "v2", "v2"]
    assert shelf.track("M01", 0.0, 3) is shelf.track("M01", 0.0, 3)
