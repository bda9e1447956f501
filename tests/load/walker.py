"""A simulated learner: looks at the newest screen, taps one of its buttons by chance, waits, and remembers what it did.

It taps only what is on its screen, now and then twice, now and then two different buttons at once, types when a number
is asked for, wanders into the menu, the contacts, the law and the other language, and always comes back.
"""

from __future__ import annotations

import asyncio
import random  # noqa: TID251 - seeded
from collections.abc import Callable
from dataclasses import dataclass, field

from bot import actions
from bot.chat.action import Action, decode
from tests.fake_botapi import FakeBotApi, Message, Person, Tap

PROFESSIONS = ("jp", "district-judge", "lawyer")
"""Those whose path has M06."""
WEIGHTS: dict[type[Action], float] = {
    actions.SetLanguage: 0.4,
    actions.SetProfession: 20,
    actions.SetRegion: 3,
    actions.ChooseRegion: 1,
    actions.FindRegion: 1,
    actions.OpenModule: 30,
    actions.Lesson: 30,
    actions.Next: 12,
    actions.Answer: 12,
    actions.Pick: 8,
    actions.Submit: 20,
    actions.TickLine: 3,
    actions.Skip: 2,
    actions.Back: 0.5,
    actions.Clear: 0.5,
    actions.OpenLaw: 0.3,
    actions.OpenPicture: 2,
    actions.Menu: 0.3,
    actions.Help: 0.3,
    actions.Return: 15,
    actions.Home: 3,
    actions.Path: 0.5,
    actions.Progress: 0.5,
    actions.Privacy: 0.5,
    actions.ChooseLanguage: 0.5,
}
"""How often a button is tapped; what is not named is left alone (erasing oneself, jobs, another profession)."""
MOVES = (actions.Next, actions.Answer, actions.Pick, actions.Submit, actions.TickLine)
ENDED = (actions.Again,)


@dataclass(frozen=True, slots=True)
class Typed:
    text: str


Deed = Action | Typed


@dataclass
class Walker:
    """`patience`: seconds after which a tap without any reaction is made again, as people do.

    `grace`: seconds after its toast in which a tap may still bring a screen; some bring none.
    """

    api: FakeBotApi
    person: Person
    chance: random.Random
    module: str = "M06"
    patience: float = 8.0
    grace: float = 0.4
    deeds: list[Deed] = field(default_factory=list)
    """Everything done, in that order."""
    ends: int = 0
    reacted: Callable[[Walker], None] | None = None
    searched: bool = False

    async def walk(self, ends: int = 1) -> None:
        """From /start until the module has been taken to its result so often."""
        await self.say("/start")
        while self.ends < ends:
            await self.again()

    async def again(self) -> None:
        """One thing more; from the result back to the beginning."""
        if self.at_end:
            await self.tap(next(one for one in self._all() if isinstance(one, ENDED)))
            return
        await self.step()
        self.ends += self.at_end

    async def step(self) -> None:
        """One thing a learner does."""
        choices = self.choices
        weights = [WEIGHTS.get(type(one), 0.0) for one in choices]
        if self._asks_number:
            await self.say(self.chance.choice(("48", "3", "0,5", "30", "10", "не знаю")))
        elif self._asks_name and not self.searched:
            self.searched = True
            await self.say(self.chance.choice(("обл", "моск", "zzz")))
        else:
            await self.tap(self.chance.choices(choices, weights)[0])

    @property
    def screen(self) -> Message:
        """The newest message that has buttons."""
        newest = reversed(self.person.everything.values())
        return next(one for one in newest if one.from_bot and one.keyboard)

    @property
    def choices(self) -> list[Action]:
        """What can be tapped and is of interest here."""
        found = [decode(button.data) for button in self.screen.buttons if button.data]
        return [one for one in found if self._wanted(one)]

    @property
    def at_end(self) -> bool:
        return any(isinstance(one, ENDED) for one in self._all())

    async def impatient(self, taps: int) -> None:
        """Tap without waiting for anything."""
        for _ in range(taps):
            if found := [one for one in self.choices if isinstance(one, MOVES)]:
                await self._send(self.chance.choice(found))

    async def tap(self, action: Action) -> None:
        """Until something happens."""
        again = self.chance.random()
        while not await self._tapped(action, again):
            again = 1.0

    async def say(self, text: str) -> None:
        """Typed text is never lost, so it is never typed again."""
        self.deeds.append(Typed(text))
        before = self.person.showings
        await self.person.says(text)
        while not await self._sees(before, self.patience):
            continue
        self._told()

    async def _tapped(self, action: Action, again: float) -> bool:
        before, tap = self.person.showings, await self._send(action)
        if again < 0.04:
            await self._send(action)
        elif again < 0.06 and (other := [one for one in self.choices if isinstance(one, MOVES) and one != action]):
            await self._send(self.chance.choice(other))
        if not await self._sees(before, self.patience, tap):
            return False
        self._told()
        return True

    async def _send(self, action: Action) -> Tap:
        shown = self.screen
        data = next(one.data for one in shown.buttons if one.data and decode(one.data) == action)
        self.deeds.append(action)
        return await self.person.taps_old(shown.message_id, data)

    async def _sees(self, before: int, patience: float, tap: Tap | None = None) -> bool:
        """Whether anything came back: a screen, or a toast and then no screen for a moment."""
        person = self.person

        def came() -> bool:
            return person.showings > before or (tap is not None and tap.answer is not None)

        if not await _within(person, came, patience):
            return False
        if person.showings == before:
            await _within(person, lambda: person.showings > before, self.grace)
        return True

    def _told(self) -> None:
        if self.reacted is not None:
            self.reacted(self)

    def _all(self) -> list[Action]:
        return [decode(button.data) for button in self.screen.buttons if button.data]

    @property
    def _asks_number(self) -> bool:
        return "Type a number" in self.screen.text or "Напишите число" in self.screen.text

    @property
    def _asks_name(self) -> bool:
        kinds = {type(one) for one in self._all()}
        return actions.ChooseRegion in kinds and actions.FindRegion not in kinds and actions.Return not in kinds

    def _wanted(self, action: Action) -> bool:
        match action:
            case actions.SetProfession(profession=name):
                return name in PROFESSIONS
            case actions.OpenModule(module=name):
                return name == self.module
            case _:
                return type(action) in WEIGHTS


async def _within(person: Person, holds: Callable[[], bool], seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            while not holds():
                await person.changes(person.version)
    except TimeoutError:
        return False
    return True
