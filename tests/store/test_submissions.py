"""What was handed in is kept with what became of it, for a while."""

from dataclasses import replace

from bot.domain.submission import Submission
from bot.store import persons, submissions
from bot.store.db import Database

BODY = {"source": "file:7", "words": "«Да»"}
FRESH = Submission(0, 7, "receive", "open", "M20.yaml", 1, body=BODY)


async def kept(database: Database, submission: Submission = FRESH) -> Submission:
    return await database.write(lambda tx: submissions.add(tx, submission))


async def test_it_is_read_as_it_was_written(database: Database) -> None:
    made = await kept(database)
    assert await database.read(lambda tx: submissions.load(tx, made.id)) == replace(FRESH, id=made.id)
    assert await database.read(lambda tx: submissions.load(tx, made.id + 1)) is None


async def test_what_became_of_it_is_kept(database: Database) -> None:
    made, other = await kept(database), await kept(database)
    done = replace(made, state="refused", base="aa", draft=3, body={}, file=9)
    await database.write(lambda tx: submissions.save(tx, done))
    assert await database.read(lambda tx: submissions.load(tx, made.id)) == done
    assert await database.read(lambda tx: submissions.load(tx, other.id)) == other


async def test_old_papers_of_one_person_are_thrown_away(database: Database) -> None:
    old, new, theirs = await kept(database), await kept(database, replace(FRESH, at=5)), replace(FRESH, learner=8)
    theirs = await kept(database, theirs)
    await database.write(lambda tx: submissions.drop_old(tx, 7, 5))
    assert await database.read(lambda tx: submissions.of_learner(tx, 7)) == [new]
    assert await database.read(lambda tx: submissions.of_learner(tx, 8)) == [theirs]
    assert await database.read(lambda tx: submissions.load(tx, old.id)) is None


async def test_a_person_is_told_and_forgotten(database: Database) -> None:
    await kept(database)
    told = await database.read(lambda tx: persons.everything(tx, 7))
    assert [one["name"] for one in told["submissions"]] == ["M20.yaml"]
    await database.write(lambda tx: persons.forget(tx, 7))
    assert await database.read(lambda tx: submissions.of_learner(tx, 7)) == []
