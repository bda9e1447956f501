"""`synth`: invented people who have taken the published modules for a year, counted as real ones would be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from bot.commands import CommandError, database
from bot.domain import tally
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Locale
from bot.domain.feedback import Said
from bot.domain.folding import Folding
from bot.domain.lives import Edition, Lived, Shelf, life
from bot.domain.synthesis import YEAR, Crowd, Person
from bot.domain.tally import Key, Place, Run, Standing
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.domain.reference import Reference
    from bot.store.db import Database, Tx

ROWS: Final = 10_000
"""About so many rows are written in one transaction."""
CELLS: Final = 20_000
EACH: Final = 40
"""Answers of a person of the demo, on the average."""
COHORTS: Final = 100
COHORT: Final = 30
"""People in each."""
_UNFINISHED: Final = "unfinished"
Tell = Callable[[int], object]
"""Hears how many people more there are."""


def _unheard(people: int) -> None:
    """Where nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Made:
    """What there is more than before."""

    people: int
    attempts: int
    responses: int


@dataclass(slots=True)
class _Portion:
    """What is written in one transaction."""

    people: list[Person] = field(default_factory=list)
    attempts: list[tuple[Attempt, Place]] = field(default_factory=list)
    responses: list[tuple[int, Response, Locale]] = field(default_factory=list)
    said: list[tuple[Attempt, Place, Said]] = field(default_factory=list)
    standings: list[tuple[int, Standing]] = field(default_factory=list)
    members: list[tuple[int, Person]] = field(default_factory=list)

    @property
    def full(self) -> bool:
        return len(self.people) + len(self.attempts) + len(self.responses) + len(self.standings) >= ROWS

    async def write(self, tx: Tx) -> None:
        from bot.store import attempts, feedback, synthesis, tallies

        await synthesis.add(tx, self.people)
        await attempts.add(tx, self.attempts)
        await attempts.record_many(tx, self.responses)
        await feedback.add(tx, self.said)
        await tallies.add_standings(tx, self.standings)
        await synthesis.enrol(tx, self.members)


async def synthesize(settings: Settings, people: int, responses: int, seed: str, tell: Tell) -> Made:
    """Raises CommandError when there are real people, or nothing is published."""
    from bot.app import now

    async with database(settings) as store:
        return await fill(store, people, responses, seed, now(), tell)


