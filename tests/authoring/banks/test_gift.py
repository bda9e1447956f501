import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.authoring.banks.bank import MAX_QUESTIONS, Bank, Question
from bot.authoring.banks.gift import read_gift
from bot.authoring.banks.joining import join
from bot.authoring.problems import describe
from tests.authoring.banks.making import compiled, course, found, grave, through_gift

SAMPLES = Path(__file__).with_name("samples")
TWO_OPTIONS = {"options-count"}
"""True or false has two options; a module wants three."""


def sample(language: str) -> Bank:
    return read_gift(
        f"{language}.gift", (SAMPLES / f"{language}.gift").read_bytes(), "ru" if language == "ru" else "en"
    )


def asked(name: str) -> Question:
    return next(question for question in sample("ru").questions if question.name == name)


def test_every_sample_is_read_and_nothing_else_is_wrong() -> None:
    for language in ("ru", "en"):
        assert {problem.code for problem in grave(sample(language).problems)} - {"bank-no-law"} == TWO_OPTIONS
    text = (SAMPLES / "ru.gift").read_text("utf-8")
    assert len(sample("ru").questions) == len(re.findall(r"\{", text.replace(r"\{", "")))


def test_the_samples_survive_writing() -> None:
    named = [question.item for question in sample("ru").questions if question.name]
    joined = join(named, sample("en"))
    assert not joined.problems and not joined.added
    module = compiled(joined.items)
    assert through_gift(module, TWO_OPTIONS).items == module.items


def test_a_choice_of_one() -> None:
    item = asked("choice").item
    assert (item.kind, [option.correct for option in item.options]) == ("single", [True, False, False])
    assert item.stem.ru == "Кто решает, с кем останется ребёнок, если родители спорят?"
    assert item.options[1].text.ru == "Полиция"
    assert item.options[1].feedback and item.options[1].feedback.ru == "Полиция споров о детях не решает."
    assert item.law == ["sk-24"] and not item.stem.en


def test_a_choice_of_several() -> None:
    item = asked("several right").item
    assert (item.kind, [option.correct for option in item.options]) == ("multiple", [True, True, False])
    assert item.explain and item.explain.ru == "Два вопроса из четырёх суд решает сам."
    assert item.law == ["sk-24", "pl-15"]
    assert [option.correct for option in asked("thirds").item.options] == [True, True, True, False]
    assert asked("one of many").item.kind == "multiple"


def test_true_and_false() -> None:
    true, false = asked("true").item, asked("false").item
    assert [(one.text.ru, one.correct) for one in true.options] == [("Верно", True), ("Неверно", False)]
    assert [one.feedback and one.feedback.ru for one in true.options] == ["Верно, это ст. 57.", "Спрашивает."]
    assert [one.correct for one in false.options] == [False, True]
    assert [one.feedback and one.feedback.ru for one in false.options] == ["Проверяет.", "Верно: проверяет."]


def test_a_missing_word() -> None:
    assert asked("missing word").item.stem.ru == r"Спор о детях решает \_\_\_\_\_ по месту жительства."


@pytest.mark.parametrize(
    ("name", "value", "tolerance", "unit"),
    [("number", 3, 0, "часов"), ("tolerance", 48, 2, "часов"), ("range", 10, 0.5, "лет"), ("wildcard", 24, 0, "часов")],
)
def test_numbers(name: str, value: float, tolerance: float, unit: str) -> None:
    item = asked(name).item
    assert item.kind == "number" and item.answer and item.feedback
    assert (item.answer.value, item.answer.tolerance, item.answer.unit.ru) == (value, tolerance, unit)
    assert item.feedback.right.ru == "Верно." and item.feedback.wrong.ru


def test_an_order() -> None:
    item = asked("По порядку").item
    assert (item.id, item.kind) == ("in-order", "order")
    assert [option.text.ru for option in item.options] == [
        "Узнать, есть ли опасность",
        "Поговорить отдельно",
        "Объяснить права",
    ]
    assert item.feedback and item.feedback.wrong.ru == "Сначала опасность, потом\\\nвсё остальное."


