"""A trainer fills in the template, and gets what a file of YAML would have given."""

import io
import zipfile
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.drawing.image import Image

from bot.authoring import bundle
from bot.authoring.check import check
from bot.authoring.desk import receive
from bot.authoring.problems import describe
from bot.authoring.reference import Reference
from bot.authoring.source import read_bytes
from bot.authoring.xlsx.marking import ERROR
from bot.authoring.xlsx.writing import write_workbook
from bot.domain.course import Card
from tests.authoring.conftest import SOUND, TODAY, check_text, with_change
from tests.authoring.test_bundle import AWKWARD
from tests.authoring.test_pictures import PICTURE, WITH, secretive
from tests.authoring.xlsx.workbooks import as_excel, changed, fill, places, report_of, typed


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_a_filled_template_is_the_module_of_the_readme(lang: str, reference: Reference) -> None:
    report = report_of(fill(lang, reference), reference)
    assert not report.problems, [describe(problem, "ru") for problem in report.problems]
    assert report.compiled["M01"].version == check_text(SOUND, reference).compiled["M01"].version


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_the_same_as_excel_saves_it(lang: str, reference: Reference) -> None:
    data = as_excel(fill(lang, reference))
    assert b"inlineStr" not in zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet3.xml")
    report = report_of(data, reference)
    assert not report.problems, [describe(problem, "ru") for problem in report.problems]
    assert report.compiled["M01"].version == check_text(SOUND, reference).compiled["M01"].version


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_an_empty_template_says_what_to_fill_in(lang: Any, reference: Reference) -> None:
    from bot.authoring.xlsx.writing import template

    report = report_of(template(lang), reference)
    first = "Модуль" if lang == "ru" else "Module"
    assert {("missing-key", f"{first}!B2"), ("missing-key", f"{first}!B3")} <= places(report.problems)
    said = describe(report.problems[0], lang)
    assert said.startswith("M01.xlsx, лист «Модуль», B2: ошибка: пустая ячейка: нужно «Код модуля»" if lang == "ru"
                           else "M01.xlsx, sheet “Module”, B2: error: the cell is empty: “Module code”")  # fmt: skip


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_an_export_is_imported_as_the_same_version(lang: Any, reference: Reference) -> None:
    one = check_text(with_change(WITH, PICTURE), reference, {"plan.png": secretive()}).compiled["M01"]
    again = report_of(write_workbook(one, lang, reference), reference)
    assert not again.problems, [describe(problem, "ru") for problem in again.problems]
    assert again.compiled["M01"].version == one.version
    assert again.compiled["M01"].media == one.media


@pytest.mark.parametrize("text", [*AWKWARD, "=1+1", "- раз", "_x0041_ знак", "один  два", "а\\\\", "ст. 1.\xa0и 2"])
def test_awkward_texts_survive(text: str, reference: Reference) -> None:
    import json

    both = f'{{ru: {json.dumps(text)}, en: "a"}}'
    changed_text = with_change("{ru: Безопасность, en: Safety}, feedback", f"{both}, feedback")
    changed_text = with_change("title: {ru: Куда звонить, en: Where to call}", f"title: {both}", changed_text)
    changed_text = with_change("{ru: Что важнее всего?, en: What matters most?}", both, changed_text)
    one = check_text(changed_text, reference).compiled["M01"]
    assert report_of(write_workbook(one), reference).compiled["M01"].version == one.version


@pytest.mark.parametrize(
    "text",
    [
        "раз\\\nдва\n\nтри",
        "вот:\n\n- раз\\\n  ещё\n- два",
        "1. раз\n2. два",
        "• раз\\\n• два",
        "раз\\\n5. два",
        "а\\\\\n\nб",
    ],
)
def test_breaks_and_lists_survive(text: str, reference: Reference) -> None:
    import json

    both = f'{{ru: {json.dumps(text)}, en: "a"}}'
    one = check_text(with_change("{ru: Что важнее всего?, en: What matters most?}", both), reference).compiled["M01"]
    again = report_of(write_workbook(one), reference).compiled["M01"]
    assert again.module.items["first"].stem == one.module.items["first"].stem
    assert again.version == one.version


def test_a_pool_in_an_order_of_its_own_survives(reference: Reference) -> None:
    text = with_change("post: [first, ask, steps, hours]", "post: [first, ask, steps, hours]\n  other: [ask, first]")
    text = with_change("pretest: {pool: post,", "pretest: {pool: other,", text)
    one = check_text(text, reference).compiled["M01"]
    again = report_of(write_workbook(one), reference).compiled["M01"]
    assert again.module.pools == one.module.pools
    assert again.version == one.version


def test_a_picture_lies_on_the_row_of_its_card(reference: Reference) -> None:
    def place(book: Any) -> None:
        book["Карточки"].add_image(Image(io.BytesIO(secretive())), "J4")
        book["Карточки"]["K4"] = "План квартиры"
        book["Карточки"]["L4"] = "Plan of the flat"

    report = report_of(changed(place), reference)
    assert not report.problems, report.problems
    picture = report.compiled["M01"].module.steps[2].picture
    assert picture is not None and picture.alt.en == "Plan of the flat"
    assert list(report.compiled["M01"].media) == [picture.file]


