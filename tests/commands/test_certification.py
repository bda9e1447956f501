from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.commands import CommandError, certification
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


@pytest.mark.parametrize("forged", ["", "x", "AAAA-AAAA-AAAA-AAAA"])
async def test_a_code_of_nobody_is_an_error_of_one_line(settings: Settings, forged: str) -> None:
    with pytest.raises(CommandError, match="no certificate"):
        await certification.show(settings, forged)
