"""A person who is in every table there is: all of it is theirs to see, none of it is left when they go, totals stay.

A new table or column is found by itself: one whose columns nobody has judged fails here.
"""

from __future__ import annotations

import json
import zlib
from typing import Final

import pytest

from bot.commands import synthesis
from bot.domain.report import BYS, Report, Scope
from bot.store import persons, reports
from bot.store.db import Database, Tx
from tests import content
from tests.store.conftest import NOW
from tests.store.reflection import ask, columns, everything, insert, traces

PERSONAL: Final = {"learner", "owner", "lane", "address", "author", "actor", "reviewer", "trainer"}
"""Columns that lead to a person."""
PLAIN: Final = frozenset(
    """
    after_raw archived_at assignment at attempt attempts before_raw began_at begun best brought_at cohort complaint
    completed_at consent correct day delivery document document_at done done_at draft due ended ended_at expires failed
    file gone granted_at id in_earnest joined joined_at last_at left_at mailing max message month months most named
    number pairs passed people period picture place post pre pre_max pre_raw priority published_at raw remind
    responses revision revoked_at score scored scores seen seq shown since snoozed_until squares stage step
    taken_until thread touched_at tries until untested useful whole withdrawn_at b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 b10
    mark1 mark2 mark3 mark4 intent_yes intent_partly intent_no
    """.split()
)
"""Numbers that lead to nobody."""
LIVED: Final = {"learner", "chat", "attempt", "standing", "enrolment"}
"""Tables in which the person is already, by what they did."""
PASSING: Final = {
    *("inbox", "timer", "job", "outbox"),  # empty themselves
    *("file", "browser_screen", "browser_file", "browser_note"),  # what was made for the person and shown to them
}
UNMARKED: Final = {"staff"}
"""Told in other words: a role is told as such."""
WORK: Final = {
    "cohort",
    "draft",
    "announcement",
    "assignment",
    "invite",
    "role_link",
    "remark",
    "audit",
    "complaint_answer",
}
"""What members of staff made for others stays, and is nobody's: their words in it are not about themselves."""
IDENTITY, ADDRESS, NAME, WORDS = 770_011_223_344, "web:zhanna-770", "Жанна Ильинична", "слова Жанны"


def moment(table: str) -> int:
    """A time (ms UTC) that tells the table where no word does."""
    return 1_600_000_000_000 + zlib.crc32(table.encode())


def marked(table: str, types: dict[str, str]) -> dict[str, object]:
    """A row about the person, with a mark that tells the table and with words of theirs."""
    short = ADDRESS.partition(":")[2]
    who: dict[str, object] = dict.fromkeys(PERSONAL, IDENTITY)
    who |= {"lane": f"learner:{IDENTITY}", "address": short if table.startswith("browser") else ADDRESS}
    written: dict[str, object] = {
        "name": f"{NAME} mark-{table}.",
        **dict.fromkeys(("words", "query", "body", "caption", "toast", "data"), f"{WORDS} mark-{table}."),
        **{"progress": "{}", "warnings": "[]", "arguments": "{}", "detail": json.dumps({"mark": f"mark-{table}."})},
        **dict.fromkeys(("at", "since"), moment(table)),
        **{"role": "trainer", "due": 10**15, "locale": "ru", "side": "learner"},
    }
    plain: dict[str, object] = {"integer": 1, "real": 1.0, "text": f"mark-{table}.", "blob": f"{WORDS}".encode()}
    known = who | written
    made = {name: known.get(name, plain[kind]) for name, kind in types.items()}
    return {name: plain["blob"] if types[name] == "blob" else value for name, value in made.items() if name != "id"}


@pytest.fixture
async def filled(database: Database) -> Database:
    """Forty people who learned for a year; one of them is who this is about, and is now in every table."""
    await database.write(content.example)
    await synthesis.fill(database, 60, 600, "1", NOW)
    await database.write(_become)
    return database