def test_a_named_picture_comes_in_the_zip(reference: Reference) -> None:
    book = changed(typed("Карточки", J4="plan.png", K4="План", L4="Plan"))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("M01/Первый разговор.xlsx", book)
        archive.writestr("M01/media/plan.png", secretive())
    report = check([read_bytes("M01.zip", out.getvalue())], TODAY, reference)
    assert not report.problems, report.problems
    assert report.compiled["M01"].media
    lost = check([read_bytes("M01.xlsx", book)], TODAY, reference)
    assert places(lost.problems) == {("no-picture", "Карточки!J4")}


def test_what_people_do_to_sheets(reference: Reference) -> None:
    """Columns moved and added, a title above, another case, rows left empty, sheets in another order."""

    def disorder(book: Any) -> None:
        cards = book["Карточки"]
        cards.move_range("G1:G20", cols=20)
        cards.insert_rows(1, 2)
        cards["A1"] = "Мой модуль"
        cards["B3"] = " КОД\xa0"
        cards["O3"] = "Мои заметки"
        cards["O5"] = "проверить"
        book.move_sheet("Вопросы", -3)
        book["Сценарий"].title = "СЦЕНАРИЙ "
        book.create_sheet("Черновик")["A1"] = "что-то"

    report = report_of(changed(disorder), reference)
    assert places(report.problems) == {
        ("xlsx-extra-column", "Карточки!O3"),
        ("xlsx-extra-sheet", "Черновик!A1"),
    }
    assert report.compiled["M01"].version == check_text(SOUND, reference).compiled["M01"].version


def test_a_yaml_file_and_a_workbook_of_one_module_are_twins(reference: Reference) -> None:
    one = check_text(SOUND, reference).compiled["M01"]
    files = {"a.yaml": bundle.write_yaml(one), "b.xlsx": write_workbook(one)}
    from bot.authoring.source import Source

    report = check([Source("", files)], TODAY, reference)
    assert places(report.problems) == {("duplicate-module", "Модуль!B2")}


SHEETS = {"ru": ("Карточки", "Вопросы"), "en": ("Cards", "Questions")}


def illustrated(lang: str, reference: Reference) -> bytes:
    """The template filled in, with a picture laid on the row of a card."""

    def place(book: Any) -> None:
        cards = book[SHEETS[lang][0]]
        cards.add_image(Image(io.BytesIO(secretive())), "J4")
        cards["K4"], cards["L4"] = "План квартиры", "Plan of the flat"

    return changed(place, fill(lang, reference))


def test_at_the_desk_sheets_of_both_languages_are_one_module(reference: Reference) -> None:
    russian, english = (
        receive(f"Мой модуль {lang}.xlsx", illustrated(lang, reference), TODAY, reference) for lang in ("ru", "en")
    )
    assert not russian.problems, [describe(problem, "ru") for problem in russian.problems]
    assert russian.compiled and russian == english
    card = russian.compiled.module.steps[2]
    assert isinstance(card, Card) and card.picture and list(russian.compiled.media) == [card.picture.file]
    assert b"Someone" not in russian.compiled.media[card.picture.file]
    assert russian.counts == {"cards": 2, "items": 5, "scenarios": 1, "checklists": 1}


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_at_the_desk_a_marked_copy_is_mended_and_sent_again(lang: Any, reference: Reference) -> None:
    """What comes back is worked on: nothing of the trainer's is lost in it, the picture neither."""
    cards, questions = SHEETS[lang]
    sound = receive("M01.xlsx", illustrated(lang, reference), TODAY, reference, lang=lang)
    broken = changed(both_typed((cards, {"F4": None}), (questions, {"K15": "много"})), illustrated(lang, reference))
    received = receive("M01.xlsx", broken, TODAY, reference, lang=lang)
    assert places(received.problems) == {("missing-en", f"{cards}!F4"), ("expected-number", f"{questions}!K15")}
    assert received.compiled is None and received.marked
    marked = load_workbook(io.BytesIO(received.marked))
    wrong = marked[cards]["F4"], marked[questions]["K15"]
    assert all(cell.fill.fgColor.rgb.endswith(ERROR) for cell in wrong)
    whole = load_workbook(io.BytesIO(illustrated(lang, reference)))
    mended = changed(both_typed((cards, {"F4": whole[cards]["F4"].value}), (questions, {"K15": 48})), received.marked)
    assert receive("M01.xlsx", mended, TODAY, reference, lang=lang) == sound


def both_typed(*changes: tuple[str, dict[str, Any]]) -> Any:
    def change(book: Any) -> None:
        for sheet, cells in changes:
            typed(sheet, **cells)(book)

    return change
