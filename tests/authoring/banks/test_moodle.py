import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.authoring.banks.bank import MAX_OPTIONS, MAX_QUESTIONS, Bank
from bot.authoring.banks.moodle import read_moodle
from bot.authoring.problems import describe
from tests.authoring.banks.making import compiled, course, found, grave, items

LAW = "<tags><tag><text>law:sk-24</text></tag></tags>"


def text(tag: str, words: str, form: str = "html") -> str:
    return f'<{tag} format="{form}"><text><![CDATA[{words}]]></text></{tag}>'


def answer(words: str, fraction: object = 0, feedback: str = "Потому.", inside: str = "") -> str:
    said = text("feedback", feedback) if feedback else ""
    return f'<answer fraction="{fraction}" format="html"><text>{words}</text>{said}{inside}</answer>'


def question(kind: str, *parts: str, name: str = "q", stem: str = "<p>Кто?</p>", tags: str = LAW) -> str:
    head = f'<question type="{kind}">\n<name><text>{name}</text></name>\n{text("questiontext", stem)}\n'
    return head + "\n".join([*parts, tags]) + "\n</question>\n"


def quiz(*questions: str) -> bytes:
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' + "".join(questions) + "</quiz>\n").encode()


def read(*questions: str) -> Bank:
    return read_moodle("a.xml", quiz(*questions))


THREE = (answer("А", 100), answer("Б"), answer("В"))
SOUND = question("multichoice", "<single>true</single>", *THREE)


def test_a_choice_of_one() -> None:
    bank = read(SOUND)
    assert not bank.problems
    item = items(bank)[0]
    assert (item.id, item.kind, item.stem.ru, item.law) == ("q", "single", "Кто?", ["sk-24"])
    assert [(one.text.ru, one.correct) for one in item.options] == [("А", True), ("Б", False), ("В", False)]
    assert (bank.questions[0].line, item.options[0].feedback and item.options[0].feedback.ru) == (3, "Потому.")


def test_a_choice_of_several() -> None:
    parts = (answer("А", 33.33333), answer("Б", 33.33333), answer("В", 33.33333), answer("Г", -50))
    item = items(read(question("multichoice", "<single>false</single>", *parts)))[0]
    assert (item.kind, [one.correct for one in item.options]) == ("multiple", [True, True, True, False])


def test_true_or_false() -> None:
    bank = read(question("truefalse", answer("true", 0, "Нет."), answer("false", 100, "Да.")))
    assert found(bank) == {("options-count", 3)}
    options = items(bank)[0].options
    assert [(one.text.ru, one.correct, one.feedback and one.feedback.ru) for one in options] == [
        ("Верно", False, "Нет."),
        ("Неверно", True, "Да."),
    ]


def test_a_number() -> None:
    unit = "<units><unit><multiplier>1</multiplier><unit_name>часов</unit_name></unit></units>"
    parts = (answer("48", 100, "Да.", "<tolerance>0.5</tolerance>"), answer("*", 0, "Нет."), unit)
    bank = read(question("numerical", *parts, text("generalfeedback", "Двое <b>суток</b>.")))
    assert not bank.problems
    item = items(bank)[0]
    assert item.answer and item.feedback and item.explain
    assert (item.answer.value, item.answer.tolerance, item.answer.unit.ru) == (48, 0.5, "часов")
    assert (item.feedback.right.ru, item.feedback.wrong.ru, item.explain.ru) == ("Да.", "Нет.", "Двое **суток**.")


def test_an_order_goes_by_its_places() -> None:
    said = text("correctfeedback", "Да.") + text("incorrectfeedback", "Нет.")
    parts = (answer("третье", 3, ""), answer("первое", 1, ""), answer("второе", "2.0000000", ""))
    bank = read(question("ordering", said, *parts))
    assert not bank.problems
    assert [one.text.ru for one in items(bank)[0].options] == ["первое", "второе", "третье"]


def test_what_moodle_says_by_itself_is_left_out() -> None:
    said = text("correctfeedback", "<p>Your answer is correct.</p>") + text(
        "incorrectfeedback", "Ваш ответ неправильный."
    )
    said += text("partiallycorrectfeedback", "Your answer is partially correct.")
    bank = read(question("multichoice", said, *THREE))
    assert not bank.problems and items(bank)[0].feedback is None


