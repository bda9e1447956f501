from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import answers, plan
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Item, ItemStep, Module
from bot.domain.regrading import moved, regraded, rescored
from tests.domain.example import BEFORE_LEAVING, CALL, MODULE, MULTIPLE, NUMBER, ORDER, SINGLE
from tests.domain.player import Player
from tests.domain.revision import cut, other_case, rekeyed, revisions, reworded_case

LATER = 1_800_000_000_000


def with_items(*items: Item, **changes: object) -> Module:
    return replace(MODULE, items={**MODULE.items, **{item.id: item for item in items}}, **changes)


def finished(right: bool = True, seed: str = "seed") -> Player:
    player = Player(seed=seed)
    player.finish(right)
    return player


def answer_to(item: Item, *options: str, phase: str = "post") -> Response:
    return Response(3, phase, 5, item.id, "old", options, 0.0, False, LATER)


def stage(module: Module, attempt: Attempt) -> plan.Stage:
    return plan.stages(module, attempt.seed)[attempt.stage]


def move(player: Player, new: Module) -> Attempt:
    """Into the new version, with the responses kept as they count there."""
    at = player.at
    player.attempt = moved(player.module, new, "v2", player.attempt, player.responses, at)
    player.responses = [rescored(new, one) for one in player.responses]
    player.module = new
    return player.attempt


@pytest.mark.parametrize(
    ("item", "options", "right"),
    [
        (SINGLE, ["decide"], True),
        (SINGLE, ["leave"], False),
        (SINGLE, ["decide", "leave"], None),
        (SINGLE, ["gone"], None),
        (MULTIPLE, ["money", "home"], True),
        (MULTIPLE, ["money"], False),
        (MULTIPLE, ["money", "gone"], None),
        (MULTIPLE, [""], None),
        (ORDER, ["safe", "talk", "paper"], True),
        (ORDER, ["talk", "safe", "paper"], False),
        (ORDER, ["safe", "talk"], None),
        (NUMBER, ["48"], True),
        (NUMBER, ["48.5"], False),
        (NUMBER, ["decide"], None),
    ],
)
def test_an_answer_is_scored_by_the_new_key_if_it_could_be_given_there(
    item: Item, options: list, right: object
) -> None:
    given = answer_to(item, *options)
    again = rescored(MODULE, given)
    if right is None:
        assert again is given
    else:
        assert again == replace(given, item_hash=item.hash, correct=right, score=float(right))


def test_what_is_no_answer_to_an_item_is_left_alone() -> None:
    choice = answer_to(replace(SINGLE, id="q1"), "decide", phase="scenario")
    assert rescored(MODULE, choice) is choice
    same = replace(answer_to(SINGLE, "decide"), item_hash=SINGLE.hash)
    assert rescored(MODULE, same) is same
    assert rescored(replace(MODULE, items={}), answer_to(SINGLE, "decide")).correct is False


def test_a_wrong_key_turns_a_pass_into_a_failure_and_keeps_the_rest() -> None:
    player = finished()
    post = [one.item for one in player.responses if one.phase == "post"]
    new = with_items(*(rekeyed(MODULE.items[name]) for name in post[:2]))
    done = regraded(new, player.attempt, player.responses)
    assert done.changed
    assert done.attempt == replace(player.attempt, raw=1, scaled=1 / 3, state="failed", pre_raw=done.attempt.pre_raw)
    assert {(one.item, one.correct, one.score) for one in done.responses} == {(name, False, 0.0) for name in post[:2]}
    assert {one.item_hash for one in done.responses} == {new.items[name].hash for name in post[:2]}


def test_a_right_key_turns_a_failure_into_a_pass() -> None:
    player = finished(right=False)
    done = regraded(with_items(*map(rekeyed, MODULE.items.values())), player.attempt, player.responses)
    assert (done.attempt.state, done.attempt.raw, done.attempt.scaled) == ("passed", 3, 1.0)
    assert done.attempt.ended == player.attempt.ended


def test_practice_is_scored_anew_and_changes_no_result() -> None:
    player = finished()
    done = regraded(with_items(rekeyed(SINGLE)), player.attempt, player.responses)
    assert (done.changed, done.attempt) == (False, player.attempt)
    assert [(one.item, one.correct) for one in done.responses] == [("q1", False)]


