from dataclasses import replace

from bot.domain import moves, plan
from tests.domain.example import MODULE
from tests.domain.player import Player

BARE = replace(MODULE, warning=None, steps=MODULE.steps[1:3])


def test_the_warning_comes_first_and_the_result_last() -> None:
    kinds = [stage.kind for stage in plan.stages(MODULE, "seed")]
    assert kinds[0] == "warning"
    assert kinds[-1] == "result"
    assert kinds.count("result") == 1


def test_a_perfect_run_passes_and_records_every_answer_once() -> None:
    player = Player()
    attempt = player.finish()
    assert (attempt.state, attempt.raw, attempt.max, attempt.scaled) == ("passed", 3, 3, 1.0)
    assert (attempt.pre_raw, attempt.pre_max) == (2, 2)
    assert attempt.scenes == (("call", 1.0),)
    assert attempt.ratings == (("sure", 3),)
    assert [one.phase for one in player.responses] == [
        *["pre"] * 2,
        *["practice"] * 4,
        *["scenario"] * 2,
        "confidence",
        *["post"] * 3,
    ]


def test_below_mastery_the_attempt_has_failed() -> None:
    attempt = Player().finish(right=False)
    assert (attempt.state, attempt.raw, attempt.scaled, attempt.ended) == ("failed", 0, 0.0, attempt.touched)


def test_mastery_itself_is_enough() -> None:
    player = Player(replace(MODULE, mastery=2 / 3))
    player.until("item", "post")
    player.play_stage(right=False)
    assert player.finish().state == "passed"


def test_a_module_without_a_post_test_is_completed() -> None:
    attempt = Player(BARE).finish()
    assert (attempt.state, attempt.scaled) == ("completed", None)


def test_a_module_without_steps_is_completed_at_once() -> None:
    assert Player(replace(BARE, steps=())).attempt.state == "completed"


def test_after_the_end_nothing_changes() -> None:
    player = Player()
    end = player.finish()
    for moved in (player.go_on, player.look_back, player.skip, player.submit):
        assert moved() == end


def test_a_stale_step_changes_nothing() -> None:
    player = Player()
    before = player.go_on()
    assert moves.go_on(MODULE, before, before.step - 1, player.at) == (before, None)


def test_back_looks_at_earlier_cards_and_next_returns() -> None:
    player = Player()
    player.until("item", "practice")
    reached = player.attempt.stage
    player.look_back()
    assert player.stage.id == "hard"
    player.look_back()
    assert player.stage.id == "always"
    assert player.look_back().view == player.attempt.view
    player.go_on()
    player.go_on()
    assert (player.attempt.view, player.attempt.stage) == (reached, reached)


def test_looking_back_keeps_the_feedback() -> None:
    player = Player()
    player.until("item", "practice")
    given = player.solve().answered
    player.look_back()
    assert player.answer(0) == player.attempt
    player.go_on()
    assert player.stage.id == "q1"
    assert player.attempt.answered == given


def test_during_a_test_there_is_no_looking_back() -> None:
    player = Player()
    player.until("item", "post")
    before = player.attempt
    assert player.look_back() == before


def test_a_hard_card_can_be_left_out() -> None:
    player = Player()
    player.until("card")
    player.go_on()
    assert player.stage.id == "hard"
    player.skip()
    assert (player.stage.id, player.attempt.skipped) == ("q1", ("hard",))
    player.look_back()
    assert player.stage.id == "always"
    assert player.finish().state == "passed"


def test_the_warning_offers_to_leave_out_all_hard_cards() -> None:
    player = Player()
    player.skip()
    seen = set()
    while player.stage.kind != "result":
        seen.add(player.stage.id)
        player.play_stage()
    assert "hard" not in seen
    assert player.attempt.state == "passed"


def test_an_ordinary_card_cannot_be_skipped() -> None:
    player = Player()
    before = player.until("card")
    assert player.skip() == before


def test_ticks_go_on_and_off_and_do_not_hold_anyone_up() -> None:
    player = Player()
    player.until("checklist")
    player.tick(1)
    player.tick(0)
    assert player.tick(1).ticks == ("names",)
    assert player.tick(2).ticks == ("names",)
    player.go_on()
    assert player.stage.kind == "confidence"
