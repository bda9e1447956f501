import pytest

from bot.authoring.xlsx.words import CHOICES, NO, SYNONYMS, YES, plain, seen, word


@pytest.mark.parametrize("choices", CHOICES)
def test_every_word_is_known_in_both_languages(choices: str) -> None:
    for meaning, both in CHOICES[choices].items():
        assert [word(choices, said) for said in (*both, both[0].upper(), f" {both[1]}. ")] == [meaning] * 4


@pytest.mark.parametrize("choices", SYNONYMS)
def test_synonyms_lead_to_meanings(choices: str) -> None:
    assert set(SYNONYMS[choices].values()) <= set(CHOICES[choices])


def test_what_is_not_told_apart() -> None:
    assert plain("Чек-лист\xa0") == plain("чек лист")
    assert plain("Всё") == plain("все\u200b")
    assert plain("Текст по-русски") == plain("Текст (ru)") == plain("ТЕКСТ RU")
    assert seen("а\u200b\xa0б") == "а б"


def test_unknown_words() -> None:
    assert word("item", "да/нет") is None
    assert not YES & NO
