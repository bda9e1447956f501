"""A module as the compiler leaves it: immutable, complete in both languages, named by the hash of its contents.

Texts are markup that every channel can show. Nothing here refers outside the module: the law entries it cites are part
of it, so a changed law is a new version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Locale = Literal["ru", "en"]
LOCALES: tuple[Locale, ...] = ("ru", "en")


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same words in both languages. Russian is the legal source."""

    ru: str
    en: str

    def __getitem__(self, locale: Locale) -> str:
        return self.ru if locale == "ru" else self.en


@dataclass(frozen=True, slots=True)
class LawEntry:
    """An entry of the register of law as it stood when the module was compiled."""

    id: str
    short: Bilingual
    citation: Bilingual
    note: Bilingual
    status: Bilingual
    confidence: Literal["high", "medium", "low"]
    evidence: Literal["S", "C", "R"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture shown on request. `file` is the sha256 of its bytes, `size` is in bytes."""

    file: str
    size: int
    alt: Bilingual


@dataclass(frozen=True, slots=True)
class Card:
    """One screen to read."""

    id: str
    title: Bilingual
    text: Bilingual
    law: tuple[str, ...] = ()
    picture: Picture | None = None
    sensitive: bool = False
    kind: Literal["card"] = "card"


@dataclass(frozen=True, slots=True)
class ItemStep:
    """Practice: the item is answered and explained, and does not count for the result."""

    item: str
    kind: Literal["item"] = "item"


@dataclass(frozen=True, slots=True)
class ScenarioStep:
    scenario: str
    kind: Literal["scenario"] = "scenario"


@dataclass(frozen=True, slots=True)
class ChecklistStep:
    checklist: str
    kind: Literal["checklist"] = "checklist"


@dataclass(frozen=True, slots=True)
class ConfidenceStep:
    """How sure the learner is of their own practice, 1..4; kept beside the score, never counted."""

    id: str
    question: Bilingual
    kind: Literal["confidence"] = "confidence"


@dataclass(frozen=True, slots=True)
class TestStep:
    """`draw` items from a pool, by the seed of the attempt. The post-test alone decides the result."""

    phase: Literal["pre", "post"]
    pool: str
    draw: int
    kind: Literal["test"] = "test"


Step = Card | ItemStep | ScenarioStep | ChecklistStep | ConfidenceStep | TestStep


@dataclass(frozen=True, slots=True)
class Option:
    id: str
    text: Bilingual
    feedback: Bilingual | None = None
    correct: bool = False


@dataclass(frozen=True, slots=True)
class NumberAnswer:
    """Right when |given - value| <= tolerance. `unit` is printed after the number."""

    value: float
    tolerance: float
    unit: Bilingual


@dataclass(frozen=True, slots=True)
class Item:
    """One assessable question. Options of an `order` item are listed in the right order."""

    id: str
    kind: Literal["single", "multiple", "order", "number"]
    stem: Bilingual
    hash: str
    """Of all that bears on right and wrong: responses carry over between versions while it stays the same."""
    options: tuple[Option, ...] = ()
    answer: NumberAnswer | None = None
    right: Bilingual | None = None
    wrong: Bilingual | None = None
    explain: Bilingual | None = None
    """The rule behind the key, shown after any answer."""
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    id: str
    text: Bilingual
    to: str
    feedback: Bilingual | None = None
    effect: Mapping[str, int] = field(default_factory=dict)
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A moment of a scenario. It has choices, or it is an ending with a score (scaled 0..1)."""

    id: str
    text: Bilingual
    choices: tuple[Choice, ...] = ()
    ending: Literal["good", "mixed", "bad"] | None = None
    score: float = 0.0
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gauge:
    """What the choices change, 0..3; starts at `start`."""

    id: str
    title: Bilingual
    start: int = 1


@dataclass(frozen=True, slots=True)
class Scenario:
    id: str
    title: Bilingual
    start: str
    nodes: Mapping[str, Node]
    gauges: tuple[Gauge, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of a checklist."""

    id: str
    text: Bilingual
    law: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checklist:
    id: str
    title: Bilingual
    ticks: tuple[Tick, ...]
    intro: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Module:
    """One short module, some twelve minutes. `mastery` is the scaled score (0..1) at which the post-test is passed."""

    id: str
    title: Bilingual
    neutral: Bilingual
    """What a lock screen may show."""
    audience: tuple[str, ...]
    minutes: int
    law_as_of: str
    """ISO date on which the law was checked."""
    mastery: float
    warning: Bilingual | None
    objectives: tuple[Bilingual, ...]
    steps: tuple[Step, ...]
    pools: Mapping[str, tuple[str, ...]]
    items: Mapping[str, Item]
    scenarios: Mapping[str, Scenario]
    checklists: Mapping[str, Checklist]
    law: Mapping[str, LawEntry]
    format: Literal[1] = 1
