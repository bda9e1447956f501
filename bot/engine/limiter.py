"""How fast we may speak: buckets for the whole channel, for each chat, for each group. Times are monotonic seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """`per_second` in the long run, `burst` at once."""

    per_second: float
    burst: float


@dataclass(frozen=True, slots=True)
class Limits:
    """Telegram's published limits are 30 a second in all, 1 a second to a chat, 20 a minute to a group."""

    total: Rate = Rate(30, 30)
    chat: Rate = Rate(1, 5)
    group: Rate = Rate(20 / 60, 5)


class _Bucket:
    __slots__ = ("_at", "_level", "_rate")

    def __init__(self, rate: Rate, now: float) -> None:
        self._rate, self._level, self._at = rate, rate.burst, now

    def wait(self, now: float, spared: float = 0.0) -> float:
        """Seconds until one more may go and leave `spared` behind; 0 when it may now."""
        self._level = min(self._rate.burst, self._level + (now - self._at) * self._rate.per_second)
        self._at = now
        needed = min(1 + spared, self._rate.burst)
        return 0.0 if self._level >= needed else (needed - self._level) / self._rate.per_second

    def take(self) -> None:
        self._level -= 1

    @property
    def full(self) -> bool:
        return self._level >= self._rate.burst


class Limiter:
    """`delay` tells how long a message to an address must wait; 0 takes its place in the buckets.

    A chat the channel refused (429) is left alone for the time it asked; when several are refused at once the limit is
    the bot's, and everything waits. What is not `urgent` leaves half of a burst to what is: an announcement goes out at
    the full rate, and people who tap meanwhile do not wait for it.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits, self._clock = limits, clock
        self._total = _Bucket(limits.total, clock())
        self._chats: dict[str, _Bucket] = {}
        self._blocked: dict[str, float] = {}
        self._all_until = 0.0

    def delay_all(self, urgent: bool = True) -> float:
        """Seconds until any message may go."""
        now = self._clock()
        spared = 0.0 if urgent else self._limits.total.burst / 2
        return max(self._all_until - now, self._total.wait(now, spared), 0.0)

    def delay(self, address: str, urgent: bool = True) -> float:
        now = self._clock()
        bucket = self._chats.setdefault(address, _Bucket(self._rate(address), now))
        delay = max(self._blocked.get(address, 0.0) - now, bucket.wait(now), self.delay_all(urgent))
        if delay > 0:
            return delay
        bucket.take()
        self._total.take()
        self._forget(now)
        return 0.0

    def refused(self, address: str, retry_after: float) -> None:
        """The channel said: too many."""
        now = self._clock()
        self._blocked[address] = now + retry_after
        if sum(until > now for until in self._blocked.values()) > 2:
            self._all_until = max(self._all_until, now + retry_after)

    def _rate(self, address: str) -> Rate:
        return self._limits.group if address.startswith("-") else self._limits.chat

    def _forget(self, now: float) -> None:
        """Chats that have been quiet need no memory."""
        if len(self._chats) > 10_000:
            self._chats = {name: bucket for name, bucket in self._chats.items() if bucket.wait(now) or not bucket.full}
            self._blocked = {name: until for name, until in self._blocked.items() if until > now}
