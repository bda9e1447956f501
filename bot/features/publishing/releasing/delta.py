"""After a publication: who completed an older version is offered what changed, portion by portion."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from bot.chat.call import Notify
from bot.domain.course import Module
from bot.domain.delta import lesson
from bot.domain.edition import editions
from bot.engine.errands import Step, Went
from bot.features.publishing.releasing.screens.notes import changed_note
from bot.layout import in_each_language
from bot.store import courses, releases
from bot.store.releases import Standing

PORTION: Final = 20
"""People in one step."""
LATE: Final = 60_000
"""ms after which those who were ending an attempt during the publication have ended it."""
AROUND: Final = 10_000
"""ms by which the clock of who was ending one may be before that of the publication."""


async def on_delta(step: Step) -> Went:
    """One portion of those who completed the module; a later publication has an errand of its own for everybody."""
    state, module = step.errand.state, step.errand.state["module"]
    if step.library.current.get(module) != state["version"]:
        return Went(None)
    people = await _people(step)
    offers = await _look(step)
    calls = [note for one in people for note in await offers.given(one)]
    if len(people) == PORTION:
        return Went({**state, "after": people[-1].learner}, calls=calls)
    if state["since"]:
        return Went(None, calls=calls)
    return Went({**state, "after": 0, "since": max(1, state["at"] - AROUND)}, step.now + LATE, calls)


async def _people(step: Step) -> list[Standing]:
    """First everybody; a while later those who were ending an attempt then."""
    state = step.errand.state
    if not state["since"]:
        return await releases.standings(step.tx, state["module"], state["after"], PORTION)
    return await releases.late_standings(step.tx, state["module"], state["after"], PORTION, state["since"])


async def _look(step: Step) -> _Offers:
    module, version = step.errand.state["module"], step.errand.state["version"]
    known = editions(await courses.history(step.tx, module))
    return _Offers(step, version, await step.library.module(step.tx, version), known)


@dataclass(slots=True)
class _Offers:
    """`known`: version -> edition; `lessons`: version -> what changed since, None when it is nothing to read."""

    step: Step
    version: str
    new: Module
    known: dict[str, int]
    lessons: dict[str, Module | None] = field(default_factory=dict)

    async def given(self, one: Standing) -> list[Notify]:
        """The note to a person who is behind and has not been told so."""
        if one.begun:  # they are reading what they were offered; at its end they are offered the rest
            return []
        told = await self._lesson(one.version) if self._differ(one.version) else None
        if told is None:
            if one.offer is not None:
                await releases.drop(self.step.tx, one.learner, self.new.id)
            return []
        return [self._note(one, told)] if await self._kept(one) else []

    async def _kept(self, one: Standing) -> bool:
        """Whether it is news."""
        if one.offer is None or one.offered is None:
            return await releases.offer(
                self.step.tx, one.learner, self.new.id, one.version, self.version, self.step.now
            )
        return await releases.renew(self.step.tx, one.offer, self.version) and self._differ(one.offered)

    def _differ(self, version: str) -> bool:
        return self.known.get(version) != self.known[self.version]

    def _note(self, one: Standing, told: Module) -> Notify:
        screens = in_each_language(lambda t: changed_note(told, t))
        return Notify(one.learner, screens, key=f"delta:{self.new.id}")

    async def _lesson(self, version: str) -> Module | None:
        if version not in self.lessons:
            old = await self.step.library.module(self.step.tx, version)
            self.lessons[version] = lesson(old, self.new)
        return self.lessons[version]