def test_both_languages() -> None:
    def two(ru: str, en: str) -> str:
        return f'<span class="multilang" lang="ru">{ru}</span> <span lang="en" class="multilang">{en}</span>'

    parts = [answer(f"<![CDATA[{two(ru, en)}]]>", n, two("Да", "Yes")) for ru, en, n in
             [("А", "A", 100), ("Б", "B", 0), ("48", "48", 0)]]  # fmt: skip
    bank = read(question("multichoice", *parts, stem=f"<p>{two('Кто <b>это</b>?', 'Who?')}</p>"))
    assert not bank.problems
    item = items(bank)[0]
    assert (item.stem.ru, item.stem.en, item.options[1].text.en) == ("Кто **это**?", "Who?", "B")
    assert compiled([item]).items["q"].stem.en == "Who?"


def test_ids_and_names() -> None:
    bank = read(question("multichoice", "<idnumber>q7</idnumber>", *THREE, name="Вопрос о суде"))
    assert items(bank)[0].id == "q7"
    assert items(read(question("multichoice", *THREE, name="Вопрос о суде")))[0].id.startswith("q-")
    letters = LAW.replace("</tags>", "<tag><text>options:x,y,z</text></tag></tags>")
    assert [one.id for one in items(read(question("multichoice", *THREE, tags=letters)))[0].options] == ["x", "y", "z"]


def test_categories_and_files_are_passed_over() -> None:
    category = '<question type="category"><category><text>$course$/x</text></category></question>'
    file = '<file name="a.png" encoding="base64">' + "QUJD" * 1000 + "</file>"
    assert not read(category, SOUND.replace("</name>", f"</name>{file}")).problems


def of(kind: str, *parts: str, **named: str) -> bytes:
    return quiz(question(kind, *parts, **named))


