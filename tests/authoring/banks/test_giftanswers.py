import pytest

from bot.authoring.banks.giftanswers import form_of, nearness, words
from bot.authoring.banks.words import Words


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("48", (48, 0)),
        (" -3,5 : 0.5 ", (-3.5, 0.5)),
        ("\u22125", (-5, 0)),
        ("1..5", (3, 2)),
        ("0.1..0.2", (0.15, 0.05)),
        ("1e3:1", (1000, 1)),
        ("5..1", (3, -2)),
    ],
)
def test_numbers_and_ranges(text: str, near: tuple[float, float]) -> None:
    assert nearness(text) == near


@pytest.mark.parametrize("text", ["", "nan", "inf", "1:", ":1", "1..", "0x10", "1 2", "1" * 20, "1e999"])
def test_what_is_no_number(text: str) -> None:
    assert nearness(text) is None


def test_a_text_says_its_format_or_has_that_of_the_question() -> None:
    assert words(" [HTML]<b>а</b> ", "plain") == Words("<b>а</b>", "html")
    assert words("[не формат] а", "plain") == Words("[не формат] а", "plain")
    assert form_of("[markdown]x") == "markdown" and form_of("x [markdown]") is None