def test_an_item_that_is_gone_keeps_its_score() -> None:
    player = finished()
    post = {one.item for one in player.responses if one.phase == "post"}
    fewer = replace(MODULE, items={id: item for id, item in MODULE.items.items() if id not in post})
    assert regraded(fewer, player.attempt, player.responses).attempt == player.attempt


def test_the_mastery_of_the_new_version_decides() -> None:
    player = Player()
    player.until("item", "post")
    player.play_stage(right=False)
    player.finish()
    assert player.attempt.state == "passed"
    done = regraded(replace(MODULE, mastery=0.7), player.attempt, player.responses)
    assert (done.changed, done.attempt.state, done.responses) == (True, "failed", ())


def test_completed_stays_completed() -> None:
    bare = replace(MODULE, steps=(ItemStep("q1"),))
    player = Player(bare)
    player.finish()
    done = regraded(with_items(rekeyed(SINGLE)), player.attempt, player.responses)
    assert (done.attempt, done.changed, len(done.responses)) == (player.attempt, False, 1)


@given(revisions(), st.text(max_size=4), st.lists(st.booleans(), max_size=14))
def test_a_regrade_counts_right_answers_and_is_done_once(new: Module, seed: str, played: list[bool]) -> None:
    player = Player(seed=seed)
    for right in played:
        player.play_stage(right)
    player.finish()
    done = regraded(new, player.attempt, player.responses)
    kept = {one.step: one for one in done.responses}
    responses = [kept.get(one.step, one) for one in player.responses]
    right = Counter(one.phase for one in responses if one.correct)
    assert (done.attempt.raw, done.attempt.pre_raw) == (right["post"], right["pre"])
    assert done.attempt.state == ("passed" if right["post"] / 3 >= new.mastery else "failed")
    again = regraded(new, done.attempt, responses)
    assert (again.attempt, again.responses, again.changed) == (done.attempt, (), False)


@given(st.text(max_size=4), st.lists(st.booleans(), max_size=14), st.booleans())
def test_moving_to_an_identical_module_changes_nothing_but_the_version(
    seed: str, played: list[bool], back: bool
) -> None:
    player = Player(seed=seed)
    for right in played:
        player.play_stage(right)
    if back:
        player.look_back()
    before = player.attempt
    after = moved(MODULE, MODULE, "v2", before, player.responses, LATER)
    if before.open:
        assert after == replace(before, version="v2", step=before.step + 1, touched=LATER)
    else:
        assert after is before


@given(revisions(), st.text(max_size=4), st.lists(st.booleans(), max_size=14), st.booleans(), st.sampled_from(range(4)))
def test_whoever_is_moved_can_go_on_to_a_fair_end(
    new: Module, seed: str, played: list[bool], skip: bool, extra: int
) -> None:
    player = Player(seed=seed)
    if skip:
        player.skip()
    for right in played:
        player.play_stage(right)
    for act in (player.look_back, lambda: player.pick(0), lambda: player.answer(0))[:extra]:
        act()
    if not player.attempt.open:
        return
    attempt = move(player, new)
    stages = plan.stages(new, seed)
    assert 0 <= attempt.view <= attempt.stage < len(stages)
    assert (stages[attempt.stage].kind == "result") == (not attempt.open)
    assert 0 <= attempt.raw <= attempt.max <= sum(one.phase == "post" for one in stages)
    assert 0 <= attempt.pre_raw <= attempt.pre_max
    play_on(player)
    ended = player.attempt
    assert ended.raw <= ended.max
    assert ended.pre_raw <= ended.pre_max
    assert ended.state in (("passed", "failed") if ended.max else ("completed",))
    assert len(dict(ended.scenes)) == len(ended.scenes)
    assert len(dict(ended.ratings)) == len(ended.ratings)


def play_on(player: Player) -> None:
    """To the end, answering right whatever is asked."""
    player.take(answers.clear(player.module, player.attempt, player.attempt.step, player.at))
    for _ in range(60):
        if player.attempt.open:
            player.play_stage()
    assert not player.attempt.open


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
