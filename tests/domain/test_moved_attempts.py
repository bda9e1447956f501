"""Open attempts of a withdrawn version, see bot.domain.regrading.moved."""

from dataclasses import replace

import pytest

from bot.domain import plan
from bot.domain.course import ItemStep, Module
from bot.domain.regrading import moved, regraded
from tests.domain.example import BEFORE_LEAVING, CALL, MODULE, MULTIPLE
from tests.domain.player import Player
from tests.domain.revision import (
    cut,
    move,
    other_case,
    play_on,
    rekeyed,
    reworded_case,
    stage,
    with_items,
)

LATER = 1_800_000_000_000


def at_post(right: bool = True) -> Player:
    """On the second question of the test, the first one answered."""
    player = Player()
    player.until("item", "post")
    player.play_stage(right)
    return player


def test_points_are_counted_by_the_new_key() -> None:
    player = at_post()
    first = player.responses[-1].item
    attempt = move(player, with_items(rekeyed(MODULE.items[first])))
    assert (attempt.raw, attempt.max, stage(player.module, attempt).number) == (0, 3, 2)


def test_feedback_in_view_speaks_of_the_new_key() -> None:
    player = Player()
    player.until("item", "post")
    player.solve()
    item = player.item
    attempt = move(player, with_items(rekeyed(item)))
    assert attempt.answered == replace(player.responses[-1], correct=False, score=0.0, item_hash=f"{item.hash}-rekeyed")
    assert (attempt.raw, attempt.max) == (0, 3)


def test_an_answer_that_no_longer_fits_is_asked_for_again() -> None:
    player = Player()
    player.until("item", "post")
    player.option("some")
    attempt = move(player, with_items(cut(player.item)))
    assert (attempt.answered, attempt.raw, attempt.max) == (None, 0, 3)
    play_on(player)
    assert player.attempt.scaled == 1.0


def test_marks_stay_while_the_question_is_the_same() -> None:
    player = Player()
    player.until("item", "practice")
    player.play_stage()
    player.pick(0)
    marks = player.attempt.marks
    assert marks
    assert moved(MODULE, MODULE, "v2", player.attempt, player.responses, LATER).marks == marks
    assert move(player, with_items(cut(MULTIPLE))).marks == ()


def test_a_place_that_is_gone_leads_to_the_next_that_is_there() -> None:
    player = Player()
    player.until("item", "practice")
    new = replace(MODULE, steps=tuple(step for step in MODULE.steps if step not in (ItemStep("q1"), ItemStep("q2"))))
    assert stage(new, move(player, new)).id == "q3"


def test_a_card_left_out_is_not_where_anybody_lands() -> None:
    player = Player()
    player.skip()
    player.until("card")
    new = replace(MODULE, steps=tuple(step for step in MODULE.steps if getattr(step, "id", "") != "always"))
    assert stage(new, move(player, new)).id == "q1"


def test_a_test_whose_question_is_gone_is_gone_through_whole() -> None:
    player = Player()
    player.until("item", "post")
    gone = {one.id for one in plan.stages(MODULE, "seed") if one.phase == "post"}
    pool = (*(name for name in MODULE.pools["post"] if name not in gone), "q1", "q4")
    attempt = move(player, replace(MODULE, pools={"post": pool}))
    assert (stage(player.module, attempt).phase, stage(player.module, attempt).number, attempt.max) == ("post", 1, 3)


def test_nobody_is_finished_by_being_moved() -> None:
    player = Player()
    player.until("item", "post")
    bare = replace(MODULE, steps=MODULE.steps[1:5])
    attempt = move(player, bare)
    assert attempt.open
    assert stage(bare, attempt).id == "q2"
    assert attempt.answered == next(one for one in player.responses if one.item == "q2")
    assert player.go_on().state == "completed"


def test_where_nothing_is_left_to_show_the_attempt_is_completed() -> None:
    player = Player()
    attempt = move(player, replace(MODULE, warning=None, steps=()))
    assert (attempt.state, attempt.ended, attempt.max) == ("completed", attempt.touched, 0)


