"""Who looks at the dashboard: links and cookies that name a learner. What the person may see is never written there.

Roles and regions are looked up at every request, so who loses a role is out at once.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any, Final

from itsdangerous import BadSignature, URLSafeSerializer
from starlette.requests import Request
from starlette.responses import Response

from bot.domain.learner import Learner, Role
from bot.store import browser, learners
from bot.store.db import Database, Tx
from bot.web.guard import Site

LINK_LIFE: Final = 5 * 60 * 1000
IDLE: Final = 30 * 60 * 1000
LONGEST: Final = 12 * 3600 * 1000
"""ms: a link, a session nobody uses, and one however much it is used."""
ROLES: Final = (Role.ADMIN, Role.REGIONAL_ADMIN, Role.TRAINER)
"""One of these is needed; owners may see everything."""
_CLOCKS_DIFFER: Final = 60 * 1000
_RENEWED_AFTER: Final = 60 * 1000


@dataclass(frozen=True, slots=True)
class Session:
    """Moments are ms UTC. `framed`: begun as a Mini App, which may be a frame in a page of Telegram."""

    learner: int
    begun: int
    used: int
    framed: bool = False

    def alive(self, now: int) -> bool:
        fresh = -_CLOCKS_DIFFER <= now - self.used < IDLE
        return fresh and now - self.begun < LONGEST


def issue_link(secret: str, learner: int, now: int) -> str:
    """The token of a link that lets this person in once."""
    return _sealed(secret, "link", [learner, now])


def read_link(secret: str, token: str, now: int) -> int | None:
    """Whose link it is; None: forged or expired. Whether it was used before, the store knows."""
    match _opened(secret, "link", token):
        case [int(learner), int(issued)] if -_CLOCKS_DIFFER <= now - issued < LINK_LIFE:
            return learner
    return None


async def use(database: Database, proof: str, expires: int) -> bool:
    """False: this proof has let somebody in before. What is kept of it leads to nobody."""
    nonce = f"dashboard:{hashlib.sha256(proof.encode()).hexdigest()}"
    return await database.write(lambda tx: browser.use_login(tx, nonce, expires))


async def redeem(database: Database, secret: str, token: str, now: int) -> int | None:
    """Use a link up. None: it lets nobody in, or did so already."""
    learner = read_link(secret, token, now)
    if learner is None or not await use(database, token, now + LINK_LIFE + _CLOCKS_DIFFER):
        return None
    return learner


async def visitor(tx: Tx, session: Session | None) -> Learner | None:
    """The person with the rights of this moment; None when they have nothing to look for here."""
    found = await learners.load(tx, session.learner) if session else None
    if found is None or not found.may(*ROLES):
        return None
    regions = await learners.all_regions(tx)
    return replace(found, regions=regions.get(found.id, frozenset()))


class Cookies:
    """The session as a cookie of its own, beside that of the browser chat."""

    def __init__(self, secret: str, site: Site) -> None:
        self._secret, self._site = secret, site

    @property
    def name(self) -> str:
        """A `__Host-` cookie cannot be set by a neighbouring subdomain; it needs https."""
        return "__Host-dashboard" if self._site.https else "dashboard"

    def read(self, request: Request, now: int) -> Session | None:
        """None: there is none, or it is forged or over."""
        match _opened(self._secret, "session", request.cookies.get(self.name, "")):
            case [int(learner), int(begun), int(used), bool(framed)]:
                session = Session(learner, begun, used, framed)
                return session if session.alive(now) else None
        return None

    def renew(self, response: Response, session: Session, now: int) -> None:
        """Whoever looks at pages stays in."""
        if now - session.used >= _RENEWED_AFTER:
            self.write(response, replace(session, used=now))

    def write(self, response: Response, session: Session) -> None:
        value = [session.learner, session.begun, session.used, session.framed]
        response.set_cookie(
            self.name,
            _sealed(self._secret, "session", value),
            max_age=IDLE // 1000,
            secure=self._site.https,
            httponly=True,
            samesite="none" if session.framed and self._site.https else "lax",
        )

    def clear(self, response: Response) -> None:
        response.delete_cookie(self.name, secure=self._site.https, httponly=True, samesite="lax")


def _sealed(secret: str, purpose: str, value: Any) -> str:
    return URLSafeSerializer(secret, salt=f"dashboard.{purpose}").dumps(value)


def _opened(secret: str, purpose: str, token: str) -> Any:
    try:
        return URLSafeSerializer(secret, salt=f"dashboard.{purpose}").loads(token)
    except BadSignature:
        return None
