import pytest

from bot.authoring import wizard
from bot.authoring.compile import Compiled
from bot.authoring.places import Place, texts
from bot.authoring.problems import describe
from bot.authoring.reference import Reference
from bot.authoring.revision import Received
from bot.domain.course import Item, Locale
from tests.authoring.conftest import TODAY, check_text, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive


@pytest.fixture(scope="module")
def base(reference: Reference) -> Compiled:
    return check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()}).compiled["M01"]


def places(one: Compiled) -> dict[str, Place]:
    return {place.key: place for place in texts(one)}


def items(received: Received) -> dict[str, Item]:
    assert received.compiled, [describe(problem, "en") for problem in received.problems]
    return dict(received.compiled.module.items)


def found(received: Received) -> set[tuple[str, str]]:
    assert received.compiled is None
    return {(problem.code, problem.file) for problem in received.problems if problem.severity == "error"}


def edit(base: Compiled, key: str, locale: Locale, text: str, reference: Reference) -> Received:
    return wizard.edit(base, key, locale, text, TODAY, reference)


def test_every_text_there_and_back_is_the_same_version(base: Compiled, reference: Reference) -> None:
    for key, place in places(base).items():
        there = edit(base, key, "ru", "Иначе", reference)
        assert there.compiled, [describe(problem, "en") for problem in there.problems]
        assert there.compiled.version != base.version
        assert {one for one, was in places(base).items() if was != places(there.compiled)[one]} == {key}
        back = edit(there.compiled, key, "ru", place.ru, reference)
        assert back.compiled
        assert (back.compiled.version, back.compiled.canonical) == (base.version, base.canonical)
        assert back.compiled.media == base.media


def test_markdown_is_kept_and_judged(base: Compiled, reference: Reference) -> None:
    one = edit(base, "card.help.text", "en", "Call **112**:\n\n- at once\n- \\*calmly\\*", reference).compiled
    assert one and places(one)["card.help.text"].en == "Call **112**:\n\n- at once\n- \\*calmly\\*"
    assert found(edit(base, "card.help.text", "en", "# Call", reference)) == {("markup-heading", "M01: card.help.text")}
    assert found(edit(base, "card.help.text", "en", "word " * 61, reference)) == {
        ("too-many-words", "M01: card.help.text")
    }


def test_an_empty_text_is_refused(base: Compiled, reference: Reference) -> None:
    assert found(edit(base, "item.first.stem", "en", " \n", reference)) == {("missing-en", "M01: item.first.stem")}


def test_changed_russian_makes_its_english_stale(base: Compiled, reference: Reference) -> None:
    stale = edit(base, "item.first.stem", "ru", "Что главное?", reference)
    assert [(problem.code, problem.severity) for problem in stale.problems] == [("desk-stale", "warning")]
    assert stale.compiled
    assert not edit(base, "item.first.stem", "en", "What is first?", reference).problems
    assert not edit(base, "item.first.stem", "ru", f" {places(base)['item.first.stem'].ru} ", reference).problems


def test_a_text_that_is_gone(base: Compiled, reference: Reference) -> None:
    assert found(edit(base, "card.gone.text", "ru", "а", reference)) == {("desk-no-place", "M01")}


def test_another_key(base: Compiled, reference: Reference) -> None:
    received = wizard.key(base, "first", ["c"], TODAY, reference)
    assert [option.correct for option in items(received)["first"].options] == [False, False, True]
    assert items(received)["first"].hash != base.module.items["first"].hash
    assert {id for id, item in items(received).items() if item != base.module.items[id]} == {"first"}
    assert received.compiled
    right = [option.id for option in base.module.items["first"].options if option.correct]
    back = wizard.key(received.compiled, "first", right, TODAY, reference)
    assert back.compiled and back.compiled.version == base.version


def test_several_keys(base: Compiled, reference: Reference) -> None:
    received = wizard.key(base, "ask", ["b", "c"], TODAY, reference)
    assert [option.correct for option in items(received)["ask"].options] == [False, True, True]
    assert found(wizard.key(base, "ask", [], TODAY, reference)) == {("key-multiple", "M01: item.ask")}
    assert found(wizard.key(base, "first", ["a", "b"], TODAY, reference)) == {("key-single", "M01: item.first")}


def test_another_order(base: Compiled, reference: Reference) -> None:
    received = wizard.key(base, "steps", ["b", "a", "c"], TODAY, reference)
    assert [option.id for option in items(received)["steps"].options] == ["b", "a", "c"]
    for wrong in (["a", "b"], ["a", "a", "b"], []):
        assert found(wizard.key(base, "steps", wrong, TODAY, reference)) == {("desk-order", "M01: item.steps")}


