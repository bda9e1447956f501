"""Figures of questions against a slow count of raw rows; complaints from their begin to their answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.attempt import Attempt, Kind, Response, State
from bot.domain.complaint import Reason
from bot.domain.course import Locale
from bot.domain.item_analysis import Answered, Figures, quality
from bot.domain.plan import Phase
from bot.store import attempts, questions
from bot.store.db import Database, Tx
from bot.store.statements import statements

NOW = 1_795_338_000_000
ALICE, BORIS, VERA, LEV = 1, 2, 3, 4
OPTIONS = ("a", "b", "c")


@dataclass(frozen=True)
class Given:
    """An answer in an attempt of its own."""

    phase: Phase = "post"
    kind: Kind = "full"
    state: State = "passed"
    right: int = 1
    """Of four in the whole test."""
    option: str = "a"
    locale: Locale = "ru"
    item_hash: str = "h1"

    @property
    def counts(self) -> bool:
        return (self.phase, self.kind, self.item_hash) == ("post", "full", "h1") and self.state in ("passed", "failed")


GIVEN = st.builds(
    Given,
    phase=st.sampled_from(["post", "post", "post", "pre", "practice"]),
    kind=st.sampled_from(["full", "full", "full", "delta"]),
    state=st.sampled_from(["passed", "failed", "passed", "open"]),
    right=st.integers(0, 4),
    option=st.sampled_from(OPTIONS),
    locale=st.sampled_from(["ru", "en"]),
    item_hash=st.sampled_from(["h1", "h1", "h1", "h2"]),
)


async def keep(tx: Tx, number: int, one: Given) -> None:
    begun = await attempts.begin(tx, Attempt(0, number, "M01", "v1", "seed", NOW, NOW, kind=one.kind, max=4))
    right = one.option == "a"
    response = Response(0, one.phase, 0, "q1", one.item_hash, (one.option,), float(right), right, NOW)
    await attempts.record(tx, begun.id, response, one.locale)
    if one.state != "open":
        ended = replace(begun, state=one.state, raw=one.right, scaled=one.right / 4, ended=NOW, step=1)
        assert await attempts.save(tx, ended, 0)


async def fill(database: Database, answers: Sequence[Given]) -> None:
    async def work(tx: Tx) -> None:
        for number, one in enumerate(answers, 1):
            await keep(tx, number, one)

    await database.write(work)


async def clear(database: Database) -> None:
    async def work(tx: Tx) -> None:
        for table in ("attempt", "response", "tally", "tally_delta", "standing"):
            await tx.script(f"DELETE FROM {table}")  # noqa: S608

    await database.write(work)


def counted_slowly(answers: Sequence[Given], most: int) -> list[Answered]:
    """As the rows say, one by one: the newest of the post-test first, then those that count."""
    asked = [(number, one) for number, one in enumerate(answers) if (one.phase, one.item_hash) == ("post", "h1")]
    return [
        Answered(number, one.option == "a", float(one.option == "a"), (one.option,), one.right / 4, one.locale)
        for number, one in asked[-most:]
        if one.counts
    ]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(answers=st.lists(GIVEN, max_size=70), most=st.sampled_from([2_000, 40]))
async def test_figures_are_those_of_the_raw_rows(database: Database, answers: list[Given], most: int) -> None:
    await clear(database)
    await fill(database, answers)
    found = await database.read(lambda tx: questions.answers(tx, "h1", most))
    assert quality(found, OPTIONS) == quality(counted_slowly(answers, most), OPTIONS)
    assert len(found) == len(counted_slowly(answers, most))


async def test_who_was_forgotten_still_counts(database: Database) -> None:
    await fill(database, [Given()] * 20)
    before = await database.read(lambda tx: questions.answers(tx, "h1"))
    for learner in range(1, 11):
        await database.write(lambda tx, learner=learner: attempts.forget(tx, learner))
    assert await database.read(lambda tx: questions.answers(tx, "h1")) == before


@pytest.mark.parametrize("foreign", [0, 3_000])
async def test_what_is_read_is_bounded_by_an_index(tmp_path: Path, foreign: int) -> None:
    """SQLite tells its way: by the index of post-tests, and from there to each attempt by its id."""
    connection = sqlite3.connect(tmp_path / "plan.db")
    for file in sorted(Path("bot/store/schema").glob("*.sql")):
        connection.executescript(file.read_text("utf-8"))
    connection.executemany(
        "INSERT INTO response (attempt, step, phase, stage, item, item_hash, options, at) "
        "VALUES (?, 0, ?, 0, 'q', 'h1', 'a', 0)",
        [(number, "practice" if number % 2 else "pre") for number in range(foreign)],
    )
    asked = "EXPLAIN QUERY PLAN " + statements("sqlite")["answers_in_tests"].sql
    way = [str(row[3]) for row in connection.execute(asked, {"item_hash": "h1", "most": 2_000})]
    connection.close()
    assert any("response USING INDEX response_post (item_hash=?)" in one for one in way), way
    assert any("a USING INTEGER PRIMARY KEY" in one for one in way), way
    assert not any("SCAN response" in one or "SCAN attempt" in one or "TEMP B-TREE" in one for one in way), way


async def test_figures_are_kept_and_forgotten(database: Database) -> None:
    old, new = Figures(7, at=NOW), Figures(60, 0.25, None, ("too-hard", "languages-differ"), NOW + 9)

    async def work(tx: Tx) -> list[Any]:
        for digest, one in (("h1", old), ("h2", old), ("h1", new)):
            await questions.keep(tx, digest, one)
        before = dict(await questions.kept(tx))
        await questions.sweep(tx, NOW + 1)
        return [before, dict(await questions.kept(tx))]

    assert await database.write(work) == [{"h1": new, "h2": old}, {"h1": new}]


# --- complaints --------------------------------------------------------------------------------------------------


async def complain(tx: Tx, learner: int, reason: Reason = "key", words: str = "", item: str = "q1", at: int = 0) -> int:
    said = (reason, words, "ru")
    await questions.complain(tx, learner, "M01", "v1", (item, f"h-{item}"), said, NOW + at)
    found = await questions.own(tx, learner, f"h-{item}")
    assert found is not None
    return found.id


async def test_one_open_complaint_of_a_person_about_a_question(database: Database) -> None:
    async def work(tx: Tx) -> None:
        first = await complain(tx, ALICE)
        assert await complain(tx, ALICE, "other", "Так и есть", at=1) == first
        assert await complain(tx, BORIS, at=2) != first
        assert await complain(tx, ALICE, item="q2", at=3) != first
        found = await questions.own(tx, ALICE, "h-q1")
        assert found is not None and (found.reason, found.words, found.at) == ("other", "Так и есть", NOW + 1)
        assert await questions.answer(tx, first, "thanks", "", VERA, NOW)
        assert await questions.own(tx, ALICE, "h-q1") is None
        assert await complain(tx, ALICE, at=4) != first, "what was answered stays as it was answered"

    await database.write(work)


async def test_the_queue_has_the_newest_first_and_loses_what_is_answered(database: Database) -> None:
    async def work(tx: Tx) -> None:
        await complain(tx, ALICE)
        await complain(tx, ALICE, item="q2", at=1)
        last = await complain(tx, BORIS, at=2)
        queue = await questions.reported(tx, 10)
        assert [(one.item, one.number, one.newest, one.at) for one in queue] == [
            ("q1", 2, last, NOW + 2),
            ("q2", 1, last - 1, NOW + 1),
        ]
        assert [one.item for one in await questions.reported(tx, 1)] == ["q1"]
        await questions.answer(tx, last, "right", "", VERA, NOW)
        assert [(one.item, one.number) for one in await questions.reported(tx, 10)] == [("q2", 1), ("q1", 1)]

    await database.write(work)


async def test_what_came_after_the_screen_is_not_answered_by_it(database: Database) -> None:
    async def work(tx: Tx) -> list[int]:
        await complain(tx, ALICE)
        seen = await questions.complaint(tx, await complain(tx, BORIS))
        later = await complain(tx, LEV)
        assert seen is not None
        assert later not in [one.id for one in await questions.waiting(tx, seen, 10)]
        assert len(await questions.waiting(tx, seen, 1)) == 1
        return [one.learner or 0 for one in await questions.waiting(tx, seen, 10)]

    assert await database.write(work) == [BORIS, ALICE]


async def test_of_two_who_answer_one_does(database: Database) -> None:
    async def work(tx: Tx) -> list[bool]:
        id = await complain(tx, ALICE)
        return [await questions.answer(tx, id, "thanks", "", who, NOW) for who in (VERA, LEV, VERA)]

    assert await database.write(work) == [True, False, False]


async def test_all_of_it_is_told(database: Database) -> None:
    async def work(tx: Tx) -> list[Any]:
        id = await complain(tx, ALICE, "other", "Неясно")
        await questions.answer(tx, id, "words", "Поясним", VERA, NOW + 5)
        return [await questions.tell(tx, who) for who in (ALICE, VERA, BORIS)]

    alice, vera, boris = await database.write(work)
    (said,) = alice["said"]
    assert (said["words"], said["reason"], said["reply"], said["answer"]) == ("Неясно", "other", "words", "Поясним")
    assert [(one["reply"], one["words"]) for one in vera["answered"]] == [("words", "Поясним")]
    assert boris == {}


async def test_names_and_words_go_and_the_count_stays(database: Database) -> None:
    async def work(tx: Tx) -> None:
        first = await complain(tx, ALICE, "other", "Неясно")
        second = await complain(tx, BORIS, at=1)
        await questions.answer(tx, first, "words", "Поясним", VERA, NOW)
        for who in (ALICE, BORIS, VERA):
            await questions.forget(tx, who)
            assert await questions.tell(tx, who) == {}
        old, left = await questions.complaint(tx, first), await questions.complaint(tx, second)
        assert old is not None and (old.learner, old.words, old.reason) == (None, "", "other")
        assert left is not None and left.learner is None
        assert [one.number for one in await questions.reported(tx, 10)] == [1], "it still waits, as nobody's"

    await database.write(work)
