from hypothesis import given
from hypothesis import strategies as st

from bot.domain import scenario
from tests.domain.example import CALL


@given(st.lists(st.dictionaries(st.sampled_from(["safety", "proof", "none"]), st.integers(-3, 3))))
def test_gauges_stay_on_their_scale(effects: list[dict[str, int]]) -> None:
    gauges = scenario.start_gauges(CALL)
    for effect in effects:
        gauges = scenario.moved(gauges, effect)
    assert [name for name, _ in gauges] == ["safety", "proof"]
    assert all(0 <= value <= scenario.HIGHEST for _, value in gauges)


def test_the_first_choice_is_not_always_the_same() -> None:
    first = {scenario.shown_choices(f"seed {number}", CALL, CALL.nodes["door"])[0].id for number in range(20)}
    assert first == {"go", "ask"}
