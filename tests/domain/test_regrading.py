from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import plan
from bot.domain.attempt import Response
from bot.domain.course import Item, ItemStep, Module
from bot.domain.regrading import moved, regraded, rescored
from tests.domain.example import MODULE, MULTIPLE, NUMBER, ORDER, SINGLE
from tests.domain.player import Player
from tests.domain.revision import PLAYED, move, play_on, rekeyed, revisions, stood, with_items

LATER = 1_800_000_000_000


def finished(right: bool = True, seed: str = "seed") -> Player:
    player = Player(seed=seed)
    player.finish(right)
    return player


def answer_to(item: Item, *options: str, phase: str = "post") -> Response:
    return Response(3, phase, 5, item.id, "old", options, 0.0, False, LATER)


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


@given(revisions(), st.text(max_size=4), PLAYED)
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


def test_points_do_not_leave_their_bounds() -> None:
    """An answer to a question that was not in the test any more has a new score, and no point is there for it."""
    player = finished()
    stray = replace(player.responses[-1], step=1, item="p-stray", item_hash="old", correct=False, score=0.0)
    item = replace(MODULE.items["p1"], id="p-stray", hash="new")
    done = regraded(with_items(item), player.attempt, [stray, *player.responses])
    assert [one.correct for one in done.responses] == [True]
    assert (done.attempt, done.changed) == (player.attempt, False)


@given(st.text(max_size=4), PLAYED, st.sampled_from(["arrived", "answered", "marked", "back"]))
def test_moving_to_an_identical_module_changes_nothing_but_the_version(
    seed: str, played: list[bool], standing: str
) -> None:
    player = stood(seed, played, standing)
    before = player.attempt
    after = moved(MODULE, MODULE, "v2", before, player.responses, LATER)
    if before.open:
        assert after == replace(before, version="v2", step=before.step + 1, touched=LATER)
    else:
        assert after is before


@given(
    revisions(), st.text(max_size=4), PLAYED, st.sampled_from(["arrived", "answered", "marked", "back"]), st.booleans()
)
def test_whoever_is_moved_can_go_on_to_a_fair_end(
    new: Module, seed: str, played: list[bool], standing: str, skip: bool
) -> None:
    player = stood(seed, played, standing, skip)
    if not player.attempt.open:
        return
    attempt = move(player, new)
    stages = plan.stages(new, seed)
    assert 0 <= attempt.view <= attempt.stage < len(stages)
    assert (stages[attempt.stage].kind == "result") == (not attempt.open)
    assert 0 <= attempt.raw <= attempt.max <= sum(one.phase == "post" for one in stages)
    assert 0 <= attempt.pre_raw <= attempt.pre_max
    due = attempt.raw + sum(one.phase == "post" for one in stages[attempt.stage + bool(attempt.answered) :])
    play_on(player)
    ended = player.attempt
    assert ended.raw == due <= ended.max
    assert ended.pre_raw <= ended.pre_max
    assert ended.state in (("passed", "failed") if ended.max else ("completed",))
    assert len(dict(ended.scenes)) == len(ended.scenes)
    assert len(dict(ended.ratings)) == len(ended.ratings)
    assert moved(new, new, "v3", ended, player.responses, LATER) is ended
    assert regraded(new, ended, player.responses).responses == ()
