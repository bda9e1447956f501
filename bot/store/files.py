"""Bytes that are sent: pictures of modules, files made for one person."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`owner` 0: everyone's. `telegram_id`: Telegram has the bytes already."""

    id: int
    owner: int
    name: str
    mime: str
    data: bytes
    telegram_id: str | None = None


async def add(tx: Tx, name: str, mime: str, data: bytes, now: int, owner: int = 0) -> int:
    """The id of the file; the same bytes are kept once."""
    digest = hashlib.sha256(data).hexdigest()
    row = await tx.one("add_file", sha256=digest, owner=owner, name=name, mime=mime, data=data, at=now)
    if row is None:
        raise LookupError("the file was not kept")
    return int(row["id"])


async def load(tx: Tx, file: int) -> StoredFile | None:
    row = await tx.one("file", id=file)
    if row is None:
        return None
    return StoredFile(row["id"], row["owner"], row["name"], row["mime"], bytes(row["data"]), row["telegram_id"])


async def picture(tx: Tx, sha256: str) -> int | None:
    """The id of a picture of a module by the hash of its bytes."""
    row = await tx.one("picture_by_hash", sha256=sha256)
    return int(row["id"]) if row else None


async def uploaded(tx: Tx, file: int, telegram_id: str) -> None:
    await tx.run("file_uploaded", id=file, telegram_id=telegram_id)


async def sweep(tx: Tx, before: int) -> int:
    """Forget files of persons that are older (ms UTC)."""
    return await tx.run("sweep_files", before=before)
