"""Figures on paper: A4 across, the whole table, bars, and what every column means."""

from __future__ import annotations

from typing import Final

from bot.reporting.picture import bars_of, typeset
from bot.reporting.tables import Data, words
from bot.texts import texts

_LEFT_OUT: Final = ("low_quartile", "high_quartile", "pairs")
"""There is no room for these on paper; XLSX has them."""


def report_pdf(data: Data) -> bytes:
    """A PDF of a table (tables.table with `by`, `told` and `stops`)."""
    return typeset(pdf_data(data), "report.typ", "pdf")


def pdf_data(data: Data) -> Data:
    t = texts(data["lang"])
    shown = [place for place, one in enumerate(data["columns"]) if one["id"] not in _LEFT_OUT]
    columns = [data["columns"][place] for place in shown]
    lines = [[words(line[place], data["columns"][place]["kind"], t) for place in shown] for line in data["rows"]]
    return {
        **{name: data[name] for name in ("lang", "heading", "where", "by", "told", "notes", "stops")},
        "date": t("Made on {date}", date=data["made"]),
        "stops_title": t("How many came so far"),
        "means": t("What the columns mean"),
        "columns": columns,
        "rows": lines,
        "total": [words(data["total"][place], data["columns"][place]["kind"], t) for place in shown],
        "bars": bars_of(data, t),
    }
