"""Checks of wordings: the newest word counts, nothing is lost, a forgotten name leaves the check."""

from dataclasses import replace

from bot.domain.learner import Role
from bot.domain.review import Review
from bot.store import reviews
from bot.store.db import Database

CHECKED = Review("sk-24", "aa", "checked", Role.REVIEWER, 7, 1)


async def add(database: Database, *said: Review) -> None:
    for one in said:
        await database.write(lambda tx, review=one: reviews.add(tx, review))


async def standing(database: Database) -> set[tuple[str, str]]:
    return await database.read(reviews.standing)


async def test_a_check_holds_for_one_wording(database: Database) -> None:
    await add(database, CHECKED)
    assert await database.read(lambda tx: reviews.of_wording(tx, "sk-24", "aa")) == CHECKED
    assert await database.read(lambda tx: reviews.of_wording(tx, "sk-24", "bb")) is None
    assert await standing(database) == {("sk-24", "aa")}


async def test_the_newest_word_counts_and_all_stay(database: Database) -> None:
    withdrawn = replace(CHECKED, verdict="withdrawn", at=2)
    await add(database, CHECKED, withdrawn)
    assert await database.read(lambda tx: reviews.of_wording(tx, "sk-24", "aa")) is None
    assert await standing(database) == set()
    again = replace(CHECKED, learner=8, at=3)
    await add(database, again)
    assert await database.read(lambda tx: reviews.of_wording(tx, "sk-24", "aa")) == again
    assert await database.read(lambda tx: reviews.of_learner(tx, 7)) == [CHECKED, withdrawn]


async def test_a_forgotten_reviewer_leaves_the_check(database: Database) -> None:
    await add(database, CHECKED)
    await database.write(lambda tx: reviews.forget(tx, 7))
    assert await database.read(lambda tx: reviews.of_learner(tx, 7)) == []
    assert await database.read(lambda tx: reviews.of_wording(tx, "sk-24", "aa")) == replace(CHECKED, learner=None)
