from dataclasses import replace

import pytest

from bot.domain import moves
from bot.domain.attempt import Attempt, Response
from bot.store import attempts
from bot.store.db import Database, Tx
from tests.domain.example import MODULE
from tests.domain.player import BEGAN, Player

LEARNER = 7


async def begun(database: Database, learner: int = LEARNER) -> Attempt:
    fresh = moves.begin(MODULE, "v1", learner, "seed", BEGAN)
    return await database.write(lambda tx: attempts.begin(tx, fresh))


async def kept(database: Database, played: Attempt) -> Attempt | None:
    """What is read back after the attempt was saved as played."""

    async def work(tx: Tx) -> Attempt | None:
        stored = await attempts.load(tx, played.id)
        assert stored is not None
        assert await attempts.save(tx, played, stored.step)
        return await attempts.load(tx, played.id)

    return await database.write(work)


async def test_every_state_of_a_lesson_survives_the_store(database: Database) -> None:
    player = Player()
    player.attempt = await begun(database)
    player.until("card")
    player.go_on()
    player.look_back()
    assert await kept(database, player.attempt) == player.attempt
    player.go_on()
    player.skip()
    player.solve(right=False)
    assert await kept(database, player.attempt) == player.attempt
    player.go_on()
    player.pick(0)
    assert await kept(database, player.attempt) == player.attempt
    player.until("scenario")
    player.choose("ask")
    assert await kept(database, player.attempt) == player.attempt
    player.until("checklist")
    player.tick(1)
    assert await kept(database, player.attempt) == player.attempt
    assert await kept(database, player.finish()) == player.attempt


async def test_a_change_on_top_of_another_is_not_kept(database: Database) -> None:
    attempt = await begun(database)
    later, _ = moves.go_on(MODULE, attempt, attempt.step, BEGAN + 1)
    assert await database.write(lambda tx: attempts.save(tx, later, attempt.step))
    assert not await database.write(lambda tx: attempts.save(tx, later, attempt.step))


async def test_an_answer_is_kept_once(database: Database) -> None:
    attempt = await begun(database)
    given = Response(3, "practice", 4, "q3", "h3", ("safe", "talk"), 0.0, False, BEGAN)
    await database.write(lambda tx: attempts.record(tx, attempt.id, given))
    with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
        await database.write(lambda tx: attempts.record(tx, attempt.id, given))
    found = await database.read(lambda tx: attempts.responses_of_learner(tx, LEARNER))
    assert found == [(attempt.id, given)]


async def test_the_open_attempt_touched_last_is_resumed(database: Database) -> None:
    first = await begun(database)
    other = replace(moves.begin(MODULE, "v1", LEARNER, "other", BEGAN + 5), module="M02")
    second = await database.write(lambda tx: attempts.begin(tx, other))
    assert await database.read(lambda tx: attempts.latest(tx, LEARNER)) == second
    ended = replace(second, state="failed", step=1, ended=BEGAN + 9)
    await database.write(lambda tx: attempts.save(tx, ended, 0))
    assert await database.read(lambda tx: attempts.latest(tx, LEARNER)) == first
    assert await database.read(lambda tx: attempts.open_attempt(tx, LEARNER, "M02")) is None
    assert await database.read(lambda tx: attempts.open_attempt(tx, LEARNER, MODULE.id)) == first
    assert await database.read(lambda tx: attempts.of_learner(tx, LEARNER)) == [first, ended]


async def test_a_module_is_open_once(database: Database) -> None:
    await begun(database)
    with pytest.raises(Exception, match=r"(?i)unique|duplicate"):
        await begun(database)


async def test_a_share_is_told_only_of_enough_answers(database: Database) -> None:
    attempt = await begun(database)

    async def answer(tx: Tx, steps: range, option: str) -> Response:
        for step in steps:
            given = Response(step, "practice", 4, "q1", "h1", (option,), 0.0, False, BEGAN)
            await attempts.record(tx, attempt.id, given)
        return given

    given = await database.write(lambda tx: answer(tx, range(19), "leave"))
    assert await database.read(lambda tx: attempts.share_of_choice(tx, given)) is None
    await database.write(lambda tx: answer(tx, range(19, 25), "wait"))
    assert await database.read(lambda tx: attempts.share_of_choice(tx, given)) == 19 / 25
    await database.write(lambda tx: answer(tx, range(25, 225), "wait"))
    assert await database.read(lambda tx: attempts.share_of_choice(tx, given)) == 0


async def test_what_was_done_by_who_leaves_is_nobodys_and_what_was_open_is_left(database: Database) -> None:
    ended = replace(await begun(database), state="passed", step=1, ended=BEGAN)
    await database.write(lambda tx: attempts.save(tx, ended, 0))
    again = await begun(database)
    given = Response(1, "practice", 4, "q1", "h1", ("wait",), 0.0, False, BEGAN)
    await database.write(lambda tx: attempts.record(tx, again.id, given))
    await database.write(lambda tx: attempts.forget(tx, LEARNER))
    assert await database.read(lambda tx: attempts.of_learner(tx, LEARNER)) == []
    assert await database.read(lambda tx: attempts.responses_of_learner(tx, 0)) == [(again.id, given)]
    nobody = await database.read(lambda tx: attempts.of_learner(tx, 0))
    assert [(one.state, one.seed) for one in nobody] == [("passed", ""), ("left", "")]


async def test_an_attempt_goes_to_another_version_only_when_that_is_said(database: Database) -> None:
    attempt = await begun(database)
    moved = replace(attempt, version="v2", step=1)
    assert not await database.write(lambda tx: attempts.save(tx, moved, 0))
    assert await database.write(lambda tx: attempts.save(tx, moved, 0, moved_from="v1"))
    assert await database.read(lambda tx: attempts.load(tx, attempt.id)) == moved
