from bot.domain import answers, plan
from bot.domain.attempt import Attempt
from tests.domain.example import MODULE, MULTIPLE, ORDER
from tests.domain.player import Player


def at_item(name: str) -> Player:
    player = Player()
    while player.stage.id != name:
        player.play_stage()
    return player


def test_the_pretest_shows_nothing_and_goes_straight_on() -> None:
    player = Player()
    player.go_on()
    first = player.stage
    player.solve(right=False)
    assert player.attempt.answered is None
    assert (first.number, player.stage.number) == (1, 2)
    assert player.responses[0].correct is False


def test_an_answer_stays_for_its_feedback_and_cannot_be_given_twice() -> None:
    player = at_item("q1")
    player.option("leave")
    before = player.attempt
    assert before.answered is not None
    assert (before.answered.options, before.answered.correct, before.answered.score) == (("leave",), False, 0.0)
    assert player.option("decide") == before
    assert len([one for one in player.responses if one.item == "q1"]) == 1


def test_nothing_goes_on_before_the_answer() -> None:
    player = at_item("q1")
    before = player.attempt
    assert player.go_on() == before


def test_an_option_that_is_not_there_is_no_answer() -> None:
    player = at_item("q1")
    before = player.attempt
    assert [player.answer(place) for place in (-1, 3, 9999)] == [before] * 3


def test_several_right_options_count_only_together() -> None:
    for marked, right in ((("home", "money"), True), (("home",), False), (("home", "money", "fault"), False)):
        player = at_item("q2")
        player.mark(marked)
        given = player.submit().answered
        assert given is not None
        assert given.correct is right


def test_a_mark_can_be_taken_back_and_nothing_marked_is_no_answer() -> None:
    player = at_item("q2")
    player.pick(0)
    assert player.pick(0).marks == ()
    before = player.attempt
    assert player.submit() == before


def test_the_last_of_an_order_needs_no_tap() -> None:
    player = at_item("q3")
    player.pick(0)
    shown = plan.shown_options("seed", ORDER)
    assert player.pick(1).marks == shown
    assert player.pick(1) == player.attempt


def test_an_order_is_right_only_as_a_whole() -> None:
    player = at_item("q3")
    player.mark(["safe", "talk"])
    given = player.submit().answered
    assert given is not None
    assert (given.options, given.correct) == (("safe", "talk", "paper"), True)


def test_an_order_can_be_begun_anew() -> None:
    player = at_item("q3")
    player.pick(0)
    cleared = player.take(answers.clear(MODULE, player.attempt, player.attempt.step, player.at))
    assert cleared.marks == ()


def test_a_number_is_right_within_its_tolerance() -> None:
    player = at_item("q4")
    given = player.number(48.0).answered
    assert given is not None
    assert (given.options, given.correct) == (("48",), True)


def test_marks_do_not_answer_what_asks_for_one_option() -> None:
    player = at_item("q1")
    before = player.attempt
    assert [player.pick(0), player.submit(), player.number(1)] == [before] * 3


def test_a_scenario_remembers_the_turn_and_the_gauges() -> None:
    player = at_item("call")
    player.choose("ask")
    assert (player.attempt.node, player.attempt.turn, dict(player.attempt.gauges)) == (
        "room",
        1,
        {"safety": 2, "proof": 1},
    )
    player.choose("wait")
    assert dict(player.attempt.gauges) == {"safety": 2, "proof": 3}
    assert [one.score for one in player.responses if one.phase == "scenario"] == [None, 1.0]


def test_a_scenario_may_go_round_and_still_counts_each_choice() -> None:
    player = at_item("call")
    for choice in ("ask", "again", "ask", "again", "go"):
        player.choose(choice)
    assert player.attempt.scenes == (("call", 0.0),)
    assert dict(player.attempt.gauges)["safety"] == 2
    assert player.attempt.turn == 5
    ended: Attempt = player.attempt
    assert player.answer(0) == ended


def test_marks_to_submit() -> None:
    assert not answers.may_submit(MULTIPLE, ())
    assert answers.may_submit(MULTIPLE, ("home",))
    assert not answers.may_submit(ORDER, ("safe", "talk"))
