from pathlib import Path

import pytest

from bot.authoring import yaml12
from bot.authoring.reference import Reference, is_reference, read_reference
from bot.domain.course import Bilingual
from tests.authoring.conftest import FIXTURES


def broken(name: str, old: str, new: str) -> set[tuple[str, int]]:
    """Problems of one reference file after a change to it."""
    documents = {}
    for path in (path for path in FIXTURES.rglob("*.yaml") if is_reference(path.relative_to(FIXTURES).as_posix())):
        inside = path.relative_to(FIXTURES).as_posix()
        text = path.read_text("utf-8")
        if inside == name:
            assert old in text
            text = text.replace(old, new, 1)
        documents[inside] = yaml12.parse(text, inside)
    read_reference(documents)
    return {(problem.code, problem.line) for problem in documents[name].problems}


def test_everything_is_there(reference: Reference) -> None:
    assert list(reference.law) == ["rule-1", "rule-2", "rule-3"]
    assert reference.contacts["emergency"].phone == "112"
    assert reference.snippets["help"].en.startswith("**Danger**")
    assert reference.professions["police"].path == ("M01",)
    assert reference.localities["RU-ARK"].name == Bilingual("Архангельская область", "Arkhangelsk Oblast")
    assert reference.glossary["battery"].note == Bilingual("ст. 1", "art. 1")


@pytest.mark.parametrize(
    ("name", "old", "new", "code", "line"),
    [
        ("contacts.yaml", "law: [rule-1]", "law: [rule-9]", "unknown-law", 7),
        ("contacts.yaml", "phone:", "fone:", "unknown-key", 5),
        ("contacts.yaml", ", en: Emergency services", "", "missing-en", 4),
        ("professions.yaml", "title: {ru: Полиция,", "title: {ru: '',", "missing-ru", 4),
        ("professions.yaml", "path: [M01]", "path: M01", "expected-list", 5),
        ("localities.yaml", "Europe/Moscow", "Europe/Nowhere", "bad-zone", 3),
        ("localities.yaml", "Europe/Moscow", "../../etc/passwd", "bad-zone", 3),
        ("glossary.yaml", "id: battery", "id: побои", "bad-id", 3),
        ("snippets.yaml", "snippets:", "snipets:", "unknown-key", 2),
        ("law/rules.yaml", "id: rule-2", "id: rule-1", "duplicate-id", 15),
        ("law/rules.yaml", "as_of: 2026-11-22", "as_of: 22.11.2026", "bad-date", 2),
        ("law/rules.yaml", "state: proposed", "state: dreamt", "not-one-of", 30),
        ("law/rules.yaml", "from: 2020-01-01", "from: 01.01.2020", "bad-date", 10),
        ("law/rules.yaml", "from: 2020-01-01", "from: 2020-01-01\n    until: 2019-01-01", "until-before-from", 11),
        ("law/rules.yaml", "related: [rule-2]", "related: [rule-9]", "unknown-related", 13),
        ("law/rules.yaml", "confidence: high", "confidence: sure", "not-one-of", 11),
        ("law/rules.yaml", ", en: They are heard apart.", "", "missing-en", 7),
        ("law/rules.yaml", "    state: in-force\n", "", "missing-key", 4),
    ],
)
def test_a_fault_is_named_at_its_line(name: str, old: str, new: str, code: str, line: int) -> None:
    assert (code, line) in broken(name, old, new)


def test_what_belongs_to_the_reference() -> None:
    assert is_reference("law/family.yaml") and is_reference("contacts.yaml")
    assert not is_reference("modules/M01/module.yaml")
    assert (Path(FIXTURES) / "contacts.yaml").is_file()
