"""Broken files as trainers send them: each gives the expected problem at the expected line or cell, at the desk itself.

Workbooks, GIFT and Moodle XML have their tables beside their readers; here they come in by the door people use.
"""

import io
import re
import zipfile
from collections.abc import Callable

import pytest

from bot.authoring import bundle
from bot.authoring.compile import Compiled
from bot.authoring.desk import receive
from bot.authoring.problems import describe
from bot.authoring.reference import Reference
from bot.authoring.revision import Received
from tests.authoring.banks.test_gift import BROKEN as GIFT
from tests.authoring.banks.test_moodle import BROKEN as MOODLE
from tests.authoring.conftest import SOUND, TODAY, check_text, line_of, with_change
from tests.authoring.test_pictures import PICTURE, WITH, secretive
from tests.authoring.test_xlsx_broken import BROKEN as BOOKS
from tests.authoring.test_xlsx_broken import HARMLESS
from tests.authoring.xlsx.workbooks import changed, place_of

STEM = "{ru: Что важнее всего?, en: What matters most?}"
YES = "{id: b, correct: true, text: {ru: Безопасность, en: Safety}"

YAML: dict[str, tuple[str, str, str, str]] = {
    # What is changed, into what, the problem, and a piece of the line on which it is told.
    "a tab for an indent": ("  - id: first", "\t- id: first", "not-yaml", "- id: first"),
    "a quote not closed": ("en: 'Yes.'", "en: 'Yes.", "not-yaml", "en: 'No.'"),
    "an indent too deep": ("minutes: 10", "  minutes: 10", "not-yaml", "  minutes: 10"),
    "a colon without a space": ("minutes: 10", "minutes:10", "not-yaml", "law_as_of"),
    "an alias": ("audience: [police]", "audience: &a [police]", "alias", "&a"),
    "a tag": ("minutes: 10", "minutes: !!int 10", "tag", "!!int"),
    "a key twice": ("minutes: 10", "minutes: 10\nminutes: 11", "duplicate-key", "minutes: 11"),
    "a second document": ("\npools:", "---\npools:", "several-documents", "---"),
    "a key nobody knows": ("minutes: 10", "minuts: 10", "unknown-key", "minuts"),
    "no minutes": ("minutes: 10", "# ten minutes", "missing-key", "format: 1"),
    "another format": ("format: 1", "format: 2", "not-one-of", "format: 2"),
    "one language": ("{ru: Модуль 1, en: Module 1}", "Модуль 1", "one-language", "neutral"),
    "no English": ("{ru: Модуль 1, en: Module 1}", "{ru: Модуль 1}", "missing-en", "neutral"),
    "no Russian": (STEM, "{en: What matters most?}", "missing-ru", "What matters most?"),
    "an empty English": (STEM, "{ru: Что важнее всего?, en: ''}", "missing-en", "Что важнее всего?"),
    "a comma that cuts a text": (STEM, "{ru: Что, всего важнее?, en: What?}", "loose-comma", "Что, всего"),
    "yes where text is meant": ("en: 'Yes.'", "en: true", "expected-text", "en: true"),
    "an id in Cyrillic": ("  - id: first", "  - id: первый", "bad-id", "id: первый"),
    "minutes of a day": ("minutes: 10", "minutes: 1440", "out-of-range", "minutes: 1440"),
    "a list that is none": ("objectives:\n  - {ru", "objectives:\n  {ru", "expected-list", "objectives:"),
    "a step of no kind": ("  - item: practice", "  - picture: practice", "step-kind", "picture: practice"),
    "a date that is none": ("2026-11-01", "1 ноября", "bad-date", "1 ноября"),
    "a date to come": ("2026-11-01", "2026-12-01", "date-ahead", "2026-12-01"),
    "a profession nobody has": ("[police]", "[polise]", "unknown-profession", "polise"),
    "a title too long": ("en: Module 1}", f"en: {'a' * 41}}}", "too-long", "neutral"),
    "Russian among English": ("en: Module 1}", "en: Модуль 1}", "same-text", "neutral"),
    "a card without law": ("    law: [rule-1]\n  - card: help", "  - card: help", "card-without-law", "card: apart"),
    "law that is not in the register": ("law: [rule-2]", "law: [rule-22]", "unknown-law", "rule-22"),
    "a question twice": ("  - id: ask", "  - id: first", "duplicate-id", "id: first\n    kind: multiple"),
    "no right option": (YES, YES.replace("correct: true, ", ""), "key-single", "  - id: first"),
    "two right options": ("{id: c, text: {ru: Прим", "{id: c, correct: true, text: {ru: Прим", "key-single",
                          "id: first"),
    "no feedback of an option": (", feedback: {ru: Он подождёт., en: It can wait.}", "", "no-option-feedback",
                                 "Протокол"),
    "the same option twice": ("{ru: Примирение, en: Reconc", "{ru: Протокол., en: Reconc", "same-options", "Протокол."),
    "a number in words": ("value: 48", "value: сорок", "expected-number", "сорок"),
    "a number without its feedback": ("    feedback:\n      right: {ru: Верно., en: Right.}\n      wrong: {ru: Срок 48 "
                                      "часов., en: The term is 48 hours.}\n", "", "no-feedback", "id: hours"),
    "more drawn than there is": ("draw: 3", "draw: 9", "pool-too-small", "draw: 9"),
    "a pool nobody filled": ("posttest: {pool: post", "posttest: {pool: past", "unknown-pool", "past"),
    "no final test": ("  - posttest: {pool: post, draw: 3}\n", "", "no-posttest", "steps:"),
    "practice that gives the test away": ("- item: practice", "- item: first", "practice-in-test", "- item: first"),
    "a scenario nobody wrote": ("- scenario: night", "- scenario: day", "unknown-scenario", "scenario: day"),
    "a choice that leads nowhere": ("to: good", "to: gone", "unknown-node", "to: gone"),
    "a gauge nobody defined": ("effect: {safety: -1}", "effect: {trust: -1}", "unknown-gauge", "trust"),
    "an ending without a score": ("        score: 1.0\n", "", "ending-without-score", "      good:"),
    "a heading": ("**Separate them** and ask:", "\n        # Separate them", "markup-heading", "# Separate"),
    "a table": ("- is there a weapon in the home;", "|a|b|\n        |-|-|", "markup-table", "|a|b|"),
    "an address": ("en: Safety}", "en: Safety at https://example.org}", "markup-link", "https://"),
    "HTML": ("**Separate them**", "<b>Separate them</b>", "markup-html", "<b>"),
    "a template that multiplies": ("en: Safety}", "en: \"{{ 'a'*100000000 }}\"}", "template-forbidden", "'a'*"),
    "a template of a stranger": ("{{ contact.emergency.label }}", "{{ contact.police.label }}", "template-name",
                                 "contact.police"),
    "a picture that was not sent": ("    nonlegal: true\n", "    nonlegal: true\n    picture: {file: a.png, alt: "
                                    "{ru: Я, en: I}}\n", "no-picture", "a.png"),
}  # fmt: skip


