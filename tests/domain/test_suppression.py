"""An attacker who sees the total and the groups that are shown tries to find out how many a small group has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.cohort import FEWEST
from bot.domain.feedback import Reaction
from bot.domain.report import Group, Row, row
from bot.domain.suppression import covering, hiding, without_few
from bot.domain.tally import Counts

SMALL = range(1, FEWEST)
SIZES = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), st.integers(0, 30), max_size=7)


def possible(small: int, hidden: int, whole: int, least: int) -> Iterator[tuple[int, ...]]:
    """Every way in which small groups and hidden ones could make up what is not shown."""
    for sizes in product(SMALL, repeat=small):
        if reachable(whole - sum(sizes), hidden, least):
            yield sizes


def reachable(whole: int, groups: int, least: int) -> bool:
    """Counted one by one, unlike the rule itself does it."""
    found = {0}
    for _ in range(groups):
        found = {one + size for one in found for size in range(FEWEST, least + 1) if one + size <= whole}
    return whole in found


@given(SIZES)
def test_no_small_group_can_be_pinned(sizes: Mapping[str, int]) -> None:
    hidden = covering(sizes)
    small = {key: size for key, size in sizes.items() if 0 < size < FEWEST}
    if hidden is None or not small or sum(sizes.values()) < FEWEST:
        return
    shown = [size for key, size in sizes.items() if size >= FEWEST and key not in hidden]
    unseen = sum(sizes.values()) - sum(shown)
    assert unseen >= FEWEST, "together they are no small group"
    ways = list(possible(len(small), len(hidden), unseen, min(shown)))
    assert tuple(small.values()) in ways
    for place in range(len(small)):
        assert {way[place] for way in ways} == set(SMALL)


@given(SIZES, st.integers(0, 8), st.booleans())
def test_only_as_much_is_hidden_as_it_takes(sizes: Mapping[str, int], rest: int, overlapping: bool) -> None:
    hidden = covering(sizes, rest, overlapping=overlapping)
    if hidden is None:
        return
    assert all(sizes[key] >= FEWEST for key in hidden)
    shown = [size for key, size in sizes.items() if size >= FEWEST and key not in hidden]
    assert not hidden or max(sizes[key] for key in hidden) <= min(shown), "the smallest are hidden first"
    if all(size == 0 or size >= FEWEST for size in sizes.values()):
        assert not hidden, "nothing is small"


def picture(sizes: Sequence[int]) -> tuple[object, ...] | None:
    """What a reader sees: the total, and each group as its size, as small or as hidden. None: all is small."""
    named = {str(place): size for place, size in enumerate(sizes)}
    hidden = covering(named)
    if sum(sizes) < FEWEST or hidden is None:
        return None
    signs = [
        "small" if 0 < size < FEWEST else "hidden" if str(place) in hidden else size for place, size in enumerate(sizes)
    ]
    return (sum(sizes), *signs)


@pytest.mark.parametrize(("groups", "most"), [(2, 30), (3, 16), (4, 10)])
def test_not_even_who_knows_the_rule_by_heart_finds_a_small_group(groups: int, most: int) -> None:
    """Every table of so many groups is looked at: what a reader sees is true of two tables at least."""
    tables = defaultdict(list)
    for sizes in product(range(1, most + 1), repeat=groups):
        seen = picture(sizes)
        if seen is not None:
            tables[seen].append(sizes)
    for seen, ways in tables.items():
        if max(map(max, ways)) > most - 2:
            continue  # tables with larger groups, not looked at here, would look the same
        for place, sign in enumerate(seen[1:]):
            if sign == "small":
                assert len({way[place] for way in ways}) > 1, (seen, ways)


def test_the_smallest_others_are_hidden_with_it() -> None:
    assert covering({"a": 3, "b": 40, "c": 12, "d": 90}) == {"c"}
    assert covering({"a": 1, "b": 5, "c": 12, "d": 90}) == {"b", "c"}, "1 + 5 are 6: with at least 5 there, 1 is left"
    assert covering({"a": 4, "b": 4, "c": 12, "d": 90}) == {"c"}, "two fours are 8, and nothing else is"
    assert covering({"a": 2, "b": 3, "c": 12, "d": 90}) == frozenset(), "5 may be 1 + 4, 2 + 3, 3 + 2 and 4 + 1"


def test_small_groups_may_be_the_same_people() -> None:
    assert covering({"a": 2, "b": 3, "c": 12, "d": 90}, overlapping=True) == {"c"}


def test_people_in_no_group_cover_others_and_need_no_cover() -> None:
    assert covering({"a": 3, "b": 40, "c": 60}, rest=5) == frozenset()
    assert covering({"a": 3, "b": 40, "c": 60}, rest=2) == frozenset(), "5 may be 1 + 4, 2 + 3, 3 + 2 and 4 + 1"
    assert covering({"a": 3, "b": 40, "c": 60}, rest=1) == {"b"}
    assert covering({"a": 8, "b": 40, "c": 60}, rest=2) == frozenset()


def test_without_a_small_group_nothing_is_hidden() -> None:
    assert covering({}) == covering({"a": 5, "b": 0, "c": 6}) == frozenset()


def test_of_fewer_than_five_in_all_nothing_is_known_anyway() -> None:
    assert covering({"a": 1, "b": 3}) == frozenset()


def test_where_nothing_could_cover_them_no_group_is_shown() -> None:
    assert covering({"a": 1, "b": 60}) is None
    assert covering(dict.fromkeys("abcdef", 1)) is None


def told(*said: tuple[str, int, int]) -> tuple[list[Row], dict[str, Group]]:
    """Modules taken by thirty each: their keys, how many gave a mark, and how many of these told their intent."""
    groups = {
        key: Group(Counts(people=30, begun=30, scored=30, marks=(0, 0, marks, 0), intents=(intents, 0, 0)), 30)
        for key, marks, intents in said
    }
    return [row(key, one) for key, one in groups.items()], groups


def test_of_few_answers_those_of_the_smallest_other_are_left_out() -> None:
    rows, groups = told(("M01", 3, 3), ("M02", 12, 12), ("M03", 20, 6), ("M04", 28, 28))
    whole = Group(sum((one.counts for one in groups.values()), Counts()), 120)
    found = {one.key: one for one in without_few(rows, groups, whole)}
    assert found["M01"].reaction == Reaction(None)
    assert found["M02"].reaction is None, "12 answers cover 3"
    assert found["M03"].reaction is not None and found["M03"].reaction.answers == 20
    assert found["M03"].reaction.intents is None, "6 cover the 3 who told their intent"
    assert found["M04"].reaction is not None and found["M04"].reaction.intents is not None
    assert all(one.scores is not None for one in found.values()), "of results there are enough"


def test_by_what_groups_are_parted_is_known() -> None:
    groups = {"a": Group(Counts(), 2), "b": Group(Counts(), 3), "c": Group(Counts(), 12), "d": Group(Counts(), 90)}
    total = Group(Counts(), 107)
    assert hiding(groups, "region", total) == frozenset(), "five different people in a and b"
    assert hiding(groups, "module", total) == {"c"}, "they may be three"
    assert hiding(groups, "cohort", total) == {"c"}
    assert hiding(groups, "cohort", Group(Counts(), 112)) == frozenset(), "five are in no cohort"
