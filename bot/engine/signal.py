"""A nudge from one loop to another: there is something to do."""

from __future__ import annotations

import asyncio


class Signal:
    """`wait` returns at once if there was a nudge since the last one, else on the next or after `timeout` seconds."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def nudge(self) -> None:
        self._event.set()

    async def wait(self, timeout: float | None = None) -> None:  # noqa: ASYNC109 - a bound on idling, not on work
        try:
            async with asyncio.timeout(timeout):
                await self._event.wait()
        except TimeoutError:
            return
        finally:
            self._event.clear()
