"""What every module and screen may refer to: professions and their paths, localities, help contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.course import Bilingual


@dataclass(frozen=True, slots=True)
class Profession:
    """`path` is the order in which this profession takes modules; `optional` ones do not count for completion."""

    id: str
    title: Bilingual
    path: tuple[str, ...]
    optional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Locality:
    """A region by its ISO 3166-2:RU code. `tz` is the IANA time zone of its capital."""

    code: str
    name: Bilingual
    short: Bilingual
    tz: str


@dataclass(frozen=True, slots=True)
class Contact:
    id: str
    label: Bilingual
    phone: str | None = None
    url: str | None = None
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    professions: Mapping[str, Profession]
    localities: Mapping[str, Locality]
    contacts: tuple[Contact, ...]
