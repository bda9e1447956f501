from bot.domain.pocket import AidUse
from bot.store import pocket
from bot.store.db import Database

LEARNER, OTHER = 7, 8
BEGAN = 1_795_338_000_000


async def test_what_was_never_used_is_fresh(database: Database) -> None:
    assert await database.read(lambda tx: pocket.load(tx, LEARNER, "door")) == AidUse("door")


async def test_a_use_is_kept_and_changed(database: Database) -> None:
    first = AidUse("door", ("one", "two"), step=2)
    second = AidUse("door", ("two",), BEGAN, remind=True, step=4)
    for use in (first, second):
        await database.write(lambda tx, use=use: pocket.save(tx, LEARNER, use, BEGAN))
        assert await database.read(lambda tx: pocket.load(tx, LEARNER, "door")) == use
    assert await database.read(lambda tx: pocket.of_learner(tx, LEARNER)) == [second]


async def test_everyone_has_their_own(database: Database) -> None:
    mine, other = AidUse("door", ("one",), step=1), AidUse("door", ("two",), step=1)
    await database.write(lambda tx: pocket.save(tx, LEARNER, mine, BEGAN))
    await database.write(lambda tx: pocket.save(tx, OTHER, other, BEGAN))
    await database.write(lambda tx: pocket.forget(tx, LEARNER))
    assert await database.read(lambda tx: pocket.of_learner(tx, LEARNER)) == []
    assert await database.read(lambda tx: pocket.of_learner(tx, OTHER)) == [other]
