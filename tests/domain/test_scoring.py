import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import scoring
from bot.domain.course import NumberAnswer
from tests.domain.example import MULTIPLE, NUMBER, ORDER, both


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("48", 48.0),
        (" 48 часов", 48.0),
        ("48,5", 48.5),
        ("48.5", 48.5),
        ("1/4", 0.25),
        ("1 / 4 доли", 0.25),
        ("1 000 рублей", 1000.0),
        ("1\u00a0000,50", 1000.5),
        ("−5", -5.0),
        ("80%", 80.0),
        ("48.", 48.0),
        ("007", 7.0),
    ],
)
def test_numbers_as_people_type_them(text: str, value: float) -> None:
    assert scoring.parse_number(text) == value


@pytest.mark.parametrize("text", ["", "сорок", "48 или 50", "5-6", "12:30", "1/0", "1e5", "48 48", "9" * 400, "- -5"])
def test_what_is_not_plainly_a_number(text: str) -> None:
    assert scoring.parse_number(text) is None


@given(st.text())
def test_any_text_is_a_finite_number_or_none(text: str) -> None:
    value = scoring.parse_number(text)
    assert value is None or math.isfinite(value)


@given(st.decimals(min_value=-99999, max_value=99999, places=3))
def test_a_number_survives_typing_in_either_notation(number: object) -> None:
    assert scoring.parse_number(str(number)) == float(str(number))
    assert scoring.parse_number(str(number).replace(".", ",")) == float(str(number))


def test_one_number_has_one_text() -> None:
    assert [scoring.number_text(value) for value in (48.0, 0.25, -1000.5)] == ["48", "0.25", "-1000.5"]


@pytest.mark.parametrize(("given", "right"), [(47.9, False), (48, True), (50, True), (50.1, False)])
def test_tolerance_belongs_to_the_answer(given: float, right: bool) -> None:
    item = type(NUMBER)("q", "number", NUMBER.stem, "h", answer=NumberAnswer(49, 1, both("часов", "hours")))
    assert scoring.number_is_right(item, given) is right


def test_what_was_missed_and_what_was_wrong() -> None:
    assert scoring.slips(MULTIPLE, ["home", "name"]) == scoring.Slips(missed=("money",), extra=("name",))


def test_the_key_of_an_order_is_its_listing() -> None:
    assert scoring.right_options(ORDER) == ("safe", "talk", "paper")
    assert not scoring.choice_is_right(ORDER, ["talk", "safe", "paper"])
