"""What a page is made of: values that the templates print. Everything in them is ready to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Cell:
    text: str
    url: str = ""
    numeric: bool = False
    wide: int = 1
    """Columns it takes."""


@dataclass(frozen=True, slots=True)
class Head:
    """`sorted` is ascending, descending or "", `url` sorts by it."""

    title: str
    numeric: bool = False
    url: str = ""
    sorted: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    kind: ClassVar = "table"
    caption: str
    head: Sequence[Head]
    rows: Sequence[Sequence[Cell]]
    total: Sequence[Cell] = ()
    empty: str = ""
    """Said where there are no rows."""
    meanings: Sequence[tuple[str, str]] = ()
    """Of the columns."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, and the same in numbers."""

    kind: ClassVar = "chart"
    title: str
    drawing: Markup
    numbers: Table


@dataclass(frozen=True, slots=True)
class Charts:
    """Side by side where there is room."""

    kind: ClassVar = "charts"
    charts: Sequence[Chart]


@dataclass(frozen=True, slots=True)
class Cards:
    """Label, figure, and what else is to be said of it."""

    kind: ClassVar = "cards"
    cards: Sequence[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Levels:
    """Headings, and what is said under each."""

    kind: ClassVar = "levels"
    levels: Sequence[tuple[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Note:
    kind: ClassVar = "note"
    text: str
    warning: bool = False


@dataclass(frozen=True, slots=True)
class Links:
    kind: ClassVar = "links"
    links: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Ask:
    """A form that is posted: a reason must be given. `choices` are kinds of lists, `hidden` is sent with them."""

    kind: ClassVar = "ask"
    url: str
    label: str
    hint: str
    button: str
    choices: Sequence[tuple[str, str]] = ()
    choice: str = ""
    choices_label: str = ""
    hidden: Sequence[tuple[str, str]] = ()
    reason: str | None = ""
    """What was typed before; None: it is among `hidden`, and not asked again."""


Block = Table | Chart | Charts | Cards | Levels | Note | Links | Ask


@dataclass(frozen=True, slots=True)
class Page:
    """`narrowing`: the figures on it follow the filters of the address."""

    title: str
    blocks: Sequence[Block]
    where: Sequence[str] = ()
    narrowing: bool = False
    code: int = 200
    groups: bool = field(default=False)
    """Whether what figures are told apart by can be chosen."""
