"""Coming in and going out: login links, signing out, and changing persons in the demo."""

from __future__ import annotations

from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from bot.web import login, pages
from bot.web.guard import LOOPBACK, body
from bot.web.posts import incoming
from bot.web.setup import UPLOAD_LIMIT, Setup

_OPENED_BY_A_PERSON: Final = "navigate"


class Door:
    def __init__(self, setup: Setup) -> None:
        self._setup = setup

    async def page(self, request: Request) -> Response:
        if self._setup.visitor(request) is not None:
            return pages.answer(request, "chat.html")
        if not self._setup.identities:
            return pages.answer(request, "welcome.html")
        response = pages.answer(request, "chat.html")
        self._setup.open_session(response, self._setup.identities[0][1])
        return response

    async def me(self, request: Request) -> Response:
        """What the page needs to know about its visitor, and whether the session still lives."""
        setup, address = self._setup, self._setup.required_visitor(request)
        people = [{"name": name, "address": place} for name, place in setup.identities]
        limit = UPLOAD_LIMIT if setup.take_file is not None else 0
        commands = {locale: list(map(list, listed)) for locale, listed in setup.commands.items()}
        return JSONResponse({"address": address, "people": people, "upload": limit, "commands": commands})

    async def follow_link(self, request: Request) -> Response:
        """Messengers fetch links to preview them, which must not use a link up: they do not say `navigate`.

        Browsers say it on https and on this machine; where none does, the person confirms with a button.
        """
        token = request.query_params.get("t", "")
        if login.read(self._setup.secret, token, self._setup.now()) is None:
            return pages.answer(request, "expired.html", 410)
        if request.headers.get("sec-fetch-mode") == _OPENED_BY_A_PERSON:
            return await self._let_in(request, token)
        return pages.answer(request, "enter.html")

    async def confirm_link(self, request: Request) -> Response:
        self._setup.require_own_page(request)
        return await self._let_in(request, request.query_params.get("t", ""))

    async def leave(self, request: Request) -> Response:
        self._setup.require_own_page(request)
        response = Response(status_code=204)
        self._setup.close_session(response)
        return response

    async def become(self, request: Request) -> Response:
        """Demo only, on this machine only."""
        self._setup.require_own_page(request)
        address = (await body(request)).decode("latin-1")
        if request.url.hostname not in LOOPBACK or address not in {place for _, place in self._setup.identities}:
            raise HTTPException(404)
        response = Response(status_code=204)
        self._setup.open_session(response, address)
        return response

    async def _let_in(self, request: Request, token: str) -> Response:
        setup = self._setup
        ticket = await login.redeem(setup.memory, setup.secret, token, setup.now())
        if ticket is None:
            return pages.answer(request, "expired.html", 410)
        if await setup.memory.view(ticket.address) is None:
            # The first visit: the chat begins by itself, as if the person had typed it.
            hello = incoming(ticket.address, f"login-{ticket.issued}", {"kind": "say", "text": "/start"})
            await setup.accept([hello])
        response = RedirectResponse("/", 303)
        setup.open_session(response, ticket.address)
        return response
