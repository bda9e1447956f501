"""Every form that can be asked for is made."""

from __future__ import annotations

import pytest

from bot.features.reports.handlers import FORMS as ASKED
from bot.features.reports.screens import files
from bot.reporting.report_file import FORMS, report_file
from bot.texts import texts
from tests.features.reports.test_screens import REGIONS

BEGINS = {"png": b"\x89PNG", "pdf": b"%PDF", "xlsx": b"PK", "csv": b"\xef\xbb\xbf"}


@pytest.mark.parametrize("form", sorted(BEGINS))
def test_a_form(form: str) -> None:
    data = files.table_of(REGIONS, texts("en"))
    assert report_file({"data": data, "form": form}).startswith(BEGINS[form])


def test_no_other_is_asked_for() -> None:
    assert set(ASKED.values()) == set(FORMS) == set(BEGINS)
