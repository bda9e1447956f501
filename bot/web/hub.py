"""Who is looking at which chat right now, in this process. What nobody sees is not lost: it is in the store."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, Literal

QUEUE_LIMIT: Final = 64


@dataclass(frozen=True, slots=True)
class Change:
    """One thing for a browser to show. `seq` numbers kept changes of a chat; None: told once, never repeated."""

    kind: Literal["show", "file", "note", "toast"]
    body: dict[str, Any]
    seq: int | None = None


class Listener:
    """One open page. A page too slow to keep up misses changes and is then sent the whole view again."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[Change | None] = asyncio.Queue(QUEUE_LIMIT)
        self.missed = False
        self.closed = False

    def put(self, change: Change) -> None:
        if self._queue.full():
            self.missed = True
        else:
            self._queue.put_nowait(change)

    def close(self) -> None:
        self.closed = True
        if not self._queue.full():
            self._queue.put_nowait(None)

    async def next(self, within: float) -> Change | None:
        """The next change, or None when `within` seconds brought none or the hub has closed."""
        try:
            return await asyncio.wait_for(self._queue.get(), within)
        except TimeoutError:
            return None


class Hub:
    def __init__(self) -> None:
        self._listeners: defaultdict[str, set[Listener]] = defaultdict(set)
        self._closed = False

    @contextmanager
    def listen(self, address: str) -> Iterator[Listener]:
        listener = Listener()
        if self._closed:
            listener.close()
        self._listeners[address].add(listener)
        try:
            yield listener
        finally:
            self._listeners[address].discard(listener)
            if not self._listeners[address]:
                del self._listeners[address]

    def tell(self, address: str, change: Change) -> None:
        for listener in self._listeners.get(address, ()):
            listener.put(change)

    def close(self) -> None:
        """End every stream, so that a shutdown need not wait for people to close their browsers."""
        self._closed = True
        for listeners in self._listeners.values():
            for listener in listeners:
                listener.close()

    @property
    def watching(self) -> int:
        """How many pages are open."""
        return sum(map(len, self._listeners.values()))
