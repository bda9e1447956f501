"""A quiz in one language becomes a whole question, one answer after another."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import question as quiz
from bot.domain.question import Asked, Question

RUSSIAN = quiz.from_quiz("Кто едет на вызов?", ("Наряд", "Суд"), (), "")


def answered(question: Question) -> list[Asked]:
    """What is asked until it is whole."""
    asked = []
    while (gap := quiz.next_gap(question)) is not None:
        asked.append(gap)
        if gap.gap == "text":
            after = quiz.filled(question, gap.number, f"{gap.place} {gap.locale}")
            assert after is not None
            question = after
        else:
            question = Question(question.locale, question.texts, (0,), ("sk-24",) if gap.gap == "law" else ())
    return asked


def test_key_then_the_other_language_then_the_explanation_in_both_then_the_law() -> None:
    texts = [(0, "en"), (1, "en"), (2, "en"), (3, "ru"), (3, "en")]
    assert answered(RUSSIAN) == [
        Asked("right"),
        *(Asked("text", place, "en" if locale == "en" else "ru") for place, locale in texts),
        Asked("law"),
    ]


def test_what_the_messenger_tells_is_not_asked() -> None:
    told = quiz.from_quiz("Who goes?", ("A crew", "A court"), (1, 1), "It is near.")
    assert (told.locale, told.right) == ("en", (1,))
    assert [gap.locale for gap in answered(told)[:-1]] == ["ru"] * 4


def test_words_for_another_place_are_not_taken() -> None:
    asking = Question("ru", RUSSIAN.texts, (0,))
    assert quiz.filled(asking, 1, "Who goes?") is not None
    assert quiz.filled(asking, 3, "A crew") is None, "a second tap, or an old screen"
    assert quiz.filled(asking, 1, "  ") is None
    assert quiz.filled(RUSSIAN, 1, "Who goes?") is None, "the key is asked for"


@given(st.integers(0, 9_999))
def test_words_taken_back_are_asked_again(number: int) -> None:
    whole = quiz.load({**quiz.dump(RUSSIAN), "right": [0], "law": ["sk-24"]})
    after = quiz.emptied(whole, number)
    assert (after is None) is (number >= 8)
    if after is not None and (number < 6 and number % 2 == 0):
        assert quiz.next_gap(after) == Asked("text", number // 2, "ru")


def test_it_is_kept_as_plain_data() -> None:
    assert quiz.load(json.loads(json.dumps(quiz.dump(RUSSIAN)))) == RUSSIAN


@pytest.mark.parametrize(("place", "part"), [(0, "stem"), (1, "option"), (2, "option"), (3, "explain")])
def test_what_the_texts_are(place: int, part: str) -> None:
    assert RUSSIAN.part(place) == part
    assert len(RUSSIAN.options) == 2
