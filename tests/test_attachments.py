from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.attachments import Attachments
from bot.domain.learner import Role
from bot.engine.jobs import FetchError
from bot.store import files, learners
from bot.store.db import Database, Tx
from bot.web.setup import UPLOAD_LIMIT
from tests.botapi.conftest import TOKEN, client_of
from tests.botapi.test_download import sent
from tests.fake_botapi import FakeBotApi
from tests.prepared import prepared

NOW = 1_795_338_000_000


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db")
    yield opened
    await opened.close()


def shelf(database: Database) -> Attachments:
    return Attachments(database, None, lambda: NOW)


async def person(database: Database, *roles: Role) -> None:
    async def work(tx: Tx) -> None:
        await learners.at(tx, "web:7", 7)
        await learners.add(tx, 7, NOW)
        for role in roles:
            await learners.grant(tx, 7, role, NOW, by="test")

    await database.write(work)


async def test_what_staff_send_is_kept_as_theirs_and_once(database: Database) -> None:
    await person(database, Role.TRAINER)
    taken = [await shelf(database).from_browser("7", "M06.xlsx", b"PK") for _ in range(2)]
    assert taken[0] is not None and taken[0] == taken[1]
    found = await database.read(lambda tx: files.load(tx, taken[0] or 0))
    assert found is not None and (found.owner, found.name, found.data) == (7, "M06.xlsx", b"PK")


async def test_of_a_learner_and_of_a_stranger_nothing_is_taken(database: Database) -> None:
    await person(database)
    assert await shelf(database).from_browser("7", "M06.xlsx", b"PK") is None
    assert await shelf(database).from_browser("8", "M06.xlsx", b"PK") is None


async def test_a_stored_file_goes_to_both_channels(database: Database) -> None:
    number = await database.write(lambda tx: files.add(tx, "a.pdf", "application/pdf", b"%PDF", NOW))
    await shelf(database).known_to_telegram(number, "tg-1")
    there = await shelf(database).for_telegram(number)
    browser = await shelf(database).for_browser(number)
    assert there is not None and (there.data, there.telegram_id) == (b"%PDF", "tg-1")
    assert browser is not None and browser.kind == "application/pdf"
    assert await shelf(database).for_telegram(99) is None
    assert await shelf(database).for_browser(99) is None


async def test_what_was_sent_in_telegram_is_fetched_within_the_limit(database: Database) -> None:
    async with FakeBotApi(TOKEN, speed=20) as api, client_of(api) as client:
        here = Attachments(database, client, lambda: NOW)
        assert await here.from_telegram(await sent(api, b"id: M06")) == b"id: M06"
        with pytest.raises(FetchError) as refused:
            await here.from_telegram(await sent(api, bytes(UPLOAD_LIMIT + 1)))
        assert refused.value.permanent


async def test_without_a_token_nothing_is_fetched(database: Database) -> None:
    with pytest.raises(FetchError, match="no token"):
        await shelf(database).from_telegram("abc")
