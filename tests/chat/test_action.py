"""Buttons on the wire: what travels comes back, and nothing else is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import OpenLaw, SetRegion
from bot.chat.action import Undecodable, decode, encode

WORDS = st.text("abcXYZ019._-", max_size=40)


@given(st.integers(0, 2**63 - 1), WORDS)
def test_what_travels_comes_back(attempt: int, entry: str) -> None:
    action = OpenLaw(attempt, entry)
    assert decode(encode(action)) == action


def test_a_dot_in_a_word_parts_no_fields() -> None:
    assert encode(OpenLaw(1, "koap-6.1.1")) == "lw.1.koap-6~1~1"


@pytest.mark.parametrize("word", ["a~b", "a b", "ю", "a\n", "x" * 13])
def test_what_cannot_travel_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match="button"):
        encode(SetRegion(word))


@pytest.mark.parametrize(
    "data", ["", "lw", "lw.1", "lw.1.a.b", "lw.01.a", "lw.!.a", "lw.1.ю", "zz9.1", "lw.1." + "a" * 41]
)
def test_other_data_is_undecodable(data: str) -> None:
    with pytest.raises(Undecodable):
        decode(data)
