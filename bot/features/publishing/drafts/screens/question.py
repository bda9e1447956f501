"""A question from a quiz on its way into a draft: what is asked of it, and the whole of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.actions import AddQuestion, CiteLaw, Drafts, DropQuestion, FillQuestion, MarkRight, RewriteQuestion
from bot.chat.html import Html, bold, escape, join, lines, paragraphs, plain
from bot.chat.screen import Button, Screen
from bot.domain.question import FEWEST, MOST, Asked, Question
from bot.domain.reference import LawRecord
from bot.domain.submission import Submission
from bot.features.publishing.drafts.screens.paging import clipped
from bot.layout import cut, footer, in_rows, letter
from bot.texts import Texts

_LAW: Final = 9_999
_GLANCE: Final = 300


def refused_screen(count: int, t: Texts) -> Screen:
    """Said before anybody types: the check would refuse it at the end."""
    rule = t("A question has {fewest} to {most} options, this quiz has {count}.", fewest=FEWEST, most=MOST, count=count)
    text = paragraphs(bold(t("The quiz was not taken.")), rule, t("Make it anew and forward it, please."))
    return Screen(text, ((Button(t("Drafts"), Drafts(0)),), footer(t)))


def right_screen(handed: Submission, question: Question, t: Texts) -> Screen:
    listed = [f"{letter(t, n)}) {_own(question, n + 1)}" for n in range(len(question.options))]
    text = paragraphs(
        bold(t("A question for the draft")), _own(question, 0), lines(*listed), bold(t("Which one is right?"))
    )
    letters = [Button(letter(t, place), MarkRight(handed.id, place)) for place in range(len(question.options))]
    return Screen(text, (*in_rows(letters, 5), _out(handed, t), footer(t)))


def words_screen(handed: Submission, question: Question, asked: Asked, t: Texts) -> Screen:
    """Ask for one text in one language; what it says in the other stands above."""
    words = question.texts[asked.place]
    there = words.ru or words.en
    what = _name(question, asked.place, t)
    ask = t("Type it in English.") if asked.locale == "en" else t("Type it in Russian.")
    done, all = _written(question), len(question.texts) * 2
    counted = t("Texts: {done} of {all}", done=done, all=all)
    text = paragraphs(
        bold(t("A question for the draft")),
        lines(
            bold(what), clipped(there, 1_600) if there else t("Why the right answer is right, in a sentence or two.")
        ),
        lines(bold(ask), counted),
    )
    return Screen(text, (_out(handed, t), footer(t)), awaits=FillQuestion(handed.id, asked.number))


def law_screen(
    handed: Submission, question: Question, found: Sequence[LawRecord], t: Texts, *, missed: bool = False
) -> Screen:
    text = paragraphs(
        bold(t("A question for the draft")),
        clipped(question.texts[0][t.locale], _GLANCE),
        t("Nothing like that is in the register of law.") if missed else "",
        lines(bold(t("Which norm does the answer rest on?")), t("Type an article, a number or words: 116.1")),
    )
    rows = [(Button(cut(plain(one.entry.short[t.locale])), CiteLaw(handed.id, one.entry.id)),) for one in found]
    return Screen(text, (*rows, _out(handed, t), footer(t)), awaits=FillQuestion(handed.id, _LAW))


def whole_screen(handed: Submission, question: Question, law: Sequence[LawRecord], t: Texts) -> Screen:
    listed = [_pair(question, place, t) for place in range(len(question.texts))]
    cited = join("; ", *(Html(one.entry.short[t.locale]) for one in law))
    text = paragraphs(bold(t("The question is whole")), *listed, join(" ", "⚖", cited))
    again = [
        Button(f"{place + 1} {locale}", RewriteQuestion(handed.id, place * 2 + english))
        for place in range(len(question.texts))
        for english, locale in enumerate(("RU", "EN"))
    ]
    add = (Button(t("Add it to the draft"), AddQuestion(handed.id)),)
    return Screen(text, (add, *in_rows(again, 6), _out(handed, t), footer(t)))


def _pair(question: Question, place: int, t: Texts) -> Html:
    words = question.texts[place]
    sign = " ✓" if place - 1 in question.right and question.part(place) == "option" else ""
    head = bold(f"{place + 1}. {_name(question, place, t)}{sign}")
    return lines(head, f"RU: {clipped(words.ru, _GLANCE)}", f"EN: {clipped(words.en, _GLANCE)}")


def _name(question: Question, place: int, t: Texts) -> str:
    part = question.part(place)
    if part == "option":
        return t("Option {letter}", letter=letter(t, place - 1))
    return t("Stem") if part == "stem" else t("Explanation")


def _own(question: Question, place: int) -> Html:
    return escape(clipped(question.texts[place][question.locale], _GLANCE))


def _written(question: Question) -> int:
    return sum(bool(words[locale]) for words in question.texts for locale in ("ru", "en"))


def _out(handed: Submission, t: Texts) -> tuple[Button, ...]:
    return (Button(t("Drafts"), Drafts(0)), Button(t("Drop it"), DropQuestion(handed.id)))
