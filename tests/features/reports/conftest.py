from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.learner import Role
from bot.store.db import Database
from tests import reported
from tests.features.reports.people import person
from tests.features.test_learning import Person
from tests.prepared import prepared


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    opened = await prepared(tmp_path / "bot.db", reported.renewed)
    yield opened
    await opened.close()


@pytest.fixture
def gleb(database: Database) -> Person:
    return person(database, 105, Role.ADMIN)


@pytest.fixture
def rita(database: Database) -> Person:
    """A regional admin of Kaliningrad."""
    return person(database, 106, Role.REGIONAL_ADMIN, regions=frozenset({"RU-KGD"}))


@pytest.fixture
def vera(database: Database) -> Person:
    return person(database, 103, Role.TRAINER)
