"""Drawings of figures as SVG inside the page: no script, no colour without a word beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from markupsafe import Markup

from bot.texts import Texts
from bot.web.dashboard.blocks import Cell, Chart, Head, Table

_WIDTH: Final = 320
_LINE: Final = 40
_LABEL: Final = 40
"""Characters above a bar: a label and its figure."""
_SIGN: Final = 8.0
"""What a character of a label takes at most."""
_HEIGHT: Final = 150
_FLOOR: Final = 178
_TOP: Final = 22
_RECT: Final = Markup('<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="2"/>')
_TEXT: Final = Markup('<text class="{}" x="{:.1f}" y="{:.1f}">{}</text>')


@dataclass(frozen=True, slots=True)
class Bar:
    """`part` is 0..1 of the whole width, `said` the figure in words."""

    label: str
    part: float
    said: str


@dataclass(frozen=True, slots=True)
class Series:
    """What one kind of column shows, as numbers and in words, one for each label."""

    title: str
    values: Sequence[int]
    said: Sequence[str]


def bars(title: str, label: str, value: str, listed: Sequence[Bar]) -> Chart:
    """A bar below each label. `label` and `value` head the same as a table."""
    parts = [_bar(place, bar) for place, bar in enumerate(listed)]
    rows = [[Cell(bar.label), Cell(bar.said, numeric=True)] for bar in listed]
    table = Table(title, [Head(label), Head(value, numeric=True)], rows)
    return Chart(title, _drawing(title, len(listed) * _LINE + 4, parts), table)


def columns(title: str, label: str, labels: Sequence[str], series: Sequence[Series]) -> Chart:
    """Columns side by side for each label."""
    highest = max((value for one in series for value in one.values), default=0)
    step = _WIDTH / max(len(labels), 1)
    apart = _apart(labels, step)
    parts = [Markup('<line class="axis" x1="0" y1="{0}" x2="{1}" y2="{0}"/>').format(_FLOOR, _WIDTH)]
    for place, name in enumerate(labels):
        parts += _columns(place, step, highest, series)
        if (len(labels) - 1 - place) % apart == 0:
            parts.append(_TEXT.format("tick", (place + 0.5) * step, _FLOOR + 16, name))
    parts += _legend(series)
    head = [Head(label), *(Head(one.title, numeric=True) for one in series)]
    rows = [[Cell(name), *(Cell(one.said[place], numeric=True) for one in series)] for place, name in enumerate(labels)]
    return Chart(title, _drawing(title, _FLOOR + 24, parts), Table(title, head, rows))


def scores(title: str, histogram: Sequence[int], t: Texts) -> Chart:
    """How many results lie in each tenth; the last column is 100 % itself."""
    labels = [f"{place * 10}" for place in range(len(histogram))]
    results = Series(t("Results"), histogram, [t.number(number) for number in histogram])
    return columns(title, t("From, %"), labels, [results])


def _bar(place: int, bar: Bar) -> Markup:
    top, width = place * _LINE, max(0.0, min(1.0, bar.part)) * _WIDTH
    room = max(8, _LABEL - 2 - len(bar.said))
    label = bar.label if len(bar.label) <= room else f"{bar.label[: room - 1]}…"
    return Markup().join(
        [
            _TEXT.format("label", 0, top + 15, label),
            _TEXT.format("figure", _WIDTH, top + 15, bar.said),
            _RECT.format("track", 0, top + 21, _WIDTH, 10),
            _RECT.format("first", 0, top + 21, width, 10),
        ]
    )


def _columns(place: int, step: float, highest: int, series: Sequence[Series]) -> list[Markup]:
    wide = step * 0.8 / max(len(series), 1)
    found = []
    for number, one in enumerate(series):
        high = (_HEIGHT - _TOP) * one.values[place] / max(highest, 1)
        left = place * step + step * 0.1 + number * wide
        found.append(_RECT.format(("first", "second")[number], left, _FLOOR - high, wide * 0.92, high))
        if one.values[place] and step >= 24 * len(series):
            found.append(_TEXT.format("tick", left + wide * 0.46, _FLOOR - high - 5, one.said[place]))
    return found


def _legend(series: Sequence[Series]) -> list[Markup]:
    if len(series) < 2:
        return []
    found = []
    for number, one in enumerate(series):
        left = number * _WIDTH / len(series)
        found.append(_RECT.format(("first", "second")[number], left, 2, 12, 12))
        found.append(_TEXT.format("label", left + 18, 13, one.title))
    return found


def _apart(labels: Sequence[str], step: float) -> int:
    """Every so many labels one is said, so that they do not run into each other."""
    widest = max(map(len, labels), default=0) * _SIGN
    return max(1, ceil(widest / step))


def _drawing(title: str, height: float, parts: Sequence[Markup]) -> Markup:
    opened = Markup('<svg role="img" aria-label="{}" viewBox="0 0 {} {:.0f}" xmlns="http://www.w3.org/2000/svg">')
    return opened.format(title, _WIDTH, height) + Markup().join(parts) + Markup("</svg>")