def test_a_reworded_case_goes_on_and_another_case_begins_anew() -> None:
    player = Player()
    player.until("scenario")
    player.choose("ask")
    before = player.attempt
    kept = moved(MODULE, replace(MODULE, scenarios={"call": reworded_case()}), "v2", before, player.responses, LATER)
    assert (kept.node, kept.turn, kept.gauges) == ("room", 1, before.gauges)
    assert kept.answered == before.answered
    anew = move(player, replace(MODULE, scenarios={"call": other_case()}))
    assert (anew.node, anew.turn, anew.answered) == (CALL.start, 0, None)


def test_an_ending_reached_is_told_once() -> None:
    player = Player()
    player.until("scenario")
    player.choose("ask")
    player.choose("wait")
    before = player.attempt
    same = moved(MODULE, MODULE, "v2", before, player.responses, LATER)
    assert same.scenes == before.scenes == (("call", 1.0),)
    assert move(player, replace(MODULE, scenarios={"call": other_case()})).scenes == ()
    play_on(player)
    assert player.attempt.scenes == (("call", 1.0),)


def test_ticks_of_lines_that_are_gone_are_gone() -> None:
    player = Player()
    player.until("checklist")
    player.tick(0)
    player.tick(1)
    new = replace(MODULE, checklists={"leave": replace(BEFORE_LEAVING, ticks=BEFORE_LEAVING.ticks[1:])})
    assert move(player, new).ticks == ("phones",)


def test_a_rating_that_will_be_asked_for_again_is_let_go() -> None:
    player = at_post()
    assert player.attempt.ratings
    turned = replace(MODULE, steps=(*MODULE.steps[:-2], MODULE.steps[-1], MODULE.steps[-2]))
    assert [step.kind for step in turned.steps[-2:]] == ["test", "confidence"]
    assert move(player, turned).ratings == ()


def test_a_card_looked_at_again_stays_in_view() -> None:
    player = Player()
    player.until("item", "practice")
    player.look_back()
    attempt = move(player, replace(MODULE, warning=None))
    stages = plan.stages(player.module, attempt.seed)
    assert (stages[attempt.view].id, stages[attempt.stage].id) == ("hard", "q1")


def test_looking_back_ends_where_a_test_begins() -> None:
    player = Player()
    player.until("confidence")
    player.look_back()
    assert player.attempt.view < player.attempt.stage
    attempt = move(player, replace(MODULE, steps=tuple(one for one in MODULE.steps if one.kind != "confidence")))
    assert stage(player.module, attempt).phase == "post"
    assert attempt.view == attempt.stage


def test_a_card_that_is_now_further_on_is_not_in_view() -> None:
    player = Player()
    player.until("item", "practice")
    player.look_back()
    turned = (*MODULE.steps[:2], *MODULE.steps[3:7], MODULE.steps[2], *MODULE.steps[7:])
    attempt = move(player, replace(MODULE, steps=turned))
    assert (stage(player.module, attempt).id, attempt.view) == ("q1", attempt.stage)


def test_a_new_question_before_the_place_is_not_held_against_anybody() -> None:
    player = Player()
    player.until("item", "practice")
    player.until("item", "post")
    here = player.stage.id
    pools = [(here, name, last) for name in MODULE.pools["post"] for last in MODULE.pools["post"]]
    pool = next(one for one in pools if len(set(one)) == 3 and drawn_second(one, here))
    attempt = move(player, replace(MODULE, pools={"post": pool}))
    assert (stage(player.module, attempt).id, stage(player.module, attempt).number, attempt.max) == (here, 2, 2)
    assert player.finish().scaled == 1.0


def drawn_second(pool: tuple[str, ...], name: str) -> bool:
    stages = plan.stages(replace(MODULE, pools={"post": pool}), "seed")
    return [one.id for one in stages if one.phase == "post"][1] == name


