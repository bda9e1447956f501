from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import asyncpg
import pytest

from bot.store.migrate import migrate, open_database
from bot.store.statements import statements

NAMES = sorted(statements("sqlite"))
HEAD = re.compile(r"^-- name: ([a-z_]+)(?: \(postgres\))?$\n-- \S.*$", re.MULTILINE)


def test_both_dialects_know_the_same_statements() -> None:
    assert statements("sqlite").keys() == statements("postgres").keys()
    assert len(NAMES) > 60


def test_a_sentence_stands_above_every_statement() -> None:
    for file in Path("bot/store/sql").glob("*.sql"):
        text = file.read_text("utf-8")
        assert len(HEAD.findall(text)) == text.count("-- name:"), file


def test_a_parameter_given_twice_is_one_place_on_postgres() -> None:
    found = statements("postgres")["claim_events"]
    assert found.order == ("most",)
    assert "$1" in found.sql and ":most" not in found.sql
    assert statements("sqlite")["claim_events"].sql != found.sql


def test_a_cast_is_no_parameter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.store.statements import _statement

    made = _statement("x", "SELECT a::text FROM t WHERE b = :b2 AND c = :c AND d = :b2", "postgres")
    assert made.sql == "SELECT a::text FROM t WHERE b = $1 AND c = $2 AND d = $1"
    assert made.order == ("b2", "c")


def test_a_name_given_twice_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sql").mkdir()
    (tmp_path / "sql" / "a.sql").write_text("-- name: one\nSELECT 1;\n-- name: one\nSELECT 2;\n", "utf-8")
    monkeypatch.setattr("bot.store.statements.resources.files", lambda package: tmp_path)
    with pytest.raises(ValueError, match="'one' stands twice"):
        statements.__wrapped__("sqlite")


async def test_sqlite_understands_every_statement(tmp_path: Path) -> None:
    database = await open_database(f"sqlite:///{tmp_path}/bot.db")
    await migrate(database, 0)
    await database.close()
    connection = sqlite3.connect(tmp_path / "bot.db")
    try:
        for statement in statements("sqlite").values():
            connection.execute(f"EXPLAIN {statement.sql}", dict.fromkeys(statement.order, 1))
    finally:
        connection.close()


@pytest.mark.postgres
async def test_postgres_understands_every_statement(postgres_url: str) -> None:
    connection = await asyncpg.connect(postgres_url)
    try:
        for statement in statements("postgres").values():
            prepared = await connection.prepare(statement.sql)
            assert len(prepared.get_parameters()) == len(statement.order), statement.name
    finally:
        await connection.close()


@pytest.mark.parametrize("name", ["claim_events", "due_calls", "due_timers", "take_job", "share_of_choice"])
async def test_what_the_loops_ask_all_the_time_is_answered_from_an_index(name: str, tmp_path: Path) -> None:
    database = await open_database(f"sqlite:///{tmp_path}/bot.db")
    await migrate(database, 0)
    await database.close()
    statement = statements("sqlite")[name]
    connection = sqlite3.connect(tmp_path / "bot.db")
    try:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {statement.sql}", dict.fromkeys(statement.order, 1)).fetchall()
    finally:
        connection.close()
    steps = [str(row[3]) for row in plan]
    tables = [step for step in steps if re.match(r"(SCAN|SEARCH) (?!newest)", step)]
    assert tables and all("INDEX" in step or "PRIMARY KEY" in step for step in tables), steps
    assert not [step for step in steps if "TEMP B-TREE FOR ORDER BY" in step], steps
