from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.domain import course, plan
from tests.domain.example import MODULE, ORDER, SINGLE


def phases(seed: str, phase: str) -> list[str]:
    return [stage.id for stage in plan.stages(MODULE, seed) if stage.phase == phase]


@given(st.text(max_size=16))
def test_the_post_test_asks_what_the_pretest_did_not(seed: str) -> None:
    assert set(phases(seed, "pre")).isdisjoint(phases(seed, "post"))


def test_a_small_pool_repeats_rather_than_asks_less() -> None:
    steps = (course.TestStep("pre", "post", 4), course.TestStep("post", "post", 3))
    stages = plan.stages(replace(MODULE, steps=steps), "seed")
    before = [stage.id for stage in stages if stage.phase == "pre"]
    after = [stage.id for stage in stages if stage.phase == "post"]
    assert len(after) == 3
    assert after[0] not in before
    assert set(after[1:]) <= set(before)


def test_questions_are_numbered_within_their_test() -> None:
    numbers = [(stage.number, stage.of) for stage in plan.stages(MODULE, "seed") if stage.phase == "post"]
    assert numbers == [(1, 3), (2, 3), (3, 3)]


def test_two_attempts_differ() -> None:
    assert len({tuple(phases(f"seed {number}", "post")) for number in range(20)}) > 5


def test_options_are_shown_in_the_order_of_the_seed() -> None:
    assert len({plan.shown_options(f"seed {number}", SINGLE) for number in range(40)}) == 6
    assert ("safe", "talk", "paper") not in {plan.shown_options(f"seed {number}", ORDER) for number in range(40)}
