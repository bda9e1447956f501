"""Broken workbooks: each gives the expected problem in the expected cell, and nothing is compiled."""

import functools
import io
from collections.abc import Callable
from typing import Any

import pytest
from openpyxl.drawing.image import Image

from bot.authoring.check import Report
from bot.authoring.problems import describe, message
from bot.authoring.reference import Reference
from tests.authoring.test_pictures import secretive
from tests.authoring.xlsx.workbooks import Change, changed, fill, place_of, places, report_of, typed


def pasted(*cells: str) -> Change:
    """A picture over each of the cells."""

    def change(book: Any) -> None:
        for cell in cells:
            book["Карточки"].add_image(Image(io.BytesIO(secretive())), cell)

    return change


def both(*changes: Change) -> Change:
    def change(book: Any) -> None:
        for one in changes:
            one(book)

    return change


def on(sheet: str, act: Callable[[Any], object]) -> Change:
    return lambda book: act(book[sheet])


M, C, Q, S, L = "Модуль", "Карточки", "Вопросы", "Сценарий", "Чек-листы"

BROKEN: dict[str, tuple[Change, str, str]] = {
    "no code of the module": (typed(M, B2=None), "missing-key", "Модуль!B2"),
    "a code in Cyrillic letters": (typed(M, B2="М01"), "bad-id", "Модуль!B2"),
    "no English title": (typed(M, C3=None), "missing-en", "Модуль!C3"),
    "no Russian title": (typed(M, B3=None), "missing-ru", "Модуль!B3"),
    "a title too long": (typed(M, C3="a" * 61), "too-long", "Модуль!C3"),
    "a profession nobody has": (typed(M, B5="polise"), "unknown-profession", "Модуль!B5"),
    "minutes in words": (typed(M, B8="десять"), "expected-whole", "Модуль!B8"),
    "minutes of a whole day": (typed(M, B8=1440), "out-of-range", "Модуль!B8"),
    "a date that is none": (typed(M, B9="вчера"), "bad-date", "Модуль!B9"),
    "a date to come": (typed(M, B9="01.12.2026"), "date-ahead", "Модуль!B9"),
    "a pass mark of 80": (typed(M, B10=80), "out-of-range", "Модуль!B10"),
    "a field nobody knows": (typed(M, A16="Цвет", B16="синий"), "xlsx-extra-row", "Модуль!A16"),
    "a field twice": (typed(M, A16="Минут", B16=9), "duplicate-key", "Модуль!A16"),
    "no pass mark at all": (on(M, lambda sheet: sheet.delete_rows(10)), "missing-key", "Модуль!A1"),
    "an unknown kind of step": (typed(C, A6="картинка"), "step-kind", "Карточки!A6"),
    "a card without a text": (typed(C, E4=None, F4=None), "missing-key", "Карточки!E4"),
    "a card in Russian only": (typed(C, F4=None), "missing-en", "Карточки!F4"),
    "Russian among English": (typed(C, F4="Separate them сразу."), "cyrillic-in-english", "Карточки!F4"),
    "a card without law": (typed(C, G4=None), "card-without-law", "Карточки!G4"),
    "law that is not in the register": (typed(C, G4="rule-1, rule-7"), "unknown-law", "Карточки!G4"),
    "a card of law and not of law": (typed(C, H4="да"), "nonlegal-with-law", "Карточки!H4"),
    "neither yes nor no": (typed(C, H4="может быть"), "expected-bool", "Карточки!H4"),
    "too many words": (typed(C, E4="слово " * 61), "too-many-words", "Карточки!E4"),
    "a link": (typed(C, E4="Смотрите https://example.org"), "markup-link", "Карточки!E4"),
    "a template that calls": (typed(C, F4="{{ contact.__class__ }}"), "template-name", "Карточки!F4"),
    "a practice question nobody wrote": (typed(C, B6="practise"), "unknown-item", "Карточки!B6"),
    "a scenario nobody wrote": (typed(C, B7="day"), "unknown-scenario", "Карточки!B7"),
    "more drawn than there is": (typed(C, N9=9), "pool-too-small", "Карточки!N9"),
    "a test of no pool": (typed(C, M9=None), "missing-key", "Карточки!M9"),
    "a second final test": (typed(C, A10="тест", M10="post", N10=1), "second-test", "Карточки!M10"),
    "a title where none belongs": (typed(C, C6="Вопрос"), "xlsx-unused-cell", "Карточки!C6"),
    "two pictures on a card": (both(pasted("J4", "K4"), typed(C, K4="План", L4="Plan")), "xlsx-two-pictures",
                               "Карточки!K4"),
    "a picture and a name": (both(pasted("J4"), typed(C, J4="a.png", K4="План", L4="Plan")), "xlsx-two-pictures",
                             "Карточки!J4"),
    "a picture that shows nothing in words": (pasted("J4"), "missing-key", "Карточки!K4"),
    "a picture beside everything": (pasted("J30"), "xlsx-picture-stray", "Карточки!J30"),
    "a question without a code": (typed(Q, A6=None), "missing-key", "Вопросы!A6"),
    "a code twice": (typed(Q, A9="first"), "duplicate-id", "Вопросы!A9"),
    "an unknown kind of question": (typed(Q, B6="да/нет"), "not-one-of", "Вопросы!B6"),
    "no right option": (typed(Q, H7=None), "key-single", "Вопросы!A6"),
    "two options only": (typed(Q, F8=None, G8=None, I8=None, J8=None), "options-count", "Вопросы!F6"),
    "an option in one language": (typed(Q, G7=None), "missing-en", "Вопросы!G7"),
    "an option without feedback": (typed(Q, I8=None, J8=None), "no-option-feedback", "Вопросы!I8"),
    "the same option twice": (typed(Q, F8="протокол."), "same-options", "Вопросы!F8"),
    "a right option in an order": (typed(Q, H13="да"), "key-order", "Вопросы!A12"),
    "no feedback to an order": (typed(Q, O12=None, P12=None, Q12=None, R12=None), "no-feedback", "Вопросы!O12"),
    "a number in words": (typed(Q, K15="сорок восемь"), "expected-number", "Вопросы!K15"),
    "a number without its unit": (typed(Q, M15=None, N15=None), "missing-key", "Вопросы!M15"),
    "a number without a number": (typed(Q, K15=None, L15=None, M15=None, N15=None), "no-answer", "Вопросы!K15"),
    "a question without law": (typed(Q, U6=None), "item-without-law", "Вопросы!U6"),
    "an option before any question": (typed(Q, A2=None, B2=None, C2=None, D2=None), "xlsx-loose-row", "Вопросы!F2"),
    "cells merged over the options": (on(Q, lambda sheet: sheet.merge_cells("C6:C8")), "xlsx-merged", "Вопросы!C6"),
    "a formula": (typed(Q, F7="=CONCATENATE(\"Без\",\"опасность\")"), "xlsx-formula", "Вопросы!F7"),
    "a formula beside the table": (typed(Q, Z9="=1+1"), "xlsx-formula", "Вопросы!Z9"),
    "a formula that calls a program": (typed(Q, F7="=cmd|'/c calc'!A0"), "xlsx-formula", "Вопросы!F7"),
    "an error of Excel": (typed(Q, F7="#N/A"), "xlsx-error", "Вопросы!F7"),
    "a choice that leads nowhere": (typed(S, E5="worse"), "unknown-node", "Сценарий!E5"),
    "a gauge nobody defined": (typed(S, F5="trust +1"), "unknown-gauge", "Сценарий!F5"),
    "a change without a gauge": (typed(S, F5="+1"), "xlsx-effect", "Сценарий!F5"),
    "a change too great": (typed(S, F5="safety +5"), "effect-range", "Сценарий!F5"),
    "an ending without a score": (typed(S, J7=None), "ending-without-score", "Сценарий!J7"),
    "an ending without law": (typed(S, K7=None), "ending-without-law", "Сценарий!K7"),
    "an unknown kind of ending": (typed(S, I7="счастливое"), "not-one-of", "Сценарий!I7"),
    "a choice of no moment": (typed(S, A4="выбор"), "xlsx-loose-row", "Сценарий!A4"),
    "a moment twice": (typed(S, B8="good"), "duplicate-id", "Сценарий!B8"),
    "an unknown kind of row": (typed(S, A5="ход"), "step-kind", "Сценарий!A5"),
    "a row of no kind": (typed(S, A5=None), "missing-key", "Сценарий!A5"),
    "a tick of no list": (typed(L, A2="пункт"), "xlsx-loose-row", "Чек-листы!A2"),
    "a list that is not shown": (typed(C, A8=None, B8="more", C8="Ещё", D8="More", E8="Ещё.", F8="More.", H8="да"),
                                 "unused", "Чек-листы!B2"),
    "a column taken away": (on(Q, lambda sheet: sheet.delete_cols(21)), "xlsx-no-column", "Вопросы!A1"),
    "a column twice": (typed(Q, V1="Код"), "xlsx-twin-column", "Вопросы!V1"),
    "a column of one's own": (typed(Q, W1="Заметки"), "xlsx-extra-column", "Вопросы!W1"),
    "a column misspelt": (typed(Q, U1="Норма"), "xlsx-no-column", "Вопросы!A1"),
    "no headers": (on(Q, lambda sheet: sheet.delete_rows(1)), "xlsx-no-header", "Вопросы!A1"),
    "two sheets of questions": (lambda book: book.copy_worksheet(book[Q]).__setattr__("title", "Questions"),
                                "xlsx-twin-sheet", "Questions!A1"),
    "a sheet of one's own": (lambda book: book.create_sheet("Черновик").append(["а"]), "xlsx-extra-sheet",
                             "Черновик!A1"),
    "no questions": (lambda book: book.remove(book[Q]), "xlsx-no-sheet", ""),
    "cards under another name": (on(C, lambda sheet: setattr(sheet, "title", "Лист5")), "xlsx-no-sheet", ""),
}  # fmt: skip
HARMLESS = {"cyrillic-in-english", "xlsx-unused-cell", "xlsx-picture-stray", "xlsx-extra-column", "xlsx-extra-sheet",
            "unused"}  # fmt: skip


