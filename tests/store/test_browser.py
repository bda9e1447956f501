from bot.store import browser
from bot.store.browser import FILES_SHOWN, NOTES_SHOWN, FileBubble, Kept, NoteBubble, View
from bot.store.db import Database

HOME = {"text": "Продолжим?", "rows": []}
CARD = {"text": "Карточка", "rows": []}
NOTE = {"text": "Вам назначен модуль.", "rows": [[{"label": "Открыть", "data": "m.1"}]]}


async def show(database: Database, delivery: int, body: dict[str, object], edit: int | None = None) -> Kept:
    return await database.write(lambda tx: browser.keep_screen(tx, "7", delivery, body, edit))


async def give(database: Database, delivery: int, file: int) -> Kept:
    return await database.write(lambda tx: browser.keep_file(tx, "7", delivery, file, f"{file}.pdf", "", False))


async def note(database: Database, delivery: int, text: str = "Вам назначен модуль.", newest: int = 0) -> Kept:
    return await database.write(lambda tx: browser.keep_note(tx, "7", delivery, {**NOTE, "text": text}, newest))


async def view(database: Database, address: str = "7") -> View | None:
    return await database.read(lambda tx: browser.view(tx, address))


async def test_a_chat_counts_its_messages_and_changes(database: Database) -> None:
    assert await view(database) is None
    assert await show(database, 1, HOME) == Kept(1, 1)
    assert await show(database, 2, CARD, edit=1) == Kept(1, 2)
    assert await give(database, 3, 50) == Kept(2, 3)
    assert await show(database, 4, HOME) == Kept(3, 4)
    bubble = FileBubble(2, 3, 50, "50.pdf", "", False)
    assert await view(database) == View(3, 4, shown=3, screen=HOME, files=(bubble,))
    assert await view(database, "8") is None


async def test_a_repeated_delivery_changes_nothing(database: Database) -> None:
    await show(database, 1, HOME)
    assert await show(database, 1, HOME) == Kept(1, 1, repeated=True)
    await give(database, 2, 50)
    assert await give(database, 2, 50) == Kept(2, 2, repeated=True)
    assert await show(database, 1, CARD) == Kept(3, 3)


async def test_a_new_message_is_newer_than_what_the_engine_knows(database: Database) -> None:
    assert await database.write(lambda tx: browser.keep_screen(tx, "7", 1, HOME, None, newest=12)) == Kept(13, 1)


async def test_only_the_newest_files_are_shown_but_all_stay_reachable(database: Database) -> None:
    for number in range(1, FILES_SHOWN + 3):
        await give(database, number, number)
    seen = await view(database)
    assert seen is not None
    assert [bubble.file for bubble in seen.files] == list(range(3, FILES_SHOWN + 3))
    oldest = await database.read(lambda tx: browser.delivered_file(tx, "7", 1))
    assert oldest is not None
    assert oldest.name == "1.pdf"
    assert await database.read(lambda tx: browser.delivered_file(tx, "8", 1)) is None


async def test_a_note_is_a_message_beside_the_screen(database: Database) -> None:
    assert await note(database, 1) == Kept(1, 1)
    assert await view(database) == View(1, 1, notes=(NoteBubble(1, 1, NOTE),))
    assert await show(database, 2, HOME) == Kept(2, 2)
    assert await note(database, 3) == Kept(3, 3)
    assert await show(database, 4, CARD, edit=2) == Kept(2, 4)
    seen = await view(database)
    assert seen == View(3, 4, shown=2, screen=CARD, notes=(NoteBubble(1, 1, NOTE), NoteBubble(3, 3, NOTE)))
    assert await note(database, 5, newest=12) == Kept(13, 5), "newer than what the engine knows"


async def test_a_repeated_note_changes_nothing_even_after_another_one(database: Database) -> None:
    await note(database, 1)
    await note(database, 2)
    assert await note(database, 1) == Kept(1, 1, repeated=True)
    assert await note(database, 2) == Kept(2, 2, repeated=True)
    assert await note(database, 1, "другими словами") == Kept(3, 3)


async def test_only_the_newest_notes_are_kept(database: Database) -> None:
    for number in range(1, NOTES_SHOWN + 4):
        await note(database, number, str(number))
    seen = await view(database)
    assert seen is not None
    assert [bubble.body["text"] for bubble in seen.notes] == [str(number) for number in range(4, NOTES_SHOWN + 4)]
    rows = await database.read(lambda tx: tx.all("browser_notes", address="7", limit=100))
    assert len(rows) == NOTES_SHOWN


async def test_a_toast_is_kept_for_another_process(database: Database) -> None:
    await show(database, 1, HOME)
    await database.write(lambda tx: browser.keep_toast(tx, "7", {"query": "q", "text": "Верно"}))
    seen = await view(database)
    assert seen is not None
    assert (seen.seq, seen.screen, seen.toast) == (2, HOME, {"query": "q", "text": "Верно", "seq": 2})


async def test_a_login_link_is_used_once_and_forgotten_when_it_has_expired(database: Database) -> None:
    async def use(nonce: str) -> bool:
        return await database.write(lambda tx: browser.use_login(tx, nonce, 100))

    assert [await use("a"), await use("a"), await use("b")] == [True, False, True]
    assert await database.write(lambda tx: browser.sweep_logins(tx, 100)) == 0
    assert await database.write(lambda tx: browser.sweep_logins(tx, 101)) == 2


async def test_a_forgotten_chat_leaves_nothing(database: Database) -> None:
    await show(database, 1, HOME)
    await give(database, 2, 50)
    await note(database, 3)
    await database.write(lambda tx: browser.forget(tx, "7"))
    assert await view(database) is None
    assert await database.read(lambda tx: browser.delivered_file(tx, "7", 50)) is None
    await show(database, 4, HOME)
    assert await view(database) == View(1, 1, shown=1, screen=HOME)
