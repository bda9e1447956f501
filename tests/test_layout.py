from __future__ import annotations

import pytest

from bot.actions import Help, Menu, Path, SetLanguage
from bot.layout import LABEL, bar, cut, footer, in_rows, law_line, letter, turning
from bot.texts import texts

RU, EN = texts("ru"), texts("en")


def test_the_foot_of_every_screen_is_menu_the_other_language_and_help() -> None:
    assert [(button.label, button.action) for button in footer(RU)] == [
        ("≡", Menu()),
        ("EN", SetLanguage("en")),
        ("☎", Help()),
    ]
    assert footer(EN)[1].action == SetLanguage("ru")


@pytest.mark.parametrize(
    ("done", "whole", "shown"),
    [(0, 8, "▱▱▱▱"), (1, 8, "▱▱▱▱"), (2, 8, "▰▱▱▱"), (7, 8, "▰▰▰▱"), (8, 8, "▰▰▰▰"), (9, 8, "▰▰▰▰"), (99, 100, "▰▰▰▱")],
)
def test_the_bar_is_full_at_the_end_and_not_before(done: int, whole: int, shown: str) -> None:
    assert bar(done, whole, 4) == shown


def test_letters_are_those_of_the_reader() -> None:
    assert [letter(RU, place) for place in range(3)] == ["А", "Б", "В"]
    assert [letter(EN, place) for place in range(3)] == ["A", "B", "C"]
    assert letter(RU, 0) != letter(EN, 0), "the same look, another letter"


def test_buttons_stand_in_rows() -> None:
    assert in_rows([1, 2, 3], 2) == ((1, 2), (3,))
    assert in_rows([], 2) == ()


def test_a_long_label_is_cut_to_fit() -> None:
    assert cut("x" * LABEL) == "x" * LABEL
    assert cut("x" * (LABEL + 1)) == "x" * (LABEL - 1) + "…"


@pytest.mark.parametrize(
    ("page", "pages", "leads"),
    [(0, 1, []), (0, 3, [1]), (1, 3, [0, 2]), (2, 3, [1])],
    ids=["one", "first", "mid", "last"],
)
def test_pages_are_turned_where_there_are_more(page: int, pages: int, leads: list[int]) -> None:
    found = [button.action for row in turning(page, pages, Path) for button in row]
    assert found == [Path(to) for to in leads]


def test_law_that_nobody_knows_is_left_out() -> None:
    assert law_line(["gone"], {}, RU) == ""
