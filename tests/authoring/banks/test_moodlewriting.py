from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from bot.authoring.banks.joining import join
from bot.authoring.banks.moodle import read_moodle
from bot.authoring.banks.moodlewriting import write_moodle
from bot.domain.course import Module
from tests.authoring.banks.invented import modules
from tests.authoring.banks.making import MODULES, compiled, course, grave, items


def at_once(module: Module) -> Module:
    """Through one file with both languages."""
    bank = read_moodle("both.xml", write_moodle(module))
    assert not grave(bank.problems)
    return compiled(items(bank), course().reference)


def one_by_one(module: Module) -> Module:
    """Through two files, one a language."""
    russian, english = (read_moodle(f"{one}.xml", write_moodle(module, one), one) for one in ("ru", "en"))
    assert not grave([*russian.problems, *english.problems])
    joined = join(items(russian), english)
    assert not joined.problems
    return compiled(joined.items, course().reference)


@pytest.mark.parametrize("way", [at_once, one_by_one])
def test_the_items_of_the_course_survive(way: object) -> None:
    assert callable(way)
    for id in MODULES:
        module = course().compiled[id].module
        assert way(module).items == module.items


@given(modules())
@settings(max_examples=50, deadline=None)
def test_any_items_survive_and_are_written_the_same_again(module: Module) -> None:
    again = at_once(module)
    assert again.items == module.items
    assert one_by_one(module).items == module.items
    assert write_moodle(again) == write_moodle(module)


def test_the_file_is_what_moodle_reads() -> None:
    root = ElementTree.fromstring(write_moodle(course().compiled["M06"].module))  # noqa: S314 - our own file
    kinds = {question.get("type") for question in root}
    assert root.tag == "quiz"
    assert kinds <= {"category", "multichoice", "numerical", "ordering"}
    for question in root.findall("question[@type='multichoice']"):
        weights = [float(answer.get("fraction", "0")) for answer in question.findall("answer")]
        assert abs(sum(weight for weight in weights if weight > 0) - 100) < 0.01
        assert question.findtext("tags/tag/text", "").startswith("law:")


def test_a_title_makes_one_category() -> None:
    module = course().compiled["M06"].module
    assert b"$course$/top/M06 " in write_moodle(module)
