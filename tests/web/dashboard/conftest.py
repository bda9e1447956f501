import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.web.dashboard import house as houses
from tests.web.dashboard.house import House


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that is only copied."""
    return asyncio.run(houses.build(tmp_path_factory.mktemp("house")))


@pytest_asyncio.fixture
async def house(tmp_path: Path, filled: Path) -> AsyncIterator[House]:
    async with houses.house(tmp_path, filled) as made:
        yield made