async def _become(tx: Tx) -> None:
    """Somebody who ended something and left something open gets the identity that is looked for."""
    tables = await columns(tx)
    busy = await ask(tx, "SELECT learner FROM attempt GROUP BY learner HAVING COUNT(DISTINCT state) > 1 LIMIT 1")
    was = busy[0]["learner"]
    for table, types in tables.items():
        if "learner" in types:
            await tx.script(f"UPDATE {table} SET learner = {IDENTITY} WHERE learner = {was}")  # noqa: S608
    await tx.script(f"UPDATE learner SET id = {IDENTITY} WHERE id = {was}")  # noqa: S608
    await tx.script(f"UPDATE chat SET address = '{ADDRESS}' WHERE learner = {IDENTITY}")  # noqa: S608
    for table, types in tables.items():
        if PERSONAL & types.keys() and table not in LIVED:
            await insert(tx, table, marked(table, types))


async def totals(database: Database) -> list[Report]:
    """Every report there is, of everybody and of a region."""
    scopes = [Scope(), Scope(regions=frozenset({"RU-MOW"})), Scope(since="2026-06-01", until="2026-10-01")]
    return [
        await database.read(lambda tx, by=by, scope=scope: reports.overview(tx, scope, by, NOW))
        for by in BYS
        if by != "cohort"
        for scope in scopes
    ]


def figures(found: list[Report]) -> list[object]:
    """Without what is told of people as they are now: who is gone is in need of nothing."""
    names = (
        "key",
        "small",
        "people",
        "begun",
        "completed",
        "attempts",
        "passed",
        "failed",
        "scores",
        "gain",
        "reaction",
    )
    return [[tuple(getattr(row, name) for name in names) for row in (*report.rows, report.total)] for report in found]


async def test_every_column_is_judged(database: Database) -> None:
    tables = await database.write(columns)
    numbers = {name for types in tables.values() for name, kind in types.items() if kind == "integer"}
    assert sorted(numbers - PERSONAL - PLAIN) == [], "do these lead to a person?"
    assert sorted(PLAIN - numbers) == [], "these are gone"


async def test_the_person_is_in_every_table(filled: Database) -> None:
    tables, rows = await filled.write(columns), await everything(filled)
    about = [table for table, types in tables.items() if PERSONAL & types.keys()] + ["learner"]
    missing = [table for table in about if not traces({table: rows[table]}, IDENTITY, ADDRESS.partition(":")[2])]
    assert missing == []


async def test_the_person_is_told_of_every_table(filled: Database) -> None:
    tables = await filled.write(columns)
    found = await filled.read(lambda tx: persons.everything(tx, IDENTITY))
    told = json.dumps(found, default=str, ensure_ascii=False)
    about = {table for table, types in tables.items() if PERSONAL & types.keys()} - LIVED - PASSING
    assert {table for table in about if f"mark-{table}." not in told and str(moment(table)) not in told} == UNMARKED
    assert found["attempts"] and found["standing"] and found["responses"] and found["cohorts"]["enrolments"]
    assert found["learner"]["id"] == IDENTITY and ADDRESS in told
    assert NAME in told and WORDS in told


async def test_nothing_that_leads_back_is_left(filled: Database) -> None:
    await filled.write(lambda tx: persons.forget(tx, IDENTITY))
    left = await everything(filled)
    assert traces(left, IDENTITY, ADDRESS, ADDRESS.partition(":")[2]) == []
    names = [trace for trace in traces(left, NAME, WORDS) if trace.partition(".")[0] not in WORK]
    assert names == []


async def test_all_totals_are_as_they_were(filled: Database) -> None:
    before = figures(await totals(filled))
    await filled.write(lambda tx: persons.forget(tx, IDENTITY))
    assert figures(await totals(filled)) == before


async def test_nobody_else_loses_anything(filled: Database) -> None:
    others = [row["id"] for row in (await everything(filled))["learner"] if row["id"] != IDENTITY][:5]
    before = [await filled.read(lambda tx, one=one: persons.everything(tx, one)) for one in others]
    await filled.write(lambda tx: persons.forget(tx, IDENTITY))
    assert [await filled.read(lambda tx, one=one: persons.everything(tx, one)) for one in others] == before
