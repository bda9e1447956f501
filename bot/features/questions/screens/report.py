"""What a learner says is wrong with a question."""

from __future__ import annotations

from bot.actions import DescribeReport, ReportQuestion, Return, SayReport, SendReport
from bot.chat.html import bold, italic, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.complaint import LONGEST, Complaint
from bot.domain.course import Item
from bot.features.questions.screens.words import STEM, reason_words, stem
from bot.layout import footer
from bot.texts import Texts


def report_screen(item: Item, here: ReportQuestion, before: Complaint | None, t: Texts) -> Screen:
    """`before`: what they said of it and nobody has answered yet."""
    text = paragraphs(
        bold(t("Report this question")),
        italic(stem(item, STEM, t)),
        lines(t("What is wrong with it?"), t("Trainers do not see who you are.")),
        _before(before, t),
    )
    at = (here.attempt, here.step)
    rows = (
        (
            Button(t("The key is wrong"), SendReport(*at, "key")),
            Button(t("It is unclear"), SendReport(*at, "unclear")),
        ),
        (
            Button(t("The translation"), SendReport(*at, "translation")),
            Button(t("Something else"), DescribeReport(*at)),
        ),
        (Button(t("Back to the lesson"), Return()),),
        footer(t),
    )
    return Screen(text, rows)


def describe_screen(item: Item, here: DescribeReport, t: Texts, *, notice: str = "") -> Screen:
    text = paragraphs(
        notice,
        bold(t("Report this question")),
        italic(stem(item, STEM, t)),
        lines(
            t("Type what is wrong, up to {most} characters, or send it without words.", most=LONGEST),
            t("Nothing about real people or cases, please."),
        ),
    )
    at = (here.attempt, here.step)
    rows = (
        (Button(t("Send without words"), SendReport(*at, "other")),),
        (Button(t("Back"), ReportQuestion(*at)),),
        footer(t),
    )
    return Screen(text, rows, awaits=SayReport(*at))


def thanks(t: Texts) -> str:
    return t("Thank you. Trainers will look at it.")


def too_long(t: Texts) -> str:
    return t("That is longer than {most} characters. It was not sent.", most=t.number(LONGEST))


def _before(before: Complaint | None, t: Texts) -> str:
    if before is None:
        return ""
    said = reason_words(before.reason, t)
    return t(
        "You reported it on {date}: {reason}. A new report replaces that one.", date=t.date(before.at), reason=said
    )
