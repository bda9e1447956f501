"""People who tap as fast as the bot lets them, and how long each tap took until the screen changed."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot import actions
from bot.chat.action import Action, decode
from tests.fake_botapi import FakeBotApi, Message, Person

FIRST = (actions.Lesson, actions.OpenModule, actions.SetRegion, actions.SetProfession, actions.SetLanguage)
"""What leads to the lesson, best first."""
ONWARD = (actions.Submit, actions.Next, actions.Again, actions.Answer, actions.Pick)
"""What leads on in a lesson, best first."""
WAIT = 60.0


@dataclass
class Tapper:
    """One person. `times` are seconds from each tap to its screen and the end of its spinner."""

    person: Person
    chance: random.Random
    times: list[float] = field(default_factory=list)
    screens: list[float] = field(default_factory=list)

    async def prepare(self) -> None:
        """Everything before the taps that are measured."""
        await self.begin()

    async def begin(self) -> None:
        await self.person.says("/start")
        await self._changed(None)

    async def tap(self) -> None:
        person, shown = self.person, self.shown
        assert shown is not None
        before, began = (shown.message_id, shown.text, shown.keyboard), time.perf_counter()
        data = self.choice([button.data for button in shown.buttons if button.data])
        if data is None:
            await person.says("48")
            await self._changed(before)
            self.screens.append(time.perf_counter() - began)
        else:
            tap = await person.taps_old(shown.message_id, data)
            await self._changed(before)
            self.screens.append(time.perf_counter() - began)
            await person.until(lambda: tap.answer is not None, WAIT, "answer")
        self.times.append(time.perf_counter() - began)

    @property
    def shown(self) -> Message | None:
        """The newest message with buttons: an older one that loses them is no news."""
        newest = reversed(self.person.everything.values())
        return next((one for one in newest if one.keyboard and one.from_bot), None)

    def choice(self, offered: Sequence[str]) -> str | None:
        """The data of the button to tap; None: a number is asked for."""
        return self.chance.choice(offered)

    async def _changed(self, before: object) -> None:
        def changed() -> bool:
            shown = self.shown
            return shown is not None and (shown.message_id, shown.text, shown.keyboard) != before

        await self.person.until(changed, WAIT, "screen")


class Learner(Tapper):
    """Takes the module over and over, right and wrong."""

    ready = False

    async def prepare(self) -> None:
        """The first run, up to the lesson."""
        await self.begin()
        while not self.ready:
            await self.tap()
        self.times.clear()
        self.screens.clear()

    def choice(self, offered: Sequence[str]) -> str | None:
        found = [(decode(data), data) for data in offered]
        onward = _best(found, ONWARD)
        self.ready = self.ready or bool(onward)
        chosen = onward or ([] if self.ready else _best(found, FIRST))
        return self.chance.choice(chosen) if chosen else None


def _best(found: Sequence[tuple[Action, str]], kinds: Sequence[type[Action]]) -> list[str]:
    for kind in kinds:
        if chosen := [data for action, data in found if type(action) is kind and _wanted(action)]:
            return chosen
    return []


def _wanted(action: Action) -> bool:
    return not isinstance(action, actions.SetProfession) or action.profession == "jp"


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one run. Times in ms, to the screen; `busy` is the share of one core that driver and fake used."""

    rate: float
    p50: float
    p99: float
    busy: float


async def measure(people: Sequence[Tapper], seconds: float, warm: float) -> Figures:
    """All tap at once and for so long."""
    until = time.perf_counter() + warm

    async def live(person: Tapper) -> None:
        while time.perf_counter() < until:
            await person.tap()

    async def all_live() -> None:
        async with asyncio.TaskGroup() as group:
            for person in people:
                group.create_task(live(person))

    await all_live()
    for person in people:
        person.times.clear()
        person.screens.clear()
    began, spent = time.perf_counter(), time.process_time()
    until = began + seconds
    await all_live()
    took, used = time.perf_counter() - began, time.process_time() - spent
    times = sorted(one for person in people for one in person.screens)
    return Figures(len(times) / took, at(times, 0.5), at(times, 0.99), used / took)


def gather(api: FakeBotApi, kind: type[Tapper], size: int) -> list[Tapper]:
    return [kind(api.person(1000 + number, language="ru"), random.Random(number)) for number in range(size)]


def at(times: Sequence[float], share: float) -> float:
    return 1000 * times[min(len(times) - 1, int(share * len(times)))] if times else 0.0
