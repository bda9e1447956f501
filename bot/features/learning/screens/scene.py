"""A branching case: what the last choice led to, what is seen now, what can be done."""

from __future__ import annotations

from bot import actions
from bot.chat.html import Html, bold, join, lines
from bot.chat.screen import Screen
from bot.domain import scenario
from bot.domain.course import Choice, Node, Scenario
from bot.features.learning.screens.page import Page


def scene_screen(page: Page) -> Screen:
    """The node in view, under the consequence of the choice that led here."""
    case = page.module.scenarios[page.stage.id]
    node = case.nodes[page.attempt.node]
    last = last_choice(page, case)
    law = (*(last.law if last else ()), *node.law)
    top = (page.heading(), lines(_title(page, case, node), page.words(last.feedback) if last else ""))
    if node.ending is not None:
        ending = lines(page.words(node.text), ending_words(page, node))
        return page.screen(*top, ending, _gauges(page, case), rows=(page.next_row(),), law=law)
    choices = scenario.shown_choices(page.attempt.seed, case, node)
    listed = [join(" ", f"{page.letter(place)})", page.words(one.text)) for place, one in enumerate(choices)]
    rows = page.letter_rows([page.letter(place) for place in range(len(choices))], actions.Answer)
    return page.screen(*top, page.words(node.text), lines(*listed), _gauges(page, case), rows=rows, law=law)


def last_choice(page: Page, case: Scenario) -> Choice | None:
    given = page.attempt.answered
    if given is None:
        return None
    node = case.nodes[given.item.removeprefix(f"{case.id}/")]
    return next((choice for choice in node.choices if choice.id in given.options), None)


def ending_words(page: Page, node: Node) -> Html:
    t = page.t
    words = {"good": t("Outcome: good."), "mixed": t("Outcome: mixed."), "bad": t("Outcome: bad.")}
    return bold(words[node.ending]) if node.ending else Html("")


def _title(page: Page, case: Scenario, node: Node) -> Html:
    move = "" if node.ending else page.t("move {number}", number=page.attempt.turn + 1)
    return join(" · ", bold(page.words(case.title)), move)


def _gauges(page: Page, case: Scenario) -> Html:
    titles = {gauge.id: page.words(gauge.title) for gauge in case.gauges}
    full = scenario.HIGHEST
    return join(" · ", *(join(" ", titles[name], "▰" * v + "▱" * (full - v)) for name, v in page.attempt.gauges))