@pytest.fixture(scope="module")
def broken(reference: Reference) -> Callable[[str], Report]:
    """What is reported of the broken workbook of this name: read once, though several tests look at it."""
    return functools.cache(lambda name: report_of(changed(BROKEN[name][0]), reference))


@pytest.mark.parametrize("name", BROKEN)
def test_the_cell_is_named(name: str, broken: Callable[[str], Report]) -> None:
    _, code, place = BROKEN[name]
    report = broken(name)
    assert (code, place) in places(report.problems), [describe(problem, "ru") for problem in report.problems]
    assert bool(report.compiled) == (code in HARMLESS)


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("name", BROKEN)
def test_it_is_said_in_words_of_the_sheet(name: str, lang: str, broken: Callable[[str], Report]) -> None:
    """A trainer who has never seen YAML understands it: no keys of the format, no signs of its syntax."""
    said = [message(problem, lang) for problem in broken(name).problems]
    foreign = ("law)", "nonlegal", "correct:", "feedback:", "ending:", "[type", "{", "literal", "true", "posttest)")
    assert not [text for text in said if any(sign in text for sign in foreign)]


def test_all_at_once_in_the_order_of_the_book(reference: Reference) -> None:
    change = both(typed(S, F5="trust +1"), typed(M, B9="вчера"), typed(Q, U6=None, K15="много"), typed(C, F4=None))
    problems = report_of(changed(change), reference).problems
    assert [(problem.code, place_of(problem)) for problem in problems if problem.severity == "error"] == [
        ("bad-date", "Модуль!B9"),
        ("missing-en", "Карточки!F4"),
        ("item-without-law", "Вопросы!U6"),
        ("expected-number", "Вопросы!K15"),
        ("unknown-gauge", "Сценарий!F5"),
    ]


