from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.item_analysis import (
    FEWEST,
    Answered,
    Figures,
    Quality,
    figures,
    final_items,
    of_item,
    quality,
    two_proportions,
)
from tests.domain.example import MODULE, MULTIPLE, NUMBER, ORDER, SINGLE

LOCALES = st.sampled_from(["ru", "en", ""])
OPTIONS = st.lists(st.sampled_from("abcd"), min_size=1, unique=True).map(tuple)


def answered(attempt: int, right: bool, total: float = 0.5, option: str = "", locale: str = "") -> Answered:
    return Answered(attempt, right, float(right), (option or ("key" if right else "slip"),), total, locale)


def group(*rights: tuple[int, int], locale: str = "") -> list[Answered]:
    """(right, all) from the lowest totals to the highest, one total each."""
    flat = [(number, place < right) for number, (right, all) in enumerate(rights) for place in range(all)]
    return [answered(attempt, right, number / 10, locale=locale) for attempt, (number, right) in enumerate(flat)]


def found(answers: list[Answered], *options: str) -> Quality:
    made = quality(answers, options)
    assert made is not None
    return made


def in_languages(ru: tuple[int, int], en: tuple[int, int]) -> list[Answered]:
    return [*group(ru, locale="ru"), *group(en, locale="en")]


@st.composite
def samples(draw: st.DrawFn) -> list[Answered]:
    rights = draw(st.lists(st.tuples(st.booleans(), st.integers(0, 10), OPTIONS, LOCALES), min_size=20, max_size=90))
    return [
        Answered(number, right, float(right), options, total / 10, locale)
        for number, (right, total, options, locale) in enumerate(rights)
    ]


def test_nothing_is_said_of_a_few() -> None:
    assert quality(group((5, FEWEST - 1))) is None
    assert found(group((5, FEWEST))).responses == FEWEST


def test_facility_is_the_mean_score() -> None:
    assert found(group((13, 20))).facility == 0.65


def test_discrimination_is_upper_less_lower() -> None:
    """27 of 100 on either side: 9 right below, 24 above; the 46 between do not matter."""
    made = found(group((9, 27), (20, 46), (24, 27)))
    assert made.discrimination == pytest.approx(15 / 27)
    assert (made.facility, made.alarms) == (0.53, ())


