"""The sound module broken in one place at a time: each fault is named, at its line."""

import pytest

from bot.authoring.problems import Severity, message
from bot.authoring.reference import Reference
from bot.authoring.schema import GUESSED
from tests.authoring.conftest import SOUND, check_text, found, line_of, with_change

LONG = "слово " * 70
# (what stands in the sound module, what stands there instead, code, a piece of the line complained of)
BROKEN: list[tuple[str, str, str, str]] = [
    # shape
    ("minutes: 10", "minuts: 10", "unknown-key", "minuts: 10"),
    ("minutes: 10", "minuts: 10", "missing-key", "format: 1"),
    ("minutes: 10", "minutes: 0", "out-of-range", "minutes: 0"),
    ("minutes: 10", "minutes: 61", "out-of-range", "minutes: 61"),
    ("minutes: 10", "minutes: ten", "expected-whole", "minutes: ten"),
    ("minutes: 10", "minutes: 9.5", "expected-whole", "minutes: 9.5"),
    ("mastery: 0.8", "mastery: 80", "out-of-range", "mastery: 80"),
    ("mastery: 0.8", "mastery: high", "expected-number", "mastery: high"),
    ("format: 1", "format: 2", "not-one-of", "format: 2"),
    ("id: M01", "id: Модуль", "bad-id", "id: Модуль"),
    ("audience: [police]", "audience: police", "expected-list", "audience: police"),
    ("kind: order", "kind: sorting", "not-one-of", "kind: sorting"),
    ("correct: true", "correct: yes", "expected-bool", "correct: yes"),
    ("title: {ru: Первый разговор, en: The first conversation}", "title: Разговор", "one-language", "title: Ра"),
    ("title: {ru: Первый разговор, en: The first conversation}", "title: [a]", "expected-mapping", "title: [a]"),
    ("{ru: Ночной вызов, en: A night call}", "{ru: true, en: A night call}", "expected-text", "{ru: true"),
    ("{ru: Уехать, en: Leave}", "{ru: Уехать, быстро, en: Leave}", "loose-comma", "Уехать, быстро"),
    ("- item: practice", "- question: practice", "step-kind", "- question: practice"),
    ("law_as_of: 2026-11-01", "law_as_of: 01.11.2026", "bad-date", "01.11.2026"),
    ("law_as_of: 2026-11-01", "law_as_of: 2026-02-30", "bad-date", "2026-02-30"),
    ("law_as_of: 2026-11-01", "law_as_of: 2026-11-23", "date-ahead", "2026-11-23"),
    # languages
    ("en: Where to call}", "}", "missing-en", "title: {ru: Куда звонить"),
    ("{ru: Куда звонить,", "{ru: '',", "missing-ru", "en: Where to call"),
    ("en: Where to call", "en: Куда звонить", "same-text", "en: Куда звонить"),
    ("en: Where to call", "en: Where to звонить", "cyrillic-in-english", "en: Where to звонить"),
    ("{ru: Куда звонить", "{ru: Where", "no-cyrillic", "{ru: Where"),
    ("en: Where to call", "en_of: 00000000, en: Where to call", "stale-english", "en_of: 00000000"),
    ("en: Where to call", 'en: "Where\\u202e to call"', "control-characters", "u202e"),
    # lengths
    ("ru: Куда звонить", f"ru: {'Куда ' * 20}", "too-long", "Куда Куда"),
    ("При том, кого она боится", LONG, "too-many-words", "ru: |"),
    # references
    ("audience: [police]", "audience: [polise]", "unknown-profession", "audience: [polise]"),
    ("audience: [police]", "audience: [police]\nuse: [snippet.hlep]", "unknown-snippet", "use: "),
    ("- item: practice", "- item: practise", "unknown-item", "- item: practise"),
    ("- scenario: night", "- scenario: nigth", "unknown-scenario", "- scenario: nigth"),
    ("- checklist: call", "- checklist: cal", "unknown-checklist", "- checklist: cal"),
    ("- posttest: {pool: post", "- posttest: {pool: past", "unknown-pool", "{pool: past"),
    ("post: [first, ask", "post: [first, asc", "unknown-item", "post: [first, asc"),
    ("law: [rule-2]", "law: [rule-9]", "unknown-law", "law: [rule-9]"),
    ("law: [rule-2]", "law: [rule-3]", "law-not-settled", "law: [rule-3]"),
    ("law: [rule-2]", "law: [rule-3]", "law-low-confidence", "law: [rule-3]"),
    ("law: [rule-2]", "law: [rule-3]", "law-from-memory", "law: [rule-3]"),
    # steps, tests and pools
    ("    nonlegal: true\n", "", "card-without-law", "- card: help"),
    ("    nonlegal: true", "    nonlegal: true\n    law: [rule-1]", "nonlegal-with-law", "nonlegal: true"),
    ("  - posttest: {pool: post, draw: 3}\n", "", "no-posttest", "steps:"),
    ("  - posttest:", "  - posttest: {pool: post, draw: 1}\n  - posttest:", "second-test", "draw: 3"),
    ("- posttest: {pool: post, draw: 3}", "- posttest: {pool: post, draw: 5}", "pool-too-small", "draw: 5"),
    ("post: [first,", "post: [practice, first,", "practice-in-test", "- item: practice"),
    ("post: [first,", "post: [first, first,", "duplicate-id", "post: [first, first"),
    ("post: [first, ask, steps,", "post: [first, steps,", "unused", "- id: ask"),
    ("  - scenario: night\n", "", "unused", "- id: night"),
    ("pools:\n", "pools:\n  spare: [first]\n", "unused", "spare: [first]"),
    ("card: help", "card: apart", "duplicate-id", "- card: apart\n    title: {ru: Куда"),
    # items
    ("id: first\n", "id: practice\n", "duplicate-id", "  - id: practice\n    kind: single\n    stem: {ru: Что важ"),
    ("correct: true, text: {ru: Безопасность", "text: {ru: Безопасность", "key-single", "- id: first"),
    ("{id: c, text: {ru: О разводе", "{id: c, correct: true, text: {ru: О разводе", "key-multiple", "- id: ask"),
    ("{id: b, text: {ru: Расспросить", "{id: b, correct: true, text: {ru: Расспросить", "key-order", "- id: steps"),
    ("{id: c, text: {ru: О разводе", "{id: b, text: {ru: О разводе", "duplicate-id", "О разводе"),
    ("en: About divorce", "en: about CHILDREN", "same-options", "about CHILDREN"),
    (", feedback: {ru: Не сейчас., en: Not now.}", "", "no-option-feedback", "О разводе"),
    (
        "      - {id: c, text: {ru: Записать, en: Write down}}\n",
        "",
        "options-count",
        "options:\n      - {id: a, text: {ru: Раз",
    ),
    ("    answer: {value: 48, tolerance: 0, unit: {ru: часов, en: hours}}\n", "", "no-answer", "- id: hours"),
    (
        "    answer: {value: 48",
        "    options: [{id: a, text: {ru: А, en: A}}]\n    answer: {value: 48",
        "number-with-options",
        "options: [{id: a",
    ),
    ("kind: order ", "answer: {value: 1, unit: {ru: ч, en: h}}\n    kind: order ", "answer-unused", "- id: steps"),
    ("value: 48", "value: 1e300", "answer-value", "value: 1e300"),
    ("tolerance: 0", "tolerance: -1", "answer-tolerance", "tolerance: -1"),
    ("tolerance: 0", "tolerance: 40", "answer-loose", "tolerance: 40"),
    ("    law: [rule-2]\n", "", "item-without-law", "- id: hours"),
    # templates and markup
    ("{{ contact.emergency.phone }}", "{{ contact.emergancy.phone }}", "template-name", "emergancy"),
    ("{{ contact.emergency.phone }}", "{{ contact.emergency }}", "template-not-text", "{{ contact.emergency }}"),
    ("{{ contact.emergency.phone }}", "{{ contact.emergency.phone", "template-syntax", 'contact.emergency.phone"'),
    ("**Разведите их**", "<b>Разведите</b>", "markup-html", "<b>Разведите"),
    ("**Разведите их**", "[их](http://x.example)", "markup-link", "x.example"),
    ("        - где сейчас дети.", "        # где\n", "markup-heading", "# где"),
]


