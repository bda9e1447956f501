"""What the person who opens a link into a role is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from bot.actions import Home, StaffMenu
from bot.chat.call import Call, Show
from bot.chat.html import bold, length, lines, paragraphs
from bot.chat.screen import TEXT_LIMIT, Button, Screen
from bot.domain.course import Bilingual
from bot.domain.learner import Role
from bot.features.staff.screens.words import became, means, with_region
from bot.layout import footer
from bot.texts import Texts

Came = Literal["waits", "held", "own", "closed"]
"""What came of a link."""


def came_words(came: Came, number: str, t: Texts) -> str:
    """Neutral, since anybody may stand behind the reader."""
    match came:
        case "waits":
            return t(
                "The invitation waits to be confirmed. Your number is {number}: "
                "tell it to the person who sent you the link. To see it again, open the link again.",
                number=number,
            )
        case "held":
            return t("You hold this role already.")
        case "own":
            return t("You made this link; it is for somebody else.")
        case "closed":
            return t("This invitation is not valid. Ask for a new one; you can begin without it.")


def noticed(call: Call, *notices: str) -> Call:
    """The same screen with the notices on top, if there is room for them."""
    if not isinstance(call, Show):
        return call
    text = paragraphs(lines(*dict.fromkeys(notices)), call.screen.text)
    return replace(call, screen=replace(call.screen, text=text)) if length(text) <= TEXT_LIMIT else call


def confirmed_screen(role: Role, region: Bilingual | None, t: Texts) -> Screen:
    """A message of its own to the new member of staff."""
    where = with_region(role, region, t) if region else ""
    text = paragraphs(lines(bold(became(role, t)), where), means(role, t))
    return Screen(text, ((Button(t("For staff"), StaffMenu()),), footer(t)))


def refused_screen(t: Texts) -> Screen:
    """A message of its own to who opened a link and was not meant."""
    text = lines(
        bold(t("The invitation was not confirmed.")),
        t("Nothing has changed for you. If you expected a role, ask who sent you the link for a new one."),
    )
    return Screen(text, ((Button(t("Home"), Home()),), footer(t)))
