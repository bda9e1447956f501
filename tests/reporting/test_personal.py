from __future__ import annotations

import json

from bot.reporting.personal import personal_file


def test_moments_can_be_read_and_the_rest_stays() -> None:
    data = {
        "learner": {"id": 7, "joined": 1_795_338_000_123, "region": "", "language": None},
        "attempts": [{"began": 0, "ended": None, "max": 5, "marks": ["a"], "gauges": [["safety", 1]]}],
        "responses": [{"at": 1_795_338_000_000, "options": ["да"], "score": 0.5}],
    }
    written = personal_file({"data": data, "locale": "ru"})
    found = json.loads(written)
    assert found["learner"] == {"id": 7, "joined": "2026-11-22T09:00:00.123+00:00", "region": "", "language": None}
    assert found["attempts"][0]["began"] == "1970-01-01T00:00:00.000+00:00"
    assert found["attempts"][0] | {"began": 0} == data["attempts"][0]
    assert found["responses"][0] == {"at": "2026-11-22T09:00:00.000+00:00", "options": ["да"], "score": 0.5}
    assert "да" in written.decode(), "Russian is readable, not escaped"
    assert written.count(b"\n") > 10


def test_a_moment_that_is_none_stays_none() -> None:
    assert json.loads(personal_file({"data": {"at": None, "seen": "never"}})) == {"at": None, "seen": "never"}
