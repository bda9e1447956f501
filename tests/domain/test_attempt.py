"""Whatever is tapped, in whatever order: nothing raises, nothing is lost, nothing counts twice."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain import answers, moves, plan
from bot.domain.attempt import Attempt, Response
from tests.domain.example import MODULE
from tests.domain.player import BEGAN

Tap = tuple[str, int, int]
MOVES: dict[str, Callable[[Attempt, int, int, int], moves.Moved]] = {
    "go_on": lambda attempt, step, _, at: moves.go_on(MODULE, attempt, step, at),
    "look_back": lambda attempt, step, _, at: moves.look_back(MODULE, attempt, step, at),
    "skip": lambda attempt, step, _, at: moves.skip(MODULE, attempt, step, at),
    "tick": lambda attempt, step, place, at: moves.tick(MODULE, attempt, step, place, at),
    "answer": lambda attempt, step, place, at: answers.answer(MODULE, attempt, step, place, at),
    "pick": lambda attempt, step, place, at: answers.pick(MODULE, attempt, step, place, at),
    "clear": lambda attempt, step, _, at: answers.clear(MODULE, attempt, step, at),
    "submit": lambda attempt, step, _, at: answers.submit(MODULE, attempt, step, at),
    "number": lambda attempt, step, place, at: answers.number(MODULE, attempt, step, place, at),
}
FORWARD = st.sampled_from(["go_on", "answer", "pick", "submit", "number"])
NAMES = st.one_of(FORWARD, st.sampled_from(sorted(MOVES)))
LAGS = st.sampled_from([0, 0, 0, 0, 1, -1])
TAPS = st.lists(st.tuples(NAMES, st.integers(-1, 4), LAGS), max_size=120)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=8), TAPS)
def test_any_taps(seed: str, taps: list[Tap]) -> None:
    attempt, given_so_far = moves.begin(MODULE, "v1", 7, seed, BEGAN), list[Response]()
    for second, (name, place, lag) in enumerate(taps):
        before = attempt
        attempt, outcome = MOVES[name](before, before.step - lag, place, BEGAN + second)
        if attempt is before:
            assert outcome is None
            continue
        assert lag == 0
        assert attempt.step == before.step + 1
        assert before.stage <= attempt.stage
        assert 0 <= attempt.view <= attempt.stage
        if outcome and outcome.response:
            given_so_far.append(outcome.response)
            assert outcome.response.step == before.step
        assert bool(outcome and outcome.finished) == (before.open and not attempt.open)
    _accounts_agree(attempt, given_so_far)


def _accounts_agree(attempt: Attempt, responses: list[Response]) -> None:
    stages = plan.stages(MODULE, attempt.seed)
    assert len({one.step for one in responses}) == len(responses)
    once = [one.stage for one in responses if one.phase != "scenario"]
    assert len(set(once)) == len(once)
    assert attempt.raw == sum(bool(one.correct) for one in responses if one.phase == "post")
    assert attempt.pre_raw == sum(bool(one.correct) for one in responses if one.phase == "pre")
    assert all(one.score is None or 0 <= one.score <= 1 for one in responses)
    assert attempt.open == (stages[attempt.stage].kind != "result")
    if not attempt.open:
        answered = {one.stage for one in responses}
        assert answered == {index for index, stage in enumerate(stages) if stage.phase}
        assert attempt.scaled is not None
        assert 0 <= attempt.scaled <= 1
