"""Drafts keep one change after another; a forgotten author leaves the draft."""

from dataclasses import replace

from bot.domain import draft as states
from bot.domain.draft import Draft
from bot.store import drafts
from bot.store.db import Database

WARNING = {"where": {"ru": "M20.yaml:1", "en": "M20.yaml:1"}, "what": {"ru": "да", "en": "yes"}, "code": "x"}
FRESH = Draft(0, "M20", "aa", "draft", 7, at=1, touched=1, warnings=(WARNING,), confirmed=frozenset({"k1", "k2"}))


async def kept(database: Database, draft: Draft = FRESH) -> Draft:
    return await database.write(lambda tx: drafts.add(tx, draft))


async def test_a_draft_is_read_as_it_was_written(database: Database) -> None:
    made = await kept(database)
    assert made == replace(FRESH, id=made.id)
    assert await database.read(lambda tx: drafts.load(tx, made.id)) == made
    assert await database.read(lambda tx: drafts.load(tx, made.id + 1)) is None


async def test_of_two_changes_to_one_step_the_second_is_refused(database: Database) -> None:
    made = await kept(database)
    sent = states.submitted(made, 5)
    assert sent is not None
    assert await database.write(lambda tx: drafts.save(tx, sent, made.step))
    assert not await database.write(lambda tx: drafts.save(tx, replace(made, state="dropped", step=1), made.step))
    assert await database.read(lambda tx: drafts.load(tx, made.id)) == sent


async def test_what_is_under_way_is_told_newest_first(database: Database) -> None:
    first = await kept(database)
    second = await kept(database, replace(FRESH, module="M21", touched=9, confirmed=frozenset()))
    await kept(database, replace(FRESH, state="published", touched=10))
    await kept(database, replace(FRESH, state="dropped", touched=10))
    assert await database.read(drafts.under_way) == [second, first]


async def test_a_draft_of_nobody_gets_one_author_for_good(database: Database) -> None:
    made = await kept(database, replace(FRESH, author=None))
    for author in (8, 9):
        await database.write(lambda tx, author=author: drafts.adopt(tx, made.id, author))
    found = await database.read(lambda tx: drafts.load(tx, made.id))
    assert found is not None and found.author == 8


async def test_a_forgotten_author_leaves_the_draft(database: Database) -> None:
    made, other = await kept(database), await kept(database, replace(FRESH, author=8))
    assert await database.read(lambda tx: drafts.of_author(tx, 7)) == [made]
    await database.write(lambda tx: drafts.forget(tx, 7))
    assert await database.read(drafts.under_way) == [other, replace(made, author=None)]
