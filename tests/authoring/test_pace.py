from dataclasses import replace

import pytest

from bot.authoring.pace import DECIDING, READING, Cost, run, texts_of
from bot.domain import course as c
from bot.domain.course import Bilingual, Card, Choice, ConfidenceStep, Module, Node, Scenario, ScenarioStep
from tests.domain.example import MODULE, both

TEN = both("а" * 10, "b" * 10)
TWENTY = both("а" * 20, "b" * 20)


def module(*steps: object, **changes: object) -> Module:
    return replace(MODULE, warning=None, steps=steps, **changes)


def test_reading_takes_time_by_the_character() -> None:
    cost = run(module(Card("a", TEN, Bilingual("<b>а</b>&amp;", "a" * 30))), "ru")
    assert cost == Cost(12)
    assert cost.minutes == pytest.approx(12 * READING / 60)
    assert run(module(Card("a", TEN, Bilingual("а", "a" * 30))), "en") == Cost(40)


def test_a_test_costs_as_many_items_as_are_drawn() -> None:
    pool = {"pool": tuple(MODULE.pools["post"])}
    one, two = (run(module(c.TestStep("pre", "pool", draw), pools=pool), "ru") for draw in (1, 2))
    assert two.characters == pytest.approx(2 * one.characters)
    assert two.seconds == pytest.approx(2 * DECIDING["item"])
    explained = run(module(c.TestStep("post", "pool", 1), pools=pool), "ru")
    assert explained.characters > one.characters


def test_every_choice_of_a_scenario_is_equally_likely() -> None:
    ends = {name: Node(name, text, ending="good", score=1.0) for name, text in (("short", TEN), ("long", TWENTY))}
    start = Node("start", TEN, (Choice("a", TEN, "short"), Choice("b", TEN, "long", TEN)))
    case = Scenario("case", TEN, "start", {"start": start, **ends})
    cost = run(module(ScenarioStep("case"), scenarios={"case": case}), "en")
    assert cost.characters == 10 + 10 + 10 + 10 + (10 + 10 + 20) / 2
    assert cost.seconds == DECIDING["choice"]


def test_a_way_back_is_not_walked_for_ever() -> None:
    end = Node("end", TEN, ending="bad")
    loop = {
        "a": Node("a", TEN, (Choice("on", TEN, "b"),)),
        "b": Node("b", TEN, (Choice("back", TEN, "a"), Choice("out", TEN, "end"))),
        "end": end,
    }
    cost = run(module(ScenarioStep("case"), scenarios={"case": Scenario("case", TEN, "a", loop)}), "ru")
    assert cost.seconds == 2 * DECIDING["choice"]


def test_a_rating_is_a_decision() -> None:
    assert run(module(ConfidenceStep("sure", TEN)), "ru") == Cost(10, DECIDING["rating"])


def test_all_words_of_the_module_are_there() -> None:
    texts = set(texts_of(MODULE))
    assert {MODULE.title, *MODULE.objectives} <= texts
    for item in MODULE.items.values():
        assert {item.stem, *(option.text for option in item.options)} <= texts
    for case in MODULE.scenarios.values():
        assert {node.text for node in case.nodes.values()} <= texts
