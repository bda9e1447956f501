"""What learners say, counted; of few nothing is told."""

from __future__ import annotations

from bot.domain.feedback import Reaction, Told, reaction


def test_few_answers_are_not_told() -> None:
    assert reaction(Told((0, 0, 0, 0), (0, 0, 0))) == Reaction(0)
    assert reaction(Told((0, 0, 0, 4), (4, 0, 0))) == Reaction(None)


def test_marks_and_intents_are_shares() -> None:
    found = reaction(Told((1, 2, 2, 3), (3, 2, 1)))
    assert (found.answers, found.mean, found.useful) == (8, 23 / 8, 5 / 8)
    assert found.intents == {"yes": 3 / 6, "partly": 2 / 6, "no": 1 / 6}


def test_intents_of_few_are_not_told_beside_marks_of_many() -> None:
    assert reaction(Told((0, 0, 0, 13), (0, 0, 4))).intents is None
