"""Versions of the example module that differ in what trainers change, and players who are moved between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from bot.domain import answers, plan
from bot.domain.attempt import Attempt
from bot.domain.course import Item, ItemStep, Module, NumberAnswer, Scenario, TestStep
from bot.domain.regrading import moved, rescored
from tests.domain.example import CALL, MODULE, both
from tests.domain.player import Player

PLAYED = st.lists(st.booleans(), min_size=15, max_size=15).flatmap(
    lambda rights: st.integers(0, len(rights)).map(lambda count: rights[:count])
)
"""Right or wrong on every stage up to anywhere between the warning and the end."""
_TAUGHT = tuple(step for step in MODULE.steps if not isinstance(step, TestStep))


def with_items(*items: Item, **changes: object) -> Module:
    return replace(MODULE, items={**MODULE.items, **{item.id: item for item in items}}, **changes)


def rekeyed(item: Item) -> Item:
    """Another answer is the right one."""
    new = replace(item, hash=f"{item.hash}-rekeyed")
    if item.answer:
        return replace(new, answer=NumberAnswer(item.answer.value + 1000, 0, item.answer.unit))
    if item.kind == "order":
        return replace(new, options=item.options[::-1])
    return replace(new, options=tuple(replace(one, correct=not one.correct) for one in _two(item.options)))


def _two(options: Sequence) -> list:
    """The options with one right and one wrong left as they are to be turned, so that a key remains a key."""
    right = [one for one in options if one.correct]
    wrong = [one for one in options if not one.correct]
    return [right[0], wrong[0]]


def cut(item: Item) -> Item:
    """The last option is gone."""
    return replace(item, hash=f"{item.hash}-cut", options=item.options[:-1])


def other_case(case: Scenario = CALL) -> Scenario:
    nodes = {**case.nodes, "bad": replace(case.nodes["bad"], score=0.25)}
    return replace(case, nodes=nodes)


def reworded_case(case: Scenario = CALL) -> Scenario:
    return replace(case, title=both("Вызов", "A call"))


@st.composite
def revisions(draw: st.DrawFn) -> Module:
    changes = st.sampled_from([lambda item: item, lambda item: item, rekeyed, cut])
    items = {id: draw(changes)(item) for id, item in MODULE.items.items()}
    pool = draw(st.permutations(MODULE.pools["post"]))[: draw(st.integers(1, 5))]
    taught = draw(st.permutations(_TAUGHT))[: draw(st.integers(0, len(_TAUGHT)))]
    pre = (TestStep("pre", "post", draw(st.integers(1, len(pool)))),) if draw(st.booleans()) else ()
    post = (TestStep("post", "post", draw(st.integers(1, len(pool)))),) if draw(st.booleans()) else ()
    used = {*pool, *(step.item for step in taught if isinstance(step, ItemStep))}
    return replace(
        MODULE,
        warning=draw(st.sampled_from([MODULE.warning, None])),
        mastery=draw(st.sampled_from([0.0, 0.5, 0.6, 1.0])),
        steps=(*pre, *taught, *post),
        pools={"post": tuple(pool)},
        items={id: item for id, item in items.items() if id in used},
        scenarios={"call": draw(st.sampled_from([CALL, reworded_case(), other_case()]))},
    )


def stage(module: Module, attempt: Attempt) -> plan.Stage:
    return plan.stages(module, attempt.seed)[attempt.stage]


def move(player: Player, new: Module) -> Attempt:
    """Into the new version, with the responses kept as they count there."""
    at = player.at
    player.attempt = moved(player.module, new, "v2", player.attempt, player.responses, at)
    player.responses = [rescored(new, one) for one in player.responses]
    player.module = new
    return player.attempt


def stood(seed: str, played: list[bool], standing: str, skip: bool = False) -> Player:
    """Somebody who has played so far and then done one thing more."""
    player = Player(seed=seed)
    if skip:
        player.skip()
    for right in played:
        player.play_stage(right)
    if standing == "answered" and player.stage.kind == "item":
        player.solve()
    elif standing == "marked":
        player.tick(0)
        player.pick(0)
    elif standing == "back":
        player.look_back()
    return player


def play_on(player: Player) -> None:
    """To the end, answering right whatever is asked."""
    player.take(answers.clear(player.module, player.attempt, player.attempt.step, player.at))
    for _ in range(60):
        if player.attempt.open:
            player.play_stage()
    assert not player.attempt.open
