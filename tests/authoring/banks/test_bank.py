import pytest

from bot.authoring.banks.bank import Asked, Bank, Option, is_id, item_id, letter
from bot.authoring.banks.words import Words
from bot.authoring.problems import problem


@pytest.mark.parametrize(
    ("name", "id"), [("q1", "q1"), ("Question 1.", "Question-1"), ("  a   b ", "a-b"), ("x" * 41, ""), ("Развод", "")]
)
def test_a_usable_name_is_the_id(name: str, id: str) -> None:
    made = item_id(name)
    assert is_id(made)
    assert made == id if id else made.startswith("q-") and len(made) == 10


def test_a_name_gives_one_id_whatever_its_spaces() -> None:
    assert item_id("Развод  и дети") == item_id(" Развод и дети ") != item_id("Развод и дети?")


def test_letters_go_on_after_z() -> None:
    assert [letter(index) for index in (0, 25, 26, 52)] == ["a", "z", "aa", "aaa"]
    assert len({letter(index) for index in range(100)}) == 100


def test_all_words_of_a_question() -> None:
    asked = Asked(1, "single", Words("s"), options=[Option(1, Words("o"), Words("f"))], explain=Words("e"))
    assert [words.text for words in asked.words()] == ["s", "e", "o", "f"]


def test_a_warning_does_not_spoil_a_bank() -> None:
    assert Bank("a", (), [problem("a", 1, "bank-no-name")]).ok
    assert not Bank("a", (), [problem("a", 1, "bank-no-law")]).ok