@pytest.mark.parametrize(("old", "new", "code", "place"), BROKEN, ids=[f"{b[2]}-{i}" for i, b in enumerate(BROKEN)])
def test_a_fault_is_named_at_its_line(reference: Reference, old: str, new: str, code: str, place: str) -> None:
    text = with_change(old, new)
    report = check_text(text, reference)
    assert (code, line_of(place, text)) in found(report), report.problems
    for problem in report.problems:
        assert message(problem, "ru") and message(problem, "en")


def test_one_fault_does_not_cause_a_crowd_of_complaints(reference: Reference) -> None:
    """A part too broken to be read is complained of once, and so is what it refers to."""
    for old, new, code, _ in BROKEN:
        codes = [problem.code for problem in check_text(with_change(old, new), reference).problems]
        assert code in codes
        assert len(codes) <= 4, (new, codes)


def test_faults_in_different_places_are_all_told_at_once(reference: Reference) -> None:
    text = with_change("minutes: 10", "minutes: ten")
    text = with_change("kind: order ", "kind: sorting ", text)
    text = with_change("en: Where to call}", "}", text)
    text = with_change("law: [rule-2]", "law: [rule-9]", text)
    codes = {code for code, _ in found(check_text(text, reference))}
    assert codes == {"expected-whole", "not-one-of", "missing-en", "unknown-law"}


