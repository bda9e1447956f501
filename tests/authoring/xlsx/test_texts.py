import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.authoring import markup
from bot.authoring.unmark import unmark
from bot.authoring.xlsx import texts


@pytest.mark.parametrize(
    ("typed", "number"),
    [(" 48 ", 48), ("48,5", 48.5), ("1\xa0000", 1000), ("80 %", 0.8), ("−3", -3), ("0.8", 0.8), (7, 7),
     ("5 лет", "5 лет")],
)  # fmt: skip
def test_numbers_as_people_type_them(typed: object, number: object) -> None:
    assert texts.number(typed) == number


def test_whole_numbers() -> None:
    assert [texts.whole(value) for value in (9.0, "9", "9,5", "девять")] == [9, 9, 9.5, "девять"]
    assert isinstance(texts.whole(9.0), int)


@pytest.mark.parametrize(
    ("typed", "flag"),
    [("Да", True), ("yes ", True), ("x", True), ("+", True), (1, True), (True, True), ("НЕТ", False), (0, False),
     ("—", False), ("может быть", "может быть"), (2, 2)],
)  # fmt: skip
def test_yes_and_no(typed: object, flag: object) -> None:
    assert texts.flag(typed) == flag


@pytest.mark.parametrize(
    ("typed", "day"),
    [(datetime.date(2026, 11, 1), "2026-11-01"), ("1.11.2026", "2026-11-01"), ("2026-11-01 ", "2026-11-01"),
     ("01/11/2026", "2026-11-01"), ("вчера", "вчера")],
)  # fmt: skip
def test_days(typed: object, day: str) -> None:
    assert texts.day(typed) == day


def test_codes() -> None:
    assert texts.code(" «q1»\xa0") == "q1"
    assert texts.code(7) == "7"
    assert texts.code("police — Полиция") == "police"
    assert texts.codes("sk-24,pl-10;\xa0koap-27.5\nrule 1") == ["sk-24", "pl-10", "koap-27.5", "rule", "1"]
    assert texts.codes("lawyer — Адвокат, юрист\npolice — Полиция") == ["lawyer", "police"]
    assert texts.codes("[sk-24]") == ["sk-24"]


def test_texts() -> None:
    assert texts.text(48) == "48"
    assert texts.text(0.1) == "0.1"
    assert texts.text(True) is True
    assert texts.text(datetime.date(2026, 1, 2)) == "2026-01-02"
    assert texts.text("“Да” {{ law[“sk-24”].short }}") == '“Да” {{ law["sk-24"].short }}'
    assert texts.blank(" \xa0\u200b\n") and not texts.blank("а") and not texts.blank(0)


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        ("раз\nдва", "раз\\\nдва"),
        ("раз  \n\nдва", "раз\n\nдва"),
        ("вот:\n- раз\n- два", "вот:\n- раз\n- два"),
        ("1. раз\n2. два\n3) три", "1. раз\n2. два\n3) три"),
        ("в\n1945. год", "в\\\n1945. год"),
        ("раз\\\nдва", "раз\\\nдва"),
        (
            "{% for c in contacts %}\n{{ c.label }}\n{% endfor %}",
            "{% for c in contacts %}\n{{ c.label }}\n{% endfor %}",
        ),
    ],
)
def test_a_line_break_that_was_typed_is_meant(typed: str, markdown: str) -> None:
    assert texts.text(typed, block=True) == markdown


_LINES = st.lists(
    st.sampled_from(["раз", "два.", "- три", "1. раз", "2. два", "", "\\- пять", "**да**", "а\\\\"]), max_size=6
)


@settings(deadline=None)
@given(_LINES)
def test_what_is_written_is_read_back(lines: list[str]) -> None:
    shown = markup.block("\\\n".join(lines).replace("\\\n\\\n", "\n\n"))
    cell = texts.typed_breaks(unmark(shown))
    assert markup.block(str(texts.text(cell, block=True))) == shown
