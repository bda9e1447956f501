"""Who a browser belongs to: one-time links made in another chat, and the signed cookie they are exchanged for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from itsdangerous import BadSignature, URLSafeSerializer

from bot.web.memory import Memory

LINK_LIFE: Final = 10 * 60 * 1000
"""ms; long enough to copy a link from a phone to an office computer."""
SESSION_LIFE: Final = 30 * 24 * 3600 * 1000
"""ms."""
_CLOCKS_DIFFER: Final = 60 * 1000


@dataclass(frozen=True, slots=True)
class Ticket:
    """A link that is genuine and not expired; whether it was used before, the store knows."""

    address: str
    issued: int

    @property
    def nonce(self) -> str:
        return f"{self.address}:{self.issued}"

    @property
    def expires(self) -> int:
        return self.issued + LINK_LIFE


def issue(secret: str, address: str, now: int) -> str:
    """The token of a link that opens the chat `address` (`7` of `web:7`) once. `now` is ms UTC."""
    return _sealed(secret, "login", address, now)


def read(secret: str, token: str, now: int) -> Ticket | None:
    """None: forged, broken or expired."""
    found = _opened(secret, "login", token)
    if found is None or not _alive(found[1], LINK_LIFE, now):
        return None
    return Ticket(*found)


async def redeem(memory: Memory, secret: str, token: str, now: int) -> Ticket | None:
    """Use the link up. None: it opens nothing, or did so already."""
    ticket = read(secret, token, now)
    if ticket is None or not await memory.use_login(ticket.nonce, ticket.expires):
        return None
    return ticket


def start_session(secret: str, address: str, now: int) -> str:
    """The value of the session cookie."""
    return _sealed(secret, "session", address, now)


def session(secret: str, cookie: str, now: int) -> str | None:
    """The chat a cookie belongs to; None: forged or expired."""
    found = _opened(secret, "session", cookie)
    if found is None or not _alive(found[1], SESSION_LIFE, now):
        return None
    return found[0]


def _alive(issued: int, life: int, now: int) -> bool:
    return -_CLOCKS_DIFFER <= now - issued < life


def _sealed(secret: str, purpose: str, address: str, now: int) -> str:
    return URLSafeSerializer(secret, salt=f"browser.{purpose}").dumps([address, now])


def _opened(secret: str, purpose: str, token: str) -> tuple[str, int] | None:
    try:
        value: Any = URLSafeSerializer(secret, salt=f"browser.{purpose}").loads(token)
    except BadSignature:
        return None
    match value:
        case [str(address), int(issued)]:
            return address, issued
    return None
