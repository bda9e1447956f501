from __future__ import annotations

from bot.domain import scoring
from bot.domain.course import Item
from bot.domain.track import question, track
from tests.content import real_report
from tests.domain.example import MODULE


def items() -> list[Item]:
    """All questions of the real content."""
    return [item for built in real_report().compiled.values() for item in built.module.items.values()]


def right(item: Item, answer: tuple[str, ...]) -> bool:
    if item.kind != "number":
        return scoring.choice_is_right(item, answer)
    given = scoring.parse_number(answer[0])
    return given is not None and scoring.number_is_right(item, given)


def test_every_error_is_one_and_differs_from_the_others() -> None:
    for item in items():
        asked = question(item)
        given = [answer for answer, _ in asked.wrong]
        assert given and len(set(given)) == len(given), item.id
        assert not any(right(item, answer) for answer in given), item.id
        assert right(item, asked.right), item.id


def test_all_shares_lead_to_an_error() -> None:
    asked = question(next(item for item in MODULE.items.values() if len(item.options) > 2))
    assert asked.mistake(0.0) == asked.wrong[0][0]
    assert asked.mistake(0.999_999_999) == asked.wrong[-1][0]


def test_some_items_are_hard_and_the_same_are_for_everybody() -> None:
    hardness = [question(item).hardness for item in items()]
    assert 0.05 < sum(one > 1.2 for one in hardness) / len(hardness) < 0.4
    assert question(items()[0]) == question(items()[0])


def test_a_track_ends_with_the_result_and_counts_its_tests() -> None:
    found = track(MODULE, "v", "seed")
    assert found.stops[-1].kind == "result"
    assert found.max == sum(stop.phase == "post" for stop in found.stops) > 0
    assert found.responses >= found.max + found.pre_max
