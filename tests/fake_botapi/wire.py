"""Small values that travel between the parts of the fake server."""

import json
import time
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
# 2026-11-22 09:00 UTC: the fake's calendar begins here, so that no test depends on the day it runs.
OPENING = 1_795_338_000.0


class Refused(Exception):
    """An answer with ok=false."""

    def __init__(self, status: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.retry_after = retry_after

    def body(self) -> bytes:
        answer: Json = {"ok": False, "error_code": self.status, "description": self.description}
        if self.retry_after is not None:
            answer["parameters"] = {"retry_after": self.retry_after}
        return dumps(answer)


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


def flood(seconds: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {seconds}", seconds)


# Made once: json.dumps() with options makes an encoder at every call. Escapes what is not ASCII, as Telegram.
_encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def dumps(value: Any) -> bytes:
    return _encode(value).encode()


class Clock:
    """Seconds since 1970; runs by itself and can be pushed forward."""

    def __init__(self, start: float = OPENING) -> None:
        self._offset = start - time.monotonic()

    def now(self) -> float:
        return time.monotonic() + self._offset

    def advance(self, seconds: float) -> None:
        self._offset += seconds


@dataclass(slots=True, frozen=True)
class Upload:
    """A file that came with a multipart request."""

    name: str
    data: bytes
    mime: str

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {len(self.data)} bytes)"


@dataclass(slots=True)
class Call:
    """One request of the bot. `status` stays 0 while it is answered, and for good if it was cut."""

    method: str
    params: Json
    at: float
    status: int = 0
    error: str = ""
    injected: bool = False
    early: bool = False  # made before an earlier retry_after had passed

    @property
    def chat(self) -> int | None:
        chat = self.params.get("chat_id")
        try:
            return int(chat) if chat is not None else None
        except (TypeError, ValueError):
            return None
