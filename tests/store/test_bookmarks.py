"""What is kept at hand and what was looked for."""

from bot.store import bookmarks
from bot.store.db import Database


async def test_bookmarks_are_kept_once_the_newest_first(database: Database) -> None:
    for entry, at in (("sk-24", 1), ("uk-119", 2), ("sk-24", 3)):
        await database.write(lambda tx, e=entry, a=at: bookmarks.keep(tx, 7, e, a))
    await database.write(lambda tx: bookmarks.keep(tx, 8, "gpk-61", 4))
    assert list((await database.read(lambda tx: bookmarks.of_learner(tx, 7))).items()) == [("uk-119", 2), ("sk-24", 1)]
    await database.write(lambda tx: bookmarks.drop(tx, 7, "uk-119"))
    await database.write(lambda tx: bookmarks.drop(tx, 7, "uk-119"))
    assert await database.read(lambda tx: bookmarks.of_learner(tx, 7)) == {"sk-24": 1}


async def test_the_last_question_of_every_shelf(database: Database) -> None:
    assert await database.read(lambda tx: bookmarks.looked_for(tx, 7, "law")) == ""
    for query in ("116.1", "119 ук"):
        await database.write(lambda tx, q=query: bookmarks.look_for(tx, 7, "law", q))
    await database.write(lambda tx: bookmarks.look_for(tx, 7, "terms", "побои"))
    assert await database.read(lambda tx: bookmarks.looked_for(tx, 7, "law")) == "119 ук"
    assert await database.read(lambda tx: bookmarks.lookups_of(tx, 7)) == {"law": "119 ук", "terms": "побои"}


async def test_forgetting_takes_only_ones_own(database: Database) -> None:
    for learner in (7, 8):
        await database.write(lambda tx, who=learner: bookmarks.keep(tx, who, "sk-24", 1))
        await database.write(lambda tx, who=learner: bookmarks.look_for(tx, who, "law", "24"))
    await database.write(lambda tx: bookmarks.forget(tx, 7))
    assert await database.read(lambda tx: bookmarks.of_learner(tx, 7)) == {}
    assert await database.read(lambda tx: bookmarks.lookups_of(tx, 7)) == {}
    assert await database.read(lambda tx: bookmarks.of_learner(tx, 8)) == {"sk-24": 1}
    assert await database.read(lambda tx: bookmarks.lookups_of(tx, 8)) == {"law": "24"}
