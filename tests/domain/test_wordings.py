from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.course import Module
from bot.domain.wordings import parts, texts, wordings
from tests.domain.example import CALL, MODULE, SINGLE, both


def places(module: Module) -> set[tuple[str, str, str]]:
    return {(kind, id, place) for kind, id, place, _ in wordings(module)}


def test_every_part_of_the_module_is_walked() -> None:
    found = places(MODULE)
    assert {kind for kind, _, _ in found} == {"module", "card", "item", "scenario", "checklist", "law"}
    assert {
        ("module", "M01", "M01.title"),
        ("module", "M01", "1.sure.question"),
        ("card", "always", "picture.alt"),
        ("item", "q4", "answer.unit"),
        ("item", "q1", "options.decide.feedback"),
        ("scenario", "call", "nodes.door.choices.ask.text"),
        ("checklist", "leave", "ticks.phones.text"),
        ("law", "sk-24", "note"),
    } <= found


def test_a_place_is_named_once() -> None:
    assert len(places(MODULE)) == len(list(wordings(MODULE)))


def test_what_is_not_there_has_no_place() -> None:
    assert "explain" not in dict(texts(replace(SINGLE, explain=None)))
    assert list(texts(None)) == []


@given(st.permutations(SINGLE.options), st.permutations(CALL.nodes["door"].choices))
def test_a_new_order_is_no_new_text(options: list, choices: list) -> None:
    door = replace(CALL.nodes["door"], choices=tuple(choices))
    turned = replace(
        MODULE,
        items={**MODULE.items, "q1": replace(SINGLE, options=tuple(options))},
        scenarios={"call": replace(CALL, nodes={**CALL.nodes, "door": door})},
    )
    assert {(*one[:3], one[3].ru) for one in wordings(turned)} == {(*one[:3], one[3].ru) for one in wordings(MODULE)}


def test_the_frame_changes_with_the_order_of_the_cards_and_with_nothing_inside_them() -> None:
    renamed = replace(
        MODULE,
        steps=tuple(
            replace(step, title=both("Иначе", "Other")) if step.kind == "card" else step for step in MODULE.steps
        ),
    )
    turned = replace(MODULE, steps=(MODULE.steps[0], MODULE.steps[2], MODULE.steps[1], *MODULE.steps[3:]))
    assert dict(parts(renamed))["module"] == dict(parts(MODULE))["module"]
    assert dict(parts(turned))["module"] != dict(parts(MODULE))["module"]