def test_one_complaint_a_cell_is_enough(reference: Reference) -> None:
    problems = report_of(changed(typed(Q, C6="=A1", F7="=A2")), reference).problems
    assert [(problem.code, place_of(problem)) for problem in problems] == [
        ("xlsx-formula", "Вопросы!C6"),
        ("xlsx-formula", "Вопросы!F7"),
    ]


def test_in_both_languages(reference: Reference) -> None:
    (problem,) = report_of(changed(typed(Q, U6=None)), reference, "M07.xlsx").problems
    assert describe(problem, "ru") == (
        "M07.xlsx, лист «Вопросы», U6: ошибка: у вопроса first не указана норма [item-without-law]"
    )
    assert describe(problem, "en") == (
        "M07.xlsx, sheet “Вопросы”, U6: error: question first names no law [item-without-law]"
    )


def test_columns_are_called_as_in_the_book(reference: Reference) -> None:
    (problem,) = report_of(changed(typed(Q, A6=None)), reference).problems[:1]
    assert message(problem, "ru") == "пустая ячейка: нужно «Код»"
    english = changed(typed("Questions", A6=None), fill("en"))
    (problem, *_) = report_of(english, reference).problems
    assert message(problem, "en") == "the cell is empty: “Code” is needed"
    (problem,) = report_of(changed(typed(S, I7="ура")), reference).problems
    assert "хорошее / good" in message(problem, "ru")
