"""A word at the end of a module, and what all of them come to beside what was learned."""

from __future__ import annotations

from typing import Final

from bot.actions import Lesson, RateIntent, RateUseful, StatsFiles
from bot.chat.html import Html, bold, italic, join, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.course import Module
from bot.domain.feedback import INTENTS, MARKS, Intent, Reaction, Said
from bot.domain.report import Gain
from bot.features.reports.screens import words
from bot.features.reports.view import View, like
from bot.layout import footer
from bot.texts import Texts

_MOST: Final = 15
"""Modules in the list; a screen holds no more."""


def useful_screen(module: Module, attempt: int, said: Said | None, t: Texts) -> Screen:
    text = paragraphs(
        bold(words.module_title(module, t)),
        t("Was this module useful to you?"),
        t("You have answered already; a new answer takes its place.") if said else "",
        italic(t("Answers are counted together; trainers do not see who said what.")),
    )
    marks = [(Button(_mark(mark, t), RateUseful(attempt, mark)),) for mark in reversed(MARKS)]
    return Screen(text, (*marks, (Button(t("Back"), Lesson(attempt)),), footer(t)))


def intent_screen(module: Module, attempt: int, t: Texts) -> Screen:
    text = paragraphs(bold(words.module_title(module, t)), t("Will you use it at work?"))
    buttons = tuple(Button(_intent(intent, t), RateIntent(attempt, intent)) for intent in INTENTS)
    return Screen(text, (buttons, (Button(t("Leave it at that"), Lesson(attempt)),), footer(t)))


def kirkpatrick_screen(view: View, t: Texts) -> Screen:
    total = view.report.total
    text = paragraphs(
        lines(bold(t("Kirkpatrick report")), join(" · ", *words.where(view, t))),
        lines(bold(t("1. Reaction")), *_reaction(total.reaction, t)),
        lines(bold(t("2. Learning")), *_learning(total.gain, t)),
        lines(bold(t("3. Behaviour")), t("Not measured yet: it begins with the follow-up plan.")),
        lines(bold(t("4. Results")), t("Not measured yet: a coordinator will enter figures of audits.")),
        _modules(view, t),
    )
    return Screen(text, ((Button(t("Back"), like(StatsFiles, view.at, by="t")),), footer(t)))


def _reaction(said: Reaction | None, t: Texts) -> list[str]:
    if said is None or said.answers is None:
        return [t("Fewer than 5 answers: none are told.")]
    if said.mean is None or said.useful is None:
        return [t("Nobody has answered yet.")]
    answers = t.n("{count} answer", "{count} answers", said.answers)
    useful = t("useful or very useful: {share}", share=t.percent(said.useful))
    mean = t("mean {mean} of 4", mean=t.number(round(said.mean, 1)))
    if said.intents is None:
        return [" · ".join([answers, useful, mean])]
    intents = ", ".join(f"{_intent(one, t).lower()} {t.percent(share)}" for one, share in said.intents.items())
    return [" · ".join([answers, useful, mean]), t("Will use it at work: {intents}", intents=intents)]


def _learning(gain: Gain | None, t: Texts) -> list[str]:
    if gain is None:
        return [t("Too few attempts with a test before and after.")]
    tests = t.n("{count} attempt with both tests", "{count} attempts with both tests", gain.number)
    said = t("before {pre}, after {post}", pre=t.percent(gain.pre), post=t.percent(gain.post))
    share = [] if gain.normalised is None else [t("gained {share} of what could be", share=t.percent(gain.normalised))]
    return [" · ".join([tests, said, *share]), t("A delayed test: not yet, it begins with the follow-up plan.")]


def _modules(view: View, t: Texts) -> Html:
    """A line for each module that has something to tell."""
    told = []
    for row in view.report.rows[:_MOST]:
        said, gain = row.reaction, row.gain
        facts = [
            t("useful {share}", share=t.percent(said.useful)) if said and said.useful is not None else "",
            t("gain {share}", share=t.percent(gain.normalised)) if gain and gain.normalised is not None else "",
        ]
        if any(facts):
            told.append(f"{words.module_words(view, row.key, t)}: {' · '.join(one for one in facts if one)}")
    return lines(bold(t("By module")), *told) if told else Html("")


def _mark(mark: int, t: Texts) -> str:
    return {4: t("Very useful"), 3: t("Useful"), 2: t("Of little use")}.get(mark, t("Not useful"))


def _intent(intent: Intent, t: Texts) -> str:
    return {"yes": t("Yes"), "partly": t("Partly"), "no": t("No")}[intent]
