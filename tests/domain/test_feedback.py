"""What learners say, counted; of few nothing is told."""

from __future__ import annotations

from bot.domain.feedback import Reaction, Said, reaction


def test_few_answers_are_not_told() -> None:
    assert reaction({}) == Reaction(0)
    assert reaction({Said(4, "yes"): 4}) == Reaction(None)


def test_marks_and_intents_are_shares() -> None:
    found = reaction({Said(4, "yes"): 3, Said(3, "partly"): 2, Said(1, "no"): 1, Said(2): 2})
    assert (found.answers, found.mean, found.useful) == (8, 23 / 8, 5 / 8)
    assert found.intents == {"yes": 3 / 6, "partly": 2 / 6, "no": 1 / 6}


def test_intents_of_few_are_not_told_beside_marks_of_many() -> None:
    assert reaction({Said(4): 9, Said(4, "no"): 4}).intents is None
