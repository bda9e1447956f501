from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from bot.engine.group import GroupCommit

Commit = Callable[[list[int]], Awaitable[None]]


@asynccontextmanager
async def running(commit: Commit, most: int = 500) -> AsyncIterator[GroupCommit[int]]:
    group: GroupCommit[int] = GroupCommit(commit, most)
    async with asyncio.TaskGroup() as tasks:
        loop = tasks.create_task(group.run())
        yield group
        loop.cancel()


class Disk:
    """Commits when it is allowed to."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.begun, self.open = asyncio.Event(), asyncio.Event()
        self.broken = False

    async def commit(self, items: list[int]) -> None:
        self.batches.append(items)
        self.begun.set()
        await self.open.wait()
        if self.broken:
            raise OSError("no space left")


async def test_what_comes_during_a_commit_goes_together_in_the_next() -> None:
    disk = Disk()
    async with running(disk.commit) as group, asyncio.TaskGroup() as tasks:
        first = tasks.create_task(group.add(0))
        await disk.begun.wait()
        others = [tasks.create_task(group.add(number)) for number in range(1, 6)]
        await asyncio.sleep(0)
        assert not any(task.done() for task in (first, *others)), "nobody is told before it is durable"
        disk.open.set()
    assert disk.batches == [[0], [1, 2, 3, 4, 5]]


async def test_a_batch_has_a_limit() -> None:
    disk = Disk()
    disk.open.set()
    async with running(disk.commit, most=2) as group, asyncio.TaskGroup() as tasks:
        for number in range(5):
            tasks.create_task(group.add(number))
    assert disk.batches == [[0, 1], [2, 3], [4]]


async def test_everybody_in_a_failed_commit_is_told_and_the_next_one_works() -> None:
    disk = Disk()
    disk.broken = True
    disk.open.set()
    async with running(disk.commit) as group:
        failed = await asyncio.gather(group.add(1), group.add(2), return_exceptions=True)
        assert [type(one) for one in failed] == [OSError, OSError]
        disk.broken = False
        await group.add(3)
    assert disk.batches == [[1, 2], [3]]


async def test_who_gave_up_waiting_troubles_nobody() -> None:
    disk = Disk()
    async with running(disk.commit) as group, asyncio.TaskGroup() as tasks:
        impatient = tasks.create_task(group.add(1))
        patient = tasks.create_task(group.add(2))
        await disk.begun.wait()
        impatient.cancel()
        disk.open.set()
        await patient
    assert impatient.cancelled()
    with pytest.raises(asyncio.CancelledError):
        impatient.result()
