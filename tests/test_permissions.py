"""Who may do what: every button, command and file of bot.routes, tried by everyone, on a database with people in it.

tests/permissions.txt shows the same to read: a change of rights is seen in review. PYTEST_UPDATE_PERMISSIONS=1 writes
it anew.
"""

from __future__ import annotations

import dataclasses
import functools
import os
import typing
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bot.chat.action import Action, Longest, decode, encode
from bot.chat.call import Call
from bot.chat.event import Commanded, Event, Forwarded, Said, Tapped, Uploaded
from bot.domain.learner import Learner, Role
from bot.engine.context import Context, Doors, Route
from bot.engine.library import Library
from bot.engine.router import Router, Routes
from bot.routes import ACTIONS, COMMANDS, FILES, JOBS, PROGRESS, ROUTES, TIMERS
from bot.store.chats import Chat
from bot.store.db import Database, Tx
from bot.store.migrate import open_database
from tests import content
from tests.driver import BEGINNING, Driver

WRITTEN = Path(__file__).with_name("permissions.txt")
UPDATE = "PYTEST_UPDATE_PERMISSIONS"
ME = 7_700_100_200_300
STAFF = (Role.TRAINER, Role.REVIEWER, Role.REGIONAL_ADMIN, Role.ADMIN, Role.OWNER)
PEOPLE = {
    "nobody": Learner(ME),
    "learner": Learner(ME, "en", "police", "RU-MOW"),
    **{
        str(role): Learner(ME, "en", "police", "RU-MOW", frozenset({Role.LEARNER, role}), regions=frozenset({"RU-MOW"}))
        for role in STAFF
    },
}
LIVES = (
    *("Boris> /start", "Boris* English", "Boris* Police", "Boris* Rather not say", "Boris* Begin", "Boris* Next"),
    *("Boris> /ask", "Boris> May I leave the heading empty?"),
    *("Vera> /start", "Vera* English", "Vera* Police", "Vera* Rather not say"),
    *("Vera> /cohorts", "Vera* New cohort", "Vera> Police, autumn 2026", "Vera* Assign a module"),
    *(
        "Vera* Divorce and article 24",
        "Vera* 1 week",
        "Vera* Invite links",
        "Vera* New link",
        "Vera* 1 week",
        "Vera* 10",
    ),
    *("Gleb> /start", "Gleb* English", "Gleb* Police", "Gleb* Rather not say"),
    *("Gleb> /roles", "Gleb* Invite somebody", "Gleb* Trainer", "Gleb* Make the link"),
)
"""What other people did: rows with the ids that forged buttons ask for."""


@dataclass(frozen=True)
class Way:
    """Something a person may try. `awaits`: what the screen they are on waits for."""

    kind: str
    name: str
    route: Route
    event: Event
    awaits: Action | None = None

    @property
    def title(self) -> str:
        return f"{self.kind} {self.name}".strip()


WORDS = {"role": "trainer", "locale": "ru", "profession": "police", "region": "RU-KGD", "module": "M01"}


class Undone(Exception):
    """The try is over, and its rows are taken back."""


def made(cls: type[Action]) -> Action:
    """The action with the ids that rows of other people have."""
    hints = typing.get_type_hints(cls, include_extras=True)
    return cls(*(_value(field.name, hints[field.name]) for field in dataclasses.fields(typing.cast(Any, cls))))


def _value(name: str, hint: Any) -> int | str:
    if getattr(hint, "__origin__", hint) is int:
        return 1
    (room,) = (note for note in hint.__metadata__ if isinstance(note, Longest))
    return WORDS.get(name, "one")[: room.characters]


def ways() -> Iterator[Way]:
    for action, route in ACTIONS.items():
        yield Way("button", action.__name__, route, Tapped(encode(made(action))))
    for name, route in COMMANDS.items():
        yield Way("command", f"/{name}", route, Commanded(name))
    for action, route in FILES.items():
        yield Way("file for", action.__name__, route, Uploaded("people.xlsx", 10, "file:1"), made(action))
    if ROUTES.upload:
        yield Way("file", "", ROUTES.upload, Uploaded("M06.yaml", 10, "file:1"))
    if ROUTES.quiz:
        yield Way("quiz", "", ROUTES.quiz, Forwarded("When?", ("now", "later"), (0,)))


WAYS = list(ways())
EACH = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.title)


def allowed(learner: Learner, route: Route) -> bool:
    """The rule, written a second time."""
    return Role.OWNER in learner.roles or any(role in learner.roles for role in route.roles)


# ---- the house with people in it ------------------------------------------------------------------


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> Driver:
    return Driver(f"sqlite:///{tmp_path_factory.mktemp('permissions')}/bot.db", content.draft)


@pytest.fixture
async def database(lived_in: Driver) -> AsyncIterator[Database]:
    if lived_in.clock == BEGINNING:
        await lived_in.begin()
        for step in LIVES:
            await lived_in.play(step)
    opened = await open_database(lived_in.url)
    yield opened
    await opened.close()


@dataclass
class Try:
    """What became of it: whether the way's own handler was reached, and the rows before and after."""

    reached: bool = False
    changes: int = 0
    gone: list[tuple[Any, ...]] = dataclasses.field(default_factory=list)
    new: list[tuple[Any, ...]] = dataclasses.field(default_factory=list)


