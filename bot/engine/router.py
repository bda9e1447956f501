"""From an event to the handler that answers it. Rights are checked here, on every tap."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.chat.action import Action, Undecodable, decode, encode
from bot.chat.call import Call, Toast
from bot.chat.event import (
    Commanded,
    Event,
    Fired,
    Forwarded,
    JobDone,
    JobProgressed,
    Joined,
    Left,
    Said,
    Tapped,
    Unreadable,
    Uploaded,
)
from bot.domain.learner import Learner, Role
from bot.engine.context import Context, Entry, Handler, Offerer, Route
from bot.store import audit, chats

_SUBJECT: Final = 200


class NotAllowed(Exception):
    """The person lacks the role; they are told so and see where they are."""


@dataclass(frozen=True, slots=True)
class Routes:
    """The table of contents of the bot (bot/routes.py)."""

    actions: Mapping[type[Action], Route]
    commands: Mapping[str, Route]
    timers: Mapping[str, Route]
    jobs: Mapping[str, Route]
    home: Action
    """Where a person is who is nowhere."""
    old_button: Handler
    not_allowed: Handler
    unexpected: Handler
    """Text, a command or a file that means nothing here."""
    files: Mapping[type[Action], Route] = field(default_factory=dict)
    """Screens that await a file, by what they await; the handler finds it in the context."""
    progress: Mapping[str, Route] = field(default_factory=dict)
    """Who shows how far a kind of job is; of others nobody hears."""
    upload: Route | None = None
    """A file that no screen awaits."""
    quiz: Route | None = None
    """A native quiz that was forwarded."""
    offers: tuple[Offerer, ...] = ()
    entries: tuple[Entry, ...] = ()


class Router:
    """Stateless: everything is in the routes and the context."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes

    async def handle(self, ctx: Context, event: Event) -> list[Call]:
        ctx.visit = functools.partial(self.visit, ctx)
        ctx.offers, ctx.entries = self._routes.offers, self._routes.entries
        try:
            return await self._handle(ctx, event)
        except NotAllowed:
            return await self._routes.not_allowed(ctx, event)

    async def _handle(self, ctx: Context, event: Event) -> list[Call]:
        match event:
            case Tapped(data=data):
                return await self._tapped(ctx, data)
            case Commanded(name=name):
                return await self._named(ctx, self._routes.commands.get(name), event)
            case Said(text=text):
                return await self._said(ctx, text, event)
            case Uploaded():
                return await self._uploaded(ctx, event)
            case Forwarded():
                ctx.quiz = event
                return await self._for_staff(ctx, self._routes.quiz, event)
            case Fired(name=name):
                return await self._expected(ctx, self._routes.timers[name], event)
            case JobDone(kind=kind):
                return await self._expected(ctx, self._routes.jobs[kind], event)
            case JobProgressed():
                return await self._progressed(ctx, event)
            case Left():
                await chats.left(ctx.tx, ctx.chat.address, ctx.now)
                return []
            case Joined():
                await chats.came_back(ctx.tx, ctx.chat.address)
                return []
            case Unreadable():
                return []

    async def visit(self, ctx: Context, action: Action) -> list[Call]:
        """Answer as if `action` had been tapped. Raises NotAllowed when the person lacks the role."""
        route = self._routes.actions.get(type(action))
        if route is None:  # an action that only names what typed text means
            return await self.visit(ctx, self._routes.home)
        return await self._expected(ctx, route, action)

    async def _expected(self, ctx: Context, route: Route, event: Any) -> list[Call]:
        if not ctx.learner.may(*route.roles):
            raise NotAllowed
        calls = await route.handler(ctx, event)
        if route.logged:
            await _log(ctx, route, event)
        return calls

    async def _uploaded(self, ctx: Context, event: Uploaded) -> list[Call]:
        ctx.sent = event
        awaited = _place(ctx.chat.awaits, self._routes.home)
        route = self._routes.files.get(type(awaited))
        if route is not None:
            return await self._expected(ctx, route, awaited)
        return await self._for_staff(ctx, self._routes.upload, event)

    async def _progressed(self, ctx: Context, event: JobProgressed) -> list[Call]:
        """Nothing is said to who may no longer hear it: they have asked for nothing now."""
        route = self._routes.progress.get(event.kind)
        if route is None or not ctx.learner.may(*route.roles):
            return []
        return await self._expected(ctx, route, event)

    async def _for_staff(self, ctx: Context, route: Route | None, event: Event) -> list[Call]:
        """A learner who sends it meets what is said of anything unexpected, not a closed door."""
        if route is None or not ctx.learner.may(*route.roles):
            return await self._routes.unexpected(ctx, event)
        return await self._expected(ctx, route, event)

    async def _named(self, ctx: Context, route: Route | None, event: Event) -> list[Call]:
        if route is None:
            return await self._routes.unexpected(ctx, event)
        return await self._expected(ctx, route, event)

    async def _tapped(self, ctx: Context, data: str) -> list[Call]:
        try:
            action = decode(data)
        except Undecodable:
            return await self._routes.old_button(ctx, data)
        return await self.visit(ctx, action)

    async def _said(self, ctx: Context, text: str, event: Event) -> list[Call]:
        try:
            awaited = decode(ctx.chat.awaits or "")
        except Undecodable:
            return await self._routes.unexpected(ctx, event)
        ctx.said = text
        return await self.visit(ctx, awaited)


async def _log(ctx: Context, route: Route, event: Any) -> None:
    act, subject = type(event).__name__, encode(event) if isinstance(event, Action) else ""
    if isinstance(event, Commanded):
        act, subject = f"/{event.name}", event.argument[:_SUBJECT]
    role = allowed_by(ctx.learner, route.roles)
    await audit.add(ctx.tx, audit.Entry(ctx.now, ctx.learner.id, role, act, subject, ctx.details))
    ctx.details = {}


def allowed_by(learner: Learner, roles: tuple[Role, ...]) -> Role:
    """The role, of those that allow something, that the person holds; an owner's holds for all."""
    return next((role for role in roles if role in learner.roles), Role.OWNER)


def here(ctx: Context, home: Action) -> Action:
    """The place the person is at, overlays included; `home` when there is none or it is no longer known."""
    return _place(ctx.chat.here, home)


def beneath(ctx: Context, home: Action) -> Action:
    """The place under the overlay the person looks at; `home` when it covers nothing."""
    return _place(ctx.chat.here if ctx.chat.beneath is None else ctx.chat.beneath, home)


def _place(encoded: str | None, home: Action) -> Action:
    try:
        return decode(encoded or "")
    except Undecodable:
        return home


def toasted(calls: list[Call], text: str) -> list[Call]:
    """The calls with this toast, and no other."""
    return [Toast(text), *(call for call in calls if not isinstance(call, Toast))]
