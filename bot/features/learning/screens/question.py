"""Questions: one option, several, an order, a number, and how sure the learner is."""

from __future__ import annotations

from bot import actions
from bot.chat.html import Html, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain import answers
from bot.domain.course import ConfidenceStep, Option
from bot.features.learning.screens.page import Page


def item_screen(page: Page, notice: str = "") -> Screen:
    """The question in view. `notice` says why what was typed is no answer yet."""
    ask = {"single": _single, "multiple": _multiple, "order": _order, "number": _number}
    return ask[page.item.kind](page, notice)


def confidence_screen(page: Page, step: ConfidenceStep) -> Screen:
    t = page.t
    scale = lines(
        t("1 – not sure at all"),
        t("2 – rather not sure"),
        t("3 – rather sure"),
        t("4 – quite sure"),
    )
    rows = page.letter_rows([str(rating) for rating in range(1, answers.RATINGS + 1)], actions.Answer)
    return page.screen(page.heading(), page.words(step.question), scale, t("This is not graded."), rows=rows)


def option_line(page: Page, place: int, option: Option) -> Html:
    return join(" ", f"{page.letter(place)})", page.words(option.text))


def _single(page: Page, _: str) -> Screen:
    letters = [page.letter(place) for place in range(len(page.item.options))]
    return page.screen(
        page.heading(),
        _stem(page),
        lines(*(option_line(page, place, option) for place, option in enumerate(page.shown_options))),
        rows=page.letter_rows(letters, actions.Answer),
    )


def _multiple(page: Page, _: str) -> Screen:
    signs = ["☑" if option.id in page.attempt.marks else "☐" for option in page.shown_options]
    options = [
        join(" ", sign, option_line(page, place, option))
        for place, (sign, option) in enumerate(zip(signs, page.shown_options, strict=True))
    ]
    labels = [f"{sign} {page.letter(place)}" for place, sign in enumerate(signs)]
    return page.screen(
        page.heading(),
        _stem(page),
        lines(*options),
        page.t("Mark all that are right."),
        rows=(*_submit_row(page), *page.letter_rows(labels, actions.Pick)),
    )


def _order(page: Page, _: str) -> Screen:
    t, marks = page.t, page.attempt.marks
    by_id = {option.id: option for option in page.item.options}
    taken = [join(" ", f"{number}.", page.words(by_id[name].text)) for number, name in enumerate(marks, 1)]
    left = [(place, option) for place, option in enumerate(page.shown_options) if option.id not in marks]
    letters = tuple(Button(page.letter(place), actions.Pick(*page.step, place)) for place, _ in left)
    restart = (Button(t("Start again"), actions.Clear(*page.step)),)
    return page.screen(
        page.heading(),
        _stem(page),
        lines(*(option_line(page, place, option) for place, option in left)),
        lines(t("Your order:"), *taken) if taken else t("Tap in the right order, the first one first."),
        rows=(*_submit_row(page), *((letters,) if letters else ()), *((restart,) if marks else ())),
    )


def _number(page: Page, notice: str) -> Screen:
    unit = plain(page.words(page.item.answer.unit)) if page.item.answer else ""
    ask = page.t("Type a number ({unit}).", unit=unit) if unit else page.t("Type a number.")
    return page.screen(page.heading(), _stem(page), ask, notice, awaits=actions.EnterNumber(*page.step))


def _stem(page: Page) -> Html:
    if page.stage.phase != "pre" or page.stage.number > 1:
        return page.words(page.item.stem)
    calm = page.t("What do you know already? It is not graded, and the answers come later.")
    return paragraphs(calm, page.words(page.item.stem))


def _submit_row(page: Page) -> Rows:
    if not answers.may_submit(page.item, page.attempt.marks):
        return ()
    return ((Button(page.t("Answer"), actions.Submit(*page.step)),),)