def test_what_is_escaped_means_itself() -> None:
    item = asked("escapes").item
    assert item.stem.ru == "Чему равно 2 \\\\+ 2 = {4}: ответ \\#1 \\~ верно?\\\nНовая строка."
    assert [option.text.ru for option in item.options] == ["{4} = четыре", "5:1", "C:\\\\Temp"]


def test_formats_of_text() -> None:
    item = asked("html").item
    assert item.stem.ru == "Что сказано в **решении**?\n\n- первое\n- второе"
    assert [option.text.ru for option in item.options] == ["*Всё*", r"2 \* 2 \< 5", "**Ничего**"]
    assert asked("plain").item.stem.ru == r"Сколько будет 2\*3\*4?"
    assert asked("thirds").item.stem.ru == "Что из этого **обязательно**?"


def test_a_name_is_the_id_when_it_can_be() -> None:
    ids = {question.name: question.item.id for question in sample("ru").questions}
    assert ids["choice"] == "choice" and ids["on one line"] == "on-one-line"
    unnamed = sample("ru").questions[-1]
    assert unnamed.item.id.startswith("q-") and unnamed.item.law == ["sk-24"]
    assert unnamed.item.stem.ru == "Вопрос без имени, но с нормой в скобках?"


def test_both_languages_in_one_file() -> None:
    def two(ru: str, en: str) -> str:
        return f'<span class\\="multilang" lang\\="ru">{ru}</span><span class\\="multilang" lang\\="en">{en}</span>'

    text = "// law: sk-24\n// unit: часов | hours\n::q1::" + two("Сколько?", "How long?")
    text += " {#48#" + two("Да.", "Yes.") + "~#" + two("Нет.", "No.") + "####48}"
    bank = read_gift("both.gift", text, "ru")
    assert not bank.problems
    item = bank.questions[0].item
    assert (item.stem.ru, item.stem.en) == ("Сколько?", "How long?")
    assert item.answer and (item.answer.unit.ru, item.answer.unit.en) == ("часов", "hours")
    assert item.explain and (item.explain.ru, item.explain.en) == ("48", "48")


