from hypothesis import given
from hypothesis import strategies as st

from bot.domain import draw

NAMES = st.lists(st.text("abcdefgh", min_size=1, max_size=4), unique=True, max_size=8)
SEED = st.text(max_size=12)


def test_the_order_is_the_same_for_ever() -> None:
    """Written down: if this ever changes, open attempts would see their options move."""
    assert draw.shuffled("seed", "q1", ["a", "b", "c", "d"]) == ("d", "b", "a", "c")
    assert draw.drawn("seed", "post", ["p1", "p2", "p3", "p4"], 2) == ("p2", "p3")


@given(SEED, NAMES)
def test_an_order_is_a_permutation(seed: str, names: list[str]) -> None:
    assert sorted(draw.shuffled(seed, "q", names)) == sorted(names)
    assert sorted(draw.disordered(seed, "q", names)) == sorted(names)


@given(SEED, NAMES.filter(lambda names: len(names) > 1))
def test_an_order_to_find_is_never_shown_solved(seed: str, names: list[str]) -> None:
    assert draw.disordered(seed, "q", names) != tuple(names)


@given(SEED, NAMES, st.integers(0, 8), st.sets(st.text("abcdefgh", min_size=1, max_size=4)))
def test_seen_items_come_only_when_the_others_run_out(seed: str, pool: list[str], count: int, seen: set[str]) -> None:
    taken = draw.drawn(seed, "p", pool, count, seen)
    assert len(taken) == len(set(taken)) == min(count, len(pool))
    fresh = [name for name in pool if name not in seen]
    assert sum(name not in seen for name in taken) == min(count, len(fresh))
