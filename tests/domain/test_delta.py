from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import plan
from bot.domain.course import Card, Item, Module, ScenarioStep
from bot.domain.delta import MOST_ITEMS, cited, lesson
from tests.domain.example import BEFORE_LEAVING, CALL, MODULE, SINGLE, both
from tests.domain.player import Player

CARDS = tuple(step for step in MODULE.steps if isinstance(step, Card))
WORDS = both("Иначе.", "Otherwise.")


def with_card(card: Card) -> Module:
    return replace(MODULE, steps=tuple(card if step in CARDS and step.id == card.id else step for step in MODULE.steps))


def with_items(*items: Item) -> Module:
    return replace(MODULE, items={**MODULE.items, **{item.id: item for item in items}})


def with_law(*names: str) -> Module:
    return replace(MODULE, law={**MODULE.law, **{name: replace(MODULE.law[name], note=WORDS) for name in names}})


def steps(module: Module | None) -> list[str]:
    """What the learner meets after the warning, played to the end."""
    assert module is not None
    assert Player(module).finish().state == "completed"
    return [stage.id for stage in plan.stages(module, "seed") if stage.kind not in ("warning", "result")]


@pytest.mark.parametrize(
    "new",
    [
        MODULE,
        replace(MODULE, mastery=0.9, minutes=20, law_as_of="2027-01-01", audience=("lawyer",)),
        replace(MODULE, pools={"post": MODULE.pools["post"][::-1]}, steps=MODULE.steps[::-1]),
        replace(MODULE, steps=MODULE.steps[2:]),
    ],
    ids=["nothing", "frame", "order", "removed"],
)
def test_nobody_is_called_back_for_nothing(new: Module) -> None:
    assert lesson(MODULE, new) is None


def test_a_changed_card_comes_with_items_on_its_law() -> None:
    made = lesson(MODULE, with_card(replace(CARDS[1], text=WORDS)))
    assert steps(made) == ["hard", "q2"]
    assert made is not None
    assert set(made.law) == {"sk-24", "sk-65"}
    assert (made.pools, made.scenarios, made.checklists, set(made.items)) == ({}, {}, {}, {"q2"})


def test_an_added_card_is_new_to_everybody() -> None:
    made = lesson(MODULE, replace(MODULE, steps=(*MODULE.steps, replace(CARDS[0], id="more", law=()))))
    assert steps(made) == ["more"]
    assert made is not None
    assert made.law == {}


def test_a_changed_norm_changes_the_cards_that_cite_it() -> None:
    assert steps(lesson(MODULE, with_law("sk-65"))) == ["hard", "q2"]


def test_a_changed_norm_does_not_repeat_a_scenario_when_a_card_tells_of_it() -> None:
    assert steps(lesson(MODULE, with_law("sk-24"))) == ["always", "q1", "q2", "q3"]


def test_a_norm_that_only_a_scenario_cites_is_told_by_the_scenario() -> None:
    entry = replace(MODULE.law["sk-24"], id="pl-15")
    good = replace(CALL.nodes["good"], law=("pl-15",))
    case = replace(CALL, nodes={**CALL.nodes, "good": good})
    old = replace(MODULE, law={**MODULE.law, "pl-15": entry}, scenarios={"call": case})
    made = lesson(old, replace(old, law={**old.law, "pl-15": replace(entry, note=WORDS)}))
    assert made is not None
    assert made.steps == (ScenarioStep("call"),)
    assert made.law["pl-15"].note == WORDS


def test_law_under_every_part_is_found() -> None:
    assert list(cited(CALL)) == ["sk-24", "sk-24"]
    assert list(cited(BEFORE_LEAVING)) == ["sk-24"]
    assert list(cited(CARDS[1])) == ["sk-65"]


def test_a_changed_scenario_and_a_changed_checklist_are_done_again() -> None:
    new = replace(
        MODULE,
        scenarios={"call": replace(CALL, title=WORDS)},
        checklists={"leave": replace(BEFORE_LEAVING, intro=WORDS)},
    )
    made = lesson(MODULE, new)
    assert steps(made) == ["call", "leave"]
    assert made is not None
    assert (set(made.law), made.items) == ({"sk-24"}, {})


def test_another_key_goes_before_other_words_and_those_before_what_is_only_near() -> None:
    new = with_items(
        replace(MODULE.items["p5"], hash="other"),
        replace(MODULE.items["q3"], explain=WORDS),
        replace(MODULE.items["q4"], id="q9"),
    )
    assert steps(lesson(MODULE, new)) == ["p5", "q9", "q3"]
    both_changed = replace(new, steps=with_card(replace(CARDS[1], text=WORDS)).steps)
    assert steps(lesson(MODULE, both_changed)) == ["hard", "p5", "q9", "q3"]


@pytest.mark.parametrize(("changed", "minutes"), [(1, 1), (2, 1), (3, 2), (6, 3)])
def test_minutes_grow_with_the_steps(changed: int, minutes: int) -> None:
    cards = tuple(replace(CARDS[0], id=f"new-{number}", law=()) for number in range(changed))
    made = lesson(MODULE, replace(MODULE, steps=cards))
    assert made is not None
    assert made.minutes == minutes


def test_what_names_the_module_is_that_of_the_new_one() -> None:
    new = replace(with_items(replace(SINGLE, hash="other")), law_as_of="2027-01-01", title=WORDS, mastery=0.9)
    made = lesson(MODULE, new)
    assert made is not None
    kept = ("id", "title", "neutral", "warning", "law_as_of", "mastery", "audience", "objectives", "format")
    assert [getattr(made, name) for name in kept] == [getattr(new, name) for name in kept]


@given(
    st.sets(st.sampled_from(sorted(MODULE.items))),
    st.sets(st.sampled_from(sorted(MODULE.law))),
    st.sets(st.sampled_from([card.id for card in CARDS])),
    st.booleans(),
)
def test_a_delta_lesson_is_complete_short_and_playable(items: set, law: set, cards: set, scenario: bool) -> None:
    new = replace(
        MODULE,
        items={id: replace(item, hash=f"{item.hash}{id in items}") for id, item in MODULE.items.items()},
        law=with_law(*law).law,
        steps=tuple(replace(one, title=WORDS) if one in CARDS and one.id in cards else one for one in MODULE.steps),
        scenarios={"call": replace(CALL, title=WORDS if scenario else CALL.title)},
    )
    old = replace(MODULE, items={id: replace(item, hash=f"{item.hash}False") for id, item in MODULE.items.items()})
    made = lesson(old, new)
    assert made == lesson(old, new)
    assert (made is None) == (not items and not law and not cards and not scenario)
    if made is None:
        return
    assert len(made.items) <= MOST_ITEMS
    assert set(made.law) == set().union(*(cited(part) for part in parts(made)))
    assert cards <= {step.id for step in made.steps if isinstance(step, Card)}
    assert len(steps(made)) == len(made.steps)
    assert lesson(new, new) is None


def parts(module: Module) -> list:
    cards = [step for step in module.steps if isinstance(step, Card)]
    return [*cards, *module.items.values(), *module.scenarios.values(), *module.checklists.values()]
