from __future__ import annotations

from bot.chat.call import Notify, Priority
from bot.chat.html import Html
from bot.chat.screen import Screen
from bot.domain.learner import Learner, Role
from bot.engine.library import Library
from bot.engine.notices import menus_of_staff, note, noted
from bot.store import chats, learners, outbox
from bot.store.db import Database, Tx
from bot.store.outbox import NewCall
from tests import content
from tests.engine.conftest import NOW

SCREENS = {"ru": Screen(Html("Две минуты?")), "en": Screen(Html("Two minutes?"))}
NIGHT = NOW + 15 * 3_600_000
"""Three at night in Moscow, noon in Kamchatka."""
MORNING = NOW + 21 * 3_600_000


async def queue(database: Database, call: Notify, now: int = NOW, *, region: str = "RU-MOW") -> list[NewCall]:
    async def work(tx: Tx) -> list[NewCall]:
        await content.example(tx)
        await learners.at(tx, "web:boris", 7)
        await learners.add(tx, 7, NOW)
        await learners.save(tx, Learner(7, "ru", "police", region))
        library = Library()
        await library.refresh(tx)
        return await note(tx, library, call, now)

    return await database.write(work)


async def test_it_is_in_the_language_of_who_gets_it(database: Database) -> None:
    (call,) = await queue(database, Notify(7, SCREENS))
    assert (call.address, call.kind, call.body["text"], call.body["locale"]) == (
        "web:boris",
        "note",
        "Две минуты?",
        "ru",
    )
    assert (call.priority, call.on_doubt, call.due) == (Priority.NOTICE, "drop", NOW)


async def test_it_waits_for_the_morning_there(database: Database) -> None:
    (there,) = await queue(database, Notify(7, SCREENS), NIGHT, region="RU-MOW")
    (urgent,) = await queue(database, Notify(7, SCREENS, urgent=True), NIGHT)
    assert (there.due, urgent.due) == (MORNING, NIGHT)
    (east,) = await queue(database, Notify(7, SCREENS), NIGHT, region="RU-KAM")
    assert east.due == NIGHT, "there it is morning already"


async def test_two_with_one_key_are_one_message(database: Database) -> None:
    (call,) = await queue(database, Notify(7, SCREENS, key="delta:M06"))
    assert call.merge_key == "note:web:boris:delta:M06"


async def test_who_is_not_known_or_left_gets_nothing(database: Database) -> None:
    assert await queue(database, Notify(8, SCREENS)) == []
    await database.write(lambda tx: chats.left(tx, "web:boris", NOW))
    assert await queue(database, Notify(7, SCREENS)) == []


def test_one_of_a_mailing_is_counted_and_goes_last() -> None:
    call = noted("tg:1", SCREENS["en"], "en", NOW, due=NOW, mailing=3)
    assert (call.mailing, call.priority) == (3, Priority.BROADCAST)
    assert noted("tg:1", SCREENS["en"], "en", NOW, due=NOW).mailing is None


async def test_at_the_start_only_staff_are_told_their_commands(database: Database) -> None:
    async def work(tx: Tx) -> list[str]:
        for number, who in enumerate(("alice", "vera", "gleb"), 1):
            await learners.at(tx, f"tg:{number}", number)
            await learners.add(tx, number, NOW)
            if who != "alice":
                await learners.grant(tx, number, Role.TRAINER, NOW, by="operator")
        await menus_of_staff(tx, NOW)
        return [call.address for call in await outbox.load(tx, [one for one, _ in await outbox.due(tx, NOW, 10)])]

    assert await database.write(work) == ["tg:2", "tg:3"]
