import subprocess
import sys
from pathlib import Path

import pytest

from bot.authoring import schema, yaml12
from bot.authoring.compile import Compiled, compile_module, read_canonical
from bot.authoring.draft import ModuleDraft
from bot.authoring.problems import ContentError
from bot.authoring.reference import Reference
from bot.domain import course
from bot.domain.course import Bilingual, Card, Module
from tests.authoring.conftest import FIXTURES, README, SOUND, with_change


def compiled(text: str, reference: Reference) -> Compiled:
    draft = schema.read(yaml12.parse(text, "module.yaml"), ModuleDraft)
    assert draft
    return compile_module(draft, reference)


@pytest.fixture(scope="module")
def module(reference: Reference) -> Module:
    return compiled(SOUND, reference).module


def test_texts_are_expanded_markup(module: Module) -> None:
    cards = {step.id: step for step in module.steps if isinstance(step, Card)}
    assert cards["help"].text == Bilingual("Экстренные службы: 112", "Emergency services: 112")
    assert cards["apart"].text.ru == (
        "При том, кого она боится, человек молчит. <b>Разведите их</b> и спросите:\n\n"
        "• есть ли в доме оружие;\n• где сейчас дети."
    )


def test_the_cited_law_is_part_of_the_module(module: Module) -> None:
    assert set(module.law) == {"rule-1", "rule-2"}
    assert module.law["rule-2"].note.en == "48 hours if &lt; 3 days &amp; no more."


def test_the_shape_survives(module: Module) -> None:
    assert module.steps[0] == course.TestStep("pre", "post", 1)
    assert module.pools == {"post": ("first", "ask", "steps", "hours")}
    assert [option.id for option in module.items["steps"].options] == ["a", "b", "c"]
    assert module.scenarios["night"].nodes["bad"].ending == "bad"
    assert module.scenarios["night"].gauges[0].title == Bilingual("Безопасность", "Safety")
    assert module.items["hours"].answer and module.items["hours"].answer.value == 48.0


def test_bytes_and_module_are_the_same_thing(reference: Reference) -> None:
    once = compiled(SOUND, reference)
    assert read_canonical(once.canonical) == once.module
    assert len(once.version) == 64


def test_a_new_order_of_keys_is_no_new_version(reference: Reference) -> None:
    text = with_change("minutes: 10\n", "")
    text = with_change("mastery: 0.8", "mastery: 0.80", text)
    assert compiled(f"minutes: 10\n{text}", reference).version == compiled(SOUND, reference).version


def test_a_changed_law_is_a_new_version(reference: Reference) -> None:
    other = Reference(dict(reference.law), reference.contacts, reference.snippets, reference.professions)
    other.law["rule-1"] = reference.law["rule-2"]
    assert compiled(SOUND, other).version != compiled(SOUND, reference).version


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("{ru: Он подождёт., en: It can wait.}", "{ru: Подождёт., en: It will wait.}", True),
        ("en: Reconciliation}", "en: Making peace}", True),
        ("id: c, text: {ru: Примирение", "id: c, text: {ru: Мир", False),
        ("{id: a, text: {ru: Протокол", "{id: z, text: {ru: Протокол", False),
        ("stem: {ru: Что важнее всего?", "stem: {ru: Что важнее?", False),
        ("{id: b, correct: true, text: {ru: Безоп", "{id: b, text: {ru: Безоп", False),
    ],
)
def test_answers_count_on_while_the_question_is_the_same(reference: Reference, old: str, new: str, same: bool) -> None:
    text = with_change(old, new)
    if "correct" in old:
        text = with_change("{id: c, text: {ru: Примирение", "{id: c, correct: true, text: {ru: Примирение", text)
    before, after = (compiled(one, reference).module.items["first"].hash for one in (SOUND, text))
    assert (before == after) is same


def test_the_order_of_an_order_item_is_its_key(reference: Reference) -> None:
    first = "      - {id: a, text: {ru: Развести, en: Separate}}\n"
    text = with_change(
        "      - {id: c, text: {ru: Записать", f"{first}      - {{id: c, text: {{ru: Записать", with_change(first, "")
    )
    before, after = (compiled(one, reference).module.items["steps"].hash for one in (SOUND, text))
    assert before != after


def test_the_tolerance_is_part_of_the_key(reference: Reference) -> None:
    text = with_change("tolerance: 0", "tolerance: 2")
    before, after = (compiled(one, reference).module.items["hours"].hash for one in (SOUND, text))
    assert before != after


def test_a_faulty_draft_is_refused_with_its_faults(reference: Reference) -> None:
    with pytest.raises(ContentError, match="the English text is missing") as caught:
        compiled(with_change("en: Where to call}", "}"), reference)
    assert [problem.code for problem in caught.value.problems] == ["missing-en"]


def test_the_version_does_not_depend_on_the_process(tmp_path: Path, reference: Reference) -> None:
    """Neither on the locale, nor on the seed of Python's hashes."""
    (tmp_path / "module.yaml").write_text(SOUND, encoding="utf-8")
    command = [sys.executable, "-m", "bot.authoring", str(FIXTURES), str(tmp_path), "--today", "2026-11-22"]
    said = {
        subprocess.run(
            command,
            env={"PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
            cwd=README.parents[1],
        ).stdout
        for seed, locale in (("1", "C"), ("2", "ru_RU.UTF-8"))
    }
    (output,) = said
    assert compiled(SOUND, reference).version[:12].encode() in output
