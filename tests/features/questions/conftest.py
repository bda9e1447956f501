from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.authoring.canonical import canonical, version
from bot.domain.learner import Role
from bot.store import courses
from bot.store.db import Database, Tx
from tests import answered
from tests.features.questions.people import (
    ALICE,
    ASKED,
    VERA,
    has_answered,
    person,
)
from tests.features.test_learning import Person
from tests.prepared import prepared


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db", _fill)
    yield opened
    await opened.close()


async def _fill(tx: Tx) -> None:
    await answered.answered(tx)
    data = canonical(ASKED)
    await courses.publish(tx, ASKED.id, version(data), data.decode(), 0, by="test", why="substance")


@pytest.fixture
async def alice(database: Database) -> Person:
    """She has just answered a question."""
    return await has_answered(database, ALICE)


@pytest.fixture
def vera(database: Database) -> Person:
    return person(database, VERA, Role.TRAINER)
