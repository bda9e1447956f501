"""How fast one chat may post: far faster than a person taps, far slower than a script floods."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

_REMEMBERED: Final = 10_000


class Pace:
    """A token bucket per chat: `burst` at once, then `per_second`."""

    def __init__(self, burst: float = 30, per_second: float = 3, clock: Callable[[], float] = time.monotonic) -> None:
        self._burst, self._rate, self._clock = burst, per_second, clock
        self._buckets: dict[str, tuple[float, float]] = {}

    def allows(self, address: str) -> bool:
        moment = self._clock()
        left = self._left(address, moment)
        if left < 1:
            return False
        if len(self._buckets) >= _REMEMBERED:
            self._forget_idle(moment)
        self._buckets[address] = (left - 1, moment)
        return True

    def _left(self, address: str, moment: float) -> float:
        left, since = self._buckets.get(address, (self._burst, moment))
        return min(self._burst, left + (moment - since) * self._rate)

    def _forget_idle(self, moment: float) -> None:
        busy = {address for address in self._buckets if self._left(address, moment) < self._burst}
        self._buckets = {address: self._buckets[address] for address in busy}
