"""Everything the web routes are given, and who is asking."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.engine.channel import Incoming
from bot.web import login
from bot.web.guard import Site
from bot.web.hub import Hub
from bot.web.memory import Memory
from bot.web.pace import Pace

UPLOAD_LIMIT: Final = 2 * 1024 * 1024
"""Bytes; what the compiler of courseware takes at most."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Bytes of the store on their way to a browser."""

    kind: str
    data: bytes


Accept = Callable[[Sequence[Incoming]], Awaitable[object]]
"""Put what came into the inbox; returns when it is durable."""
ReadFile = Callable[[int], Awaitable[StoredFile | None]]
"""The stored file with this id."""
TakeFile = Callable[[str, str, bytes], Awaitable[int | None]]
"""Store a file that the chat (address within the channel) sent, under its name; gives its id, None: it is not taken.

A post that is repeated brings the same file again: it must come to the same id.
"""


@dataclass(frozen=True, slots=True)
class Setup:
    """See server.make_app, which takes the same things as arguments."""

    memory: Memory
    hub: Hub
    accept: Accept
    now: Callable[[], int]
    secret: str
    read_file: ReadFile
    take_file: TakeFile | None = None
    site: Site = field(default_factory=Site)
    identities: tuple[tuple[str, str], ...] = ()
    commands: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    poll: float | None = None
    beat: float = 15.0
    pace: Pace = field(default_factory=Pace)

    @property
    def cookie(self) -> str:
        """A `__Host-` cookie cannot be set by a neighbouring subdomain; it needs https."""
        return "__Host-session" if self.site.https else "session"

    def visitor(self, request: Request) -> str | None:
        """The chat this browser belongs to."""
        value = request.cookies.get(self.cookie)
        return login.session(self.secret, value, self.now()) if value else None

    def required_visitor(self, request: Request) -> str:
        """Raises HTTPException 401 without a session."""
        address = self.visitor(request)
        if address is None:
            raise HTTPException(401)
        return address

    def required_sender(self, request: Request) -> str:
        """Who posts this from a page of ours. Raises HTTPException 401, 403 or 429."""
        self.require_own_page(request)
        address = self.required_visitor(request)
        if not self.pace.allows(address):
            raise HTTPException(429, headers={"Retry-After": "2"})
        return address

    def require_own_page(self, request: Request) -> None:
        """Raises HTTPException 403 for what another site made the browser send."""
        if not self.site.same_origin(request):
            raise HTTPException(403)

    def open_session(self, response: Response, address: str) -> None:
        response.set_cookie(
            self.cookie,
            login.start_session(self.secret, address, self.now()),
            max_age=login.SESSION_LIFE // 1000,
            secure=self.site.https,
            httponly=True,
            samesite="lax",
        )

    def close_session(self, response: Response) -> None:
        response.delete_cookie(self.cookie, secure=self.site.https, httponly=True, samesite="lax")
