"""What Telegram says of the person who opens a Mini App: a query string signed with the bot's token.

Checked as core.telegram.org/bots/webapps describes it under "Validating data received via the Mini App".
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl

LIFE: Final = 5 * 60 * 1000
"""ms"""
_CLOCKS_DIFFER: Final = 60 * 1000
_LONGEST: Final = 8 * 1024
_FIELDS: Final = 30


@dataclass(frozen=True, slots=True)
class Proof:
    """Who it is, and the signature, which must not be taken twice. `expires` is ms UTC."""

    address: str
    signature: str
    expires: int


def read(token: str, data: str, now: int) -> Proof | None:
    """`token` is the bot's. None: forged, broken, expired, or about nobody."""
    fields = _fields(data)
    if not token or fields is None:
        return None
    signature = fields.pop("hash", "")
    if not hmac.compare_digest(signed(token, fields).encode(), signature.encode("utf-8", "replace")):
        return None
    issued, user = _number(fields.get("auth_date", "")) * 1000, _user(fields.get("user", ""))
    if user is None or not -_CLOCKS_DIFFER <= now - issued < LIFE:
        return None
    return Proof(f"tg:{user}", signature, issued + LIFE + _CLOCKS_DIFFER)


def signed(token: str, fields: dict[str, str]) -> str:
    """The hash that belongs to these fields."""
    key = hmac.digest(b"WebAppData", token.encode(), "sha256")
    lines = "\n".join(f"{name}={value}" for name, value in sorted(fields.items()))
    return hmac.new(key, lines.encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def _fields(data: str) -> dict[str, str] | None:
    """None when something in it is said twice or cannot be read."""
    if len(data) > _LONGEST:
        return None
    try:
        pairs = parse_qsl(data, keep_blank_values=True, strict_parsing=True, max_num_fields=_FIELDS)
    except ValueError:
        return None
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else None


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 13 else 0


def _user(text: str) -> int | None:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) and found > 0 else None
