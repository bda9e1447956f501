"""The sample set of the format: a question of every kind its description shows, imported and round-tripped."""

from pathlib import Path

import pytest

from bot.authoring.banks.bank import Bank, Question
from bot.authoring.banks.gift import read_gift
from bot.authoring.banks.giftwriting import write_gift
from bot.authoring.banks.joining import join
from bot.authoring.draft import BothLanguages, ItemDraft
from bot.authoring.problems import describe
from bot.domain.course import LOCALES, Module
from tests.authoring.banks.making import compiled, found, grave
from tests.authoring.conftest import line_of

FILE = Path(__file__).with_name("samples") / "format.gift"
TEXT = FILE.read_text("utf-8")

SUPPORTED = {
    # name: kind, places of the right options, number of options
    "true-short": ("single", [0], 2),
    "true-long": ("single", [1], 2),
    "choice": ("single", [0], 3),
    "one-line": ("single", [1], 3),
    "several": ("multiple", [0, 1], 4),
    "thirds": ("multiple", [0, 1, 2], 4),
    "missing-word": ("single", [0], 3),
    "exact": ("number", [], 0),
    "tolerance": ("number", [], 0),
    "range": ("number", [], 0),
    "one-right": ("number", [], 0),
    "escapes": ("single", [0], 3),
    "html": ("single", [0], 3),
    "markdown": ("single", [0], 3),
    "moodle": ("single", [0], 3),
    "plain": ("single", [0], 3),
    "order": ("order", [], 3),
    "": ("single", [0], 3),
}
REFUSED = {
    # the problem, and what stands on the line it is told on
    "partial": ("bank-partial", "::partial::"),
    "short-answer": ("bank-short-answer", "::short-answer::"),
    "one-answer": ("bank-short-answer", "::one-answer::"),
    "matching": ("bank-matching", "::matching::"),
    "several-numbers": ("bank-partial", "=%50%1822:2"),
    "essay": ("bank-essay", "::essay::"),
    "description": ("bank-description", "::description::"),
}
TWO_OPTIONS = {"options-count"}
"""A module wants three: a question of true or false is read and named, not published."""


@pytest.fixture(scope="module")
def bank() -> Bank:
    return read_gift("format.gift", FILE.read_bytes(), "en")


def asked(bank: Bank, name: str) -> Question:
    return next(question for question in bank.questions if question.name == name)


def test_every_kind_is_read_or_named(bank: Bank) -> None:
    assert [question.name for question in bank.questions] == list(SUPPORTED)
    expected = {(code, line_of(place, TEXT)) for code, place in REFUSED.values()}
    short = {("options-count", line_of(f"::{name}::", TEXT)) for name in ("true-short", "true-long")}
    unnamed = {("bank-no-name", line_of("Who pays for the children", TEXT))}
    silent = {("no-option-feedback", line_of("::true-short::", TEXT))}
    assert found(bank) == expected | short | unnamed | silent


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_supported_is_named_in_both_languages(name: str, bank: Bank) -> None:
    code, place = REFUSED[name]
    (problem,) = [one for one in bank.problems if (one.code, one.line) == (code, line_of(place, TEXT))]
    assert describe(problem, "ru").startswith(f"format.gift:{problem.line}: ошибка: ")
    assert describe(problem, "en").startswith(f"format.gift:{problem.line}: error: ")


@pytest.mark.parametrize("name", SUPPORTED)
def test_a_kind_and_its_key(name: str, bank: Bank) -> None:
    kind, right, count = SUPPORTED[name]
    item = asked(bank, name).item
    assert (item.kind, len(item.options)) == (kind, count)
    assert [index for index, option in enumerate(item.options) if option.correct] == right
    assert item.law


@pytest.mark.parametrize(
    ("name", "value", "tolerance", "unit"),
    [
        ("exact", 3, 0, "hours"),
        ("tolerance", 48, 2, "hours"),
        ("range", 10, 1, "years"),
        ("one-right", 1822, 0, "years"),
    ],
)
def test_numbers(name: str, value: float, tolerance: float, unit: str, bank: Bank) -> None:
    item = asked(bank, name).item
    assert item.answer and item.feedback
    assert (item.answer.value, item.answer.tolerance, item.answer.unit.en) == (value, tolerance, unit)
    assert item.feedback.right.en == "Yes." and item.feedback.wrong.en


@pytest.mark.parametrize(
    ("name", "stem", "options"),
    [
        ("true-short", "The court hears the child's interests first.", ["True", "False"]),
        ("missing-word", r"A dispute over children is decided by the \_\_\_\_\_ of the district.", ["court", "police",
                                                                                                "school"]),
        ("escapes", "Which is right: 2 \\\\+ 2 = 4, {x} \\~ \\#?\\\nSecond line.", ["a = b", r"c \~ d", "e:f"]),
        ("html", "What is **always** decided?", ["*Children*", r"2 \* 2 \< 5", "**Flat**"]),
        ("markdown", "What is *always* **decided**?", ["Children", "Weather", "Rent"]),
        ("plain", r"How much is 2\*3?", ["6", "5", "23"]),
        ("order", "Put in order.", ["Ask about danger", "Speak apart", "Explain the rights"]),
    ],
)  # fmt: skip
def test_texts(name: str, stem: str, options: list[str], bank: Bank) -> None:
    item = asked(bank, name).item
    assert item.stem.en == stem
    assert [option.text.en for option in item.options] == options


def test_feedback(bank: Bank) -> None:
    several = asked(bank, "several").item
    assert several.explain and several.explain.en == "Two of the four."
    assert [option.feedback and option.feedback.en for option in several.options] == ["Yes.", "Yes.", "No.", "No."]
    long = asked(bank, "true-long").item
    assert [option.feedback and option.feedback.en for option in long.options] == ["It may not.", "Right: it may not."]
    assert long.explain and long.explain.en == "Article 24."


def test_it_is_written_and_read_as_the_same_items(bank: Bank) -> None:
    """Export and import again, until nothing changes: the items are those of the sample set."""
    module = compiled([in_russian_too(question.item) for question in bank.questions])
    once = through(module)
    assert once.items == module.items
    assert write_gift(once, "en") == write_gift(module, "en")


def through(module: Module) -> Module:
    russian, english = (read_gift(f"{lang}.gift", write_gift(module, lang), lang) for lang in LOCALES)
    wrong = {problem.code for problem in grave([*russian.problems, *english.problems])}
    assert wrong <= TWO_OPTIONS | {"no-option-feedback"}
    joined = join([question.item for question in russian.questions], english)
    assert not joined.problems and set(joined.filled) == set(module.items)
    return compiled(joined.items)


def in_russian_too(item: ItemDraft) -> ItemDraft:
    """The set is in English; a module has both."""

    def both(text: BothLanguages | None) -> BothLanguages | None:
        return text and BothLanguages(ru=f"По-русски: {text.en}", en=text.en)

    answer = item.answer and item.answer.model_copy(update={"unit": both(item.answer.unit)})
    said = item.feedback
    truth = {"True": "Верно", "False": "Неверно"}
    options = [
        one.model_copy(
            update={
                "text": BothLanguages(ru=truth.get(one.text.en, f"По-русски: {one.text.en}"), en=one.text.en),
                "feedback": both(one.feedback),
            }
        )
        for one in item.options
    ]
    return item.model_copy(
        update={
            "stem": both(item.stem),
            "options": options,
            "answer": answer,
            "feedback": said and said.model_copy(update={"right": both(said.right), "wrong": both(said.wrong)}),
            "explain": both(item.explain),
        }
    )
