"""Every screen of question quality as a checked-in picture in words, and the fullest of them within the limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.actions import DescribeReport, ReportQuestion
from bot.chat.screen import Screen
from bot.domain.complaint import Complaint, Reason, Reported
from bot.domain.course import LOCALES, Item, Locale, Option
from bot.domain.item_analysis import Answered, Figures, of_item
from bot.features.questions.screens.figures import Asked, Looked, figures_screen, module_screen, modules_screen
from bot.features.questions.screens.queue import queue_screen, reply_screen, reported_screen
from bot.features.questions.screens.report import describe_screen, report_screen
from bot.texts import Texts, texts
from tests.domain.example import MODULE, MULTIPLE, NUMBER, ORDER, SINGLE, both
from tests.features.drawing import check

AT = 1_795_338_000_000
MOST = 2_000
OTHER = replace(MODULE, id="M02", title=both("Дети после развода", "Children after divorce"), warning=None)
KNOWN = {
    "hp1": Figures(60, 0.25, 0.125, ("too-hard", "weak"), AT),
    "hp2": Figures(412, 0.64, 0.31, (), AT),
    "hp3": Figures(7, at=AT),
    "hp4": Figures(90, 0.95, None, ("too-easy",), AT),
    "hp5": Figures(90, 0.5, 0.4, ("languages-differ",), AT),
}
NAMES = {"single": ("decide", "wait"), "multiple": ("home", "fault")}


def answer(item: Item, number: int, right: bool) -> Answered:
    """Every third slip is another one; those who answer later have better results."""
    locale: Locale = "ru" if number % 2 else "en"
    if item.kind == "order":
        options = ("safe", "talk", "paper") if right else ("talk", "safe", "paper")
    elif item.kind == "number":
        options = ("48",) if right else (str(24 + number % 3),)
    else:
        options = (NAMES[item.kind][0 if right else 1],)
    return Answered(number, right, float(right), options, number / 60, locale)


def looked(item: Item, right: Callable[[int], bool], answers: int = 60) -> Looked:
    given = [answer(item, number, right(number)) for number in range(answers)]
    return Looked(MODULE, item, of_item(given, item))


def said(reason: Reason = "key", words: str = "", locale: Locale = "ru") -> Complaint:
    return Complaint(1, 7, "M01", "v1", "q1", "h1", reason, words, locale, AT)


FEW = looked(SINGLE, lambda number: True, 19)
GOOD = looked(SINGLE, lambda number: number >= 20)
HERE = ReportQuestion(5, 3)
QUEUE = [(Reported(9, 3, AT, "M01", "v1", "q1"), MODULE), (Reported(4, 1, AT, "M01", "v1", "q4"), MODULE)]
WORDS = [said("other", "Не сказано, есть ли дети"), said("key"), said("unclear", "Which court?", "en"), said("key")]

SCREENS: dict[str, Callable[[Texts], Screen]] = {
    "modules": lambda t: modules_screen([Asked.of(OTHER, KNOWN), Asked.of(MODULE, KNOWN)], 0, t),
    "modules-counting": lambda t: modules_screen([Asked.of(MODULE, {})], 0, t),
    "modules-none": lambda t: modules_screen([], 0, t),
    "modules-last": lambda t: modules_screen([Asked.of(MODULE, KNOWN)] * 20, 99, t),
    "module": lambda t: module_screen(Asked.of(OTHER, KNOWN), 0, t),
    "module-counting": lambda t: module_screen(Asked.of(OTHER, {"hp3": KNOWN["hp3"]}), 0, t),
    "item-few": lambda t: figures_screen(FEW, 0, t, most=MOST),
    "item-good": lambda t: figures_screen(GOOD, 0, t, most=MOST),
    "item-hard": lambda t: figures_screen(looked(SINGLE, lambda number: number % 10 == 1), 1, t, most=MOST),
    "item-easy": lambda t: figures_screen(looked(MULTIPLE, lambda number: number != 50), 0, t, most=MOST),
    "item-one-language": lambda t: figures_screen(looked(SINGLE, lambda number: number > 9, 30), 0, t, most=MOST),
    "item-order": lambda t: figures_screen(looked(ORDER, lambda number: number % 2 == 0), 0, t, most=MOST),
    "item-number": lambda t: figures_screen(looked(NUMBER, lambda number: number >= 20), 0, t, most=MOST),
    "report": lambda t: report_screen(SINGLE, HERE, None, t),
    "report-again": lambda t: report_screen(SINGLE, HERE, said("translation"), t),
    "describe": lambda t: describe_screen(SINGLE, DescribeReport(5, 3), t),
    "queue": lambda t: queue_screen(QUEUE, 0, t),
    "queue-none": lambda t: queue_screen([], 0, t, notice="—"),
    "queue-last": lambda t: queue_screen(QUEUE * 5, 99, t),
    "reported": lambda t: reported_screen(FEW, WORDS, 9, t),
    "reported-figures": lambda t: reported_screen(GOOD, WORDS[1:], 9, t),
    "reported-order": lambda t: reported_screen(looked(ORDER, lambda number: True, 9), WORDS[1:2], 9, t),
    "reply-thanks": lambda t: reply_screen(MODULE, SINGLE, "thanks", "", t),
    "reply-right": lambda t: reply_screen(MODULE, SINGLE, "right", "", t),
    "reply-wording": lambda t: reply_screen(OTHER, SINGLE, "wording", "", t),
    "reply-words": lambda t: reply_screen(OTHER, SINGLE, "words", "Дети есть: см. 1-ю карточку & <таблицу>", t),
}


@pytest.mark.parametrize("name", SCREENS)
def test_screen(name: str) -> None:
    check(f"questions-{name}", SCREENS[name])


@pytest.mark.parametrize("name", SCREENS)
def test_labels_are_short_and_there_is_a_way_on(name: str) -> None:
    for locale in LOCALES:
        screen = SCREENS[name](texts(locale))
        assert all(len(button.label) <= 30 for row in screen.rows for button in row)
        assert len(screen.rows) >= 2
        assert screen.rows[-1][0].label == "≡"


def test_the_fullest_screens_fit() -> None:
    """Ten long options, long words in both languages, every alarm there can be."""
    long = both("Очень длинный текст " * 60, "A very long text " * 60)
    options = tuple(Option(f"o{number}", long, None, number == 0) for number in range(10))
    item = replace(SINGLE, stem=long, options=options)
    given = [Answered(number, False, 0.0, ("o3",), number / 60, "ru" if number % 2 else "en") for number in range(60)]
    view = Looked(replace(MODULE, warning=None), item, of_item(given, item))
    few = replace(view, quality=None)
    words = [said("other", "ы" * 500) for _ in range(30)]
    for locale in LOCALES:
        for one in (view, few):
            assert figures_screen(one, 0, texts(locale), most=60)
            assert reported_screen(one, words, 9, texts(locale), notice="н" * 200)
            assert report_screen(item, HERE, said(), texts(locale))


def test_who_reported_is_not_on_the_screen() -> None:
    for locale in LOCALES:
        known = reported_screen(FEW, [replace(said(), learner=777_000_777)], 9, texts(locale))
        assert "777" not in str(known.body)
