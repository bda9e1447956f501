"""How the workbook looks: quiet, wrapped, readable on a small screen."""

from __future__ import annotations

from typing import Any, Final

AUTHOR: Final = "bot"
"""Of the notes made here."""
_HEAD, _MUST, _LABEL, _LINE = "E8EEF4", "CFE0EF", "F4F4F4", "D0D0D0"
_NUMBERS: Final = frozenset({"number", "whole"})


def header(cell: Any, must: bool) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor=_MUST if must else _HEAD)
    cell.alignment = Alignment(wrap_text=True, vertical="center")
    _edge(cell)


def body(cell: Any, kind: str, *, label: bool = False) -> None:
    from openpyxl.styles import Alignment, PatternFill

    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if label:
        cell.fill = PatternFill("solid", fgColor=_LABEL)
    # As a text: a code such as 1-2 would become a date, a list that begins with a dash a formula.
    cell.number_format = "General" if kind in _NUMBERS else "@"
    _edge(cell)


def put(cell: Any, value: str | int | float) -> None:
    """A text stays a text even when it begins like a formula."""
    cell.value = escaped(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"


def escaped(text: str) -> str:
    """Signs a workbook cannot hold as themselves; `_x0041_` typed by hand is text too."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    bare: str = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", text)
    return bare.replace("_x", "_x005F_x")


def note(cell: Any, text: str) -> None:
    from openpyxl.comments import Comment

    comment = Comment(escaped(text), AUTHOR)
    comment.width, comment.height = 300, 40 + 18 * (len(text) // 38 + 1 + text.count("\n"))
    cell.comment = comment


def _edge(cell: Any) -> None:
    from openpyxl.styles import Border, Side

    thin = Side("thin", _LINE)
    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
