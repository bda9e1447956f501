"""Every address of the dashboard, who may open it, and what all of them share."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.domain.learner import Role
from bot.domain.tally import day_of, iso_day
from bot.engine.library import Library
from bot.reporting.tables import Data
from bot.store import reports
from bot.store.db import Database, Tx
from bot.texts import Texts, texts
from bot.web.dashboard import courseware, figures, people, query, session, staff, words
from bot.web.dashboard.blocks import Page
from bot.web.dashboard.door import Door, posted
from bot.web.dashboard.grid import FORMS, LEVELS_FILE, TYPES, data, levels_data
from bot.web.dashboard.look import Look
from bot.web.dashboard.names import names
from bot.web.dashboard.rendering import render
from bot.web.dashboard.session import Cookies, Session
from bot.web.guard import Site
from bot.web.verify import language

Build = Callable[[Look], Awaitable[Page]]


@dataclass(frozen=True, slots=True)
class Room:
    """A page and the roles of which one opens it; `label` "" where the menu does not name it."""

    build: Build
    label: Callable[[Texts], str] | None = None
    roles: tuple[Role, ...] = session.ROLES


ROOMS: Final[Mapping[str, Room]] = {
    "/dashboard": Room(figures.overview, lambda t: t("Overview")),
    "/dashboard/modules": Room(figures.modules, lambda t: t("Modules")),
    "/dashboard/module/{module}": Room(figures.module),
    "/dashboard/kirkpatrick": Room(figures.kirkpatrick, lambda t: t("Kirkpatrick report")),
    "/dashboard/regions": Room(figures.regions, lambda t: t("Regions")),
    "/dashboard/professions": Room(figures.professions, lambda t: t("Professions")),
    "/dashboard/cohorts": Room(figures.cohorts, lambda t: t("Cohorts")),
    "/dashboard/versions": Room(courseware.versions, lambda t: t("Versions")),
    "/dashboard/questions": Room(courseware.asked, lambda t: t("Questions"), courseware.QUESTIONS),
    "/dashboard/people": Room(people.numbers, lambda t: t("People"), people.ROLES),
    "/dashboard/staff": Room(staff.members, lambda t: t("Staff"), staff.ROLES),
    "/dashboard/log": Room(staff.log, lambda t: t("Log"), staff.ROLES),
}
LIST: Final = Room(people.listed, None, people.ROLES)


def routes(
    database: Database, now: Callable[[], int], secret: str, *, web_url: str = "", bot_token: str = ""
) -> list[BaseRoute]:
    """For server.make_app(more_routes=...). `now` is ms UTC; without `bot_token` there is no Mini App."""
    site = Site(web_url)
    cookies = Cookies(secret, site)
    door = Door(database, now, secret, site, cookies, bot_token)
    house = _House(database, now, cookies, door)
    return [
        Route("/dashboard/enter", door.link, methods=["GET"]),
        Route("/dashboard/enter", door.confirm, methods=["POST"]),
        Route("/dashboard/app", door.app, methods=["GET"]),
        Route("/dashboard/app", door.prove, methods=["POST"]),
        Route("/dashboard/leave", door.leave, methods=["POST"]),
        Route("/dashboard/people/list", house.listed, methods=["POST"]),
        Route("/dashboard/file/{form}", house.file, methods=["GET"]),
        Route(LEVELS_FILE, house.levels, methods=["GET"]),
        *(Route(path, house.page(room), methods=["GET"]) for path, room in ROOMS.items()),
    ]


class _House:
    """What every page goes through: who it is, what they may, in which language."""

    def __init__(self, database: Database, now: Callable[[], int], cookies: Cookies, door: Door) -> None:
        self._database, self._now, self._cookies, self._door = database, now, cookies, door
        self._library = Library()

    def page(self, room: Room) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            return await self._answer(request, room, {}, self._database.read)

        return answer

    async def listed(self, request: Request) -> Response:
        """Looking at people is written down, so this one writes."""
        self._door.require_own_page(request)
        return await self._answer(request, LIST, await posted(request), self._database.write)

    async def file(self, request: Request) -> Response:
        """The figures of a page as they are, in a form of the reader's own office. Raises HTTPException 404."""
        form = request.path_params["form"]
        if form not in FORMS:
            raise HTTPException(404)

        async def make(look: Look) -> tuple[str, Data]:
            by = look.query.by or "module"
            report = await reports.overview(look.tx, look.scope, by, look.now)
            return _file_name(look, form, "stats", by), data(look, report)

        return await self._download(request, form, make)

    async def levels(self, request: Request) -> Response:
        """The four levels by module as a workbook."""

        async def make(look: Look) -> tuple[str, Data]:
            report = await reports.overview(look.tx, look.scope, "module", look.now)
            return _file_name(look, "xlsx", "kirkpatrick"), levels_data(look, report)

        return await self._download(request, "xlsx", make)

    async def _download(
        self, request: Request, form: str, make: Callable[[Look], Awaitable[tuple[str, Data]]]
    ) -> Response:
        async def work(tx: Tx) -> tuple[str, Data] | None:
            look = await self._look(tx, request, {})
            return None if look is None else await make(look)

        made = await self._database.read(work)
        if made is None:
            return self._shut(request)
        name, told = made
        content = await asyncio.to_thread(FORMS[form], told)
        headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}"}
        return Response(content, 200, headers, media_type=TYPES[form])

    async def _answer(
        self,
        request: Request,
        room: Room,
        said: Mapping[str, str],
        run: Callable[[Callable[[Tx], Awaitable[tuple[Look, Page] | None]]], Awaitable[tuple[Look, Page] | None]],
    ) -> Response:
        async def work(tx: Tx) -> tuple[Look, Page] | None:
            look = await self._look(tx, request, said)
            if look is None or not look.person.may(*room.roles):
                return None
            return look, await room.build(look)

        made = await run(work)
        return self._shut(request) if made is None else self._shown(request, *made)

    async def _look(self, tx: Tx, request: Request, said: Mapping[str, str]) -> Look | None:
        """None: whoever asks has no business here. Rights are those of this moment."""
        now = self._now()
        person = await session.visitor(tx, self._cookies.read(request, now))
        if person is None:
            return None
        await self._library.refresh(tx)
        asked = query.read(request.query_params)
        t = texts(asked.lang or person.locale or language(request))
        known = await names(tx, self._library)
        place = request.url.path
        return Look(tx, person, asked, now, t, self._library, known, place, request.path_params, said)

    def _shown(self, request: Request, look: Look, page: Page) -> Response:
        filters = words.filters(look, query.bounds(look.person), groups=page.groups) if page.narrowing else None
        response = render(
            "page.html",
            look.t,
            page.code,
            framed=self._door.framed,
            page=page,
            title=page.title,
            nav=_menu(look),
            filters=filters,
            place=look.place if request.method == "GET" else "/dashboard/people",
            chosen_lang=look.query.lang,
            reset=query.Query(lang=look.query.lang).at(look.place),
            translated=look.here(sort=look.query.sort, lang={"ru": "en", "en": "ru"}[look.t.locale])
            if request.method == "GET"
            else "",
            asked=look.t("Figures as of {date}.", date=look.t.date(look.now, look.zone)),
        )
        held = self._cookies.read(request, look.now)
        if held is not None:
            self._cookies.renew(response, held, look.now)
        return response

    def _shut(self, request: Request) -> Response:
        """The same words for who is not signed in and for who may not: an address tells nobody what there is."""
        t = texts(language(request))
        known: Session | None = self._cookies.read(request, self._now())
        return self._door.closed(t, 403 if known else 401, t("This page is not open to you."))


def _menu(look: Look) -> list[tuple[str, str, bool]]:
    """Label, address, whether it is this page; what figures are about is taken along."""
    found = []
    for path, room in ROOMS.items():
        if room.label is not None and look.person.may(*room.roles):
            found.append((room.label(look.t), look.query.at(path, by=""), path == look.place))
    return found


def _file_name(look: Look, form: str, begin: str, by: str = "") -> str:
    """`stats-2026-11-22-RU-ARK-by-module.xlsx`: the day it was made, whom it is about, what it tells apart."""
    scope = look.scope
    about = [
        *sorted(scope.regions or ()),
        scope.profession or "",
        scope.module,
        f"cohort{scope.cohort}" * bool(scope.cohort),
    ]
    parts = [begin, iso_day(day_of(look.now)), *([part for part in about if part] or ["all"])]
    times, apart = [part for part in (scope.since, scope.until) if part], ["by", by] if by else []
    return f"{'-'.join([*parts, *times, *apart])}.{form}"
