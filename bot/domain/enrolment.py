"""Rows of a sheet that enrols people: an address, perhaps a region, the cohort."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Final, Literal

MOST_ROWS: Final = 10_000
PORTION: Final = 100
"""People enrolled in one step."""

Fault = Literal[
    "no-address", "phone", "user-name", "address", "twice", "region", "no-cohort", "cohort", "formula", "error", "long"
]
_NUMBER: Final = re.compile(r"(?:tg:)?(\d{4,15})")
_BROWSER: Final = re.compile(r"web:[A-Za-z0-9_-]{1,64}")
_PHONE: Final = re.compile(r"\+[\d\s()-]+|[78]\d{10}|[78]?[\s(-]+\d[\d\s()-]{8,}")
_USER: Final = re.compile(r"@|(?:https?://)?t\.me/|[A-Za-z]\w*\Z")
_REGION: Final = re.compile(r"[A-Z]{2}-[A-Z]{2,3}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One person to enrol. `address` is channel and place, `region` an ISO 3166-2 code or ""."""

    address: str
    region: str
    cohort: int


def read_address(text: str) -> tuple[str, Fault | None]:
    """`123456`, `tg:123456` or `web:place` as an address, or why it is none. A phone number is refused, not kept."""
    if not text:
        return "", "no-address"
    if _PHONE.fullmatch(text):
        return "", "phone"
    number = _NUMBER.fullmatch(text)
    if number:
        return f"tg:{int(number[1])}", None
    if _BROWSER.fullmatch(text):
        return text, None
    return "", "user-name" if _USER.match(text) else "address"


def read_region(text: str, known: frozenset[str]) -> tuple[str, Fault | None]:
    """`RU-MOW`, or `mow`; empty when it is not said."""
    if not text:
        return "", None
    code = text.upper()
    code = code if "-" in code else f"RU-{code}"
    return (code, None) if _REGION.fullmatch(code) and code in known else ("", "region")


def name_of(text: str) -> str:
    """A cohort's name as names are compared."""
    return " ".join(text.split()).casefold().replace("ё", "е")


def newcomer(word: str) -> int:
    """The id of a person who is expected, from an unguessable word: positive, 62 bits, telling nothing."""
    return int.from_bytes(hashlib.sha256(word.encode()).digest()[:8]) >> 2 | 1
