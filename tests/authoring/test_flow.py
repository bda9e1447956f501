import pytest

from bot.authoring.reference import Reference
from tests.authoring.conftest import SOUND, check_text, found, line_of, with_change

DOOR = "      door:\n"
CHOICE = """          - id: more
            text: {ru: Ещё, en: More}
            to: TO
            feedback: {ru: Да., en: 'Yes.'}
"""
SPEAK = "            feedback: {ru: Теперь она может говорить., en: Now she can speak.}\n"
TOLD = "        text: {ru: Она рассказала всё., en: She told everything.}\n"
TALK = "          - id: leave\n            text: {ru: Поп"
ENDED = f"        ending: good\n        choices:\n{CHOICE.replace('TO', 'bad')}"


def node(id: str, to: str) -> str:
    choices = CHOICE.replace("TO", to) + CHOICE.replace("TO", to).replace("id: more", "id: other")
    return f"      {id}:\n        text: {{ru: Узел, en: Node}}\n        choices:\n{choices}{DOOR}"


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        (DOOR, node("lost", "good"), "unreachable-node", "      lost:"),
        ("            to: good", "            to: godo", "unknown-node", "to: godo"),
        ("    start: door", "    start: dor", "unknown-node", "start: dor"),
        ("start: 1}", "start: 4}", "out-of-range", "start: 4}"),
        ("effect: {safety: 1}", "effect: {safty: 1}", "unknown-gauge", "safty: 1"),
        ("effect: {safety: 1}", "effect: {safety: 4}", "effect-range", "safety: 4"),
        ("effect: {safety: 1}", "effect: {safety: 0}", "effect-range", "safety: 0"),
        ("          - id: talk", "          - id: leave", "duplicate-id", TALK),
        (SPEAK, "", "no-option-feedback", "- id: talk"),
        ("        score: 1.0\n", "", "ending-without-score", "      good:"),
        ("score: 1.0", "score: 2", "out-of-range", "score: 2"),
        (f"{TOLD}        law: [rule-1]\n", TOLD, "ending-without-law", "      good:"),
        ("        choices:\n", "        score: 1\n        choices:\n", "score-without-ending", "score: 1\n"),
        ("        ending: good\n", ENDED, "ending-with-choices", "ending: good"),
    ],
)  # fmt: skip
def test_a_fault_is_named_at_its_line(reference: Reference, old: str, new: str, code: str, place: str) -> None:
    text = with_change(old, new)
    report = check_text(text, reference)
    assert (code, line_of(place, text)) in found(report), report.problems


def test_a_circle_without_an_ending(reference: Reference) -> None:
    text = with_change("            to: bad", "            to: round")
    text = with_change(DOOR, node("round", "round"), text)
    assert found(check_text(text, reference)) >= {("endless-node", line_of("      round:", text))}


def test_a_circle_one_can_leave_is_no_fault(reference: Reference) -> None:
    text = with_change("            to: bad", "            to: round")
    text = with_change(DOOR, node("round", "door"), text)
    assert {code for code, _ in found(check_text(text, reference))} == {"unreachable-node"}  # the ending `bad`


def test_a_scenario_without_an_ending(reference: Reference) -> None:
    start = SOUND.index("      good:\n")
    text = SOUND[:start] + SOUND[SOUND.index("\nchecklists:") :]
    assert ("no-ending", line_of("  - id: night", text)) in found(check_text(text, reference))


def test_a_node_with_one_way_only(reference: Reference) -> None:
    start, end = SOUND.index("          - id: talk"), SOUND.index("      good:\n")
    text = SOUND[:start] + SOUND[end:]
    assert ("choices-count", line_of("      door:", text)) in found(check_text(text, reference))
