import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.words import ALIKE, folded, near, shortened, stem, swapped, words

LETTERS = st.text("абвгд", min_size=1, max_size=8)


def distance(one: str, other: str) -> int:
    """Optimal string alignment, by the book."""
    rows = [[max(i, j) if not i or not j else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            cost = one[i - 1] != other[j - 1]
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


@given(LETTERS, LETTERS)
def test_near_is_a_distance_of_one(one: str, other: str) -> None:
    assert near(one, other) == (distance(one, other) <= 1)


@given(LETTERS, st.integers(0, 7), st.sampled_from("абвгд"))
def test_words_with_one_slip_share_a_shortened_form(word: str, place: int, letter: str) -> None:
    for slipped in (word[:place] + letter + word[place:], word[:place] + word[place + 1 :], word[:place] + letter):
        if slipped and near(word, slipped):
            assert shortened(word) & shortened(slipped)


@pytest.mark.parametrize(
    ("typed", "meant"), [("fkbvtyns", "алименты"), ("gj,jb", "побои"), ("ылщк", "skor"), ("er", "ук")]
)
def test_the_other_keyboard(typed: str, meant: str) -> None:
    assert swapped(typed) == meant


@pytest.mark.parametrize(
    ("one", "other"), [("алименты", "алиментов"), ("ребёнок", "ребенок"), ("courts", "court"), ("побоями", "побои")]
)
def test_forms_of_a_word_share_a_stem(one: str, other: str) -> None:
    assert stem(folded(one)) == stem(folded(other))


def test_words_that_carry_meaning() -> None:
    assert words(folded("Суд обязан решить, с кем из родителей (ст. 24)")) == [
        "суд", "обязан", "решить", "кем", "родителей", "ст",
    ]  # fmt: skip


def test_words_that_mean_the_same_point_at_each_other() -> None:
    assert all(root in ALIKE[other] for root, others in ALIKE.items() for other in others)