def test_the_last_answer_counts_and_one_asked_for_again_stays_asked_for() -> None:
    player = Player()
    player.until("item", "post")
    player.option("some")
    item = player.item
    asked = move(player, with_items(cut(item)))
    again = replace(cut(item), options=item.options, hash="whole")
    attempt = moved(player.module, with_items(again), "v3", asked, player.responses, LATER)
    assert (attempt.answered, attempt.raw) == (None, 0)
    play_on(player)
    assert [one.correct for one in player.responses if one.item == item.id and one.phase == "post"] == [False, True]
    turned = player.responses[::-1]
    done = regraded(
        with_items(replace(rekeyed(item), options=(*rekeyed(item).options, item.options[2]))), player.attempt, turned
    )
    assert (done.attempt.raw, len(done.responses)) == (2, len([one for one in turned if one.item == item.id]))


def test_the_last_thing_asked_comes_before_the_end_even_if_cards_follow_it() -> None:
    always, hard = MODULE.steps[1], MODULE.steps[2]
    old = replace(MODULE, warning=None, steps=(ItemStep("q1"), replace(always, id="more"), always, hard))
    player = Player(old)
    player.play_stage()
    new = replace(old, steps=(ItemStep("q1"), replace(always, id="other"), hard))
    assert stage(new, moved(old, new, "v2", player.attempt, player.responses, LATER)).id == "hard"
    left_out = replace(player.attempt, skipped=("hard",))
    assert stage(new, moved(old, new, "v2", left_out, player.responses, LATER)).id == "q1"


def test_other_gauges_make_another_case() -> None:
    player = Player()
    player.until("scenario")
    player.choose("ask")
    gauges = tuple(replace(gauge, start=2) for gauge in CALL.gauges)
    attempt = move(player, replace(MODULE, scenarios={"call": replace(CALL, gauges=gauges)}))
    assert (attempt.node, attempt.gauges) == ("door", (("safety", 2), ("proof", 2)))


def test_a_question_before_the_module_is_asked_without_feedback() -> None:
    player = Player()
    player.until("item", "pre")
    player.play_stage()
    player.play_stage()
    player.go_on()
    only_pre = replace(MODULE, steps=MODULE.steps[:1])
    attempt = move(player, only_pre)
    assert (stage(only_pre, attempt).phase, attempt.answered) == ("pre", None)
    assert (attempt.pre_raw, attempt.pre_max) == (1, 2)


def test_a_test_reached_by_being_moved_is_gone_through_whole() -> None:
    player = Player()
    player.until("confidence")
    drawn = [one.id for one in plan.stages(MODULE, "seed") if one.phase == "post"]
    shorter = replace(MODULE, steps=(*MODULE.steps[1:-2], MODULE.steps[-1]))
    versions = [
        replace(shorter, pools={"post": (known, *pair)}) for known in drawn for pair in (("q1", "q2"), ("q3", "q4"))
    ]
    new = next(one for one in versions if first_asked(one) not in drawn)
    attempt = move(player, new)
    assert (stage(new, attempt).phase, stage(new, attempt).number, attempt.max) == ("post", 1, 3)


def first_asked(module: Module) -> str:
    return next(one.id for one in plan.stages(module, "seed") if one.phase == "post")


def test_a_case_that_is_played_again_has_no_ending_yet() -> None:
    old = replace(MODULE, warning=None, steps=(MODULE.steps[7], MODULE.steps[1]))
    player = Player(old)
    player.play_stage()
    assert player.attempt.scenes == (("call", 1.0),)
    new = replace(old, steps=(MODULE.steps[7], MODULE.steps[2]))
    assert move(player, new).scenes == ()
    play_on(player)
    assert player.attempt.scenes == (("call", 1.0),)


@pytest.mark.parametrize("turns", [0, 2])
def test_a_step_that_is_there_twice_is_told_apart(turns: int) -> None:
    twice = replace(MODULE, warning=None, steps=(MODULE.steps[8], MODULE.steps[1], MODULE.steps[8]))
    player = Player(twice)
    for _ in range(turns):
        player.go_on()
    player.tick(0)
    attempt = moved(twice, twice, "v2", player.attempt, player.responses, LATER)
    assert (attempt.stage, attempt.ticks) == (turns, ("names",))
