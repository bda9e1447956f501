"""Ways into the dashboard: a link from the chat, a Mini App of Telegram; and the way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.store import chats
from bot.store.db import Database, Tx
from bot.texts import Texts, texts
from bot.web.dashboard import initdata, session
from bot.web.dashboard.rendering import render
from bot.web.dashboard.session import Cookies, Session
from bot.web.guard import Site, body
from bot.web.verify import language

_OPENED_BY_A_PERSON: Final = "navigate"
_FIELDS: Final = 20


class Door:
    def __init__(
        self, database: Database, now: Callable[[], int], secret: str, site: Site, cookies: Cookies, bot_token: str
    ) -> None:
        self._database, self._now, self._secret = database, now, secret
        self._site, self._cookies, self._token = site, cookies, bot_token

    @property
    def framed(self) -> bool:
        """Whether pages may be frames of Telegram's: only where there is a Mini App, which needs https."""
        return bool(self._token) and self._site.https

    async def link(self, request: Request) -> Response:
        """Messengers fetch links to preview them, which must not use a link up: they do not say `navigate`."""
        token = request.query_params.get("t", "")
        if session.read_link(self._secret, token, self._now()) is None:
            return self.over(request)
        if request.headers.get("sec-fetch-mode") == _OPENED_BY_A_PERSON:
            return await self._redeem(request, token)
        t = texts(language(request))
        said = t("This link lets you in once.")
        return render("door.html", t, title=t("Dashboard"), said=said, hint="", button=t("Enter"), app=False)

    async def confirm(self, request: Request) -> Response:
        self.require_own_page(request)
        return await self._redeem(request, request.query_params.get("t", ""))

    async def app(self, request: Request) -> Response:
        """Telegram tells who it is behind the # of the address, which only a script can read and send on."""
        self._require_app()
        t = texts(language(request))
        said, hint = t("The dashboard opens in Telegram."), t("If nothing happens, ask for a link in the chat.")
        title = t("Dashboard")
        return render("door.html", t, framed=self.framed, title=title, said=said, hint=hint, button="", app=True)

    async def prove(self, request: Request) -> Response:
        """What Telegram said is checked, and taken once."""
        self._require_app()
        self.require_own_page(request)
        proof = initdata.read(self._token, (await posted(request)).get("data", ""), self._now())
        if proof is None or not await session.use(self._database, proof.signature, proof.expires):
            return self.over(request)
        return await self._let_in(request, await self._database.read(lambda tx: _owner(tx, proof.address)), framed=True)

    async def leave(self, request: Request) -> Response:
        self.require_own_page(request)
        t = texts(language(request))
        response = self.closed(t, 200, t("You are signed out."))
        self._cookies.clear(response)
        return response

    def over(self, request: Request) -> Response:
        t = texts(language(request))
        return self.closed(t, 410, t("This link has been used or has expired."))

    def closed(self, t: Texts, code: int, said: str) -> Response:
        hint = t("Ask the bot for a new link: Menu, Staff, Dashboard.")
        title = t("Dashboard")
        return render("door.html", t, code, framed=self.framed, title=title, said=said, hint=hint, button="", app=False)

    def require_own_page(self, request: Request) -> None:
        """Raises HTTPException 403 for what another site made the browser send."""
        if not self._site.same_origin(request):
            raise HTTPException(403)

    def _require_app(self) -> None:
        if not self._token:
            raise HTTPException(404)

    async def _redeem(self, request: Request, token: str) -> Response:
        learner = await session.redeem(self._database, self._secret, token, self._now())
        return await self._let_in(request, learner)

    async def _let_in(self, request: Request, learner: int | None, *, framed: bool = False) -> Response:
        if learner is None:
            return self.over(request)
        response, now = RedirectResponse("/dashboard", 303), self._now()
        self._cookies.write(response, Session(learner, now, now, framed))
        return response


async def posted(request: Request) -> dict[str, str]:
    """The fields of a form. Raises HTTPException 413 and 400."""
    try:
        text = (await body(request)).decode()
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=_FIELDS))
    except ValueError:
        raise HTTPException(400) from None


async def _owner(tx: Tx, address: str) -> int | None:
    chat = await chats.by_address(tx, address)
    return chat.learner if chat else None
