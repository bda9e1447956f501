"""Drafts that wait for a reviewer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.actions import Home, ReviewDraft, ReviewQueue
from bot.chat.html import bold, lines, paragraphs
from bot.chat.screen import Button, Screen
from bot.domain.course import Bilingual
from bot.features.publishing.signing.screens.naming import brief
from bot.layout import cut, footer, turning
from bot.texts import Texts

_ON_A_PAGE: Final = 6
_TITLE: Final = 60


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft in review. `new`: nothing of the module is published; `own`: the reader made it; `since` is ms UTC."""

    draft: int
    title: Bilingual
    since: int
    new: bool
    own: bool


def queue_screen(waiting: Sequence[Waiting], page: int, t: Texts) -> Screen:
    heading = bold(t("For review"))
    home = (Button(t("Home"), Home()),)
    if not waiting:
        return Screen(lines(heading, t("No draft waits for a reviewer.")), (home, footer(t)))
    pages = -(-len(waiting) // _ON_A_PAGE)
    page = min(page, pages - 1)
    shown = waiting[page * _ON_A_PAGE : (page + 1) * _ON_A_PAGE]
    counted = t.n("{count} draft waits", "{count} drafts wait", len(waiting))
    listed = lines(*(_line(number, one, t) for number, one in enumerate(shown, page * _ON_A_PAGE + 1)))
    buttons = [(Button(cut(_title(one, t)), ReviewDraft(one.draft)),) for one in shown]
    return Screen(
        paragraphs(lines(heading, counted), listed), (*buttons, *turning(page, pages, ReviewQueue), home, footer(t))
    )


def _line(number: int, one: Waiting, t: Texts) -> str:
    what = t("new module") if one.new else t("changes a published one")
    own = t("your own") if one.own else ""
    return f"{number}. {' · '.join(filter(None, (_title(one, t), what, own, t.date(one.since))))}"


def _title(one: Waiting, t: Texts) -> str:
    return brief(one.title[t.locale], _TITLE)
