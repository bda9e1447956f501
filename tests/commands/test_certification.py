from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.commands import CommandError, certification
from bot.domain.certificate import ENDLESS
from bot.settings import Settings
from bot.store import certificates
from bot.store.db import Tx
from bot.store.migrate import migrate, open_database
from tests.store.conftest import NOW
from tests.store.test_certificates import ALICE, issued


@pytest.fixture
async def settings(tmp_path: Path) -> Settings:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    database = await open_database(url)

    async def work(tx: Tx) -> None:
        await issued(tx)
        await certificates.name(tx, ALICE, "Анна Петрова", NOW)

    try:
        await migrate(database, NOW)
        await database.write(work)
        return Settings(DATABASE_URL=url)
    finally:
        await database.close()


async def change(settings: Settings, work: Callable[[Tx], Awaitable[Any]]) -> Any:
    database = await open_database(settings.DATABASE_URL)
    try:
        return await database.write(work)
    finally:
        await database.close()


async def code(settings: Settings) -> str:
    database = await open_database(settings.DATABASE_URL)
    try:
        return (await database.read(lambda tx: certificates.of_learner(tx, ALICE)))[0].code
    finally:
        await database.close()


async def test_it_says_what_the_page_says(settings: Settings) -> None:
    record = await certification.show(settings, (await code(settings)).lower())
    found = json.loads(certification.as_json_line(record, NOW))
    assert (found["status"], found["name"], found["module"]) == ("valid", "Анна Петрова", "M01")
    assert (found["completed"], found["valid_until"]) == ("2026-11-22", "2027-11-22")
    assert found["result"] == {"state": "passed", "raw": 4, "max": 5, "scaled": 0.8}
    assert found["version"] == found["current"]
    assert (found["withdrawn"], found["brought_up_to_date"]) == (None, None)
    told = certification.as_lines(record, NOW)
    assert told[0] == "The certificate is valid."
    assert f"Code: {found['code']}" in told


async def test_rules_are_told_for_people_and_for_programs(settings: Settings) -> None:
    (before,) = json.loads((await certification.rules(settings, as_json=True))[0])
    assert (before["module"], before["months"], before["own"], before["set"]) == ("M01", 12, False, None)
    await change(settings, lambda tx: certificates.set_rule(tx, "M01", ENDLESS, True, 9, NOW))
    (after,) = json.loads((await certification.rules(settings, as_json=True))[0])
    assert (after["months"], after["own"], after["recertified_by"]) == (None, True, "module")
    assert after["set"] == "2026-11-22"
    (line,) = await certification.rules(settings, as_json=False)
    assert line == "M01: no end date; when the law changes, only the whole module is enough"


async def test_one_without_end_has_no_last_day(settings: Settings) -> None:
    await change(settings, lambda tx: certificates.set_rule(tx, "M01", ENDLESS, False, 9, NOW))
    made = await change(settings, lambda tx: issued(tx, "second", 70))
    record = await certification.show(settings, made.code)
    assert json.loads(certification.as_json_line(record, NOW))["valid_until"] is None
    assert "Validity: no end date" in certification.as_lines(record, NOW)


@pytest.mark.parametrize("forged", ["", "x", "AAAA-AAAA-AAAA-AAAA"])
async def test_a_code_of_nobody_is_an_error_of_one_line(settings: Settings, forged: str) -> None:
    with pytest.raises(CommandError, match="no certificate"):
        await certification.show(settings, forged)
