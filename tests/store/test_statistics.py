from __future__ import annotations

import json
from dataclasses import replace

from bot.domain import moves
from bot.domain.learner import Learner
from bot.store import attempts, learners, statistics
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.store.conftest import NOW
from tests.store.test_reports import fill


async def test_nothing_began(database: Database) -> None:
    assert await database.read(statistics.overview) == {"learners": 0, "modules": []}


async def test_attempts_are_counted_by_module_and_result(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await learners.add(tx, 1, NOW)
        await learners.add(tx, 2, NOW)
        await learners.save(tx, Learner(1, "ru", "police", ""))
        await _attempt(tx, 1, "passed", 1.0)
        await _attempt(tx, 2, "completed", None)
        await _attempt(tx, 3, "failed", 0.5)
        await _attempt(tx, 4, "open", None)
        await _attempt(tx, 5, "open", None, "M99")

    await database.write(work)
    found = await database.read(statistics.overview)
    assert found["learners"] == 1, "who chose a profession"
    assert found["modules"] == [
        {"module": MODULE.id, "begun": 4, "open": 1, "passed": 2, "failed": 1, "mean_scaled": 0.75},
        {"module": "M99", "begun": 1, "open": 1, "passed": 0, "failed": 0, "mean_scaled": None},
    ]


async def test_figures_are_plain_data_and_the_same_as_in_the_chat(database: Database) -> None:
    await database.write(fill)
    found = await database.read(lambda tx: statistics.report(tx, "region", "", NOW))
    json.dumps(found)
    assert found["total"]["completed"] == 8
    assert (found["apart"], found["rows"]) == (False, []), "of two regions one is of four people"
    told = await database.read(lambda tx: statistics.report(tx, "module", "", NOW))
    assert [(row["key"], row["small"], row["begun"]) for row in told["rows"]] == [(MODULE.id, False, 10)]
    later = await database.read(lambda tx: statistics.report(tx, "module", "2027-01-01", NOW))
    assert (later["since"], later["total"]["attempts"]) == ("2027-01-01", 0)


async def _attempt(tx: Tx, learner: int, state: str, scaled: float | None, module: str = MODULE.id) -> None:
    begun = await attempts.begin(tx, replace(moves.begin(MODULE, "v1", learner, "seed", NOW), module=module))
    ended = replace(begun, state=state, scaled=scaled, ended=NOW, step=1)
    await attempts.save(tx, ended, 0)
