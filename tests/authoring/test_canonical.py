import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.authoring.canonical import canonical, read_canonical, version
from bot.domain import course as c

TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
IDS = st.text("abcdefghij-_0123456789", min_size=1, max_size=6)
SHARES = st.floats(0, 1)
BOTH = st.builds(c.Bilingual, TEXT, TEXT)
LAWS = st.lists(IDS, max_size=2).map(tuple)


def tuples(one: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(one, max_size=2).map(tuple)


def by_id(one: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.lists(one, max_size=2).map(lambda found: {value.id: value for value in found})


MAYBE = st.none() | BOTH
PICTURES = st.none() | st.builds(c.Picture, TEXT, st.integers(0, 9), BOTH)
STEPS = st.one_of(
    st.builds(c.Card, IDS, BOTH, BOTH, LAWS, PICTURES, st.booleans()),
    st.builds(c.ItemStep, IDS),
    st.builds(c.ScenarioStep, IDS),
    st.builds(c.ChecklistStep, IDS),
    st.builds(c.ConfidenceStep, IDS, BOTH),
    st.builds(c.TestStep, st.sampled_from(["pre", "post"]), IDS, st.integers(1, 9)),
)
OPTIONS = st.builds(c.Option, IDS, BOTH, MAYBE, st.booleans())
ANSWERS = st.none() | st.builds(c.NumberAnswer, st.floats(-1e9, 1e9), st.floats(0, 1e9), BOTH)
KINDS = st.sampled_from(["single", "multiple", "order", "number"])
ITEMS = st.builds(c.Item, IDS, KINDS, BOTH, TEXT, tuples(OPTIONS), ANSWERS, MAYBE, MAYBE, MAYBE, LAWS)
CHOICES = st.builds(c.Choice, IDS, BOTH, IDS, MAYBE, st.dictionaries(IDS, st.integers(-3, 3), max_size=2), LAWS)
ENDINGS = st.none() | st.sampled_from(["good", "mixed", "bad"])
NODES = st.builds(c.Node, IDS, BOTH, tuples(CHOICES), ENDINGS, SHARES, LAWS)
GAUGES = st.builds(c.Gauge, IDS, BOTH, st.integers(0, 3))
SCENARIOS = st.builds(c.Scenario, IDS, BOTH, IDS, by_id(NODES), tuples(GAUGES))
CHECKLISTS = st.builds(c.Checklist, IDS, BOTH, tuples(st.builds(c.Tick, IDS, BOTH, LAWS)), MAYBE)
ENTRIES = st.builds(
    c.LawEntry, IDS, BOTH, BOTH, BOTH, BOTH, st.sampled_from(["high", "medium", "low"]), st.sampled_from("SCR")
)
MODULES = st.builds(
    c.Module,
    id=IDS,
    title=BOTH,
    neutral=BOTH,
    audience=LAWS,
    minutes=st.integers(1, 60),
    law_as_of=TEXT,
    mastery=SHARES,
    warning=MAYBE,
    objectives=tuples(BOTH),
    steps=tuples(STEPS),
    pools=st.dictionaries(IDS, LAWS, max_size=2),
    items=by_id(ITEMS),
    scenarios=by_id(SCENARIOS),
    checklists=by_id(CHECKLISTS),
    law=by_id(ENTRIES),
)
PATIENT = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)


@PATIENT
@given(MODULES)
def test_what_was_written_is_read(module: c.Module) -> None:
    data = canonical(module)
    again = read_canonical(data)
    assert again == module
    assert [type(step) for step in again.steps] == [type(step) for step in module.steps]
    assert canonical(again) == data


@PATIENT
@given(MODULES)
def test_the_order_of_mappings_does_not_count(module: c.Module) -> None:
    turned = replace(module, items=dict(reversed(module.items.items())), law=dict(reversed(module.law.items())))
    assert version(canonical(turned)) == version(canonical(module))


@PATIENT
@given(MODULES, MODULES)
def test_different_modules_have_different_versions(one: c.Module, other: c.Module) -> None:
    assert (one == other) == (canonical(one) == canonical(other))


@PATIENT
@given(MODULES)
def test_what_is_default_is_left_out(module: c.Module) -> None:
    data = json.loads(canonical(module))
    assert all("sensitive" not in step or step["sensitive"] for step in data["steps"])
    assert all("kind" in step for step in data["steps"])
    assert data["format"] == 1


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b"\xff", b'{"format": 2}'])
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):
        read_canonical(data)
