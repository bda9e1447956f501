"""Empty databases to measure on: SQLite files, and a PostgreSQL server of our own."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path

import asyncpg

from tests import postgres


@contextlib.contextmanager
def places(folder: Path, engines: Sequence[str]) -> Iterator[dict[str, Callable[[int], Awaitable[str]]]]:
    """Engine -> what makes an empty database of a number, by its address."""

    async def on_sqlite(number: int) -> str:
        return f"sqlite:///{folder / f'bot{number}.db'}"

    with contextlib.ExitStack() as stack:
        made: dict[str, Callable[[int], Awaitable[str]]] = {"sqlite": on_sqlite}
        if "postgres" in engines:
            home = Path(tempfile.mkdtemp(prefix="pg-"))
            stack.callback(shutil.rmtree, home, ignore_errors=True)
            server = stack.enter_context(contextlib.contextmanager(postgres._serve)(home))

            async def on_postgres(number: int) -> str:
                admin = await asyncpg.connect(server("postgres"))
                await admin.execute(f"CREATE DATABASE bench{number}")
                await admin.close()
                return server(f"bench{number}")

            made["postgres"] = on_postgres
        yield {name: made[name] for name in engines}
