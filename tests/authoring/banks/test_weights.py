import pytest

from bot.authoring.banks.bank import Asked
from bot.authoring.banks.weights import Weighed, key
from bot.authoring.banks.words import Words


def judged(weights: list[float], one: bool) -> tuple[str, list[bool], list[tuple[int, str]]]:
    told: list[tuple[int, str]] = []

    def blame(line: int, code: str, **_: object) -> None:
        told.append((line, code))

    options = [Weighed(n, Words("а"), None, weight) for n, weight in enumerate(weights, 1)]
    asked = key(Asked(0, "single", Words("?")), options, one, blame)
    return (asked.kind, [option.correct for option in asked.options], told) if asked else ("", [], told)


@pytest.mark.parametrize(
    ("weights", "one", "kind", "right", "told"),
    [
        ([100, 0, -50], True, "single", [True, False, False], []),
        ([50, 50, -100], False, "multiple", [True, True, False], []),
        ([33.3, 33.3, 33.3, 0], False, "multiple", [True, True, True, False], []),
        ([100, -100, 0], False, "multiple", [True, False, False], []),
        ([0, 0, 0], False, "single", [False, False, False], []),
        ([100, 50, 10], True, "", [], [(2, "bank-partial"), (3, "bank-partial")]),
        ([50, 40, 0], False, "multiple", [True, True, False], [(1, "bank-weights-sum")]),
        ([-50, -50], False, "multiple", [False, False], [(1, "bank-weights-sum")]),
        ([70, 30, 0], False, "multiple", [True, True, False], [(1, "bank-weights-uneven")]),
    ],
)
def test_weights_make_a_key(
    weights: list[float], one: bool, kind: str, right: list[bool], told: list[tuple[int, str]]
) -> None:
    assert judged(weights, one) == (kind, right, told)
