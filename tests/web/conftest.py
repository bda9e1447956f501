from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.web.bench import Bench, bench, served


@pytest_asyncio.fixture
async def web(tmp_path: Path) -> AsyncIterator[Bench]:
    """The browser chat behind a real socket."""
    async with bench(tmp_path) as made, served(made):
        yield made
