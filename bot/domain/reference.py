"""What modules and screens may refer to: professions, localities, contacts, law, terms, aids and decision trees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from bot.domain.course import Bilingual, LawEntry, Tick

State = Literal["in-force", "not-yet", "repealed", "proposed", "unconfirmed", "standard"]
Doubt = Literal["not-settled", "low-confidence", "from-memory"]
SETTLED: Final[frozenset[State]] = frozenset({"in-force", "standard"})


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
class LawRecord:
    """An entry of the register with what a reader of the register needs. Dates are ISO days, "" when not stated."""

    entry: LawEntry
    state: State
    since: str = ""
    until: str = ""
    related: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    group: str = ""
    """The file of the register it stands in: `family-code`."""
    as_of: str = ""
    """The day on which the entry was last compared with the law."""

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """Why whoever relies on the entry should look it up first."""
        settled: tuple[Doubt, ...] = () if self.state in SETTLED else ("not-settled",)
        return settled + doubts(self.entry)


@dataclass(frozen=True, slots=True)
class Term:
    """A pair of the glossary."""

    id: str
    name: Bilingual
    note: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A term that runs while the aid is used: `hours` from the moment the person says it began."""

    label: Bilingual
    hours: int
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aid:
    """A checklist used on the spot. `audience` are professions."""

    id: str
    title: Bilingual
    audience: tuple[str, ...]
    ticks: tuple[Tick, ...]
    intro: Bilingual | None = None
    deadline: Deadline | None = None
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A fact chosen by a tap, and the node it leads to."""

    text: Bilingual
    to: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Where a path of facts ends: who decides, by which article, by when, with which paper. Parts may be absent."""

    body: Bilingual | None = None
    article: Bilingual | None = None
    deadline: Bilingual | None = None
    paper: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Fork:
    """A node of a decision tree: a question with answers, or a finding."""

    id: str
    text: Bilingual
    law: tuple[str, ...]
    answers: tuple[Answer, ...] = ()
    finding: Finding | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    """A case navigator: from the facts in front of you to body, court, article, deadline, paper."""

    id: str
    title: Bilingual
    audience: tuple[str, ...]
    start: str
    nodes: Mapping[str, Fork]
    intro: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """Mappings keep the order of the files: that is the order in which people choose."""

    professions: Mapping[str, Profession]
    localities: Mapping[str, Locality]
    contacts: tuple[Contact, ...]
    law: Mapping[str, LawRecord] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    aids: Mapping[str, Aid] = field(default_factory=dict)
    trees: Mapping[str, Tree] = field(default_factory=dict)


def doubts(entry: LawEntry) -> tuple[Doubt, ...]:
    """What the entry says of itself, wherever it stands: a module keeps it as it was."""
    unsure: tuple[Doubt, ...] = ("low-confidence",) if entry.confidence == "low" else ()
    recalled: tuple[Doubt, ...] = ("from-memory",) if entry.evidence == "R" else ()
    return unsure + recalled