BROKEN = {
    "nothing": (b"", "bank-empty", 0),
    "no question": (quiz(), "bank-empty", 0),
    "not XML": (b"hello", "moodle-not-xml", 1),
    "cut short": (quiz(SOUND)[:-30], "moodle-not-xml", 10),
    "another file": (b"<html><body/></html>", "moodle-not-quiz", 1),
    "a document type": (b'<?xml version="1.0"?>\n<!DOCTYPE quiz>\n<quiz/>', "moodle-doctype", 2),
    "an entity": (b'<!DOCTYPE q [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>', "moodle-doctype", 1),
    "an entity not declared": (b"<quiz>\n&a;</quiz>", "moodle-not-xml", 2),
    "another encoding": ('<?xml version="1.0"?>\n<quiz>Кто</quiz>'.encode("cp1251"), "moodle-not-xml", 2),
    "an encoding that is none": (b'<?xml version="1.0" encoding="x-none"?><quiz/>', "moodle-not-xml", 1),
    "too deep": (b"<quiz>" + b"<question>\n" * 30, "moodle-too-deep", 12),
    "description": (of("description"), "bank-description", 3),
    "essay": (of("essay"), "bank-essay", 3),
    "short answer": (of("shortanswer", answer("А", 100)), "bank-short-answer", 3),
    "matching": (of("matching"), "bank-matching", 3),
    "gaps": (of("cloze"), "bank-kind", 3),
    "no kind": (quiz("<question></question>"), "bank-kind", 3),
    "partial credit": (of("multichoice", answer("А", 100), answer("Б", 50), answer("В")), "bank-partial", 7),
    "partial credit of a number": (of("numerical", answer("4", 100), answer("5", 50)), "bank-partial", 7),
    "two numbers": (of("numerical", answer("4", 100), answer("5", 100)), "bank-several-numbers", 7),
    "no number": (of("numerical", answer("сорок", 100)), "moodle-number", 6),
    "no right number": (of("numerical", answer("4", 0)), "moodle-number", 3),
    "no unit": (of("numerical", answer("4", 100), answer("*")), "bank-no-unit", 3),
    "units that convert": (
        of("numerical", answer("4", 100), "<units><unit><multiplier>60</multiplier></unit></units>"),
        "moodle-units",
        7,
    ),
    "number without feedback": (of("numerical", answer("4", 100, "")), "bank-no-feedback", 3),
    "order without feedback": (of("ordering", *THREE), "bank-no-feedback", 3),
    "not true and not false": (of("truefalse", answer("да", 100), answer("нет")), "moodle-truth", 3),
    "true and false at once": (of("truefalse", answer("true", 100), answer("false", 100)), "moodle-truth", 3),
    "a fraction that is none": (of("multichoice", answer("А", "много"), *THREE[1:]), "moodle-fraction", 6),
    "a fraction beyond all": (of("multichoice", answer("А", 400), *THREE[1:]), "moodle-fraction", 6),
    "no right option": (of("multichoice", answer("А"), *THREE[1:]), "key-single", 3),
    "fractions of 90": (
        of("multichoice", "<single>false</single>", answer("А", 50), answer("Б", 40), answer("В")),
        "bank-weights-sum",
        7,
    ),
    "no feedback": (of("multichoice", *THREE[:2], answer("В", 0, "")), "no-option-feedback", 8),
    "two options": (of("multichoice", *THREE[:2]), "options-count", 3),
    "an empty option": (of("multichoice", *THREE[:2], answer("")), "missing-ru", 8),
    "no question in it": (of("multichoice", *THREE, stem=""), "missing-ru", 3),
    "no law": (of("multichoice", *THREE, tags=""), "bank-no-law", 3),
    "no name": (of("multichoice", *THREE, name=""), "bank-no-name", 3),
    "the same name": (quiz(SOUND, SOUND), "bank-same-name", 12),
    "hints": (of("multichoice", *THREE, text("hint", "Думайте")), "moodle-hints", 3),
    "half feedback": (
        of("multichoice", text("partiallycorrectfeedback", "Почти") + "", *THREE),
        "moodle-not-kept",
        3,
    ),
    "a picture": (of("multichoice", *THREE, stem='<img src="@@PLUGINFILE@@/a.png" alt="">Кто?'), "bank-picture", 3),
    "a table": (of("multichoice", *THREE, stem="<table><tr><td>Кто?</td></tr></table>"), "markup-table", 3),
    "a script": (of("multichoice", *THREE, stem="<script>alert(1)</script>Кто?"), "bank-html-tag", 3),
    "a link": (of("multichoice", *THREE, stem='<a href="javascript:x">Кто?</a>'), "markup-link", 3),
    "bold inside a word": (of("multichoice", *THREE, stem="К<b>«то»</b>то?"), "bank-html-lost", 3),
    "another language": (of("multichoice", *THREE, stem="Who?"), "bank-language", 3),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_told_with_its_line(name: str) -> None:
    data, code, line = BROKEN[name]
    bank = read_moodle("a.xml", data)
    assert (code, line) in found(bank)
    assert all(describe(problem, "ru") and describe(problem, "en") for problem in bank.problems)


def test_other_encodings_that_say_so() -> None:
    sound = quiz(SOUND).decode()
    for encoding in ("utf-16", "windows-1251", "utf-8-sig"):
        said = "utf-8" if encoding == "utf-8-sig" else encoding
        data = sound.replace("UTF-8", said).replace("\n", "\r\n").encode(encoding)
        assert not read_moodle("a.xml", data).problems, encoding


def test_too_many_of_anything() -> None:
    many = [question("multichoice", *THREE, name=f"q{n}") for n in range(MAX_QUESTIONS + 1)]
    assert "bank-too-many" in {code for code, _ in found(read(*many))}
    bank = read(question("multichoice", *(answer(f"В{n}") for n in range(MAX_OPTIONS + 1))))
    assert found(bank) == {("bank-too-many-options", 6 + MAX_OPTIONS)}
    assert found(read(question("multichoice", *("<x/>" for _ in range(2_000))))) == {("moodle-too-much", 3)}
    assert {code for code, _ in found(read_moodle("a.xml", b" " * 3_000_000))} == {"too-big"}


def test_law_that_is_not_in_the_register() -> None:
    bank = read_moodle("a.xml", quiz(SOUND.replace("sk-24", "sk-2444")), "ru", course().reference)
    assert found(bank) == {("unknown-law", 3)}


PARTS = st.sampled_from(
    [
        "<question type='multichoice'>",
        "<question type='numerical'>",
        "<question type='ordering'>",
        "</question>",
        "<answer fraction='100'>",
        "</answer>",
        "<text>",
        "</text>",
        "<name>",
        "</name>",
        "<![CDATA[",
        "]]>",
        "<questiontext format='html'>",
        "</questiontext>",
        "&lt;b&gt;",
        "<tags><tag><text>law:a</text></tag></tags>",
        "<!DOCTYPE a>",
        "&a;",
        "48",
        "<units><unit/></units>",
        "<single>false</single>",
        "Кто?",
        "<quiz>",
        "</quiz>",
    ]
)


@given(st.lists(PARTS, max_size=20).map("".join) | st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_only_complained_of(inside: str) -> None:
    for data in (f"<quiz>{inside}</quiz>", f"<quiz><question type='numerical'>{inside}</question></quiz>", inside):
        bank = read_moodle("a.xml", data.encode())
        assert bank.problems or bank.questions
        assert all(describe(problem, "ru") for problem in bank.problems)


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_only_complained_of(data: bytes) -> None:
    assert grave(read_moodle("a.xml", data).problems)