@pytest.mark.parametrize(("responses", "size"), [(20, 5), (22, 6), (100, 27), (1000, 270)])
def test_the_groups_are_twenty_seven_percent(responses: int, size: int) -> None:
    rest = responses - 2 * size
    assert found(group((0, size), (rest // 2, rest), (size, size))).discrimination == 1.0
    assert found(group((0, size - 1), (1, 1), (rest // 2, rest), (size, size))).discrimination == (size - 1) / size


def test_a_question_that_misleads_those_who_know() -> None:
    made = found(group((20, 27), (20, 46), (5, 27)))
    assert made.discrimination == pytest.approx(-15 / 27)
    assert made.alarms == ("weak",)


def test_equal_totals_tell_nothing_apart() -> None:
    made = found([answered(number, number < 12) for number in range(24)])
    assert made.discrimination is None
    assert made.alarms == ()


@pytest.mark.parametrize(
    ("right", "alarms"), [(29, ("too-hard",)), (30, ()), (90, ()), (91, ("too-easy",)), (0, ("too-hard",))]
)
def test_too_hard_and_too_easy(right: int, alarms: tuple) -> None:
    assert found([answered(number, number < right) for number in range(100)]).alarms == alarms


@pytest.mark.parametrize(("below", "alarms"), [(21, ("weak",)), (20, ()), (19, ())])
def test_weak_is_below_a_fifth(below: int, alarms: tuple) -> None:
    """Groups of 25 in 92, all of the upper right: a fifth exactly is enough, whatever floating point thinks of it."""
    assert found(group((below, 25), (20, 42), (25, 25))).alarms == alarms


def test_options_in_the_order_of_the_item_with_those_nobody_took() -> None:
    """Groups of 5 in 20."""
    taken = ["b"] * 4 + ["old"] + ["a"] * 10 + ["a"] * 5
    made = found([answered(number, one == "a", number, one) for number, one in enumerate(taken)], "c", "a", "b")
    assert [(one.option, one.overall, one.upper, one.lower) for one in made.options] == [
        ("c", 0.0, 0.0, 0.0),
        ("a", 0.75, 1.0, 0.0),
        ("b", 0.2, 0.0, 0.8),
        ("old", 0.05, 0.0, 0.2),
    ]


def test_languages_are_compared_when_both_have_enough() -> None:
    assert found(in_languages((15, 20), (10, 19))).gap is None
    gap = found(in_languages((15, 20), (10, 20))).gap
    assert gap is not None
    assert (gap.ru, gap.en, gap.ru_responses, gap.en_responses) == (0.75, 0.5, 20, 20)


@pytest.mark.parametrize(
    ("ru", "en", "p"),
    [
        ((60, 100), (60, 100), 1.0),
        ((45, 100), (30, 100), 0.0285),
        ((15, 20), (10, 20), 0.1025),
        ((20, 20), (20, 20), 1.0),
    ],
)
def test_the_p_value(ru: tuple, en: tuple, p: float) -> None:
    """Worked by hand: 45 and 30 of 100, pooled 0.375, z = 0.15 / sqrt(0.375 * 0.625 * 0.02) = 2.1909."""
    gap = found(in_languages(ru, en)).gap
    assert gap is not None
    assert gap.p == pytest.approx(p, abs=5e-5)
    assert gap.significant == (p < 0.05)
    assert ("languages-differ" in found(in_languages(ru, en)).alarms) == gap.significant


@given(samples(), st.randoms(use_true_random=False))
def test_the_figures_do_not_depend_on_the_order_of_the_rows(answers: list[Answered], chance: object) -> None:
    mixed = list(answers)
    chance.shuffle(mixed)
    assert quality(mixed) == quality(answers)


@given(samples())
def test_figures_stay_in_their_bounds(answers: list[Answered]) -> None:
    made = found(answers)
    assert made.responses == len(answers)
    assert 0 <= made.facility <= 1
    assert made.discrimination is None or -1 <= made.discrimination <= 1
    assert (made.discrimination is None) == (len({one.total for one in answers}) == 1)
    assert all(0 <= part <= 1 for one in made.options for part in (one.overall, one.upper, one.lower))
    assert made.gap is None or 0 <= made.gap.p <= 1
    assert not {"too-hard", "too-easy"} <= set(made.alarms)


@given(st.integers(0, 50), st.integers(1, 50), st.integers(0, 50), st.integers(1, 50))
def test_the_p_value_is_the_same_either_way_round(right: int, count: int, other: int, other_count: int) -> None:
    one, two = min(right, count) / count, min(other, other_count) / other_count
    p = two_proportions(one, count, two, other_count)
    assert 0 <= p <= 1
    assert p == pytest.approx(two_proportions(two, other_count, one, count), abs=1e-9)
    assert p == pytest.approx(two_proportions(1 - one, count, 1 - two, other_count), abs=1e-6)


def test_a_whole_order_is_one_answer() -> None:
    """Every answer holds all parts, so a share of a part would always be the whole."""
    right, wrong = ("safe", "talk", "paper"), ("talk", "safe", "paper")
    answers = [
        Answered(number, number >= 5, float(number >= 5), right if number >= 5 else wrong, number / 20)
        for number in range(20)
    ]
    made = of_item(answers, ORDER)
    assert made is not None
    assert [(one.option, one.overall, one.lower) for one in made.options] == [
        ("safe+talk+paper", 0.75, 0.0),
        ("talk+safe+paper", 0.25, 1.0),
    ]


def test_the_right_number_is_told_even_if_nobody_gave_it() -> None:
    made = of_item([Answered(number, False, 0.0, ("24",), 0.5) for number in range(20)], NUMBER)
    assert made is not None
    assert [(one.option, one.overall) for one in made.options] == [("48", 0.0), ("24", 1.0)]


def test_options_that_nobody_chose_are_told() -> None:
    made = of_item([Answered(number, True, 1.0, ("home", "money"), 0.5) for number in range(20)], MULTIPLE)
    assert made is not None
    assert [one.overall for one in made.options] == [1.0, 1.0, 0.0, 0.0]


def test_only_questions_of_the_final_test_have_figures() -> None:
    assert [item.id for item in final_items(MODULE)] == list(MODULE.pools["post"])
    assert final_items(replace(MODULE, steps=MODULE.steps[:2])) == ()


def test_the_worst_comes_first() -> None:
    known = {
        "few": Figures(7),
        "good": Figures(60, 0.7, 0.5),
        "equal": Figures(60, 0.7, None),
        "weak": Figures(60, 0.7, 0.1, ("weak",)),
        "hard": Figures(60, 0.2, 0.1, ("too-hard", "weak")),
    }
    assert sorted(known, key=lambda name: known[name].badness) == ["hard", "weak", "good", "equal", "few"]


def test_of_few_answers_only_their_number_is_kept() -> None:
    assert figures(group((3, 5)), SINGLE, 9) == Figures(5, at=9)
    kept = figures([answered(number, number < 5) for number in range(20)], SINGLE, 9)
    assert kept == Figures(20, 0.25, None, ("too-hard",), 9)
