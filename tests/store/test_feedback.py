"""What learners say of modules, kept for counting."""

from __future__ import annotations

from bot.domain.attempt import Attempt
from bot.domain.feedback import Said
from bot.domain.report import Scope
from bot.store import attempts, feedback, learners, reports
from bot.store.db import Database, Tx

AT = 1_795_338_000_000


async def begun(tx: Tx, learner: int, module: str = "M01") -> Attempt:
    await learners.add(tx, learner, AT)
    return await attempts.begin(tx, Attempt(0, learner, module, "v", "s", AT, AT))


async def marks(tx: Tx, scope: Scope) -> dict[str, tuple[int, ...]]:
    """Module -> how many gave each mark."""
    return {module: counts.marks for module, counts in (await reports.sums(tx, scope, "module")).items()}


async def test_the_last_word_of_the_owner_counts(database: Database) -> None:
    async def work(tx: Tx) -> None:
        attempt = await begun(tx, 7)
        assert not await feedback.rate(tx, 8, attempt, 1, AT)
        assert not await feedback.intend(tx, 7, attempt, "yes", AT)
        assert await feedback.rate(tx, 7, attempt, 1, AT)
        assert await feedback.rate(tx, 7, attempt, 4, AT + 1)
        assert await feedback.intend(tx, 7, attempt, "partly", AT + 2)
        assert not await feedback.intend(tx, 8, attempt, "no", AT + 3)
        assert await feedback.of_attempt(tx, attempt.id) == Said(4, "partly")
        (counts,) = (await reports.sums(tx, Scope(), "version")).values()
        assert (counts.marks, counts.intents) == ((0, 0, 0, 1), (0, 1, 0))

    await database.write(work)


async def test_figures_of_a_module_and_a_time(database: Database) -> None:
    async def work(tx: Tx) -> None:
        for learner, module in ((1, "M01"), (2, "M01"), (3, "M02")):
            await feedback.rate(tx, learner, await begun(tx, learner, module), 3, AT)

    await database.write(work)
    read = database.read
    both = {"M01": (0, 0, 2, 0), "M02": (0, 0, 1, 0)}
    assert await read(lambda tx: marks(tx, Scope())) == both
    assert await read(lambda tx: marks(tx, Scope(module="M02"))) == {"M02": both["M02"]}
    assert await read(lambda tx: marks(tx, Scope(regions=frozenset({"RU-ARK"})))) == {}
    assert await read(lambda tx: marks(tx, Scope(since="2026-11-22", until="2026-11-23"))) == both
    assert await read(lambda tx: marks(tx, Scope(until="2026-11-22"))) == {}


async def test_what_was_said_stays_when_who_said_it_is_forgotten(database: Database) -> None:
    async def work(tx: Tx) -> None:
        attempt = await begun(tx, 7)
        await feedback.rate(tx, 7, attempt, 2, AT)
        assert [one["useful"] for one in await feedback.tell(tx, 7)] == [2]
        await feedback.forget(tx, 7)
        assert await feedback.tell(tx, 7) == []
        assert await marks(tx, Scope()) == {"M01": (0, 1, 0, 0)}

    await database.write(work)
