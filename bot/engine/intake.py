"""The way in: what channels receive becomes durable rows of the inbox before it is confirmed to anyone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.engine.channel import Incoming
from bot.engine.group import GroupCommit
from bot.engine.signal import Signal
from bot.store import inbox
from bot.store.db import Database, Tx


class Intake:
    """`accept` returns when what it was given is on disk. Raises StoreUnavailable when it is not."""

    def __init__(self, database: Database, clock: Callable[[], int], new_id: Callable[[], int], worker: Signal) -> None:
        self._database, self._clock, self._new_id, self._worker = database, clock, new_id, worker
        self._group: GroupCommit[Sequence[Incoming]] = GroupCommit(self._commit)

    async def accept(self, incoming: Sequence[Incoming]) -> None:
        if incoming:
            await self._group.add(incoming)

    async def run(self) -> None:
        await self._group.run()

    async def _commit(self, batches: list[Sequence[Incoming]]) -> None:
        arrivals = [inbox.Arrival(one.key, one.address, one.body, self._new_id()) for batch in batches for one in batch]
        now = self._clock()

        async def work(tx: Tx) -> None:
            await inbox.receive(tx, arrivals, now)

        await self._database.write(work)
        self._worker.nudge()