def zipped(files: dict[str, bytes], **options: object) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            for option, value in options.items():
                setattr(entry, option, value)
            archive.writestr(entry, data)
    return out.getvalue()


def twice() -> bytes:
    return zipped({"module.yaml": b"a", "Module.yaml": b"b"})


def locked() -> bytes:
    """Only the flags say so: nothing needs to be encrypted to be refused."""
    data = zipped({"module.yaml": SOUND.encode()})
    flagged = data.replace(b"PK\x03\x04\x14\x00\x00\x00", b"PK\x03\x04\x14\x00\x01\x00")
    return flagged.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00")


def spoiled() -> bytes:
    data = bytearray(zipped({"module.yaml": SOUND.encode()}))
    data[200] ^= 0xFF
    return bytes(data)


def illustrated(picture: bytes, name: str = "plan.png") -> bytes:
    return zipped({"module.yaml": with_change(WITH, PICTURE).encode(), f"media/{name}": picture})


WRONG = with_change("minutes: 10", "minutes: 1440").encode()

ZIPS: dict[str, tuple[Callable[[], bytes], str, str, int]] = {
    "no zip": (lambda: b"hello", "broken-zip", "a.zip", 0),
    "an empty file": (lambda: b"", "broken-zip", "a.zip", 0),
    "half a zip": (lambda: zipped({"module.yaml": SOUND.encode()})[:900], "broken-zip", "a.zip", 0),
    "a spoiled byte": (spoiled, "broken-zip", "a.zip", 0),
    "nothing in it": (lambda: zipped({}), "no-module", "a.zip", 0),
    "no module in it": (lambda: zipped({"media/plan.png": secretive()}), "no-module", "a.zip", 0),
    "two modules": (lambda: zipped({"a.yaml": b"a", "b.xlsx": b"b"}), "desk-one-module", "a.zip", 0),
    "a file twice": (twice, "duplicate-file", "a.zip", 0),
    "a way out": (lambda: zipped({"../module.yaml": b"a"}), "bad-file-name", "a.zip", 0),
    "a way out in the middle": (lambda: zipped({"a/../../module.yaml": b"a"}), "bad-file-name", "a.zip", 0),
    "from the root": (lambda: zipped({"/etc/module.yaml": b"a"}), "bad-file-name", "a.zip", 0),
    "of another drive": (lambda: zipped({"C:/module.yaml": b"a"}), "bad-file-name", "a.zip", 0),
    "with backslashes": (lambda: zipped({"media\\..\\module.yaml": b"a"}), "bad-file-name", "a.zip", 0),
    "a link": (lambda: zipped({"module.yaml": b"/etc/passwd"}, external_attr=0o120777 << 16), "symlink", "a.zip", 0),
    "a password": (locked, "locked-zip", "a.zip", 0),
    "a program": (lambda: zipped({"module.yaml": SOUND.encode(), "run.exe": b"MZ"}), "unknown-suffix",
                  "a.zip/run.exe", 0),
    "a zip in a zip": (lambda: zipped({"module.zip": zipped({"a.yaml": b"a"})}), "unknown-suffix",
                       "a.zip/module.zip", 0),
    "too many files": (lambda: zipped({f"{n}.yaml": b"a" for n in range(201)}), "too-many-files", "a.zip", 0),
    "a module with a mistake": (lambda: zipped({"M01/module.yaml": WRONG}), "out-of-range", "a.zip:module.yaml",
                                line_of("minutes:", SOUND)),
    "a module of another alphabet": (lambda: zipped({"module.yaml": "format: 1\nid: Щ".encode("cp1251")}), "not-utf8",
                                     "a.zip:module.yaml", 2),
    "the picture is not there": (lambda: illustrated(secretive(), "other.png"), "no-picture", "a.zip:module.yaml",
                                 line_of("plan.png", with_change(WITH, PICTURE))),
    "the picture is none": (lambda: illustrated(b"x"), "picture-broken", "a.zip:module.yaml",
                            line_of("plan.png", with_change(WITH, PICTURE))),
}  # fmt: skip


