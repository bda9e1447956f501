from dataclasses import replace

from bot.domain import moves, plan
from bot.domain.attempt import Attempt
from bot.domain.progress import Overview, Standing
from tests.domain.example import MODULE, both

STAGES = len(plan.stages(MODULE, "seed"))


def attempt(**changes: object) -> Attempt:
    begun = moves.begin(MODULE, "version", 7, "seed", 1_000)
    return replace(begun, id=1, **changes)


def overview(*path: Standing) -> Overview:
    return Overview(both("Судья", "Judge"), path)


def test_the_open_attempt_touched_last_is_the_current_one() -> None:
    earlier = Standing(MODULE, attempt(touched=5), STAGES)
    later = Standing(MODULE, attempt(touched=9), STAGES)
    ended = Standing(MODULE, attempt(touched=20, state="failed"), STAGES)
    assert overview(earlier, later, ended).current is later
    assert overview(ended).current is None


def test_the_next_module_is_the_first_that_counts_and_is_not_passed() -> None:
    done, by_choice, waiting = Standing(MODULE, passed=True), Standing(MODULE, optional=True), Standing(MODULE)
    assert overview(done, by_choice, waiting).next is waiting
    assert overview(done, by_choice).next is None


def test_modules_by_choice_do_not_count() -> None:
    found = overview(Standing(MODULE, passed=True), Standing(MODULE, passed=True, optional=True), Standing(MODULE))
    assert (found.passed, len(found.counted)) == (1, 2)


def test_minutes_left_shrink_and_are_never_none() -> None:
    assert Standing(MODULE).minutes_left == MODULE.minutes
    left = [Standing(MODULE, attempt(stage=stage), STAGES).minutes_left for stage in range(STAGES)]
    assert left[0] == MODULE.minutes and left[-1] == 1
    assert left == sorted(left, reverse=True)
