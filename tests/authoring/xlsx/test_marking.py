import io
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.drawing.image import Image

from bot.authoring.problems import problem
from bot.authoring.reference import Reference
from bot.authoring.xlsx.layout import PROBLEMS
from bot.authoring.xlsx.marking import ERROR, WARNING, marked_copy
from tests.authoring.conftest import SOUND, check_text
from tests.authoring.test_pictures import secretive
from tests.authoring.xlsx.workbooks import changed, fill, report_of, typed, with_part


def marked(change: Any, reference: Reference, lang: Any = "ru") -> Any:
    data = changed(change)
    return load_workbook(io.BytesIO(marked_copy(data, report_of(data, reference).problems, lang)))


def colour(cell: Any) -> str:
    return str(cell.fill.fgColor.rgb)[-6:]


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_bad_cells_are_coloured_and_say_why(lang: Any, reference: Reference) -> None:
    book = marked(typed("Вопросы", U6=None, W1="Заметки"), reference, lang)
    cell = book["Вопросы"]["U6"]
    said = "у вопроса first не указана норма" if lang == "ru" else "question first names no law"
    assert colour(cell) == ERROR and said in cell.comment.text
    assert colour(book["Вопросы"]["W1"]) == WARNING
    assert colour(book["Вопросы"]["U9"]) not in (ERROR, WARNING)
    assert book["Вопросы"]["C6"].value == "Что важнее всего?"


def test_a_list_of_all_comes_first(reference: Reference) -> None:
    book = marked(typed("Вопросы", U6=None, K15="много"), reference)
    sheet = book.worksheets[0]
    assert sheet.title == PROBLEMS[0] and book.active is sheet
    assert [row[:3] for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        ("Вопросы", "U6", "ошибка"),
        ("Вопросы", "K15", "ошибка"),
    ]
    assert sheet["B2"].hyperlink.location == "'Вопросы'!U6"


def test_mended_and_sent_again(reference: Reference) -> None:
    """The copy itself may be mended; the next copy shows only what is left."""
    data = changed(typed("Вопросы", U6=None, K15="много"))
    data = marked_copy(data, report_of(data, reference).problems, "ru")
    data = changed(typed("Вопросы", U6="rule-1"), data)
    problems = report_of(data, reference).problems
    book = load_workbook(io.BytesIO(marked_copy(data, problems, "ru")))
    assert colour(book["Вопросы"]["U6"]) != ERROR and not book["Вопросы"]["U6"].comment
    assert colour(book["Вопросы"]["K15"]) == ERROR
    assert book.sheetnames.count(PROBLEMS[0]) == 1
    data = changed(typed("Вопросы", K15=48), data)
    assert report_of(data, reference).compiled["M01"].version == check_text(SOUND, reference).compiled["M01"].version


def test_merged_cells_pictures_and_notes_of_ones_own(reference: Reference) -> None:
    from openpyxl.comments import Comment

    def change(book: Any) -> None:
        book["Вопросы"].merge_cells("C6:C8")
        book["Вопросы"]["U6"].value = None
        book["Вопросы"]["U6"].comment = Comment("уточнить", "Вера")
        book["Карточки"].add_image(Image(io.BytesIO(secretive())), "J4")

    book = marked(change, reference)
    assert colour(book["Вопросы"]["C6"]) == ERROR
    assert book["Вопросы"]["U6"].comment.text.endswith("уточнить")
    assert len(book["Карточки"]._images) == 1


def test_of_a_workbook_that_is_not_safe_only_the_list(reference: Reference) -> None:
    data = with_part(fill(), "", None, **{"xl__vbaProject.bin": b"x"})
    book = load_workbook(io.BytesIO(marked_copy(data, [problem("a.xlsx", 0, "xlsx-active", what="macros")], "en")))
    assert book.sheetnames == [PROBLEMS[1]]
    assert "macros" in str(book.worksheets[0]["D2"].value)


def test_a_sound_one() -> None:
    book = load_workbook(io.BytesIO(marked_copy(fill(), [], "ru")))
    assert book.worksheets[0]["D2"].value == "Ошибок нет."
