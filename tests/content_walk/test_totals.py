"""How much content there is at least, all of it compiled and in both languages."""

from __future__ import annotations

import pytest

from tests.content import NAMES, real_report
from tests.content_walk import walk

LEAST = {"modules": 12, "items": 120, "scenarios": 10, "aids": 7, "trees": 5, "law": 240, "terms": 120}


@pytest.mark.parametrize("kind", LEAST)
def test_there_is_at_least_as_much(kind: str) -> None:
    assert real_report().counts[kind] >= LEAST[kind]


def test_nothing_was_left_out_for_an_error() -> None:
    assert real_report().ok
    assert sorted(walk.modules()) == [f"M{number:02}" for number in range(1, 13)]


def test_what_is_counted_is_what_is_published() -> None:
    counts, published = real_report().counts, walk.published()
    assert counts["items"] == sum(len(module.items) for module in walk.modules().values())
    assert counts["scenarios"] == sum(len(module.scenarios) for module in walk.modules().values())
    shelves = {"law": published.law, "terms": published.terms, "aids": published.aids, "trees": published.trees}
    assert {name: len(shelf) for name, shelf in shelves.items()} == {name: counts[name] for name in shelves}


@pytest.mark.parametrize("name", NAMES)
def test_a_module_is_large_enough(name: str) -> None:
    module = walk.modules()[name]
    endings = [[node for node in case.nodes.values() if node.ending] for case in module.scenarios.values()]
    assert len(module.items) >= 10
    assert module.scenarios
    assert all(len(some) >= 3 for some in endings)
