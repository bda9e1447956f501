"""Erasure and the file of one's own data, checked against every row of every table there is."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.store import persons
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from tests import content
from tests.driver import Driver, lines
from tests.store.reflection import everything, traces

FIRST_RUN = ("Alice> /start", "Alice* English", "Alice* Police", "Alice* Find", "Alice> moscow", "Alice* Moscow")
PERSONAL = {"learner", "owner", "lane", "address"}
LARGE = 7_700_100


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    driver = Driver(f"sqlite:///{tmp_path}/bot.db", content.example)
    driver._counter = LARGE  # ids that cannot be anything else
    await driver.begin()
    yield driver


@pytest.fixture
async def database(driver: Driver) -> AsyncIterator[Database]:
    opened = await open_database(driver.url)
    yield opened
    await opened.close()


async def play(driver: Driver, *steps: str) -> list[str]:
    said: list[str] = []
    for step in steps:
        said = await driver.play(step)
    return said


def screen(driver: Driver) -> list[str]:
    return list(lines(driver.channel.phones["alice"].current.body))


async def learner_of(database: Database, who: str) -> int:
    chats = (await everything(database))["chat"]
    return next(int(row["learner"]) for row in chats if row["address"] == f"web:{who}")


async def fill(database: Database, learner: int, who: str) -> list[str]:
    """One row about this person in every table that can hold any; gives the tables."""
    tables = list(await everything(database))

    async def work(tx: Tx) -> list[str]:
        connection = tx._connection
        filled = []
        for table in tables:
            columns = {str(row[1]): str(row[2]) for row in connection.execute(f"PRAGMA table_info({table})")}
            if PERSONAL & columns.keys():
                _insert(connection, table, columns, learner, who)
                filled.append(table)
        return filled

    return await database.write(work)


def _insert(connection: Any, table: str, columns: dict[str, str], learner: int, who: str) -> None:
    address = who if table.startswith("browser") else f"web:{who}"
    known: dict[str, object] = {"learner": learner, "owner": learner, "lane": f"learner:{learner}", "address": address}
    known |= {"role": "trainer", "progress": "{}", "due": 10**15}
    plain: dict[str, object] = {"INTEGER": 1, "REAL": 1.0, "TEXT": f"mark-{table}", "BLOB": f"of {learner}".encode()}
    row = {name: known.get(name, plain[kind]) for name, kind in columns.items() if name != "id"}
    names, places = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", row)  # noqa: S608


async def test_after_erasure_no_row_of_any_table_leads_back(driver: Driver, database: Database) -> None:
    await play(driver, *FIRST_RUN, "Alice* Begin", "Boris> /start", "Boris* English", "Boris* Police")
    alice, boris = await learner_of(database, "alice"), await learner_of(database, "boris")
    await play(driver, "Alice> /browser", "Alice> /my_data", "Alice> /delete_me")
    filled = await fill(database, alice, "alice")
    assert {"attempt", "browser_file", "file", "inbox", "job", "outbox", "staff", "timer"} <= set(filled)
    untouched = traces(await everything(database), boris, "boris")
    await play(driver, "Alice* Yes, erase")
    assert screen(driver)[0] == "Bot  | Everything is erased."
    left = await everything(database)
    assert traces(left, alice, "alice") == []
    assert traces(left, boris, "boris") == untouched


async def test_a_fresh_start_follows_erasure(driver: Driver, database: Database) -> None:
    await play(driver, *FIRST_RUN)
    before = await learner_of(database, "alice")
    await play(driver, "Alice> /delete_me", "Alice* Yes, erase", "Alice* Begin anew")
    assert "Русский или English?" in screen(driver)[1]
    assert await learner_of(database, "alice") != before


async def test_an_old_question_does_not_erase(driver: Driver, database: Database) -> None:
    await play(driver, *FIRST_RUN, "Alice> /delete_me", "Alice> /delete_me")
    assert await play(driver, "Alice^ Yes, erase") != []
    assert screen(driver)[0] == "Bot  | Erase everything?"
    await play(driver, "Alice! dx.forged", "Time+ 11m", "Alice* Yes, erase")
    assert screen(driver)[0] == "Bot  | Erase everything?", "the question was asked too long ago"
    await play(driver, "Alice* Yes, erase")
    assert screen(driver)[0] == "Bot  | Everything is erased."


async def test_a_forged_proof_before_any_question_only_asks(driver: Driver, database: Database) -> None:
    await play(driver, *FIRST_RUN, "Alice! dx.")
    assert screen(driver)[0] == "Bot  | Erase everything?"
    assert len((await everything(database))["learner"]) > 0


async def my_data(driver: Driver, database: Database) -> dict[str, Any]:
    said = await play(driver, "Alice> /my_data")
    assert said[-1] == "Bot  # my-data.json: Everything we keep about you."
    newest = max((await everything(database))["file"], key=lambda row: int(row["id"]))
    found: dict[str, Any] = json.loads(newest["data"])
    return found


async def test_the_file_holds_all_that_is_kept(driver: Driver, database: Database) -> None:
    await play(driver, *FIRST_RUN, "Alice* Begin", "Alice* Next", "Alice> /browser")
    learner = await learner_of(database, "alice")
    found = await my_data(driver, database)
    assert found["learner"] == {
        "id": learner,
        "language": "en",
        "profession": "police",
        "region": "RU-MOW",
        "joined": "2026-11-22T09:00:01.000+00:00",
        "roles": ["learner"],
    }
    assert [chat["address"] for chat in found["chats"]] == ["web:alice", f"web:{learner}"]
    (attempt,) = found["attempts"]
    assert (attempt["module"], attempt["state"], attempt["ended"]) == (content.MODULE.id, "open", None)
    assert attempt["began"] == "2026-11-22T09:00:07.000+00:00"
    assert found["responses"] == []


async def test_every_keeper_has_its_place_in_the_file(driver: Driver, database: Database) -> None:
    """That each tells all it keeps is proved in tests/store/test_every_table.py."""
    await play(driver, *FIRST_RUN)
    assert {keeper.name for keeper in persons.KEEPERS} <= set(await my_data(driver, database))


async def test_a_file_that_could_not_be_made_is_said(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.engine import jobs

    await play(driver, *FIRST_RUN)

    async def broken(self: object, job: object) -> tuple[bytes, str]:
        return b"", "no memory"

    monkeypatch.setattr(jobs.Jobs, "_done", broken)
    await play(driver, "Alice> /my_data")
    assert screen(driver)[0] == "Bot  | The file could not be made."
    assert screen(driver)[2] == "Bot  | [Try again]"
