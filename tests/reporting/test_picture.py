"""The picture is as wide as a phone shows it, whatever is in it; the same data makes the PDF."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.course import LOCALES, Locale
from bot.features.reports.screens import files
from bot.features.reports.view import View
from bot.reporting.picture import MOST, bars_of, picture, picture_data
from bot.reporting.report_file import report_file
from bot.reporting.report_pdf import pdf_data
from bot.texts import texts
from tests.features.reports.test_screens import ALL, INSIDE, MONTH, REGIONS, WHOLE, view

VIEWS = (ALL, REGIONS, INSIDE, MONTH)


def data(shown: View, locale: Locale = "en") -> dict[str, Any]:
    return files.table_of(shown, texts(locale))


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("shown", VIEWS, ids=["all", "regions", "module", "versions"])
def test_it_is_1080_wide(shown: View, locale: Locale) -> None:
    made = picture(data(shown, locale))
    assert made.startswith(b"\x89PNG")
    assert struct.unpack(">I", made[16:20]) == (1080,)
    assert made == picture(data(shown, locale))


def test_a_small_group_has_a_name_and_no_bar() -> None:
    found = bars_of(data(REGIONS), texts("en"))
    assert [(one["label"], one["small"], one["share"]) for one in found][2] == ("North Ossetia", True, 0.0)
    assert found[0]["told"] == "65% · mean 81%"


def test_many_groups_are_cut_and_said_to_be() -> None:
    rows = [replace(WHOLE, key=str(number)) for number in range(1, 21)]
    told = picture_data(data(replace(view(ALL.at, *rows, by="cohort"), at=replace(ALL.at, by="c"))))
    assert len(told["bars"]) == MOST
    assert told["more"] == "and 8 more, in the file"


@pytest.mark.parametrize("shown", VIEWS, ids=["all", "regions", "module", "versions"])
def test_a_pdf_of_the_same(shown: View) -> None:
    assert report_file({"data": data(shown), "form": "pdf"}).startswith(b"%PDF")
    told = pdf_data(data(shown))
    assert all(len(line) == len(told["columns"]) for line in [*told["rows"], told["total"]])


def test_words_are_data_and_never_typst() -> None:
    hostile = {**data(REGIONS), "heading": '#panic("read") $ \\'}
    assert picture(hostile).startswith(b"\x89PNG")
