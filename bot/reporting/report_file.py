"""One report in the form that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.reporting.exports import csv_file, xlsx
from bot.reporting.picture import picture
from bot.reporting.report_pdf import report_pdf
from bot.reporting.tables import Data

FORMS: Final[Mapping[str, Callable[[Data], bytes]]] = {
    "png": picture,
    "pdf": report_pdf,
    "xlsx": xlsx,
    "csv": csv_file,
}


def report_file(arguments: dict[str, Any]) -> bytes:
    """For the job process: `data` (see tables.table), and the `form`."""
    return FORMS[arguments["form"]](arguments["data"])
