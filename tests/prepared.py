"""Databases of tests: a file is migrated and filled once in a process, and copied from then on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.store.db import Database, Tx
from bot.store.migrate import migrate, open_database

Fill = Callable[[Tx], Awaitable[None]]

_made: dict[object, bytes] = {}


async def prepared(path: Path, fill: Fill | None = None) -> Database:
    """The SQLite database in this file, a new one unless it is there; the caller closes it.

    What `fill` writes into a new one is copied too, so it must be the same each time; one that is made anew for each
    test (a closure, a partial) is called each time.
    """
    if not path.exists():
        path.write_bytes(await _image(path, fill))
    return await open_database(f"sqlite:///{path}")


async def _image(path: Path, fill: Fill | None) -> bytes:
    if fill in _made:
        return _made[fill]
    if fill is None:
        database = await open_database(f"sqlite:///{path}")
        await migrate(database, 0)
    else:
        database = await prepared(path)
        await database.write(fill)
    await database.close()
    image = path.read_bytes()
    if fill is None or "<locals>" not in getattr(fill, "__qualname__", "<locals>"):
        _made[fill] = image
    return image
