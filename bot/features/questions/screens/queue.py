"""Reported questions, as trainers and reviewers see them, and what who reported is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import AnswerReported, Home, OpenEntry, OpenReported, ReportedQuestions, SayToReported, StaffMenu
from bot.chat.html import Html, bold, folded, italic, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.complaint import LONGEST, Complaint, Reply, Reported, counted
from bot.domain.course import Item, Module
from bot.features.questions.screens.figures import ON_A_PAGE, Looked, figures_words, paged, question_lines
from bot.features.questions.screens.words import LINE, STEM, brief, reason_words, stem, title
from bot.layout import footer, in_rows, turning
from bot.texts import Texts

_IN_A_ROW: Final = 4
_LAW: Final = 2
_LABEL: Final = 30
_ROOM: Final = 1_000
"""Characters of reports in words on a screen."""


def queue_screen(found: Sequence[tuple[Reported, Module]], page: int, t: Texts, *, notice: str = "") -> Screen:
    page, pages, shown = paged(found, page)
    first = page * ON_A_PAGE + 1
    listed = [_line(number, one, module, t) for number, (one, module) in enumerate(shown, first)]
    text = paragraphs(
        notice,
        lines(bold(t("Reported questions")), t("The newest first.") if listed else ""),
        *listed,
        "" if listed else t("No report waits for an answer."),
    )
    opened = [Button(str(number), OpenReported(one.newest)) for number, (one, _) in enumerate(shown, first)]
    rows = (*in_rows(opened, _IN_A_ROW), *turning(page, pages, ReportedQuestions))
    return Screen(text, (*rows, (Button(t("Back"), StaffMenu()),), footer(t)))


def reported_screen(looked: Looked, waiting: Sequence[Complaint], report: int, t: Texts, *, notice: str = "") -> Screen:
    """The question with its key and law, what is said of it, how it does; what is typed is the answer."""
    text = paragraphs(
        notice,
        bold(title(looked.module, t)),
        lines(question_lines(looked, t), _law(looked.module, looked.item, t)),
        lines(bold(_reports(waiting, t)), *_quotes(waiting, t)),
        *figures_words(looked, t),
        italic(t("Choose an answer to who reported it, or type your own, up to {most} characters.", most=LONGEST)),
    )
    rows = (
        (Button(t("Thank you, we correct it"), AnswerReported(report, "thanks")),),
        (Button(t("The key is right: see the law"), AnswerReported(report, "right")),),
        (Button(t("We look at the wording"), AnswerReported(report, "wording")),),
        *_law_row(looked.module, looked.item, t),
        (Button(t("All reports"), ReportedQuestions(0)),),
        footer(t),
    )
    return Screen(text, rows, awaits=SayToReported(report))


def reply_screen(module: Module, item: Item, reply: Reply, words: str, t: Texts) -> Screen:
    """A message of its own to who reported; the question itself opens on a tap."""
    said = {
        "thanks": t("Thank you. You are right, and the question will be corrected."),
        "right": t("We have checked it: the key is right. See the law cited."),
        "wording": t("Thank you. We will look at the wording."),
        "words": words,
    }[reply]
    cited = reply == "right"
    text = paragraphs(
        lines(bold(t("An answer to your report")), title(module, t)),
        lines(said, _law(module, item, t) if cited else ""),
        folded(stem(item, STEM, t)),
    )
    law = _law_row(module, item, t) if cited else ()
    return Screen(text, ((Button(t("Continue"), Home()),), *law, footer(t)))


def answered(reports: int, t: Texts) -> str:
    return t.n("The answer is on its way: {count} report.", "The answer is on its way: {count} reports.", reports)


def _line(number: int, one: Reported, module: Module, t: Texts) -> Html:
    item = module.items[one.item]
    many = t.n("{count} report", "{count} reports", one.number)
    return lines(join(" ", f"{number}.", stem(item, LINE, t)), join(" · ", title(module, t), many, t.date(one.at)))


def _reports(waiting: Sequence[Complaint], t: Texts) -> str:
    reasons = ", ".join(f"{reason_words(reason, t)} {t.number(number)}" for reason, number in counted(waiting))
    return t("Reports: {reasons}", reasons=reasons)


def _quotes(waiting: Sequence[Complaint], t: Texts) -> list[Html]:
    """The newest in words that fit, with the language that the question was read in."""
    quotes: list[Html] = []
    room = _ROOM
    for one in waiting:
        room -= len(one.words)
        if one.words and room >= 0:
            quotes.append(join(" · ", one.locale.upper(), t.date(one.at), f"«{one.words}»"))
    return quotes


def _law(module: Module, item: Item, t: Texts) -> Html:
    names = join("; ", *(Html(module.law[name].short[t.locale]) for name in item.law))
    return join(" ", "⚖", names) if names else Html("")


def _law_row(module: Module, item: Item, t: Texts) -> Rows:
    """To the entries of the register as they are now."""
    shorts = {name: plain(module.law[name].short[t.locale]) for name in item.law[:_LAW]}
    row = tuple(Button(plain(brief(f"⚖ {short}", _LABEL)), OpenEntry(name)) for name, short in shorts.items())
    return (row,) if row else ()
