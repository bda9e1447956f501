"""The file of all results on its way: how far it is, and that it is there."""

from __future__ import annotations

from bot.actions import Making, StatsFiles
from bot.chat.html import bold, lines
from bot.chat.screen import Button, Screen
from bot.layout import bar, footer
from bot.texts import Texts


def making_screen(at: Making, t: Texts) -> Screen:
    text = lines(
        bold(t("The file of all results is being made.")),
        _how_far(at, t),
        t("You can go on with something else: the file comes into this chat."),
    )
    return Screen(text, (_to_files(at, t), footer(t)))


def made_screen(at: Making, t: Texts) -> Screen:
    """Shown where its progress was."""
    text = lines(bold(t("The file of all results is ready.")), t("It comes below this message."))
    return Screen(text, (_to_files(at, t), footer(t)))


def _how_far(at: Making, t: Texts) -> str:
    """Nothing before anything is known. What is counted meanwhile may be more than was expected."""
    if not at.done:
        return ""
    if at.of < at.done:
        return t.n("{count} result so far", "{count} results so far", at.done)
    told = t("{done} of about {of} results", done=t.number(at.done), of=t.number(at.of))
    return f"{bar(at.done, at.of)} {told}"


def _to_files(at: Making, t: Texts) -> tuple[Button, ...]:
    return (Button(t("To the files"), StatsFiles(period=at.period)),)
