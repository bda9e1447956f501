"""python -m bench.announcement: very many get an announcement, learners go on tapping, the bot is killed twice.

A fake Bot API refuses some calls with 429 and 2 % of the people have blocked the bot. Taps are measured before it and
while it goes out, in one run; those that a kill has cut off are not: the bot is not there to answer them.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench.people import Learner, Tapper, at, gather
from bot.store.db import Database
from bot.store.migrate import open_database
from tests.fake_botapi import FakeBotApi
from tests.load.announcing import Audience
from tests.load.process import Fork, environment

KILLS = 2
PAUSE = 1.0
"""Seconds a learner reads between two taps, on average."""
Found = dict[str, float]


@dataclass
class Taps:
    """Learners who tap until the end. `spells` are when the bot was down, or told by the Bot API to be silent."""

    crowd: Sequence[Tapper]
    taken: list[tuple[float, float]] = field(default_factory=list)
    """When each tap was made, and the seconds to its screen."""
    spells: list[tuple[float, float]] = field(default_factory=list)

    async def live(self, person: Tapper) -> None:
        while True:
            await asyncio.sleep(person.chance.uniform(0.5, 1.5) * PAUSE)
            began = time.perf_counter()
            await person.tap()
            self.taken.append((began, person.screens[-1]))

    def between(self, first: float, last: float) -> list[float]:
        """Of the taps made then whose answer no spell delayed, sorted."""
        return sorted(
            took
            for began, took in self.taken
            if first <= began <= last and not any(began < end and began + took > start for start, end in self.spells)
        )


@dataclass
class Run:
    api: FakeBotApi
    audience: Audience
    database: Database
    bot: Fork
    taps: Taps

    async def go(self, alone: float) -> Found:
        """`alone`: seconds in which there is no announcement yet."""
        start = time.perf_counter()
        await asyncio.sleep(alone)
        announced = time.perf_counter()
        await self.audience.announce(self.database)
        await self.audience.found(self.database, 60)
        found = time.perf_counter()
        for kill in range(1, KILLS + 1):
            await self.audience.until(self.database, kill * len(self.audience.people) // (KILLS + 1), 3600)
            await self._kill()
        tally = await self.audience.over(self.database, 3600)
        over = time.perf_counter()
        before, during = self.taps.between(start, announced), self.taps.between(announced, over)
        return {
            "recipients": float(tally.all),
            "queue_s": found - announced,
            "sent_per_s": tally.sent / (over - found),
            "left": float(tally.left),
            "failed": float(tally.failed),
            "alone_taps": float(len(before)),
            "alone_p50_ms": at(before, 0.5),
            "alone_p99_ms": at(before, 0.99),
            "during_taps": float(len(during)),
            "during_p50_ms": at(during, 0.5),
            "during_p99_ms": at(during, 0.99),
            "p99_ratio": at(during, 0.99) / at(before, 0.99),
        }

    async def _kill(self) -> None:
        """And a refusal that silences the whole bot when it is back."""
        began = time.perf_counter()
        self.bot.kill()
        self.api.updates.polled.clear()
        self.api.fault("sendMessage", kind="429", retry_after=1)
        self.bot.start()
        await self.api.polled(30)
        await asyncio.sleep(3)
        self.taps.spells.append((began, time.perf_counter()))


@asynccontextmanager
async def prepared(size: int, learners: int, rate: int, latency: float, *, trouble: bool = True) -> AsyncIterator[Run]:
    """The bot runs and the learners are in their lesson. `trouble`: some calls will be refused, and all are counted."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        place, url = Path(folder), f"sqlite:///{folder}/bot.db"
        async with FakeBotApi(keep_calls=not trouble) as api:
            api.latency = latency
            audience = await Audience.gather(api, url, place, size, blocked_in=50)
            for person in audience.people[1::1000] if trouble else ():
                api.fault("sendMessage", chat=person.id, kind="429", retry_after=1)
            bot = Fork(environment(api, url, place / "content", BOT_RATE=str(rate), LOG_LEVEL="ERROR"))
            database = await open_database(url)
            bot.start()
            try:
                crowd = gather(api, Learner, learners)
                await asyncio.gather(*(one.prepare() for one in crowd))
                yield Run(api, audience, database, bot, Taps(crowd))
                bot.stop()
            finally:
                bot.kill()
                await database.close()


async def run(size: int, learners: int, rate: int, latency: float, alone: float) -> Found:
    async with prepared(size, learners, rate, latency) as one, asyncio.TaskGroup() as group:
        tasks = [group.create_task(one.taps.live(person)) for person in one.taps.crowd]
        found = await one.go(alone)
        for task in tasks:
            task.cancel()
        copies = one.audience.verify(KILLS)
    refused = [call.error.lower() for call in one.api.refused]
    found["early"] = float(sum(call.early for call in one.api.refused))
    found["blocked"] = float(sum("blocked" in error for error in refused))
    return found | {f"got_it_{times}": float(count) for times, count in copies.items()}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.announcement")
    parser.add_argument("--people", type=int, default=50_000)
    parser.add_argument("--learners", type=int, default=20, help="who tap meanwhile")
    parser.add_argument("--rate", type=int, default=300, help="messages a second; Telegram allows 30, or 1000 paid")
    parser.add_argument("--latency", type=float, default=0.03, help="seconds that the Bot API takes for a call")
    parser.add_argument("--alone", type=float, default=30.0, help="seconds of taps before the announcement")
    chosen = parser.parse_args()
    found = asyncio.run(run(chosen.people, chosen.learners, chosen.rate, chosen.latency, chosen.alone))
    for name, value in found.items():
        print(f"{name:16} {value:.1f}")


if __name__ == "__main__":
    main()
