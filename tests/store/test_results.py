"""Results, portion by portion."""

from __future__ import annotations

import pytest

from bot.domain.attempt import Attempt
from bot.store import attempts, results
from bot.store.db import Database, Tx
from tests import reported

AT = 1_795_338_000_000


async def test_every_result_comes_once_and_previews_never(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "PORTION", 3)

    async def work(tx: Tx) -> None:
        for number in range(7):
            kind = "preview" if number == 2 else "full"
            await attempts.begin(
                tx, Attempt(0, number, "M01", "v", "s", AT + number, AT, pre_raw=1, pre_max=4, kind=kind)
            )

    await database.write(work)
    portions = [portion async for portion in results.portions(database)]
    assert [[one.learner for one in portion] for portion in portions] == [[0, 1, 3], [4, 5, 6]]
    assert portions[0][0].pre == 0.25
    late = [one.learner async for portion in results.portions(database, AT + 3, AT + 6) for one in portion]
    assert late == [3, 4, 5]


async def test_about_how_many_there_are_is_known_before_they_are_read(database: Database) -> None:
    assert await database.read(results.expected) == 0
    await database.write(reported.reported)
    assert await database.read(results.expected) == 70
    late = await database.read(lambda tx: results.expected(tx, "2026-11-15", ""))
    assert late == 45  # one begins each hour, from 23:00 in Moscow
    assert await database.read(lambda tx: results.expected(tx, "", "2026-11-15")) == 25


async def test_the_secret_is_claimed_once(database: Database) -> None:
    with pytest.raises(LookupError):
        await database.read(results.secret)
    for word in ("first", "second"):
        await database.write(lambda tx, word=word: results.claim_secret(tx, word))
    assert await database.read(results.secret) == "first"
