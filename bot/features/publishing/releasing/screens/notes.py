"""Notes that follow from a publication: to learners, and to those who wanted it on a day."""

from __future__ import annotations

from collections.abc import Iterable

from bot.actions import Again, ModuleVersions, Progress, ReleaseDraft, WhatChanged
from bot.chat.html import Html, bold, lines
from bot.chat.screen import Button, Screen
from bot.domain.attempt import Attempt
from bot.domain.course import Module
from bot.features.publishing.releasing.screens.words import (
    Pointed,
    neutral,
    obstacle_words,
    parts_words,
    title,
    why_words,
)
from bot.texts import Texts


def changed_note(lesson: Module, t: Texts) -> Screen:
    """To who completed the module as it was. `lesson` is what they would read."""
    text = lines(bold(neutral(lesson, t)), t("The module has changed."), Html(f"{parts_words(lesson, t)}."))
    return Screen(text, ((Button(t("What changed"), WhatChanged(lesson.id)),),))


def regraded_note(module: Module, before: Attempt, after: Attempt, t: Texts) -> Screen:
    """To whose result is another by the right key."""
    text = lines(
        bold(neutral(module, t)),
        t("The key of a question was wrong and has been put right."),
        t("Your result was {before}, now it is {after}.", before=_score(before, t), after=_score(after, t)),
        _verdict(before, after, t),
    )
    rows = ((Button(t("My results"), Progress()),),)
    again = ((Button(t("Take it again"), Again(module.id)),),)
    return Screen(text, (*again, *rows) if (before.state, after.state) == ("passed", "failed") else rows)


def released_note(module: Module, publication: Pointed, t: Texts) -> Screen:
    """To who chose the day."""
    version, why = f"v{publication.number}", why_words(publication.why, t)
    text = lines(bold(title(module, t)), t("{version} is published ({why}).", version=version, why=why))
    return Screen(text, ((Button(t("Versions"), ModuleVersions(module.id, 0)),),))


def not_released_note(draft: int, module: Module, obstacles: Iterable[str], t: Texts) -> Screen:
    """To who chose the day, when it could not be."""
    text = lines(
        bold(title(module, t)),
        t("Not published today as planned. Learners have what they had; the draft is kept."),
        *obstacle_words(obstacles, t),
    )
    return Screen(text, ((Button(t("To the draft"), ReleaseDraft(draft)),),))


def _score(attempt: Attempt, t: Texts) -> str:
    share = t.percent(attempt.scaled or 0.0)
    return t("{raw} of {max} ({percent})", raw=attempt.raw, max=attempt.max, percent=share)


def _verdict(before: Attempt, after: Attempt, t: Texts) -> str:
    return {
        ("failed", "passed"): t("The module is passed."),
        ("passed", "failed"): t(
            "The threshold is not reached by the right key. The mistake was ours; please try again."
        ),
    }.get((before.state, after.state), t("Otherwise nothing changes."))