def test_lines_stay_right_behind_a_part_that_was_left_out(reference: Reference) -> None:
    text = with_change("kind: single", "kind: sorting")
    text = with_change("law: [rule-2]", "law: [rule-9]", text)
    assert ("unknown-law", line_of("law: [rule-9]", text)) in found(check_text(text, reference))


@pytest.mark.parametrize(("near", "guess"), [("item: practise", "practice"), ("law: [rule-22]", "rule-2")])
def test_a_slip_of_the_pen_is_guessed(reference: Reference, near: str, guess: str) -> None:
    old = {"item": "item: practice", "law": "law: [rule-2]"}[near.split(":")[0]]
    report = check_text(with_change(old, near), reference)
    assert any(f"({guess}?)" in message(problem, "en") for problem in report.problems)


@pytest.mark.parametrize(("old", "new"), [("en: Leave}", "en: Leave (уехать)}"), ("{ru: Уехать,", "{ru: '112',")])
def test_what_is_no_fault(reference: Reference, old: str, new: str) -> None:
    assert not check_text(with_change(old, new), reference).problems


def test_a_warning_does_not_stop_a_module(reference: Reference) -> None:
    report = check_text(with_change("tolerance: 0", "tolerance: 40"), reference)
    severities: list[Severity] = [problem.severity for problem in report.problems]
    assert severities == ["warning"]
    assert report.ok and report.compiled["M01"]


def test_the_module_used_here_is_sound(reference: Reference) -> None:
    assert not check_text(SOUND, reference).problems


def test_the_nearest_is_looked_for_while_there_is_little_wrong(reference: Reference) -> None:
    steps = "".join(f"  - item: firs{n}\n" for n in range(GUESSED + 5))
    report = check_text(with_change("  - item: practice\n", f"  - item: practice\n{steps}"), reference)
    guesses = [problem.params["guess"] for problem in report.problems if problem.code == "unknown-item"]
    assert len(guesses) == GUESSED + 5
    assert guesses[0] == " (first?)" and guesses[-1] == ""
