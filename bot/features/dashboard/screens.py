"""What staff see of the way to the dashboard."""

from __future__ import annotations

from bot.actions import OpenDashboard, StaffMenu
from bot.chat.html import bold, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.layout import footer
from bot.texts import Texts


def dashboard_screen(link: str | None, t: Texts) -> Screen:
    """`link` None: nobody serves browsers. The link is nobody else's business, so it cannot be forwarded."""
    back = (Button(t("Back"), StaffMenu()),)
    if link is None:
        text = lines(bold(t("Dashboard")), t("This bot has no address for browsers. Ask whoever runs it."))
        return Screen(text, (back, footer(t)))
    text = paragraphs(
        bold(t("Dashboard")),
        t("The same figures on a wide page: filters, tables, charts, files. It shows what your role may see."),
        t("The link works once, for five minutes. Nobody else should get it."),
        link,
    )
    rows = ((Button(t("Open"), url=link),), (Button(t("New link"), OpenDashboard()),), back, footer(t))
    return Screen(text, rows, protect=True)
