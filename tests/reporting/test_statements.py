"""Results as xAPI statements."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from bot.domain.result import Result, account
from bot.reporting.results import columns, line
from bot.reporting.statements import statements
from bot.texts import texts
from tests.domain.test_result import RESULT

HOME = "https://bot.example"


def told(result: Result, home: str = HOME) -> list[dict[str, Any]]:
    return [json.loads(one) for one in statements(result, "s", home)]


def test_a_passed_attempt_began_and_was_passed() -> None:
    began, ended = told(RESULT)
    assert began["verb"]["id"] == "http://adlnet.gov/expapi/verbs/initialized"
    assert ended["verb"]["id"] == "http://adlnet.gov/expapi/verbs/passed"
    assert ended["result"] == {"score": {"scaled": 0.8}, "success": True, "completion": True}
    assert began["timestamp"] == "2026-11-22T09:00:00.000Z"
    assert began["context"]["registration"] == ended["context"]["registration"]
    assert ended["actor"]["account"] == {"homePage": HOME, "name": account(RESULT, "s")}


def test_statements_are_the_same_each_time_and_differ_between_attempts() -> None:
    assert told(RESULT) == told(RESULT)
    ids = [one["id"] for attempt in (5, 6) for one in told(replace(RESULT, attempt=attempt))]
    assert len(set(ids)) == 4


def test_an_open_or_left_attempt_has_no_end() -> None:
    for state in ("open", "left"):
        assert len(told(replace(RESULT, state=state, ended=None))) == 1


def test_a_module_without_a_test_is_completed_without_a_score() -> None:
    _, ended = told(replace(RESULT, state="completed", scaled=None, pre=None), "")
    assert ended["result"] == {"completion": True}
    assert ended["actor"]["account"]["homePage"] == "https://training-bot.invalid"


def test_a_line_has_a_cell_for_every_column() -> None:
    assert len(line(RESULT, "s")) == len(columns(texts("en")))
    assert 77 not in line(RESULT, "s")
