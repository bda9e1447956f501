from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.web.bench import Bench, bench, served
from tests.web.checked import Check, checked


@pytest_asyncio.fixture
async def web(tmp_path: Path) -> AsyncIterator[Bench]:
    """The browser chat behind a real socket."""
    async with bench(tmp_path) as made, served(made):
        yield made


@pytest_asyncio.fixture
async def check(tmp_path: Path) -> AsyncIterator[Check]:
    """A certificate, and the page that checks it behind a real socket."""
    async with checked(tmp_path) as made:
        yield made
