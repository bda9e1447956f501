"""The first sheet of the template: what each column is for, with an example of a row, and lists to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from bot.authoring.xlsx import style
from bot.authoring.xlsx.fields import FIELDS
from bot.authoring.xlsx.layout import HELP, MODULE, SHEETS, Column, Lang, SheetPlan
from bot.authoring.xlsx.words import CHOICES, Both

LIST: Final = "F"
"""The column of professions, off to the right."""
PROFESSIONS_FROM: Final = 3
_ADVICE: Final[tuple[Both, ...]] = (
    (
        "Одна книга — один модуль. Заполните листы по порядку и пришлите файл боту: он проверит всё сразу.",
        "One workbook is one module. Fill in the sheets in order and send the file to the bot: it checks all at once.",
    ),
    (
        "Каждый текст — на двух языках, рядом. Тёмные заголовки заполнять обязательно (у карточек — тексты).",
        "Every text stands in both languages, side by side. Darker headers must be filled in (for cards: the texts).",
    ),
    (
        "Столбцы можно переставлять и добавлять свои: лишнее не читается. Ячейки не объединяйте, формул не пишите.",
        "Columns may be moved and others added: what is not known is not read. Do not merge cells or write formulas.",
    ),
    (
        "Коды — латиницей, и после публикации они не меняются: по ним бот узнаёт вопрос в новой редакции.",
        "Codes are in Latin letters and never change once published: by them a question is known in a new version.",
    ),
    (
        "Картинка: «Вставка → Рисунок → Поверх ячеек», верхний левый угол — на строке своей карточки.",
        "A picture: “Insert, Pictures, Place over cells”, its upper left corner on the row of its card.",
    ),
)
_HEADS: Final[tuple[Both, ...]] = (
    ("Столбец", "Column"),
    ("Что писать", "What to write"),
    ("Пример по-русски", "Example in Russian"),
    ("Пример по-английски", "Example in English"),
)
_PROFESSIONS: Final[Both] = ("Профессии", "Professions")


def add(book: Any, lang: Lang, professions: Mapping[str, str]) -> None:
    english = lang == "en"
    sheet = book.create_sheet(HELP[english])
    for letter, width in zip("ABCDEF", (28, 70, 44, 44, 4, 34), strict=True):
        sheet.column_dimensions[letter].width = width
    for row, advice in enumerate(_ADVICE, 1):
        style.put(sheet.cell(row, 1), advice[english])
    row = len(_ADVICE) + 2
    for plan in SHEETS:
        row = _explain(sheet, row, plan, english) + 1
    if professions:
        style.header(sheet[f"{LIST}{PROFESSIONS_FROM - 1}"], False)
        style.put(sheet[f"{LIST}{PROFESSIONS_FROM - 1}"], _PROFESSIONS[english])
    for at, (id, title) in enumerate(professions.items(), PROFESSIONS_FROM):
        style.put(sheet[f"{LIST}{at}"], f"{id} — {title}")


def _explain(sheet: Any, row: int, plan: SheetPlan, english: bool) -> int:
    """The row after the explanation."""
    title = sheet.cell(row, 1)
    style.put(title, plan.title[english])
    style.header(title, True)
    style.put(sheet.cell(row, 2), plan.about[english])
    for column, head in enumerate(_HEADS, 1):
        style.header(sheet.cell(row + 1, column), False)
        style.put(sheet.cell(row + 1, column), head[english])
    row += 2
    for line in _fields(english) if plan is MODULE else _columns(plan, english):
        for column, text in enumerate(line, 1):
            style.body(sheet.cell(row, column), "text")
            style.put(sheet.cell(row, column), text)
        row += 1
    return row


def _fields(english: bool) -> list[tuple[str, ...]]:
    return [(field.title[english], field.note[english], *field.example) for field in FIELDS]


def _columns(plan: SheetPlan, english: bool) -> list[tuple[str, ...]]:
    """A text of two languages takes one line."""
    lines: list[tuple[str, ...]] = []
    for column in plan.columns:
        if not column.key.endswith(".en"):
            title = column.title[english] + (" (ru, en)" if column.key.endswith(".ru") else "")
            lines.append((title, _what(column, english), *_example(plan, column, english)))
    return lines


def _what(column: Column, english: bool) -> str:
    words = ", ".join(both[english] for both in CHOICES[column.words].values()) if column.words else ""
    return f"{column.note[english]} [{words}]" if words else column.note[english]


def _example(plan: SheetPlan, column: Column, english: bool) -> Both:
    if not column.key.endswith(".ru"):
        return (column.example[english], "")
    other = next(one for one in plan.columns if one.key == column.key.replace(".ru", ".en"))
    return (column.example[0], other.example[0])
