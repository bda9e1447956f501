"""A line of the export holds no id of a person."""

from __future__ import annotations

from bot.reporting.results import columns, line
from bot.texts import texts
from tests.domain.test_result import RESULT


def test_what_is_in_a_line() -> None:
    found = dict(zip((one.id for one in columns(texts("en"))), line(RESULT, "s"), strict=True))
    assert (found["region"], found["number"], found["score"], found["pre"]) == ("RU-ARK", 3, 0.8, 0.4)
    assert RESULT.learner not in found.values() and RESULT.attempt not in found.values()
