from __future__ import annotations

import hashlib

from bot.store import files, learners
from bot.store.db import Database, Tx
from bot.store.files import StoredFile
from tests.store.conftest import NOW

PICTURE = b"\x89PNG\x00\xff"


async def add(database: Database, name: str, data: bytes, owner: int = 0, now: int = NOW) -> int:
    return await database.write(lambda tx: files.add(tx, name, "image/png", data, now, owner))


async def sweep(database: Database, before: int) -> int:
    return await database.write(lambda tx: files.sweep(tx, before))


async def test_bytes_come_back_as_they_were(database: Database) -> None:
    number = await add(database, "map.png", PICTURE)
    assert await database.read(lambda tx: files.load(tx, number)) == StoredFile(
        number, 0, "map.png", "image/png", PICTURE
    )
    assert await database.read(lambda tx: files.load(tx, number + 1)) is None


async def test_the_same_bytes_are_kept_once_for_each_owner_and_name(database: Database) -> None:
    first = await add(database, "a.png", PICTURE)
    assert await add(database, "a.png", PICTURE, now=NOW + 5) == first
    others = {await add(database, "b.png", PICTURE), await add(database, "a.png", PICTURE, owner=7)}
    assert len(others | {first}) == 3


async def test_a_picture_is_found_by_its_hash_unless_it_is_somebodys_own(database: Database) -> None:
    digest = hashlib.sha256(PICTURE).hexdigest()
    await add(database, "a.png", PICTURE, owner=7)
    assert await database.read(lambda tx: files.picture(tx, digest)) is None
    number = await add(database, "a.png", PICTURE)
    assert await database.read(lambda tx: files.picture(tx, digest)) == number


async def test_an_upload_is_remembered(database: Database) -> None:
    number = await add(database, "a.png", PICTURE)
    await database.write(lambda tx: files.uploaded(tx, number, "AgAC"))
    found = await database.read(lambda tx: files.load(tx, number))
    assert found is not None and found.telegram_id == "AgAC"


async def test_files_of_persons_are_swept_and_pictures_stay(database: Database) -> None:
    picture, old = await add(database, "a.png", PICTURE), await add(database, "my.json", b"{}", owner=7)
    young = await add(database, "my.json", b"[]", owner=7, now=NOW + 10)
    assert await sweep(database, NOW + 5) == 1

    async def left(tx: Tx) -> list[bool]:
        return [await files.load(tx, one) is not None for one in (picture, old, young)]

    assert await database.read(left) == [True, False, True]


async def test_the_number_of_a_file_is_never_given_twice(database: Database) -> None:
    """Who was given a file may download it by its number: another person's file must not come to bear it."""
    gone = await add(database, "my.json", b"of seven", owner=7)
    await database.write(lambda tx: learners.forget(tx, 7))
    assert await add(database, "my.json", b"of eight", owner=8) != gone
    await sweep(database, NOW + 1)
    assert await add(database, "my.json", b"of nine", owner=9) > gone + 1
