from dataclasses import replace

import pytest

from bot.authoring import revision
from bot.authoring.compile import Compiled
from bot.authoring.problems import problem
from bot.authoring.reference import Reference
from bot.authoring.revision import Received
from tests.authoring.banks.making import course
from tests.authoring.conftest import SOUND, TODAY, check_text


@pytest.fixture
def base(reference: Reference) -> Compiled:
    return check_text(SOUND, reference).compiled["M01"]


def test_a_module_that_was_not_changed_keeps_its_version() -> None:
    for one in course().compiled.values():
        again = revision.compiled(revision.revision(one), one, TODAY, course().reference)
        assert again.compiled == one


def test_what_was_read_is_counted(base: Compiled, reference: Reference) -> None:
    received = revision.compiled(revision.revision(base), base, TODAY, reference)
    assert received.counts == {"cards": 2, "items": 5, "scenarios": 1, "checklists": 1}
    assert received.ok and not received.problems


def test_a_problem_is_named_by_its_part_or_by_the_file_it_came_from(base: Compiled, reference: Reference) -> None:
    changed = revision.revision(base)
    for index, item in enumerate(changed.data["items"]):
        if item["id"] in ("ask", "first"):
            item["stem"]["en"] = ""
        if item["id"] == "first":
            changed.origins[("items", index)] = ("a.gift", 7)
    received = revision.compiled(changed, base, TODAY, reference)
    assert {(one.code, one.file, one.line) for one in received.problems} == {
        ("missing-en", "a.gift", 7),
        ("missing-en", "M01: item.ask.stem", 0),
    }
    assert not received.ok


def test_a_document_of_the_wrong_shape_is_only_complained_of(base: Compiled, reference: Reference) -> None:
    changed = revision.revision(base)
    changed.data["items"][1] = {"id": "первый"}
    changed.data["minutes"] = "десять"
    received = revision.compiled(changed, base, TODAY, reference)
    assert {("bad-id", "M01: item.первый.id"), ("expected-whole", "M01: module.minutes")} <= {
        (one.code, one.file) for one in received.problems
    }
    assert not received.ok


def test_the_base_is_not_changed_by_it(base: Compiled) -> None:
    before = base.canonical
    revision.revision(base).data["items"].clear()
    assert base.module.items and base.canonical == before


def test_more_to_complain_of(base: Compiled) -> None:
    sound = Received(base, (problem("a", 2, "unused", id="q"),), b"x", {"items": 5})
    warned = revision.with_problems(sound, [problem("a", 1, "bank-no-name")])
    assert warned == replace(sound, problems=(problem("a", 1, "bank-no-name"), *sound.problems))
    assert revision.with_problems(sound, [problem("a", 1, "no-cards")]).compiled is None
    assert revision.refused([problem("b", 1, "no-cards"), problem("a", 1, "no-cards")]).problems[0].file == "a"