def watched(way: Way, found: Try) -> Routes:
    """The real table, with a witness before the handler of this way."""

    async def reached(ctx: Context, event: Any) -> list[Call]:
        found.reached = True
        return await way.route.handler(ctx, event)

    def seen(routes: Any) -> Any:
        return {key: witness if route is way.route else route for key, route in routes.items()}

    witness = Route(reached, *way.route.roles, reads=way.route.reads)
    return replace(
        ROUTES,
        actions=seen(ROUTES.actions),
        commands=seen(ROUTES.commands),
        files=seen(ROUTES.files),
        upload=witness if way.route is ROUTES.upload else ROUTES.upload,
        quiz=witness if way.route is ROUTES.quiz else ROUTES.quiz,
    )


async def attempt(database: Database, learner: Learner, way: Way, *, compare: bool = False) -> Try:
    """Do it through the router, then take it back. `compare`: find the rows that differ."""
    found = Try()
    with pytest.raises(Undone):
        await database.write(lambda tx: _attempt(tx, learner, way, found, compare=compare))
    return found


async def _attempt(tx: Tx, learner: Learner, way: Way, found: Try, *, compare: bool) -> None:
    connection = tx._connection
    before, changes = rows(connection) if compare else set(), connection.total_changes
    library = Library()
    await library.refresh(tx)
    chat = Chat(ME, f"web:{ME}", ME, awaits=encode(way.awaits) if way.awaits else None)
    context = functools.partial(Context, tx, BEGINNING, chat, learner, library)
    ctx = context(Doors(lambda place, at: None), lambda: "fresh", nowhere)
    await Router(watched(way, found)).handle(ctx, way.event)
    found.changes = connection.total_changes - changes
    if compare:
        after = rows(connection)
        found.gone, found.new = sorted(before - after, key=str), sorted(after - before, key=str)
    raise Undone


async def nowhere(action: Action) -> list[Call]:
    raise AssertionError(action)


def rows(connection: Any) -> set[tuple[Any, ...]]:
    """Every row of every table, with the table's name."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    names = [row[0] for row in tables.fetchall() if row[0] != "module_version"]
    return {(name, *row) for name in names for row in connection.execute(f"SELECT * FROM {name}").fetchall()}  # noqa: S608


# ---- the rules ------------------------------------------------------------------------------------


@EACH
async def test_each_is_open_to_exactly_those_who_hold_a_role_for_it(database: Database, way: Way) -> None:
    for name, learner in PEOPLE.items():
        found = await attempt(database, learner, way)
        assert found.reached == allowed(learner, way.route), name
        assert found.reached or found.changes == 0, f"{name} was refused, and yet rows changed"


FIGURES = ("errand",)
"""Work that computes figures anew begins when somebody looks at them."""
COUNTS = "tally_delta"
"""Additions to what is counted of many: nobody is in them, and none is ever changed here."""
FOR_LEARNERS = [way for way in WAYS if Role.LEARNER in way.route.roles]


@pytest.mark.parametrize("way", FOR_LEARNERS, ids=lambda way: way.title)
async def test_what_is_open_to_learners_changes_only_their_own_rows(database: Database, way: Way) -> None:
    """Asked with ids of other people's attempts, questions, links and drafts, by a tap and by typed words."""
    for each in (way, *typed(way)):
        found = await attempt(database, PEOPLE["learner"], each, compare=True)
        strange = [row for row in (*found.gone, *found.new) if str(ME) not in str(row)]
        assert [row for row in strange if row[0] != COUNTS or row in found.gone] == []


@pytest.mark.parametrize("way", [way for way in WAYS if way.route.reads], ids=lambda way: way.title)
async def test_what_is_not_logged_changes_nothing(database: Database, way: Way) -> None:
    """Nothing that staff do escapes the log, but what is their own, such as how far they are in a preview."""
    for each in (way, *typed(way)):
        found = await attempt(database, PEOPLE["owner"], each, compare=True)
        strange = [row for row in (*found.gone, *found.new) if str(ME) not in str(row)]
        assert [row for row in strange if row[0] not in FIGURES] == []


def typed(way: Way) -> Iterator[Way]:
    """The same, where the screen awaits words."""
    if isinstance(way.event, Tapped):
        yield replace(way, event=Said("2"), awaits=decode(way.event.data))


def lines() -> Iterator[str]:
    for way in WAYS:
        yield f"{way.title}: {who(way.route)}"
    for kind, routes in (("end of job", JOBS), ("progress of job", PROGRESS), ("timer", TIMERS)):
        for name, route in routes.items():
            yield f"{kind} {name}: {who(route)}"


def who(route: Route) -> str:
    if Role.LEARNER in route.roles:
        return "everyone"
    roles = " ".join(role for role in Role if role in route.roles or role is Role.OWNER)
    return roles + (" (looks)" if route.reads else "")


def test_the_table_of_rights_is_as_it_was_read_last() -> None:
    now = "".join(f"{line}\n" for line in sorted(lines()))
    if os.environ.get(UPDATE):
        WRITTEN.write_text(now, "utf-8")
    assert WRITTEN.read_text("utf-8") == now, f"rights have changed; set {UPDATE}=1 if that is meant"


def test_nobody_is_left_out_of_the_matrix() -> None:
    assert {role for learner in PEOPLE.values() for role in learner.roles} == set(Role)
    assert len({way.title for way in WAYS}) == len(WAYS) > 200
