"""What an answer means: right or wrong in words, why, and the law behind it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.actions import ReportQuestion
from bot.chat.html import Html, join, lines
from bot.chat.screen import Button, Rows, Screen
from bot.domain import scoring
from bot.domain.attempt import Response
from bot.domain.course import Item, Option
from bot.features.learning.screens.page import Page
from bot.features.learning.screens.question import option_line


def feedback_screen(page: Page, given: Response, share: float | None = None) -> Screen:
    """`share` (0..1) of colleagues answered the same; None when too few have answered."""
    t, item = page.t, page.item
    explain = {"single": _single, "multiple": _multiple, "order": _order, "number": _number}
    alike = t("{share} of colleagues answered so.", share=t.percent(share)) if share is not None else ""
    return page.screen(
        t("Right.") if given.correct else t("Not right."),
        *explain[item.kind](page, item, given),
        page.words(item.explain),
        alike,
        rows=(page.next_row(), *_report_row(page, given)),
        law=item.law,
    )


def _report_row(page: Page, given: Response) -> Rows:
    """A draft is put right by those who play it."""
    if page.preview:
        return ()
    return ((Button(page.t("Report this question"), ReportQuestion(page.attempt.id, given.step)),),)


def _single(page: Page, item: Item, given: Response) -> Iterable[Html]:
    yield _why(page, page.t("You chose:"), given.options)
    if not given.correct:
        yield _why(page, page.t("Right is:"), scoring.right_options(item))


def _multiple(page: Page, item: Item, given: Response) -> Iterable[Html]:
    slips = scoring.slips(item, given.options)
    right = [name for name in given.options if name not in slips.extra]
    yield _why(page, page.t("Rightly marked:"), right)
    yield _why(page, page.t("Missed:"), slips.missed)
    yield _why(page, page.t("Marked, but not right:"), slips.extra)


def _order(page: Page, item: Item, given: Response) -> Iterable[Html]:
    by_id = {option.id: option for option in item.options}
    key = [by_id[name] for name in scoring.right_options(item)]
    yield page.words(item.right if given.correct else item.wrong)
    yield lines(page.t("The right order:"), *_numbered(page, key))
    if not given.correct:
        yield lines(page.t("Your order:"), *_numbered(page, [by_id[name] for name in given.options]))


def _number(page: Page, item: Item, given: Response) -> Iterable[Html]:
    unit = page.words(item.answer.unit) if item.answer else ""
    yield join(" ", page.t("Your answer:"), page.t.number(float(given.options[0])), unit)
    yield page.words(item.right if given.correct else item.wrong)
    if not given.correct and item.answer:
        yield join(" ", page.t("Right is:"), page.t.number(item.answer.value), unit)


def _why(page: Page, title: str, names: Iterable[str]) -> Html:
    """Options as they stood on the screen of the question, each with its reason."""
    wanted = set(names)
    found = [
        lines(option_line(page, place, option), page.words(option.feedback))
        for place, option in enumerate(page.shown_options)
        if option.id in wanted
    ]
    return lines(title, *found) if found else Html("")


def _numbered(page: Page, options: Iterable[Option]) -> list[Html]:
    return [join(" ", f"{number}.", page.words(option.text)) for number, option in enumerate(options, 1)]
