from dataclasses import replace

import pytest

from bot.authoring.diff import compare
from bot.authoring.reference import Reference
from bot.domain.course import Bilingual, Module
from tests.authoring.conftest import SOUND, check_text, with_change


def module(text: str, reference: Reference) -> Module:
    report = check_text(text, reference)
    assert report.ok, report.problems
    return report.compiled["M01"].module


@pytest.fixture(scope="module")
def old(reference: Reference) -> Module:
    return module(SOUND, reference)


def test_nothing_changed(old: Module) -> None:
    assert not compare(old, old)


def test_a_text_of_a_card(old: Module, reference: Reference) -> None:
    new = module(with_change("{ru: Куда звонить,", "{ru: Кому звонить,"), reference)
    (change,) = compare(old, new).parts
    assert (change.kind, change.id, change.how) == ("card", "help", "changed")
    (text,) = change.texts
    assert text.place == "title"
    assert (text.old, text.new) == (
        Bilingual("Куда звонить", "Where to call"),
        Bilingual("Кому звонить", "Where to call"),
    )
    assert text.stale
    assert compare(old, new).stale == ((change, text),)


def test_both_languages_changed(old: Module, reference: Reference) -> None:
    new = module(with_change("{ru: Куда звонить, en: Where", "{ru: Кому звонить, en: Whom"), reference)
    assert not compare(old, new).stale


def test_a_text_of_an_option_is_named_by_its_id(old: Module, reference: Reference) -> None:
    (change,) = compare(old, module(with_change("{ru: Он подождёт.,", "{ru: Подождёт.,"), reference)).of("item")
    assert [text.place for text in change.texts] == ["options.a.feedback"]
    assert not change.rekeyed


def test_another_key(old: Module, reference: Reference) -> None:
    text = with_change("correct: true, text: {ru: Безопасность", "text: {ru: Безопасность")
    text = with_change("{id: a, text: {ru: Протокол", "{id: a, correct: true, text: {ru: Протокол", text)
    (change,) = compare(old, module(text, reference)).parts
    assert (change.id, change.rekeyed, change.texts) == ("first", True, ())


def test_added_and_removed(old: Module) -> None:
    fewer = replace(old, items={id: item for id, item in old.items.items() if id != "ask"}, checklists={})
    removed = compare(old, fewer)
    assert {(change.kind, change.id, change.how) for change in removed.parts} == {
        ("item", "ask", "removed"),
        ("checklist", "call", "removed"),
    }
    added = compare(fewer, old)
    assert {change.how for change in added.parts} == {"added"}
    assert all(text.old is None and not text.stale for change in added.parts for text in change.texts)


def test_law_and_frame(old: Module) -> None:
    entry = replace(old.law["rule-1"], note=Bilingual("Иначе.", "Otherwise."))
    new = replace(old, minutes=12, law={**old.law, "rule-1": entry})
    assert [(change.kind, change.id) for change in compare(old, new).parts] == [("module", "M01"), ("law", "rule-1")]


def test_a_scenario(old: Module, reference: Reference) -> None:
    new = module(with_change("{ru: Уехать, en: Leave}", "{ru: Уйти, en: Go}"), reference)
    (change,) = compare(old, new).parts
    assert (change.kind, [text.place for text in change.texts]) == ("scenario", ["nodes.door.choices.leave.text"])