async def fill(store: Database, people: int, responses: int, seed: str, now: int, tell: Tell = _unheard) -> Made:
    """Add so many people with about so many answers. One who begins a year ago at most; nothing lies after `now`."""
    crowd, shelf = await _world(store, seed)
    await _claim(store)
    cohorts = await store.write(lambda tx: _cohorts(tx, min(COHORTS, people // COHORT), shelf, now))
    first, last_attempt = await store.read(_so_far)
    making = _Making(cohorts, last_attempt)
    for number in range(people):
        person, chance = crowd.person(first + number + 1, now)
        wish = (responses * (number + 1) / people - making.responses) * person.zeal
        making.add(number, person, list(life(shelf, person, wish, now, chance)))
        if making.portion.full:
            await _write(store, making, tell)
    await _write(store, making, tell)
    await _keep_totals(store, making)
    return Made(people, making.last_attempt - last_attempt, making.responses)


async def _write(store: Database, making: _Making, tell: Tell) -> None:
    portion, making.portion = making.portion, _Portion()
    await store.write(portion.write)
    tell(len(portion.people))


async def fill_once(store: Database, people: int, now: int) -> None:
    """Some answers from each, unless there are invented people already."""
    if not (await store.read(_so_far))[0]:
        await fill(store, people, people * EACH, "demo", now)


class _Making:
    """What is under way."""

    def __init__(self, cohorts: list[int], last_attempt: int) -> None:
        self._cohorts, self.last_attempt, self.responses = cohorts, last_attempt, 0
        self.portion, self.totals = _Portion(), Folding()

    def add(self, number: int, person: Person, lived: list[Lived]) -> None:
        portion = self.portion
        portion.people.append(person)
        for one in lived:
            self.last_attempt += 1
            self.responses += len(one.responses)
            attempt = replace(one.attempt, id=self.last_attempt)
            portion.attempts.append((attempt, person.place))
            if one.said:
                portion.said.append((attempt, person.place, one.said))
            portion.responses.extend((self.last_attempt, given, person.locale) for given in one.responses)
        standings = _standings(person, lived)
        portion.standings.extend((person.id, one) for one in standings)
        counted = [pair for one in lived for pair in _counted(one, person.place).items()]
        counted += [pair for one in standings for pair in tally.of_standing(one).items()]
        self.totals.add(counted)
        if number // COHORT < len(self._cohorts):
            self._enrol(self._cohorts[number // COHORT], person, counted)

    def _enrol(self, cohort: int, person: Person, counted: Iterable[tuple[Key, tally.Counts]]) -> None:
        self.portion.members.append((cohort, person))
        self.totals.add((replace(key, cohort=cohort), counts) for key, counts in counted)


def _counted(one: Lived, place: Place) -> tally.Tally:
    found, attempt = tally.of_attempt(one.attempt, place), one.attempt
    if one.said is None:
        return found
    return tally.added(found, tally.of_said(one.said, attempt.touched, attempt.module, attempt.version, place))


def _standings(person: Person, lived: list[Lived]) -> list[Standing]:
    runs = [(one.attempt.module, _run(one.attempt, person.place)) for one in lived]
    modules = dict.fromkeys(module for module, _ in runs)
    found = [tally.stand(module, [run for name, run in runs if name == module]) for module in modules]
    return [one for one in (*found, tally.person([run for _, run in runs])) if one]


def _run(attempt: Attempt, place: Place) -> Run:
    return Run(attempt.kind, attempt.state, attempt.version, attempt.began, attempt.ended, attempt.scaled, place)


async def _claim(store: Database) -> None:
    """Say that the people here are invented, before the first of them is. Raises CommandError when they are not."""
    from bot.store import facts, reports, synthesis

    async def work(tx: Tx) -> None:
        if await synthesis.real_people(tx):
            raise CommandError("there are real people in this database; invented ones need a database of their own")
        if await facts.get(tx, reports.SYNTHETIC) == _UNFINISHED:
            raise CommandError("invented people were interrupted on their way in; begin with an empty database")
        await facts.put(tx, reports.SYNTHETIC, _UNFINISHED)

    await store.write(work)


async def _world(store: Database, seed: str) -> tuple[Crowd, Shelf]:
    """Where people come from and what there is to take. Raises CommandError when nothing is published."""
    from bot.store import courses

    async def work(tx: Tx) -> tuple[Reference | None, Shelf]:
        current = await courses.current_versions(tx)
        return await courses.reference(tx), Shelf({module: await _editions(tx, module) for module in current})

    reference, shelf = await store.read(work)
    if reference is None or not shelf.modules:
        raise CommandError("nothing is published to be taken; publish content first")
    paths = {one.id: _path(one.path, shelf.modules) for one in reference.professions.values()}
    return Crowd(seed, paths, sorted(reference.localities)), shelf


async def _editions(tx: Tx, module: str) -> list[Edition]:
    """Every version that was published, the oldest first; the current one stands last."""
    from bot.store import courses

    published = [one.version for one in await courses.history(tx, module) if one.version]
    versions = list(dict.fromkeys(published))[::-1]
    return [Edition(await courses.module(tx, version), version) for version in versions]


def _path(wanted: Iterable[str], modules: frozenset[str]) -> tuple[str, ...]:
    """Of a profession whose modules are not published, all that are."""
    found = tuple(module for module in wanted if module in modules)
    return found or tuple(sorted(modules))


async def _cohorts(tx: Tx, number: int, shelf: Shelf, now: int) -> list[int]:
    """New cohorts with a module each; the last day of half of them is over."""
    from bot.domain.cohort import Assignment
    from bot.store import assignments, cohorts

    module, made = min(shelf.modules), []
    for count in range(number):
        cohort = await cohorts.add(tx, f"Synthetic {count + 1}", 0, now - YEAR)
        day = tally.iso_day(tally.day_of(now) - 30 + count * 7 % 60)
        task = Assignment(0, module, day, now - YEAR, cohort=cohort.id, since=now - YEAR)
        await assignments.add(tx, task, 0)
        made.append(cohort.id)
    return made


async def _so_far(tx: Tx) -> tuple[int, int]:
    from bot.store import synthesis

    return await synthesis.so_far(tx)


async def _keep_totals(store: Database, making: _Making) -> None:
    from bot.store import facts, reports, synthesis, tallies

    cells = sorted(making.totals.cells.items(), key=lambda pair: tallies.order(pair[0]))
    for start in range(0, len(cells), CELLS):
        portion: Mapping[tally.Cell, tally.Counts] = dict(cells[start : start + CELLS])
        await store.write(lambda tx, portion=portion: tallies.add_totals(tx, portion))  # type: ignore[misc] # bound early

    async def end(tx: Tx) -> None:
        await synthesis.done(tx)
        await facts.put(tx, reports.SYNTHETIC, "1")

    await store.write(end)
