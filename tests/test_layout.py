from __future__ import annotations

import pytest

from bot.actions import Help, Menu, Path, SetLanguage
from bot.layout import LABEL, bar, cut, footer, for_whom, in_rows, law_line, law_text, letter, turning
from bot.texts import texts
from tests.register import REGISTER

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


def test_what_is_made_for_few_comes_before_what_is_for_everyone() -> None:
    class Made:
        def __init__(self, *audience: str) -> None:
            self.audience = audience

    everyone, police, judges = Made("police", "jp", "medical"), Made("police"), Made("jp", "district-judge")
    assert for_whom([everyone, judges, police], "police") == [police, everyone, judges]
    assert for_whom([everyone, judges, police], None) == [police, judges, everyone]


def test_an_entry_of_law_tells_how_far_it_holds() -> None:
    record = next(iter(REGISTER.values()))
    for t in (RU, EN):
        text = law_text(record, t)
        parts = (record.entry.short, record.entry.note, record.entry.status)
        assert all(part[t.locale] in text for part in parts)
        assert text.endswith(t("Training, not legal advice. Lawyer's review: pending."))
