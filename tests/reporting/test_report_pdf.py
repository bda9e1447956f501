"""What stands on paper."""

from __future__ import annotations

from bot.features.reports.screens import files
from bot.reporting.report_pdf import pdf_data, report_pdf
from bot.texts import texts
from tests.features.reports.test_screens import REGIONS


def test_figures_are_rounded_as_on_the_screen() -> None:
    told = pdf_data(files.table_of(REGIONS, texts("en")))
    names = [one["id"] for one in told["columns"]]
    assert told["total"][names.index("share")] == "65%"
    assert told["rows"][2][:2] == ["North Ossetia", "fewer than 5 people"]
    assert "low_quartile" not in names


def test_it_is_made_in_both_languages() -> None:
    for locale in ("ru", "en"):
        assert report_pdf(files.table_of(REGIONS, texts(locale))).startswith(b"%PDF")
