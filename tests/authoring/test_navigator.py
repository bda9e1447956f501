import pytest

from bot.authoring.check import Report, check
from bot.authoring.reference import Reference
from bot.authoring.source import Source
from tests.authoring.conftest import FIXTURES, TODAY, found, line_of, with_change

CALL = (FIXTURES / "navigator" / "call.yaml").read_text("utf-8")
GO = "  go:\n"
PAPER = "      paper: {ru: Рапорт, en: A report}\n"
NO = "      - {text: {ru: Нет, en: 'No'}, to: go}\n"


def check_tree(text: str, reference: Reference, name: str = "navigator/call.yaml") -> Report:
    own = Reference(law=reference.law, professions=reference.professions)
    return check([Source("", {name: text.encode()})], TODAY, own)


def node(id: str, to: str) -> str:
    ways = "".join(f"      - {{text: {{ru: Путь {n}, en: Way {n}}}, to: {to}}}\n" for n in "ab")
    return f"  {id}:\n    text: {{ru: Узел, en: Node}}\n    answers:\n{ways}"


def test_a_sound_tree(reference: Reference) -> None:
    report = check_tree(CALL, reference)
    assert not report.problems
    tree = report.reference.trees["call"]
    assert (tree.start, list(tree.nodes)) == ("who", ["who", "hurt", "go", "doctor"])
    assert [answer.to for answer in tree.nodes["hurt"].answers] == ["doctor", "go"]
    finding = tree.nodes["doctor"].finding
    assert finding and finding.body and finding.body.en == "The doctor" and finding.deadline is None


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("[police]", "[polic]", "unknown-profession", "audience:"),
        ("start: who", "start: how", "unknown-node", "start: how"),
        ("to: doctor", "to: docter", "unknown-node", "to: docter"),
        ("law: [rule-2]", "law: [rule-9]", "unknown-law", "law: [rule-9]"),
        ("    law: [rule-2]\n", "", "finding-without-law", "  doctor:"),
        (NO, "", "answers-count", "  hurt:"),
        (GO, node("lost", "go") + GO, "unreachable-node", "  lost:"),
        ("ru: Нет, en: 'No'}, to: go", "ru: Нет, en: 'No'}, to: who", "circle", "  who:"),
        (PAPER, "", "finding-thin", "    finding:"),
        ("    finding:\n", "    answers:\n" + NO * 2 + "    finding:\n", "finding-with-answers", "    finding:"),
        ("{ru: Соседи, en: The neighbours}", "{ru: Соседи, en: she did}", "same-answers", "ru: Соседи"),
        ("en: The crew", "en: ''", "missing-en", "body: {ru: Наряд"),
        ("ru: Кто звонил?", f"ru: {'Слово ' * 90}", "too-long", "    text: {ru: Слово"),
        ("id: call", "id: calls", "file-name", "id: calls"),
    ],
)  # fmt: skip
def test_a_fault_is_named_at_its_line(reference: Reference, old: str, new: str, code: str, place: str) -> None:
    text = with_change(old, new, CALL)
    report = check_tree(text, reference)
    assert (code, line_of(place, text)) in found(report), report.problems
    assert report.reference.trees == {} and not report.ok


def test_a_tree_that_finds_nothing(reference: Reference) -> None:
    text = CALL[: CALL.index(GO)].replace("to: go", "to: hurt").replace("to: doctor", "to: who")
    assert ("no-finding", 1) in found(check_tree(text, reference))


def test_a_way_longer_than_a_trail(reference: Reference) -> None:
    chain = "".join(node(f"n{n}", f"n{n + 1}" if n < 12 else "go") for n in range(13))
    text = with_change("to: doctor", "to: n0", CALL)
    text = with_change(GO, chain + GO, text)
    codes = {problem.code for problem in check_tree(text, reference).problems}
    assert codes == {"way-too-long", "unreachable-node"}  # the doctor


def test_many_ways_to_one_end_are_measured_in_time(reference: Reference) -> None:
    """A lattice has 2^n ways; the longest is found without walking each."""
    chain = "".join(node(f"n{n}", f"n{n + 1}" if n < 59 else "go") for n in range(60))
    text = with_change(GO, chain + GO, with_change("to: doctor", "to: n0", CALL))
    report = check_tree(text, reference)
    assert [p.params["count"] for p in report.problems if p.code == "way-too-long"] == [62]
