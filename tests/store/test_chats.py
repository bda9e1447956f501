from __future__ import annotations

from dataclasses import replace

from bot.store import chats, learners
from bot.store.chats import Chat
from bot.store.db import Database
from tests.store.conftest import NOW


async def chat(database: Database, address: str = "tg:1", learner: int = 7) -> Chat:
    await database.write(lambda tx: learners.at(tx, address, learner))
    found = await database.read(lambda tx: chats.by_address(tx, address))
    assert found is not None
    return found


async def place(database: Database, one: Chat, now: int = NOW) -> None:
    await database.write(lambda tx: chats.place(tx, one, now))


async def test_a_new_chat_shows_nothing(database: Database) -> None:
    found = await chat(database)
    assert found == Chat(found.id, "tg:1", 7)
    assert await database.read(lambda tx: chats.by_address(tx, "tg:2")) is None


async def test_what_a_chat_shows_is_kept(database: Database) -> None:
    placed = replace(await chat(database), here="hp", beneath="ls.5", awaits="fr")
    await place(database, placed)
    assert await database.read(lambda tx: chats.by_address(tx, "tg:1")) == placed


async def test_an_address_is_joined_once_and_keeps_its_learner(database: Database) -> None:
    await chat(database)
    for learner in (7, 8):
        await database.write(lambda tx, learner=learner: chats.add(tx, "web:7", learner))
    found = await database.read(lambda tx: chats.of_learner(tx, 7))
    assert [one.address for one in found] == ["tg:1", "web:7"]
    assert await database.read(lambda tx: chats.of_learner(tx, 8)) == []


async def test_a_person_is_reached_where_they_were_seen_last(database: Database) -> None:
    phone, browser = await chat(database), await chat(database, "web:7")
    await place(database, phone, NOW)
    await place(database, browser, NOW + 1)
    assert await database.read(lambda tx: chats.last_address(tx, 7)) == "web:7"
    await place(database, phone, NOW + 2)
    assert await database.read(lambda tx: chats.last_address(tx, 7)) == "tg:1"
    assert await database.read(lambda tx: chats.last_address(tx, 8)) is None


async def test_who_left_one_chat_is_reached_in_another_and_again_when_they_come_back(database: Database) -> None:
    phone, browser = await chat(database), await chat(database, "web:7")
    await place(database, browser, NOW)
    await place(database, phone, NOW + 1)
    await database.write(lambda tx: chats.left(tx, "tg:1", NOW + 2))
    assert await database.read(lambda tx: chats.last_address(tx, 7)) == "web:7"
    await place(database, phone, NOW + 3)
    assert await database.read(lambda tx: chats.last_address(tx, 7)) == "tg:1"
