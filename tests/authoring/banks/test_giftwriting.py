from hypothesis import given, settings

from bot.authoring.banks.giftwriting import number, share, write_gift
from bot.domain.course import Module
from tests.authoring.banks.invented import modules
from tests.authoring.banks.making import MODULES, course, through_gift


def test_the_items_of_the_course_survive() -> None:
    for id in MODULES:
        module = course().compiled[id].module
        assert through_gift(module).items == module.items


def test_every_kind_is_there() -> None:
    kinds = {item.kind for id in MODULES for item in course().compiled[id].module.items.values()}
    assert kinds == {"single", "multiple", "order", "number"}


@given(modules())
@settings(max_examples=50, deadline=None)
def test_any_items_survive_and_are_written_the_same_again(module: Module) -> None:
    again = through_gift(module)
    assert again.items == module.items
    assert write_gift(again, "ru") == write_gift(module, "ru")


def test_the_look_of_the_file() -> None:
    module = course().compiled["M06"].module
    text = write_gift(module, "en")
    assert text.startswith("// Questions of module M06: Divorce and article 24: what the court must decide\n")
    assert "\n$CATEGORY: M06\n" in text
    assert "[tag:law:sk-24]" in text


def test_numbers_are_as_short_as_can_be() -> None:
    assert [number(value) for value in (48.0, 0.5, -3.0, 0.1)] == ["48", "0.5", "-3", "0.1"]


def test_shares_make_a_whole() -> None:
    assert [share(of) for of in (1, 2, 3)] == ["100", "50", "33.33333"]
