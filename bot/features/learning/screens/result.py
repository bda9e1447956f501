"""The end of an attempt: the result explained, and what comes next."""

from __future__ import annotations

from bot import actions
from bot.chat.html import Html, join, lines, paragraphs, plain
from bot.chat.screen import Button, Rows, Screen
from bot.domain.answers import RATINGS
from bot.domain.course import Module
from bot.features.learning.screens.page import Page, cut
from bot.layout import footer


def result_screen(page: Page, following: Module | None = None, *, changed: bool = False) -> Screen:
    """`following` is the next module of the learner's path, None when there is none.

    `changed`: the version in use says something else by now, which can be read next.
    """
    t = page.t
    dated = t("Law as of {date}; lawyer's review: pending.", date=t.date(page.module.law_as_of))
    newer = t("The module has changed since this version.") if changed else ""
    text = paragraphs(page.heading(), lines(*_score(page)), lines(*_beside(page)), _advice(page), dated, newer)
    if page.preview:
        return Screen(paragraphs(text, t("A preview counts nowhere.")), (*page.way_to_draft(), footer(t)))
    first: Rows = ((Button(t("What changed"), actions.WhatChanged(page.module.id)),),) if changed else ()
    return Screen(text, (*first, *_onward(page, following), _around(page), footer(t)))


def _around(page: Page) -> tuple[Button, ...]:
    t, path = page.t, Button(page.t("My path"), actions.Path(0))
    if page.attempt.kind != "full":
        return (path,)
    return (Button(t("What was useful?"), actions.RateModule(page.attempt.id)), path)


def _score(page: Page) -> list[str]:
    t, attempt = page.t, page.attempt
    if attempt.kind == "delta":
        return [t("You have read what changed.")]
    if attempt.scaled is None:
        return [t("The module is complete.")]
    of = {"raw": t.number(attempt.raw), "all": t.number(attempt.max), "share": t.percent(attempt.scaled)}
    if attempt.state == "passed":
        verdict = t("The module is passed: {raw} of {all} ({share}).", **of)
    else:
        verdict = t("Not passed yet: {raw} of {all} ({share}).", **of)
    return [verdict, t("The threshold is {share}.", share=t.percent(page.module.mastery))]


def _beside(page: Page) -> list[Html | str]:
    """What is shown and not counted."""
    t, attempt = page.t, page.attempt
    before = t("Before the module: {raw} of {all}.", raw=t.number(attempt.pre_raw), all=t.number(attempt.pre_max))
    titles = {name: page.words(case.title) for name, case in page.module.scenarios.items()}
    scenes = [join(" ", t("Scenario:"), titles[name], "–", t.percent(score)) for name, score in attempt.scenes]
    ratings = " → ".join(str(rating) for _, rating in attempt.ratings)
    sure = t("Your confidence: {rating} of {most}.", rating=ratings, most=RATINGS) if ratings else ""
    return [before if attempt.pre_max else "", *scenes, sure]


def _advice(page: Page) -> str:
    if page.attempt.state != "failed":
        return ""
    return page.t("You may take the module again; the questions will be others where there are enough of them.")


def _onward(page: Page, following: Module | None) -> Rows:
    t, again = page.t, actions.Again(page.module.id)
    if page.attempt.state == "failed":
        return ((Button(t("Take it again"), again),),)
    certificate = Button(t("Certificate"), actions.OpenCertificate(page.attempt.id))
    rows: Rows = () if page.attempt.kind == "delta" else ((certificate, Button(t("Once more"), again)),)
    if following is None:
        return rows
    title = plain(following.neutral[t.locale] if following.warning else following.title[t.locale])
    return ((Button(cut(t("Next: {title}", title=title)), actions.OpenModule(following.id)),), *rows)
