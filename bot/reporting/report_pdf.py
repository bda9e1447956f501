"""Figures on paper: A4 across, the whole table, bars, and what every column means."""

from __future__ import annotations

from typing import Final

from bot.reporting.picture import bars_of, typeset
from bot.reporting.tables import Data, words
from bot.texts import texts

_LEFT_OUT: Final = ("low_quartile", "high_quartile", "pairs")
"""There is no room for these on paper; XLSX has them."""
_UNMEASURED: Final = ("behaviour", "results")
"""Of the four levels these are told in words."""


def report_pdf(data: Data) -> bytes:
    """A PDF of a table (tables.table with `by`, `told` and `stops`, or kirkpatrick.table)."""
    return typeset(pdf_data(data), "report.typ", "pdf")


def pdf_data(data: Data) -> Data:
    t = texts(data["lang"])
    left_out = _UNMEASURED if "levels" in data else _LEFT_OUT
    shown = [place for place, one in enumerate(data["columns"]) if one["id"] not in left_out]
    columns = [data["columns"][place] for place in shown]
    lines = [[words(line[place], data["columns"][place]["kind"], t) for place in shown] for line in data["rows"]]
    return {
        **{name: data[name] for name in ("lang", "heading", "where", "by", "told", "notes", "stops")},
        "date": t("Made on {date}", date=data["made"]),
        "stops_title": t("How many came so far"),
        "means": t("What the columns mean"),
        "columns": columns,
        "rows": lines,
        "levels": data.get("levels", []),
        "total": [words(data["total"][place], data["columns"][place]["kind"], t) for place in shown],
        "bars": bars_of(data, t),
    }
