"""A version of the example module that differs from it in what trainers change: keys, options, pools, order, cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from bot.domain.course import Item, ItemStep, Module, NumberAnswer, Scenario, TestStep
from tests.domain.example import CALL, MODULE, both

_TAUGHT = tuple(step for step in MODULE.steps if not isinstance(step, TestStep))


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
