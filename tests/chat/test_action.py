from __future__ import annotations

import dataclasses
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot.actions
from bot.chat import action as wire
from bot.chat.action import Action, Longest, Slug, Small, Undecodable, Word, declared, decode, encode

DECLARED = [cls for cls in declared().values() if cls.__module__.startswith(bot.actions.__name__)]
LETTERS = "ABCXYZabcxyz0189_-."


def values(hint: Any) -> st.SearchStrategy[Any]:
    if hint is int:
        return st.integers(0, 2**63 - 1)
    if hint is Small:
        return st.integers(0, 9999)
    (longest,) = hint.__metadata__
    return st.text(LETTERS, max_size=longest.characters)


def any_of(cls: type[Action]) -> st.SearchStrategy[Action]:
    return st.builds(cls, **{name: values(hint) for name, hint in wire._FIELDS[cls]})


ACTIONS = st.sampled_from(DECLARED).flatmap(any_of)
JUNK = st.one_of(
    st.text(max_size=200),
    st.builds(".".join, st.lists(st.text(LETTERS + "~ \x00я", max_size=8), max_size=6)),
    st.builds(lambda tag, rest: f"{tag}.{rest}", st.sampled_from(sorted(declared())), st.text(max_size=70)),
)


@given(ACTIONS)
def test_every_action_comes_back_as_it_went_and_fits_the_wire(value: Action) -> None:
    data = encode(value)
    assert len(data.encode()) <= wire.CALLBACK_BYTES
    assert decode(data) == value


@given(JUNK)
def test_whatever_is_sent_is_an_action_or_undecodable(data: str) -> None:
    try:
        value = decode(data)
    except Undecodable:
        return
    assert encode(value) == data, "there is one way to write an action"


@given(st.integers(0, 2**63 - 1))
def test_numbers_travel_in_their_shortest_form(number: int) -> None:
    digits = wire.to_base62(number)
    assert wire.from_base62(digits) == number
    assert len(digits) <= 11
    with pytest.raises(Undecodable):
        wire.from_base62(f"0{digits}")


@pytest.mark.parametrize("digits", ["", "-1", "+1", " 1", "1 ", "١", "zzzzzzzzzzz", "1" * 12, "1" * 10_000])
def test_what_is_no_number_is_undecodable(digits: str) -> None:
    with pytest.raises(Undecodable):
        wire.from_base62(digits)


@pytest.mark.parametrize("number", [-1, 2**63])
def test_a_number_too_large_is_a_mistake_of_ours(number: int) -> None:
    with pytest.raises(ValueError, match="cannot travel"):
        wire.to_base62(number)


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Declarations of a test do not stay."""
    for name in ("_REGISTRY", "_UPGRADES", "_FIELDS"):
        monkeypatch.setattr(wire, name, dict(getattr(wire, name)))


@pytest.mark.usefixtures("registry")
def test_an_action_that_could_outgrow_a_button_is_refused_when_it_is_declared() -> None:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Long(Action):
        one: Slug
        two: Word
        three: Small

    wire.action("tttt")(Long)  # 4 + 41 + 13 + 4 = 62
    with pytest.raises(TypeError, match="Long may need 65 bytes"):
        wire.action("ttttttt")(Long)


@pytest.mark.usefixtures("registry")
def test_a_field_that_cannot_travel_is_refused_when_it_is_declared() -> None:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Odd(Action):
        one: float

    with pytest.raises(TypeError, match="cannot travel"):
        wire.action("odd")(Odd)


@pytest.mark.usefixtures("registry")
def test_a_tag_is_given_once() -> None:
    with pytest.raises(TypeError, match="taken"):
        wire.action("hm")(bot.actions.Menu)
    with pytest.raises(TypeError, match="taken"):
        wire.upgrade("hm", lambda fields: bot.actions.Home())


@pytest.mark.usefixtures("registry")
def test_an_old_tag_stays_readable() -> None:
    wire.upgrade("old", lambda fields: bot.actions.Path(wire.from_base62(fields[0])))
    assert decode("old.7") == bot.actions.Path(7)
    for data in ("old", "old.", "old.я"):
        with pytest.raises(Undecodable):
            decode(data)
    with pytest.raises(TypeError, match="taken"):
        wire.action("old")(bot.actions.Menu)


@pytest.mark.usefixtures("registry")
def test_an_upgrade_that_trips_over_old_data_is_undecodable_too() -> None:
    wire.upgrade("map", lambda fields: {"1": bot.actions.Home()}[fields[0]])
    assert decode("map.1") == bot.actions.Home()
    with pytest.raises(Undecodable):
        decode("map.2")


@pytest.mark.parametrize("word", ["a b", "дом", "a~b", "a\n", "x" * 13])
def test_a_word_that_cannot_travel_is_a_mistake_of_ours(word: str) -> None:
    with pytest.raises(ValueError, match="a button"):
        encode(bot.actions.SetLanguage(word))


def test_the_longest_word_is_what_was_declared() -> None:
    assert wire._longest(Annotated[str, Longest(7)]) == 7
    assert wire._longest(Small) == 3
