"""A key tapped together, in a number that a button carries."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain import keying
from bot.domain.course import Item
from tests.domain.example import MULTIPLE, NUMBER, ORDER, SINGLE


def test_the_key_as_it_is() -> None:
    for item in (SINGLE, MULTIPLE):
        right = tuple(option.id for option in item.options if option.correct)
        assert keying.right(item, keying.at_first(item)) == right
    assert keying.right(ORDER, keying.at_first(ORDER)) is None, "an order is tapped anew"


def test_one_tap_takes_the_place_of_another() -> None:
    assert keying.right(SINGLE, keying.tapped(SINGLE, keying.at_first(SINGLE), 2)) == (SINGLE.options[2].id,)


def test_marks_are_put_and_taken() -> None:
    chosen = keying.tapped(MULTIPLE, keying.tapped(MULTIPLE, 0, 1), 3)
    assert keying.right(MULTIPLE, chosen) == (MULTIPLE.options[1].id, MULTIPLE.options[3].id)
    assert keying.right(MULTIPLE, keying.tapped(MULTIPLE, keying.tapped(MULTIPLE, chosen, 1), 3)) is None


@given(st.permutations(range(len(ORDER.options))), st.lists(st.integers(0, len(ORDER.options) - 1), max_size=5))
def test_an_order_is_what_was_tapped_first_to_last(places: list[int], again: list[int]) -> None:
    chosen = 0
    for place in places:
        assert keying.right(ORDER, chosen) is None
        chosen = keying.tapped(ORDER, chosen, place)
    for place in again:
        chosen = keying.tapped(ORDER, chosen, place)
    assert keying.order(chosen) == tuple(places)
    assert keying.right(ORDER, chosen) == tuple(ORDER.options[place].id for place in places)


@given(st.integers(0, 2**63 - 1), st.sampled_from([SINGLE, MULTIPLE, ORDER, NUMBER]))
def test_a_forged_number_is_a_possible_key_or_none(chosen: int, item: Item) -> None:
    right = keying.right(item, chosen)
    ids = {option.id for option in item.options}
    assert right is None or (set(right) <= ids and len(set(right)) == len(right) and right)


def test_ten_options_fit_a_button() -> None:
    ten = replace(ORDER, options=tuple(replace(ORDER.options[0], id=str(number)) for number in range(10)))
    chosen = 0
    for place in reversed(range(10)):
        chosen = keying.tapped(ten, chosen, place)
    assert chosen < 2**63
    assert keying.right(ten, chosen) == tuple("9876543210")
