"""Databases of tests: a file is migrated once in a process and copied from then on."""

from __future__ import annotations

from pathlib import Path

from bot.store.db import Database
from bot.store.migrate import migrate, open_database

_migrated: list[bytes] = []


async def prepared(path: Path) -> Database:
    """The SQLite database in this file, a new one unless it is there; the caller closes it."""
    if not path.exists():
        path.write_bytes(await _image(path))
    return await open_database(f"sqlite:///{path}")


async def _image(path: Path) -> bytes:
    """A migrated file without anything in it."""
    if not _migrated:
        database = await open_database(f"sqlite:///{path}")
        await migrate(database, 0)
        await database.close()
        _migrated.append(path.read_bytes())
    return _migrated[0]
