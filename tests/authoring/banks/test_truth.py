import pytest

from bot.authoring.banks.bank import Asked
from bot.authoring.banks.truth import truth
from bot.authoring.banks.words import Words, markdown


@pytest.mark.parametrize("value", [True, False])
def test_true_stands_first_and_feedback_goes_with_the_key(value: bool) -> None:
    right, wrong = Words("да"), Words("нет")
    options = truth(value, Asked(4, "single", Words("Так?")), right, wrong)
    assert [option.correct for option in options] == [value, not value]
    assert [option.feedback for option in options] == ([right, wrong] if value else [wrong, right])
    assert {option.line for option in options} == {4}


def test_its_words_are_in_both_languages_and_do_not_make_the_question_so() -> None:
    option = truth(True, Asked(1, "single", Words("Так?")), None, None)[0]
    assert not option.text.both
    assert markdown(option.text, {"ru": True, "en": True}, True) == {"ru": "Верно", "en": "True"}
