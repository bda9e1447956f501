"""A certificate: its code, how long it holds, and what it is worth on the day somebody reads it."""

from __future__ import annotations

import calendar
import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal

from bot.domain.attempt import State
from bot.domain.course import Bilingual

Status = Literal["valid", "expired", "withdrawn", "old-law"]
Reason = Literal["error", "not-own", "holder"]
"""Issued in error; the module was taken by somebody else; the holder asked for it."""
REASONS: Final[tuple[Reason, ...]] = ("error", "not-own", "holder")
NEEDS: Final[Mapping[str, bool]] = {"lesson": False, "module": True}
"""What brings a certificate up to date: the lesson on what changed, or only the whole module (Rule.whole)."""
CONSENT: Final = 1
"""Number of the text that a person agrees to with their name; a changed text gets the next one and is asked anew."""
MONTHS: Final = 12
"""How long a certificate holds, unless the installation says otherwise."""
ENDLESS: Final = 0
"""As a number of months: there is no end."""
TERMS: Final[Mapping[str, int | None]] = {
    **{str(months): months for months in (6, 12, 24, 36)},
    "endless": ENDLESS,
    "general": None,
}
"""What may be chosen for a module, by the word for it: a number of months; None: as for all."""
RENEW: Final = 30
"""Days before and after its end in which a new one is offered."""
LENGTH: Final = 16
"""Characters of a code, the last one of which checks the others."""
NAME: Final = (2, 80)
"""Least and most characters of a name."""
_DIGITS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No I, L, O, U: they are mistaken for others, and read as what they are mistaken for."""
_VALUE: Final = {digit: value for value, digit in enumerate(_DIGITS)} | {"O": 0, "I": 1, "L": 1}
_FIELD: Final = 0b100101
"""x^5 + x^2 + 1: the 32 digits are the elements of a field."""
_NAME: Final = re.compile(r"[^\W\d_]+(?:(?:[’'-]|\. ?| )[^\W\d_]+)*\.?\Z")


@dataclass(frozen=True, slots=True)
class Rule:
    """How certificates of a module are issued. `months` is None where the installation's number holds.

    `whole`: after a change of substance only the whole module brings one up to date, not the lesson on what changed.
    `at` (ms UTC) is None where nobody has set anything.
    """

    months: int | None = None
    whole: bool = False
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was issued. `learner` is None once they are forgotten, and `brought_to` then the version they were up to.

    `until` is None when it has no end; `whole` as the rule was that day. `document` counts what was made under this
    code; `named`: one of them bore a name. Times are ms UTC.
    """

    code: str
    attempt: int
    learner: int | None
    at: int
    until: int | None
    document: int
    document_at: int
    named: bool = False
    brought_to: str = ""
    brought_at: int | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """An admin's word on a certificate. `learner` is that admin, None once they are forgotten."""

    withdrawn: bool
    reason: Reason
    learner: int | None
    at: int


@dataclass(frozen=True, slots=True)
class Taught:
    """A version of a module as people name it: v3 and the beginning of its hash; `law_as_of` is an ISO date."""

    version: str
    number: int
    law_as_of: str


@dataclass(frozen=True, slots=True)
class Record:
    """Everything a certificate says, in whatever form it is read.

    `current` is the version that is taught now, None when the module is withdrawn; `brought` is what the person has
    caught up to since, and `behind` whether that falls short of `current` in substance. `bearer` is their name, "" when
    they gave none or took it back.
    """

    certificate: Certificate
    module: str
    title: Bilingual
    minutes: int
    state: State
    raw: int
    max: int
    scaled: float | None
    ended: int
    taught: Taught
    current: Taught | None
    brought: Taught | None
    brought_at: int | None
    behind: bool
    bearer: str
    verdict: Verdict | None

    @property
    def code(self) -> str:
        return self.certificate.code


def status(record: Record, now: int) -> Status:
    """What it is worth at `now`: the gravest of all that is true of it."""
    if (record.verdict and record.verdict.withdrawn) or record.state not in ("passed", "completed"):
        return "withdrawn"
    if record.certificate.until is not None and now >= record.certificate.until:
        return "expired"
    return "old-law" if record.behind else "valid"


def until(ended: int, months: int) -> int | None:
    """The first moment (ms UTC) after the same day so many months later; of a month without that day, its last."""
    if months == ENDLESS:
        return None
    day = datetime.fromtimestamp(ended / 1000, UTC).date()
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    after = last + timedelta(days=1)
    return int(datetime(after.year, after.month, after.day, tzinfo=UTC).timestamp() * 1000)


def last_day(until: int) -> int:
    """A moment of the last day on which it holds, for printing."""
    return until - 1


def code(word: str) -> str:
    """The code that follows from an unguessable word: 75 bits of its hash, and a digit that checks them."""
    number = int.from_bytes(hashlib.sha256(word.encode()).digest()[:10], "big") >> 5
    digits = [number >> 5 * place & 31 for place in range(LENGTH - 1)]
    return "".join(_DIGITS[digit] for digit in (*digits, _check(digits)))


def read_code(typed: str) -> str | None:
    """The code as it was issued, however it was typed. None: nobody was ever given this one."""
    plain = re.sub(r"[\s\N{EN DASH}\N{HYPHEN}-]", "", typed).upper()
    if len(plain) != LENGTH or any(digit not in _VALUE for digit in plain):
        return None
    values = [_VALUE[digit] for digit in plain]
    return "".join(_DIGITS[value] for value in values) if values[-1] == _check(values[:-1]) else None


def grouped(code: str) -> str:
    """ABCD-EFGH-JKMN-PQRS, as it is printed."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def read_name(typed: str) -> str | None:
    """A name as it will be printed. None: it is too short or too long, or has something in it that no name has."""
    name = unicodedata.normalize("NFC", " ".join(typed.split()))
    return name if NAME[0] <= len(name) <= NAME[1] and _NAME.match(name) else None


def _check(digits: list[int]) -> int:
    """Differs when one digit differs, or when any two of them are exchanged: each place has another power of x."""
    found = 0
    for digit in digits:
        found = _times_x(found ^ digit)
    return found


def _times_x(value: int) -> int:
    return value << 1 ^ (_FIELD if value & 16 else 0)
