import pytest

from bot.authoring import fit
from bot.authoring.reference import Reference
from tests.authoring.conftest import check_text, found, line_of, with_change

TICK = "      - {id: apart, text:"


def test_a_checklist_longer_than_a_message(reference: Reference) -> None:
    ticks = "".join(f"      - {{id: t{n}, text: {{ru: {'я' * 190}, en: {'a' * 190}}}}}\n" for n in range(30))
    text = with_change(TICK, ticks + TICK)
    assert ("screen-too-long", line_of("  - id: call", text)) in found(check_text(text, reference))


@pytest.mark.parametrize("part", ["  - card: apart", "  - id: first", "      door:", "  - id: call"])
def test_a_long_screen_is_warned_of(reference: Reference, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    monkeypatch.setattr(fit, "COMFORTABLE", -fit.FRAME)
    text = with_change("minutes: 10", "minutes: 11")
    report = check_text(text, reference)
    assert report.ok
    assert ("screen-long", line_of(part, text)) in found(report)


def question(n: int, right: str) -> str:
    both = [("a", "ааааа", "ax"), ("b", right, "bx"), ("c", "вввввв", "cx")]
    options = "".join(
        f"      - {{id: {id}, correct: {str(id == 'b').lower()}, text: {{ru: {ru}, en: {en}}}, "
        "feedback: {ru: Да., en: 'Yes.'}}\n"
        for id, ru, en in both
    )
    head = f"  - id: more{n}\n    kind: single\n    stem: {{ru: Вопрос, en: Question}}\n"
    return f"{head}    options:\n{options}    law: [rule-1]\n"


@pytest.mark.parametrize(("right", "warned"), [("б" * 30, True), ("ббб", False)])
def test_keys_that_length_gives_away(reference: Reference, right: str, warned: bool) -> None:
    items = "".join(question(n, right) for n in range(6))
    text = with_change("items:\n", "items:\n" + items)
    text = with_change("post: [first,", "post: [more0, more1, more2, more3, more4, more5, first,", text)
    codes = {code for code, _ in found(check_text(text, reference))}
    assert codes == ({"key-longest"} if warned else set())
