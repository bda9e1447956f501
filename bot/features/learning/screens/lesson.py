"""The screen of the place an attempt has in view."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.html import length, paragraphs
from bot.chat.screen import TEXT_LIMIT, Screen
from bot.domain.course import Card, ConfidenceStep, Module
from bot.features.learning.screens.feedback import feedback_screen
from bot.features.learning.screens.page import Page
from bot.features.learning.screens.question import confidence_screen, item_screen
from bot.features.learning.screens.reading import card_screen, checklist_screen, warning_screen
from bot.features.learning.screens.result import result_screen
from bot.features.learning.screens.scene import scene_screen
from bot.texts import Texts


def lesson_screen(
    page: Page,
    *,
    share: float | None = None,
    following: Module | None = None,
    notice: str = "",
    changed: bool = False,
) -> Screen:
    """What only some screens tell: `share` under feedback, `notice` under a question, the rest under the result."""
    given = page.attempt.answered
    match page.stage.step:
        case Card() as card:
            return card_screen(page, card)
        case ConfidenceStep() as step:
            return confidence_screen(page, step)
    match page.stage.kind:
        case "warning":
            return warning_screen(page)
        case "item":
            return item_screen(page, notice) if given is None else feedback_screen(page, given, share)
        case "scenario":
            return scene_screen(page)
        case "checklist":
            return checklist_screen(page)
        case _:
            return result_screen(page, following, changed=changed)


def corrected_screen(screen: Screen, t: Texts) -> Screen:
    """The place in a version with the right key, told once, if there is room for it."""
    text = paragraphs(t("A key in this module was put right. Your place and your answers are kept."), screen.text)
    return replace(screen, text=text) if length(text) <= TEXT_LIMIT else screen