@pytest.mark.parametrize(
    ("text", "value", "tolerance"),
    [("72", 72, 2), ("72:0", 72, 0), ("1,5", 1.5, 2), ("46..50", 48, 2), (" 24 : 0.5 ", 24, 0.5)],
)
def test_another_number(text: str, value: float, tolerance: float, base: Compiled, reference: Reference) -> None:
    wide = wizard.key(base, "hours", ["48:2"], TODAY, reference).compiled
    assert wide
    answer = items(wizard.key(wide, "hours", [text], TODAY, reference))["hours"].answer
    assert answer and (answer.value, answer.tolerance) == (value, tolerance)


@pytest.mark.parametrize("right", [["много"], [], ["1", "2"], ["9" * 99], ["1e99"]])
def test_no_number(right: list[str], base: Compiled, reference: Reference) -> None:
    codes = {code for code, _ in found(wizard.key(base, "hours", right, TODAY, reference))}
    assert codes <= {"desk-number", "answer-value"}


def test_a_key_that_opens_nothing(base: Compiled, reference: Reference) -> None:
    assert found(wizard.key(base, "gone", ["a"], TODAY, reference)) == {("desk-no-item", "M01")}
    refused = wizard.key(base, "first", ["a", "я{"], TODAY, reference)
    assert found(refused) == {("desk-no-option", "M01: item.first")}
    assert "нет варианта «я{»; есть: a, b, c" in describe(refused.problems[0], "ru")


QUIZ = {
    "stem": {"ru": "Сколько будет 2*3?\nСчитайте.", "en": "How much is 2*3?\nCount."},
    "options": [{"ru": f"{n} шт. {{{{ x }}}}", "en": f"{n} pcs {{{{ x }}}}"} for n in (5, 6, 7)],
    "right": [1],
    "explain": {"ru": "Дважды три — *шесть*.", "en": "Twice three is *six*."},
    "law": ["rule-1"],
}


def test_a_question_more(base: Compiled, reference: Reference) -> None:
    received = wizard.with_question(base, QUIZ, TODAY, reference)
    (added,) = received.added
    item = items(received)[added]
    assert (item.kind, item.stem.ru) == ("single", "Сколько будет 2*3?\nСчитайте.")
    assert [(option.id, option.text.en, option.correct) for option in item.options] == [
        ("a", "5 pcs {{ x }}", False),
        ("b", "6 pcs {{ x }}", True),
        ("c", "7 pcs {{ x }}", False),
    ]
    assert {option.feedback and option.feedback.ru for option in item.options} == {"Дважды три — *шесть*."}
    assert item.explain is None
    assert received.compiled and added in received.compiled.module.pools["post"]
    assert not received.problems and received.counts["items"] == len(base.module.items) + 1


def test_several_right_options(base: Compiled, reference: Reference) -> None:
    received = wizard.with_question(base, {**QUIZ, "right": [0, 2]}, TODAY, reference)
    item = items(received)[received.added[0]]
    assert (item.kind, [option.correct for option in item.options]) == ("multiple", [True, False, True])


def test_the_same_question_twice_is_refused(base: Compiled, reference: Reference) -> None:
    once = wizard.with_question(base, QUIZ, TODAY, reference)
    assert once.compiled
    again = wizard.with_question(once.compiled, QUIZ, TODAY, reference)
    assert ("duplicate-id", f"M01: item.{once.added[0]}.id") in found(again)
    assert not again.added


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"stem": {"ru": "Сколько?"}}, "missing-en"),
        ({"explain": None}, "no-option-feedback"),
        ({"explain": {"ru": "Шесть."}}, "missing-en"),
        ({"law": []}, "item-without-law"),
        ({"law": ["rule-9"]}, "unknown-law"),
        ({"right": []}, "key-multiple"),
        ({"options": QUIZ["options"][:2]}, "options-count"),
        ({"options": [{"ru": "да", "en": "yes"}] * 3}, "same-options"),
        ({"stem": {"ru": "а" * 2_000, "en": "a"}}, "text-too-big"),
        ({"stem": {"ru": "Где https://example.org?", "en": "Where?"}}, "markup-link"),
    ],
)
def test_a_question_that_will_not_do(
    change: dict[str, object], code: str, base: Compiled, reference: Reference
) -> None:
    received = wizard.with_question(base, {**QUIZ, **change}, TODAY, reference)
    assert code in {one for one, _ in found(received)}
    assert not received.added
    assert all(describe(problem, lang) for problem in received.problems for lang in ("ru", "en"))
