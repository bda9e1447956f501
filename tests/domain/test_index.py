from bot.domain.index import WordIndex

INDEX = WordIndex(
    [
        [("Алименты на детей", 8.0), ("О суде и алиментах", 2.0)],
        [("Суд и развод", 8.0)],
        [("Судебный приказ", 8.0), ("Дети и суд", 2.0)],
    ]
)


def found(word: str) -> dict[int, float]:
    match = INDEX.find(word)
    return dict(match.worth) if match else {}


def test_forms_of_a_word_find_the_same() -> None:
    assert found("алименты") == found("алиментами")
    assert set(found("суда")) == {0, 1, 2}


def test_a_title_is_worth_more_than_a_note() -> None:
    worth = found("суд")
    assert worth[1] > worth[0] == worth[2]


def test_a_rare_word_is_worth_more_than_a_common_one() -> None:
    assert found("алименты")[0] > found("суд")[1]


def test_a_slip_an_unfinished_word_and_the_other_keyboard() -> None:
    for typed in ("алиметны", "алимент", "алим", "fkbvtyns"):
        assert 0 in found(typed), typed
    assert found("алиметны")[0] < found("алименты")[0]


def test_short_words_are_not_guessed() -> None:
    assert INDEX.find("сус") is None
    assert INDEX.find("зебра") is None


def test_a_match_says_what_was_meant() -> None:
    match = INDEX.find("алиметны")
    assert match is not None and match.word == "алименты"


def test_words_that_mean_the_same_find_each_other() -> None:
    assert 0 in found("ребенок")
    assert 1 in found("расторжение")
