"""Figures as a picture for a phone: 1080 points wide, large type, bars and a short table."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any, Final, Literal

import typst

from bot.reporting.tables import Data, Value, words
from bot.texts import Texts, texts

_EPOCH: Final = 0
_PPI: Final = 144.0
"""The page is 540 points wide."""
MOST: Final = 12
"""Bars in a picture; a file has them all."""
_SHOWN: Final = ("completed", "begun", "mean", "on_old_law", "overdue", "needs_help")


def picture(data: Data) -> bytes:
    """A PNG of a table (tables.table with `by`, `told` and `stops`)."""
    return typeset(picture_data(data), "picture.typ", "png")


def typeset(data: Data, template: str, form: Literal["pdf", "png"]) -> bytes:
    """Words go in as data: nothing a name says is ever read as Typst."""
    given = {"data": json.dumps(data, ensure_ascii=False)}
    compiler = typst.Compiler(_template(template), ignore_system_fonts=True, sys_inputs=given)
    made = compiler.compile(format=form, ppi=_PPI, timestamp=_EPOCH)
    if not isinstance(made, bytes):
        raise TypeError("one file was expected")
    return made


def picture_data(data: Data) -> Data:
    t = texts(data["lang"])
    bars = bars_of(data, t)
    return {
        **{name: data[name] for name in ("lang", "heading", "where", "by", "told", "made", "notes")},
        "date": t("Made on {date}", date=data["made"]),
        "bars": bars[:MOST],
        "more": t("and {count} more, in the file", count=t.number(len(bars) - MOST)) if len(bars) > MOST else "",
        "stops": data["stops"],
        "stops_title": t("How many came so far"),
        "table": _facts(data, t),
    }


def bars_of(data: Data, t: Texts) -> list[dict[str, Any]]:
    """A bar for each group: its share, else its mean score, and the words beside it; none where there are too few."""
    if "bars" in data:
        return list(data["bars"])
    places = {one["id"]: place for place, one in enumerate(data["columns"])}
    found = []
    for row in data["rows"]:
        share = row[places["mean"]] if row[places["share"]] is None else row[places["share"]]
        small = isinstance(row[1], str)  # or hidden
        told = row[1] if small else _beside(row, places, t)
        found.append({"label": row[0], "share": share or 0.0, "told": told, "small": small})
    return found


def _beside(row: list[Value], places: dict[str, int], t: Texts) -> str:
    share, mean = row[places["share"]], row[places["mean"]]
    score = t("mean {share}", share=words(mean, "share", t)) if mean is not None else ""
    done = words(share, "share", t) if share is not None else ""
    return " · ".join(part for part in (done, score) if part)


def _facts(data: Data, t: Texts) -> list[list[str]]:
    """The short table: the figures of all together."""
    found = []
    for column, value in zip(data["columns"], data["total"], strict=True):
        if column["id"] in _SHOWN and value is not None and not isinstance(value, str):
            found.append([column["title"], words(value, column["kind"], t)])
    return found


@cache
def _template(name: str) -> bytes:
    return (resources.files("bot.reporting") / "templates" / name).read_bytes()
