import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.engine.channel import DeliveryError
from bot.store.browser import Kept
from bot.store.db import Tx
from bot.web.memory import Memory


class Counting:
    """A database that counts its transactions and can be slow or broken."""

    def __init__(self) -> None:
        self.transactions = 0
        self.began = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()
        self.broken: Exception | None = None

    async def write(self, work: Callable[[Any], Awaitable[Any]]) -> Any:
        self.transactions += 1
        self.began.set()
        await self.gate.wait()
        if self.broken:
            raise self.broken
        return await work(None)


def keeps(number: int) -> Callable[[Tx], Awaitable[Kept]]:
    async def work(_: Tx) -> Kept:
        return Kept(number, number)

    return work


async def test_what_comes_together_is_committed_together() -> None:
    database = Counting()
    memory = Memory(database)
    results = await asyncio.gather(*(memory.keep(keeps(number)) for number in range(50)))
    assert [kept.message for kept in results] == list(range(50))
    assert database.transactions == 1


async def test_what_comes_during_a_commit_shares_the_next_one() -> None:
    database = Counting()
    memory = Memory(database)
    database.gate.clear()
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(memory.keep(keeps(0)))]
        await database.began.wait()
        tasks += [group.create_task(memory.keep(keeps(number))) for number in range(1, 20)]
        await asyncio.sleep(0)
        database.gate.set()
    assert [task.result().seq for task in tasks] == list(range(20))
    assert database.transactions == 2


async def test_a_failed_commit_fails_everyone_in_it_and_nobody_after() -> None:
    database = Counting()
    memory = Memory(database)
    database.broken = OSError("disk full")
    results = await asyncio.gather(*(memory.keep(keeps(n)) for n in range(3)), return_exceptions=True)
    assert results == [database.broken] * 3
    database.broken = None
    assert await memory.keep(keeps(4)) == Kept(4, 4)


async def test_who_shared_a_cancelled_commit_is_told_that_it_is_doubtful() -> None:
    database = Counting()
    memory = Memory(database)
    database.gate.clear()
    async with asyncio.TaskGroup() as group:
        first = group.create_task(memory.keep(keeps(1)))
        second = group.create_task(_fate(memory.keep(keeps(2))))
        await database.began.wait()
        first.cancel()
        fate = await second
    assert isinstance(fate, DeliveryError)
    assert fate.doubtful
    database.gate.set()
    assert await memory.keep(keeps(3)) == Kept(3, 3)


async def _fate(work: Awaitable[Kept]) -> BaseException | None:
    with pytest.raises(DeliveryError) as caught:
        await work
    return caught.value
