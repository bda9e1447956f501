"""What the desk received, as bytes that leave the job process and come back as values.

JSON, so that nothing in it can do anything; sentences about problems are said already, in both languages.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.authoring.canonical import read_canonical
from bot.authoring.compile import Compiled
from bot.authoring.problems import Problem, Severity, message, place
from bot.authoring.revision import Received
from bot.authoring.xlsx.layout import Lang
from bot.domain.course import LOCALES, Bilingual

MAX_TOLD: Final = 500
"""Problems that travel; of more, only how many."""
MAX_MARKED: Final = 12_000_000
"""Bytes of a marked workbook. A larger one stays behind."""
MAX_PARCEL: Final = 40_000_000
"""Bytes of the whole."""
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Told:
    """A problem in words. `code` names its kind, for tests and for people who write to us about it."""

    where: Bilingual
    what: Bilingual
    severity: Severity
    code: str


@dataclass(frozen=True, slots=True)
class Parcel:
    """As `Received`, but told. `errors` and `warnings` count all problems, also those that are not in `problems`;
    errors come first. `lang` is the language of the marked copy."""

    compiled: Compiled | None
    problems: tuple[Told, ...]
    errors: int
    warnings: int
    marked: bytes | None
    counts: Mapping[str, int]
    added: tuple[str, ...]
    filled: tuple[str, ...]
    lang: Lang


def dumps(received: Received, lang: Lang) -> bytes:
    """Within MAX_PARCEL, whatever was received."""
    ordered = sorted(received.problems, key=lambda problem: problem.severity != "error")
    wrong = sum(problem.severity == "error" for problem in ordered)
    marked = received.marked if len(received.marked or b"") <= MAX_MARKED else None
    parcel = {
        "format": _FORMAT,
        "lang": lang,
        "compiled": _written(received.compiled) if received.compiled else None,
        "problems": [_told(problem) for problem in ordered[:MAX_TOLD]],
        "errors": wrong,
        "warnings": len(ordered) - wrong,
        "marked": _packed(marked) if marked else None,
        "counts": dict(received.counts),
        "added": list(received.added),
        "filled": list(received.filled),
    }
    return json.dumps(parcel, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def loads(data: bytes) -> Parcel:
    """The inverse of `dumps`. Raises ValueError for anything else."""
    if len(data) > MAX_PARCEL:
        raise ValueError(f"a parcel of {len(data)} bytes")
    try:
        parcel = json.loads(data)
        if parcel["format"] != _FORMAT:
            raise ValueError(f"a parcel of format {parcel['format']}")
        return Parcel(
            compiled=_read(parcel["compiled"]) if parcel["compiled"] else None,
            problems=tuple(_heard(one) for one in parcel["problems"]),
            errors=parcel["errors"],
            warnings=parcel["warnings"],
            marked=_unpacked(parcel["marked"]) if parcel["marked"] else None,
            counts=parcel["counts"],
            added=tuple(parcel["added"]),
            filled=tuple(parcel["filled"]),
            lang=parcel["lang"],
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a parcel: {error!r}") from None


def _told(problem: Problem) -> dict[str, Any]:
    return {
        "where": {lang: place(problem, lang) for lang in LOCALES},
        "what": {lang: message(problem, lang) for lang in LOCALES},
        "severity": problem.severity,
        "code": problem.code,
    }


def _heard(told: Mapping[str, Any]) -> Told:
    where, what = told["where"], told["what"]
    return Told(Bilingual(where["ru"], where["en"]), Bilingual(what["ru"], what["en"]), told["severity"], told["code"])


def _written(compiled: Compiled) -> dict[str, Any]:
    return {
        "version": compiled.version,
        "canonical": _packed(compiled.canonical),
        "media": {digest: _packed(data) for digest, data in compiled.media.items()},
    }


def _read(parcel: Mapping[str, Any]) -> Compiled:
    canonical = _unpacked(parcel["canonical"])
    media = {digest: _unpacked(data) for digest, data in parcel["media"].items()}
    return Compiled(read_canonical(canonical), parcel["version"], canonical, media)


def _packed(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _unpacked(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