LAW = "// law: sk-24\n"
REST = "~Б#б ~В#в}"
SOUND = f"{LAW}::q::Кто? {{=А#а {REST}"
BROKEN = {
    "nothing": ("", "bank-empty", 0),
    "only comments": ("// ничего\n", "bank-empty", 0),
    "essay": ("::q::\nПочему?\n{}", "bank-essay", 3),
    "description": ("\nПросто текст", "bank-description", 2),
    "short answer": ("Столица? {=Москва =москва}", "bank-short-answer", 1),
    "short answer without a sign": ("\n\nСтолица? {Москва}", "bank-short-answer", 3),
    "matching": ("Что где? {=кот -> дом =лиса -> лес}", "bank-matching", 1),
    "partial credit": (LAW + "::q::Кто? {=А#а\n~%50%Б#б\n~В#в}", "bank-partial", 3),
    "partial credit of a number": ("::q::Год? {#\n=1822:0\n=%50%1822:2}", "bank-partial", 3),
    "two numbers": ("::q::Год? {#=1822 =1823}", "bank-several-numbers", 1),
    "no number": ("::q::Год? {#год}", "gift-number", 1),
    "an empty number": ("::q::Год? {#}", "gift-number", 1),
    "a range of one end": ("\n::q::Год? {#1..}", "gift-number", 2),
    "number without unit": (LAW + "::q::Год? {#48#да~#нет}", "bank-no-unit", 2),
    "number without feedback": (LAW + "// unit: ч\n::q::Год? {#48#да}", "bank-no-feedback", 3),
    "order without feedback": (LAW + "::q::Порядок? {> 3\nа\nб\nв\n}", "bank-no-feedback", 2),
    "order that is not one": ("::q::Порядок? {> один, два\nтри}", "gift-order", 1),
    "a tolerance below zero": (LAW + "// unit: ч\n::q::Год? {#48:-1#да~#нет}", "answer-tolerance", 3),
    "no law": ("::q::Кто? {=А#а " + REST, "bank-no-law", 1),
    "law that is no id": ("// law: ст.24/СК\n::q::Кто? {=А#а " + REST, "bank-law-id", 2),
    "law apart": (LAW + "\n::q::Кто? {=А#а " + REST, "gift-loose-note", 1),
    "no name": (LAW + "Кто? {=А#а " + REST, "bank-no-name", 2),
    "a name not closed": (LAW + "::q:Кто? {=А#а " + REST, "gift-title", 2),
    "the same name": (SOUND + "\n\n" + SOUND, "bank-same-name", 5),
    "no right option": (LAW + "::q::Кто? {~А#а " + REST, "key-single", 2),
    "two right options": (LAW + "::q::Кто? {=А#а =Б#б ~В#в}", "key-single", 2),
    "all right": (LAW + "::q::Кто? {~%50%А#а ~%50%Б#б}", "key-multiple", 2),
    "weights of 90": (LAW + "::q::Кто? {\n~%50%А#а\n~%40%Б#б\n~В#в}", "bank-weights-sum", 3),
    "weights that differ": (LAW + "::q::Кто? {\n~%70%А#а\n~%30%Б#б\n~В#в}", "bank-weights-uneven", 3),
    "a weight that is not one": (LAW + "::q::Кто? {=А#а\n~%много%Б#б ~В#в}", "gift-weight", 3),
    "no feedback of an option": (LAW + "::q::Кто? {=А#а\n~Б\n~В#в}", "no-option-feedback", 3),
    "two options": (LAW + "::q::Кто? {=А#а ~Б#б}", "options-count", 2),
    "the same options": (LAW + "::q::Кто? {=А#а\n~б#б\n~Б#в}", "same-options", 4),
    "an empty option": (LAW + "::q::Кто? {=А#а\n~#б\n~В#в}", "gift-empty-option", 3),
    "text before the options": (LAW + "::q::Кто? {лишнее =А#а " + REST, "gift-stray", 2),
    "a brace not closed": ("::q::Кто?\n{=А ~Б", "gift-open-brace", 2),
    "a brace not opened": ("::q::Кто?\n=А ~Б}", "gift-close-brace", 2),
    "a brace too many": ("::q::Кто? {=А ~Б}\n}", "gift-close-brace", 2),
    "two answers": ("::q::Кто {=А ~Б}\nи где {=В ~Г}?", "gift-second-brace", 2),
    "a brace inside": ("::q::Кто? {=А\n~{Б}", "gift-second-brace", 2),
    "an empty line inside": (LAW + "::q::Кто? {=А#а\n\n" + REST, "gift-blank-line", 3),
    "category without a gap": ("$CATEGORY: один\n::q::Кто? {=А ~Б}", "gift-category", 2),
    "ids of options": (LAW + "// options: x, y\n::q::Кто? {=А#а " + REST, "bank-option-ids", 3),
    "a picture": (LAW + "::q::[html]<img src\\='a/b.png'> Кто? {=А#а " + REST, "bank-picture", 2),
    "a table": (LAW + "::q::[html]<table></table>Кто? {=А#а " + REST, "markup-table", 2),
    "a tag": (LAW + "::q::[html]H<sub>2</sub>O — что? {=А#а " + REST, "bank-html-tag", 2),
    "a tag not closed": (LAW + "::q::[html]<b>Кто? {=А#а " + REST, "bank-html-broken", 2),
    "a heading": (LAW + "::q::[markdown]\\# Кто? {=А#а " + REST, "markup-heading", 2),
    "an address": (LAW + "::q::Кто на https\\://example.org? {=А#а " + REST, "markup-link", 2),
    "too long": (LAW + "::q::" + "Кто " * 120 + "{=А#а " + REST, "too-long", 2),
    "far too long": (LAW + "::q::" + "Кто " * 9000 + "{=А#а " + REST, "text-too-big", 2),
    "not Russian": (LAW + "::q::Who? {=А#а " + REST, "bank-language", 2),
    "a template that does": (LAW + "::q::[markdown]\\{\\{ 9**9 \\}\\} Кто? {=А#а " + REST, "template-forbidden", 2),
    "a control character": (LAW + "::q::Кто\x07? {=А#а " + REST, "control-characters", 2),
    "a noncharacter": ("\n\n::q::Кто\ufdd1?", "control-characters", 3),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_told_with_its_line(name: str) -> None:
    text, code, line = BROKEN[name]
    bank = read_gift("a.gift", text, "ru")
    assert (code, line) in found(bank)
    assert all(describe(problem, "ru") and describe(problem, "en") for problem in bank.problems)


def test_what_is_sound_is_left_alone() -> None:
    assert not read_gift("a.gift", SOUND, "ru").problems


def test_all_that_is_wrong_is_told_at_once() -> None:
    texts = [
        text if name == "the same name" else text.replace("::q::", f"::q{n}::")
        for n, (name, (text, _, _)) in enumerate(BROKEN.items())
        if "\ufdd1" not in text
    ]
    bank = read_gift("a.gift", "\n\n".join(texts), "ru")
    wanted = {code for _, code, _ in BROKEN.values()} - {"bank-empty", "gift-open-brace", "bank-partial"}
    assert wanted <= {code for code, _ in found(bank)}


def test_bytes_of_another_encoding() -> None:
    assert found(read_gift("a.gift", "\n::q::Кто?".encode("cp1251"), "ru")) == {("not-utf8", 2)}
    assert not read_gift("a.gift", SOUND.encode("utf-16"), "ru").problems
    assert not read_gift("a.gift", b"\xef\xbb\xbf" + SOUND.replace("\n", "\r\n").encode(), "ru").problems


def test_too_many_questions() -> None:
    bank = read_gift("a.gift", "\n\n".join(f"::q{i}::К{i}? {{=А ~Б}}" for i in range(MAX_QUESTIONS + 5)), "ru")
    assert ("bank-too-many", 2 * MAX_QUESTIONS + 1) in found(bank)
    assert len(bank.questions) == MAX_QUESTIONS


def test_law_that_is_not_in_the_register() -> None:
    bank = read_gift("a.gift", SOUND.replace("sk-24", "sk-2444"), "ru", course().reference)
    assert found(bank) == {("unknown-law", 2)}
    assert not read_gift("a.gift", SOUND, "ru", course().reference).problems


PIECES = st.sampled_from(
    [
        "::",
        "{",
        "}",
        "=",
        "~",
        "#",
        "####",
        "//",
        "\\",
        "%50%",
        "->",
        "..",
        ":",
        "\n",
        "\n\n",
        "$CATEGORY:",
        "[html]",
        "<b>",
        "</b>",
        "<p>",
        "[law: sk-24]",
        "// law: sk-24\n",
        "{T}",
        "{#",
        "{>",
        "48",
        "а",
        "{{",
        "<span lang=ru>",
    ]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=25).map("".join) | st.text(max_size=200), st.sampled_from("re"))
@settings(max_examples=400, deadline=None)
@example("{#", "r")
@example("::{~%", "e")
@example("::\ud800::{T}", "r")
def test_any_text_is_only_complained_of(text: str, language: str) -> None:
    bank = read_gift("a.gift", text, "ru" if language == "r" else "en")
    assert bank.problems or bank.questions
    last = text.count("\n") + text.count("\r") + 1
    assert all(0 <= problem.line <= last for problem in bank.problems)
    assert all(describe(problem, "ru") and describe(problem, "en") for problem in bank.problems)


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_only_complained_of(data: bytes) -> None:
    bank = read_gift("a.gift", data, "ru")
    assert bank.problems or bank.questions
