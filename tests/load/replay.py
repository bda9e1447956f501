"""What must be in the database, worked out from what the learners did, by the rules of learning alone.

A learner's deeds are played through the domain in the order they were made. Its responses, once each and in that order,
must be the rows of table `response`, and its attempt the row of table `attempt`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot import actions
from bot.chat.call import Show
from bot.chat.screen import Screen
from bot.domain import answers, moves, scoring
from bot.domain.attempt import Attempt, Response
from bot.domain.course import Module
from bot.engine.context import Context, Doors
from bot.engine.library import Library
from bot.engine.router import Router, here
from bot.routes import ROUTES
from bot.store import attempts, chats, courses, health, learners
from bot.store.chats import Chat
from bot.store.db import Database, Tx
from tests.load.walker import Deed, Typed, Walker


@dataclass(frozen=True, slots=True)
class Kept:
    """What the database holds about one learner."""

    attempts: Sequence[Attempt]
    responses: Sequence[tuple[int, Response]]
    modules: dict[str, Module]
    chat: Chat
    screen: Screen


async def kept(database: Database, address: str) -> Kept:
    return await database.read(lambda tx: _kept(tx, address))


async def _kept(tx: Tx, address: str) -> Kept:
    chat = await chats.by_address(tx, address)
    assert chat is not None, f"{address} is not known"
    mine = await attempts.of_learner(tx, chat.learner)
    modules = {one.version: await courses.module(tx, one.version) for one in mine}
    return Kept(mine, await attempts.responses_of_learner(tx, chat.learner), modules, chat, await _screen(tx, chat))


async def _screen(tx: Tx, chat: Chat) -> Screen:
    """The screen of the place where the chat is, drawn anew."""
    library = Library()
    await library.refresh(tx)
    learner = await learners.load(tx, chat.learner)
    assert learner is not None
    doors = Doors(browser=lambda place, at: None)
    ctx = Context(tx, 0, chat, learner, library, doors, lambda: "word", lambda action: router.visit(ctx, action))
    router = Router(ROUTES)
    shown = [call for call in await router.visit(ctx, here(ctx, ROUTES.home)) if isinstance(call, Show)]
    return shown[-1].screen


@dataclass
class Play:
    """A learner's deeds played by the rules alone, with the place each of them led to: it decides what typing means."""

    known: Sequence[Attempt]
    modules: Mapping[str, Module]
    attempts: dict[int, Attempt] = field(default_factory=dict)
    given: dict[int, list[Response]] = field(default_factory=dict)
    here: int = 0
    """The attempt whose lesson is on screen; 0: something else."""
    beneath: int | None = None
    """The same for what an overlay covers; None: there is no overlay."""

    def act(self, deed: Deed) -> None:
        match deed:
            case Typed(text="/start"):
                self._go(0)
            case actions.OpenModule() if passed := [one for one in self._ended() if one.state != "failed"]:
                self._go(passed[-1].id)
            case actions.OpenModule() | actions.Again():
                self._go(self._opened())
            case actions.Menu() | actions.Help() | actions.OpenLaw() | actions.Privacy():
                self.beneath = self.here if self.beneath is None else self.beneath
                self.here = 0
            case actions.Return():
                self._go(self.here if self.beneath is None else self.beneath)
            case actions.SetLanguage() | actions.OpenPicture():
                pass
            case Typed():
                self._move(self.here, deed)
            case _ if attempt := getattr(deed, "attempt", 0):
                self._go(attempt)
                self._move(attempt, deed)
            case _:
                self._go(0)

    def _go(self, place: int) -> None:
        self.here, self.beneath = place, None

    def _ended(self) -> list[Attempt]:
        """Those that ended, while none is open."""
        found = list(self.attempts.values())
        return [] if any(one.open for one in found) else found

    def _opened(self) -> int:
        """The attempt that is open, or else the next one that was begun."""
        if running := [one.id for one in self.attempts.values() if one.open]:
            return running[0]
        new = self.known[len(self.attempts)]
        module = self.modules[new.version]
        begun = moves.begin(module, new.version, new.learner, new.seed, new.began)
        self.attempts[new.id], self.given[new.id] = replace(begun, id=new.id), []
        return new.id

    def _move(self, name: int, deed: Deed) -> None:
        attempt = self.attempts.get(name)
        if attempt is None:
            return
        self.attempts[name], outcome = _moved(self.modules[attempt.version], attempt, deed)
        if outcome and outcome.response:
            self.given[name].append(outcome.response)


def _moved(module: Module, attempt: Attempt, deed: Deed) -> moves.Moved:
    match deed:
        case actions.Next(step=step):
            return moves.go_on(module, attempt, step, 0)
        case actions.Back(step=step):
            return moves.look_back(module, attempt, step, 0)
        case actions.Skip(step=step):
            return moves.skip(module, attempt, step, 0)
        case actions.TickLine(step=step, line=line):
            return moves.tick(module, attempt, step, line, 0)
        case actions.Answer(step=step, option=place):
            return answers.answer(module, attempt, step, place, 0)
        case actions.Pick(step=step, option=place):
            return answers.pick(module, attempt, step, place, 0)
        case actions.Clear(step=step):
            return answers.clear(module, attempt, step, 0)
        case actions.Submit(step=step):
            return answers.submit(module, attempt, step, 0)
        case Typed(text=text) if (number := scoring.parse_number(text)) is not None:
            return answers.number(module, attempt, attempt.step, number, 0)
        case _:
            return attempt, None


def check_learner(walker: Walker, found: Kept) -> None:
    """Raises AssertionError unless the database and the screen are exactly what the learner's deeds lead to."""
    who = walker.person.id
    play = Play(found.attempts, found.modules)
    for deed in walker.deeds:
        play.act(deed)
    assert len(play.attempts) == len(found.attempts), f"attempts of {who}"
    for stored in found.attempts:
        rows = [row for attempt, row in found.responses if attempt == stored.id]
        assert list(map(_answer, rows)) == list(map(_answer, play.given[stored.id])), f"responses of {who}"
        assert _lasting(stored) == _lasting(play.attempts[stored.id]), f"attempt of {who}"
    check_screen(walker, found)


def check_screen(walker: Walker, found: Kept) -> None:
    """The newest screen is that of the place the learner is at, on the message the bot believes it to be on."""
    shown, who = walker.screen, walker.person.id
    assert shown.message_id == found.chat.message, f"{who} looks at another message than the bot believes"
    wanted = [button["data"] for row in found.screen.body["rows"] for button in row if "data" in button]
    assert [button.data for button in shown.buttons if button.data] == wanted, f"{who} sees an old screen"


def _answer(response: Response) -> tuple[object, ...]:
    return response.step, response.phase, response.stage, response.item, response.options, response.correct


def _lasting(attempt: Attempt) -> Attempt:
    """Without the times."""
    answered = replace(attempt.answered, at=0) if attempt.answered else None
    return replace(attempt, began=0, touched=0, ended=None, answered=answered)


async def waiting(database: Database) -> tuple[int, int]:
    """Events that are not finished, calls that are not delivered."""
    found = await health.check(database, 0)
    return found["events_waiting"], found["calls_waiting"]