@pytest.fixture(scope="module")
def base(reference: Reference) -> Compiled:
    return check_text(SOUND, reference).compiled["M01"]


def told(received: Received) -> set[tuple[str, str, int]]:
    assert all(describe(problem, lang) for problem in received.problems for lang in ("ru", "en"))
    return {(problem.code, problem.file, problem.line) for problem in received.problems}


def nothing_is_left(received: Received) -> bool:
    return received.compiled is None and not received.added and not received.filled


def test_there_are_enough_of_them() -> None:
    kinds = (YAML, ZIPS, BOOKS, GIFT, MOODLE)
    assert sum(map(len, kinds)) > 200 and all(len(kind) >= 20 for kind in kinds)


@pytest.mark.parametrize("name", YAML)
def test_a_line_of_yaml(name: str, reference: Reference) -> None:
    old, new, code, place = YAML[name]
    text = with_change(old, new)
    received = receive("a.yaml", text.encode(), TODAY, reference)
    assert (code, "a.yaml", line_of(place, text)) in told(received), told(received)
    assert nothing_is_left(received)


@pytest.mark.parametrize("name", ZIPS)
def test_a_zip(name: str, reference: Reference) -> None:
    make, code, file, line = ZIPS[name]
    received = receive("a.zip", make(), TODAY, reference)
    assert told(received) == {(code, file, line)}
    assert nothing_is_left(received)


@pytest.mark.slow
@pytest.mark.parametrize("name", BOOKS)
def test_a_cell_of_a_workbook(name: str, reference: Reference) -> None:
    change, code, cell = BOOKS[name]
    received = receive("M01.xlsx", changed(change), TODAY, reference)
    assert (code, cell) in {(problem.code, place_of(problem)) for problem in received.problems}
    assert received.marked and received.marked.startswith(b"PK")
    assert received.ok if code in HARMLESS else nothing_is_left(received)


@pytest.mark.parametrize("name", GIFT)
def test_a_line_of_gift(name: str, reference: Reference, base: Compiled) -> None:
    text, code, line = GIFT[name]
    received = receive("a.gift", text.encode(), TODAY, reference, base)
    assert (code, "a.gift", line) in told(received), told(received)
    assert nothing_is_left(received)


@pytest.mark.parametrize("name", MOODLE)
def test_a_line_of_moodle_xml(name: str, reference: Reference, base: Compiled) -> None:
    data, code, line = MOODLE[name]
    received = receive("a.ru.xml", data, TODAY, reference, base)
    assert (code, "a.ru.xml", line) in told(received), told(received)
    assert nothing_is_left(received)


def test_the_draft_is_as_it_was(reference: Reference, base: Compiled) -> None:
    before = bundle.write_zip(base)
    for text, _, _ in GIFT.values():
        receive("a.gift", text.encode(), TODAY, reference, base)
    assert bundle.write_zip(base) == before


def test_the_line_is_in_the_sentence(reference: Reference) -> None:
    received = receive("a.yaml", with_change("minutes: 10", "minutes: 1440").encode(), TODAY, reference)
    line = line_of("minutes:", SOUND)
    assert all(re.match(rf"a\.yaml:{line}: ", describe(received.problems[0], lang)) for lang in ("ru", "en"))
